import type { Range } from '../../model/span.ts'

/**
 * The smallest piece that expressions of time and number are made of: a run of letters, a run of digits, or one mark. Finer than a
 * syntactic word: "18-month", "3pm", "27.5%" and "l'an" are three, two, four and three terms.
 */
export interface Term extends Range {
  readonly kind: 'word' | 'digits' | 'mark'
  /** Lower case, composed (NFC), with plain apostrophes and hyphens, so that it can be looked up. */
  readonly key: string
  readonly letters: Letters
  /** What stands before it. */
  readonly gap: Gap
}

/** How a word is written: `capital` is "Tuesday", `upper` "TUESDAY", `lower` all else; marks and digits are `none`. */
export type Letters = 'none' | 'lower' | 'capital' | 'upper'

export const Gap = {
  /** Nothing: glued to the term before. */
  none: 0,
  space: 1,
  /** One line end. */
  line: 2,
  /** The text's begin, or a blank line. */
  paragraph: 3,
} as const
export type Gap = (typeof Gap)[keyof typeof Gap]

/** Whether a term goes on with the paragraph of the one before it: nothing that is read as one runs over a blank line. */
export const goesOn = (terms: readonly Term[], at: number): boolean => (terms[at]?.gap ?? Gap.paragraph) < Gap.paragraph
