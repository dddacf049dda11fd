import { expect, test } from 'vitest'
import { readConllu } from '../src/annotate/conllu/read-conllu.ts'
import { writeModelFile } from '../src/annotate/model-file.ts'
import { parserOf } from '../src/annotate/parse/parser.ts'
import { trainParser } from './train-parser.ts'

const classes = { id: 'words', classOf: () => ({ fine: 0, coarse: 0 }) }
const row = (i: number, form: string, upos: string, xpos: string, head: number, rel: string) =>
  [i, form, form.toLowerCase(), upos, xpos, '_', head, rel, '_', '_'].join('\t')
const sentence = (subject: string, verb: string, object: string) =>
  [
    row(1, 'The', 'DET', 'DT', 2, 'det'),
    row(2, subject, 'NOUN', 'NN', 3, 'nsubj'),
    row(3, verb, 'VERB', 'VBD', 0, 'root'),
    row(4, 'the', 'DET', 'DT', 5, 'det'),
    row(5, object, 'NOUN', 'NN', 3, 'obj'),
    row(6, '.', 'PUNCT', '.', 3, 'punct'),
  ].join('\n')
const SUBJECTS = ['mayor', 'army', 'farmer', 'herder']
const VERBS = ['denied', 'saw', 'burned']
const OBJECTS = ['town', 'report', 'bridge']
const sentences = readConllu(
  `${SUBJECTS.flatMap((s) => VERBS.flatMap((v) => OBJECTS.map((o) => sentence(s, v, o)))).join('\n\n')}\n\n`,
)
const examples = sentences.map((s) => ({ sentence: s, tags: s.words }))
const quiet = () => {}

test('the same sentences give the same bytes', () => {
  const [once, again] = [1, 2].map(() => writeModelFile(trainParser('sample', examples.slice(0, 8), classes, quiet, 2)))
  expect(Buffer.from(once!).equals(Buffer.from(again!))).toBe(true)
})

test('what is learnt is found again', () => {
  const parser = parserOf(trainParser('sample', examples, classes, quiet, 25), classes)
  const { words } = sentences[7]!
  const found = parser.parse(
    words.map((w) => w.form),
    words,
  )
  expect([...found.heads]).toEqual(words.map((w) => w.head))
  expect(found.relations).toEqual(words.map((w) => w.rel))
})
