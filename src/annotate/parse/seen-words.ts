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

/** Features that say what a word can govern and be governed by; agreement and the rest make classes too rare to learn from. */
const STRUCTURAL = /^(?:VerbForm|Mood|Tense|PronType|Poss|Reflex|Number|Definite)=/

/** The tag that the parser tells words apart by: that of the treebank, or where it has none the part of speech with its features. */
function parseTag({ upos, xpos, feats = '' }: Tag): string {
  if (feats === '' || feats === '_') return `${upos} ${xpos}`
  const kept = feats.split('|').filter((f) => STRUCTURAL.test(f))
  return kept.length === 0 ? `${upos} ${xpos}` : `${upos} ${xpos || '_'} ${kept.join('|')}`
}

/** A hash for each kind of thing seen. */
export function seenOf(form: string, given: Tag, classes: WordClasses): Readonly<Record<SeenKind, number>> {
  const { lower, suffixes, prefixes, shape, traits, fine, coarse } = wordShape(form, classes)
  return {
    word: lower,
    tag: hashText(parseTag(given)),
    upos: hashText(given.upos),
    fine,
    coarse,
    ending2: suffixes[1],
    ending3: suffixes[2],
    beginning: prefixes[2],
    shape: (shape ^ (traits * 0x9e3779b1)) >>> 0,
  }
}
