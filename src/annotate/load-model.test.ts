import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { annotate } from './annotate.ts'
import { languageModels } from './language-models.ts'
import { loadModel } from './load-model.ts'
import { modelsFolder } from './models-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'models-'))
  for (const end of ['bin', 'json']) cpSync(join(modelsFolder(), `lemmas-en.${end}`), join(folder, `lemmas-en.${end}`))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a model is loaded with its card', () => {
  const { card, file } = loadModel('lemmas-en', folder)
  expect(card.name).toBe('lemmas-en')
  expect(file.version).toBe(card.version)
})

test('a model whose bytes changed is refused', () => {
  const path = join(folder, 'lemmas-en.bin')
  const bytes = readFileSync(path)
  bytes[bytes.length - 1]! ^= 1
  writeFileSync(path, bytes)
  expect(() => loadModel('lemmas-en', folder)).toThrow('are not those that its card names')
})

const card = () => join(folder, 'lemmas-en.json')
const withCard = (changes: object) =>
  writeFileSync(card(), JSON.stringify({ ...JSON.parse(readFileSync(card(), 'utf8')), ...changes }))

test('a card of a newer format is left to a newer version', () => {
  withCard({ format: 2, sha256: undefined })
  expect(() => loadModel('lemmas-en', folder)).toThrow('has format 2, made for a newer Counterclaim')
})

test('a card that cannot be read is named', () => {
  for (const [content, reason] of [
    ['{', 'JSON'],
    ['null', 'it is no object'],
    ['{"name": "lemmas-en"}', 'it names no version or no sha256'],
  ] as const) {
    writeFileSync(card(), content)
    expect(() => loadModel('lemmas-en', folder)).toThrow(/^The card of the model "lemmas-en" .+ cannot be used/)
    expect(() => loadModel('lemmas-en', folder)).toThrow(reason)
  }
})

test('a card of other bytes is refused, and so is that of another version', () => {
  withCard({ version: 99 })
  expect(() => loadModel('lemmas-en', folder)).toThrow('it is the card of lemmas-en@99, and the bytes are lemmas-en@')
  cpSync(join(modelsFolder(), 'words-en.json'), card())
  expect(() => loadModel('lemmas-en', folder)).toThrow('are not those that its card names')
})

test('a missing card is named', () => {
  rmSync(card())
  expect(() => loadModel('lemmas-en', folder)).toThrow(card())
})

test('what found something says in which version', () => {
  const { by } = annotate('Anna Okamba left.', { language: 'en', models: languageModels('en') })
  for (const layer of ['tags', 'lemmas', 'parse'] as const) {
    const [, name, version] = /^annotate\/([a-z]+-en)@(\d+)$/.exec(by[layer]!)!
    expect(loadModel(name!).card.version).toBe(Number(version))
  }
})

test('a missing model says how to get it', () => {
  expect(() => loadModel('tagger-en', folder)).toThrow('npm run train -- tagger-en')
  rmSync(join(folder, 'lemmas-en.bin'))
  expect(() => loadModel('lemmas-en', folder)).toThrow('is not there')
})
