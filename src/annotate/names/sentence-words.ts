import type { Annotation, Token } from '../../model/annotation.ts'
import { documentForms } from '../document-forms.ts'

/** A document's words as the rules of names ask for them; tokens are named by their index in the document. */
export interface DocumentWords {
  readonly tokens: readonly Token[]
  readonly forms: readonly string[]
  /** Tokens of each sentence, from `first` (inclusive) to `last` (exclusive). */
  readonly sentences: readonly { readonly first: number; readonly last: number }[]
  /** By sentence: whether nearly all of its words have capitals, so that they tell nothing. */
  readonly titled: readonly boolean[]
}

export function documentWords(text: string, annotation: Annotation): DocumentWords {
  const { tokens, sentences } = annotation
  const { forms } = documentForms(text, annotation)
  return { tokens, forms, sentences, titled: sentences.map(({ first, last }) => isTitled(forms.slice(first, last))) }
}

export const hasCapital = (form: string) => CAPITAL.test(form)
/** Letters of which two or more, and no fewer than half, are capitals ("OAU", "AfD"). */
export function isAcronym(form: string): boolean {
  if (!ACRONYM.test(form)) return false
  const capitals = form.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 && capitals * 2 >= form.length
}

const CAPITAL = /^\p{Lu}/u
const ACRONYM = /^\p{Lu}[\p{L}\p{Nd}&-]{1,11}$/u
const WORD = /^\p{L}/u
/** Words of so many letters and fewer are written small in titles, too. */
const SMALL = 3
/** One in so many of the longer words may be written small. */
const SHARE = 5
const FEWEST = 3

/** Whether words of a sentence have capitals because it is a title, or is shouted. */
function isTitled(forms: readonly string[]): boolean {
  let large = 0
  let small = 0
  for (const form of forms) {
    if (!WORD.test(form)) continue
    if (hasCapital(form)) large++
    else if (form.length > SMALL) small++
  }
  return large >= FEWEST && small * SHARE <= large
}
