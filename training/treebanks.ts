import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ConlluSentence, readConllu } from '../src/annotate/conllu/read-conllu.ts'

/** Where the corpora lie: `COUNTERCLAIM_CORPORA`, or the folder beside the project. Only training and measuring need them. */
export const CORPORA =
  process.env.COUNTERCLAIM_CORPORA ?? fileURLToPath(new URL('../../shared/corpora', import.meta.url))

/** A data set that a model learnt from, as its card names it. */
export interface DataSource {
  readonly name: string
  readonly licence: string
}

/** Treebanks to learn from and to measure with, by language. */
export const TREEBANKS = {
  en: {
    train: ['ewt-train', 'gum-train'],
    dev: ['ewt-dev', 'gum-dev'],
    sources: [
      { name: 'Universal Dependencies English EWT, training part', licence: 'CC BY-SA 4.0' },
      {
        name: 'Universal Dependencies English GUM, training part: academic, bio, court, interview, news, speech, textbook, voyage',
        licence: 'annotations CC BY 4.0; texts CC BY, CC BY-SA 3.0 (bio, voyage) or public domain',
      },
    ],
  },
  fr: {
    train: ['fr_sequoia-train', 'fr_gsd-dev'],
    dev: ['fr_sequoia-dev'],
    sources: [
      { name: 'Universal Dependencies French Sequoia, training part', licence: 'LGPL-LR' },
      { name: 'Universal Dependencies French GSD, development part', licence: 'CC BY-SA 4.0' },
    ],
  },
} as const
export type TreebankLanguage = keyof typeof TREEBANKS

/** Genres of GUM whose texts may not be used commercially (CC BY-NC-SA in its LICENSE file): nothing is learnt from them. */
const NON_COMMERCIAL = new Set(['essay', 'letter', 'podcast', 'fiction', 'whow', 'reddit'])

/** A part of a treebank by its file name ("ewt-train"). */
export function treebank(name: string): ConlluSentence[] {
  return readConllu(readFileSync(join(CORPORA, 'ud', `${name}.conllu`), 'utf8'))
}

/** What may be learnt from: no genre that is not free, and no document that is also in a development part (four of GUM's are). */
export function trainingSentences(language: TreebankLanguage): ConlluSentence[] {
  const { train, dev } = TREEBANKS[language]
  const measured = new Set(dev.flatMap((name) => documentsOf(treebank(name)).map((d) => d.id)))
  measured.delete('')
  return train
    .flatMap((name) => documentsOf(treebank(name)))
    .filter(({ id, genre }) => !measured.has(id) && !NON_COMMERCIAL.has(genre))
    .flatMap((d) => d.sentences)
}

interface TreebankDocument {
  readonly id: string
  readonly genre: string
  readonly sentences: ConlluSentence[]
}

/** The sentences by document ("# newdoc id = …"); a treebank that marks none is one document without a name. */
function documentsOf(sentences: readonly ConlluSentence[]): TreebankDocument[] {
  const documents: TreebankDocument[] = []
  for (const sentence of sentences) {
    const id = comment(sentence, 'newdoc id')
    if (id !== undefined || documents.length === 0) {
      documents.push({ id: id ?? '', genre: comment(sentence, 'meta::genre') ?? '', sentences: [] })
    }
    documents.at(-1)!.sentences.push(sentence)
  }
  return documents
}

const comment = ({ comments }: ConlluSentence, key: string) =>
  comments.find((c) => c.startsWith(`# ${key} = `))?.slice(key.length + 5)
