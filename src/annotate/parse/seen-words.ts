import { hashText } from '../linear/hash.ts'
import { wordShape } from '../tags/tag-features.ts'
import type { Tag } from '../tags/tagger.ts'
import type { WordClasses } from '../words/word-classes.ts'

/** What the parser sees of a word, by name, in the order of its tables: a number for each. */
export const SEEN = ['word', 'tag', 'upos', 'fine', 'coarse', 'ending2', 'ending3', 'beginning', 'shape'] as const
export type SeenKind = (typeof SEEN)[number]

/** Rows of every table that stand for what is not known, and for the root. */
export const UNKNOWN_ROW = 0
export const ROOT_ROW = 1
export const FIRST_ROW = 2

/** A hash for each kind of thing seen. */
export function seenOf(form: string, { upos, xpos }: Tag, classes: WordClasses): Readonly<Record<SeenKind, number>> {
  const { lower, suffixes, prefixes, shape, traits, fine, coarse } = wordShape(form, classes)
  return {
    word: lower,
    tag: hashText(`${upos} ${xpos}`),
    upos: hashText(upos),
    fine,
    coarse,
    ending2: suffixes[1],
    ending3: suffixes[2],
    beginning: prefixes[2],
    shape: (shape ^ (traits * 0x9e3779b1)) >>> 0,
  }
}
