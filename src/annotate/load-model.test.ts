import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
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

test('a missing model says how to get it', () => {
  expect(() => loadModel('tagger-en', folder)).toThrow('npm run train -- tagger-en')
  rmSync(join(folder, 'lemmas-en.bin'))
  expect(() => loadModel('lemmas-en', folder)).toThrow('is not there')
})
