import { hashText } from '../linear/hash.ts'
import { arrayOf, type ModelFile } from '../model-file.ts'

/** Two classes of a word, learnt from running text: a fine and a coarse one, from 1; 0 for words that were not met. */
export interface WordClass {
  readonly fine: number
  readonly coarse: number
}

export interface WordClasses {
  readonly id: string
  /** The classes of a word as written, or of its lower-case form where it is not known as written. */
  classOf(form: string): WordClass
}

const UNKNOWN: WordClass = { fine: 0, coarse: 0 }

/** Word classes of a model file. */
export function wordClassesOf(file: ModelFile): WordClasses {
  const hashes = arrayOf(file, 'hashes', Uint32Array)
  const fine = arrayOf(file, 'fine', Uint8Array)
  const coarse = arrayOf(file, 'coarse', Uint8Array)
  const place = (form: string): number => find(hashes, hashText(form))
  return {
    id: `annotate/${file.name}@${file.version}`,
    classOf(form) {
      const word = normalised(form)
      let at = place(word)
      if (at < 0) at = place(word.toLowerCase())
      return at < 0 ? UNKNOWN : { fine: fine[at]!, coarse: coarse[at]! }
    },
  }
}

/** How words are counted: every digit is "0". */
export const normalised = (form: string) => form.replace(/\p{Nd}/gu, '0')

/** The index of a number in an ascending list, or -1. */
function find(ascending: Uint32Array, wanted: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return ascending[low] === wanted ? low : -1
}
