import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TaggedKind, TaggedName } from '../../src/annotate/names/name-labels.ts'
import { CORPORA } from '../treebanks.ts'
import type { NamedDocument, NamedSentence } from './name-document.ts'
import { type LabelledWord, readColumns, spansOf } from './read-columns.ts'

const read = (file: string) => readFileSync(join(CORPORA, 'ner', file), 'utf8')

/** wikigold: encyclopedia articles; MISC is anything else with a name. */
export function wikigold(): NamedDocument[] {
  const documents: NamedSentence[][] = [[]]
  for (const sentence of readColumns(read('wikigold.conll'), / /, 0, 1)) {
    if (sentence[0]!.word === '-DOCSTART-') documents.push([])
    else documents.at(-1)!.push(sentenceOf(sentence, WIKIGOLD))
  }
  return documents.filter((d) => d.length > 0).map((sentences, i) => ({ id: `wikigold/${i + 1}`, sentences }))
}

/** WNUT17: short posts, each a document. */
export function wnut17(part: 'train' | 'dev'): NamedDocument[] {
  return readColumns(read(`wnut17-${part}.conll`), /\t/, 0, 1).map((sentence, i) => ({
    id: `wnut17-${part}/${i + 1}`,
    sentences: [sentenceOf(sentence, WNUT17)],
  }))
}

/** UNER's labels of a part of EWT, by document. */
export function unerEwt(part: string): NamedDocument[] {
  const documents: { id: string; sentences: NamedSentence[] }[] = []
  const source = read(`uner-en_ewt-ud-${part}.iob2`)
  for (const block of source.split(/\r?\n\r?\n/)) {
    const id = /^# newdoc id = (.+)$/m.exec(block)?.[1]
    if (id) documents.push({ id, sentences: [] })
    const words = block.split(/\r?\n/).filter((line) => /^\d+\t/.test(line))
    const [sentence] = readColumns(words.join('\n'), /\t/, 1, 2)
    if (sentence) documents.at(-1)!.sentences.push(sentenceOf(sentence, UNER))
  }
  return documents
}

type KindsOf = Readonly<Record<string, TaggedKind | null>>

const WIKIGOLD: KindsOf = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' }
const UNER: KindsOf = { PER: 'person', ORG: 'organization', LOC: 'place' }
const WNUT17: KindsOf = {
  person: 'person',
  corporation: 'organization',
  group: 'organization',
  location: 'place',
  'creative-work': 'other',
  product: 'other',
}

function sentenceOf(sentence: readonly LabelledWord[], kinds: KindsOf): NamedSentence {
  const names: TaggedName[] = []
  for (const { first, last, label } of spansOf(sentence.map((w) => w.label))) {
    const kind = kinds[label]
    if (kind) names.push({ first, last, kind })
  }
  return { words: sentence.map((w) => w.word), names, open: [] }
}
