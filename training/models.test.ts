import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConllu } from '../src/annotate/conllu/read-conllu.ts'
import { type ModelFile, writeModelFile } from '../src/annotate/model-file.ts'
import { modelsFolder } from '../src/annotate/models-folder.ts'
import { wordClassesOf } from '../src/annotate/words/word-classes.ts'
import { trainLemmas } from './train-lemmas.ts'
import { trainTagger } from './train-tagger.ts'
import { trainWordClasses } from './train-word-classes.ts'

const FOLDER = modelsFolder()
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
const bytesOf = (name: string) => readFileSync(join(FOLDER, `${name}.bin`))

describe.each(NAMES)('the card of %s', (name) => {
  const card = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Record<string, unknown>

  test('names its data and licences, and the command that makes it again', () => {
    expect(card).toMatchObject({ name, command: `npm run train -- ${name}`, version: expect.any(Number) })
    for (const text of [card.about, card.licence]) expect(text).toMatch(/\S/)
    const data = card.data as { name: string; licence: string }[]
    expect(data.length).toBeGreaterThan(0)
    for (const one of data) for (const text of [one.name, one.licence]) expect(text).toMatch(/\S/)
  })

  test('has the size and the hash of its bytes, and scores', () => {
    const bytes = bytesOf(name)
    expect(card.bytes).toBe(bytes.length)
    expect(card.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    // Word classes are measured by what is built on them.
    const scores = Object.values(card.scores as object)
    if (!name.startsWith('words-')) expect(scores.length).toBeGreaterThan(0)
    for (const score of scores) expect(score).toEqual(expect.any(Number))
  })
})

test('all models together are under 25 MB, and none is without a card', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.bin'))
  expect(files.sort()).toEqual(NAMES.map((name) => `${name}.bin`).sort())
  expect(NAMES.reduce((sum, name) => sum + bytesOf(name).length, 0)).toBeLessThan(25_000_000)
})

describe('training on a small sample gives the same bytes twice', () => {
  const row = (word: string, i: number) => {
    const [form, lemma, upos, head, rel] = word.split('/')
    return [i + 1, form, lemma, upos, upos, '_', head, rel, '_', '_'].join('\t')
  }
  const SAMPLE = [
    'The/the/DET/2/det mayor/mayor/NOUN/3/nsubj left/leave/VERB/0/root ././PUNCT/3/punct',
    'Two/two/NUM/2/nummod mayors/mayor/NOUN/3/nsubj leave/leave/VERB/0/root Vell/Vell/PROPN/3/obj',
    'Vell/Vell/PROPN/2/nsubj left/leave/VERB/0/root the/the/DET/4/det town/town/NOUN/2/obj',
  ]
  const sentences = readConllu(
    Array.from({ length: 12 }, (_, i) => SAMPLE[i % 3]!.split(' ').map(row).join('\n')).join('\n\n'),
  )
  const log = () => {}
  const words = () =>
    trainWordClasses(
      'words-sample',
      sentences.map((s) => s.words.map((w) => w.form)),
      log,
    )
  const TRAINERS: Readonly<Record<string, () => ModelFile>> = {
    words,
    lemmas: () => trainLemmas('lemmas-sample', sentences),
    tagger: () => trainTagger('tagger-sample', sentences, wordClassesOf(words()), log),
  }

  test.each(Object.entries(TRAINERS))('%s', (_, train) => {
    const once = writeModelFile(train())
    expect(Buffer.compare(once, writeModelFile(train()))).toBe(0)
    expect(once.length).toBeGreaterThan(100)
  })
})
