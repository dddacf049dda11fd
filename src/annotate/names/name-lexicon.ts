import { hashText } from '../linear/hash.ts'
import { arrayOf, type ModelFile } from '../model-file.ts'

/** What words were taken for in running text, by a tagger that knew no more than its examples: a number from 1, 0 where they were not met often enough. */
export interface NameLexicon {
  classOf(lower: string): number
}

/** The lexicon that lies in a model file. */
export function nameLexiconOf(file: ModelFile): NameLexicon {
  const hashes = arrayOf(file, 'lexicon.hashes', Uint32Array)
  const classes = arrayOf(file, 'lexicon.classes', Uint8Array)
  const table = new Map<number, number>()
  hashes.forEach((hash, i) => {
    table.set(hash, classes[i]!)
  })
  return { classOf: (lower) => table.get(hashText(lower)) ?? 0 }
}

export const NO_LEXICON: NameLexicon = { classOf: () => 0 }
