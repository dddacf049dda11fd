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
} as const
export type TreebankLanguage = keyof typeof TREEBANKS

/** Genres of GUM whose texts may not be used commercially (CC BY-NC-SA in its LICENSE file): nothing is learnt from them. */
const NON_COMMERCIAL = new Set(['essay', 'letter', 'podcast', 'fiction', 'whow', 'reddit'])

/** A part of a treebank by its file name ("ewt-train"). */
export function treebank(name: string): ConlluSentence[] {
  return readConllu(readFileSync(join(CORPORA, 'ud', `${name}.conllu`), 'utf8'))
}

/** What may be learnt from. */
export function trainingSentences(language: TreebankLanguage): ConlluSentence[] {
  return TREEBANKS[language].train.flatMap((name) => withoutGenres(treebank(name), NON_COMMERCIAL))
}

function withoutGenres(sentences: readonly ConlluSentence[], genres: ReadonlySet<string>): ConlluSentence[] {
  let genre = ''
  return sentences.filter(({ comments }) => {
    if (comments.some((c) => c.startsWith('# newdoc'))) genre = ''
    genre = comments.find((c) => c.startsWith('# meta::genre = '))?.slice('# meta::genre = '.length) ?? genre
    return !genres.has(genre)
  })
}
