import { writing as en } from './en/writing.ts'
import { writing as fr } from './fr/writing.ts'
import type { Writing } from './writing.ts'

/** The rules for a language that has no data of its own: white space, punctuation, numbers, addresses. */
const und: Writing = {
  language: 'und',
  abbreviations: {},
  clitics: [],
  splitClitics: [],
  contractions: {},
  elisions: [],
  apostropheWords: [],
  inversions: [],
  hyphenEnds: [],
  hyphensJoin: false,
  spacedThousands: false,
  aphaereses: [],
  hyphenPrefixes: [],
  hyphenWords: [],
  slashWords: [],
  gluedUnits: [],
  decadeEndings: [],
  sentenceOpeners: [],
  speechVerbs: [],
  captionOpenings: [],
  captionMarks: [],
}

const WRITINGS: readonly Writing[] = [en, fr]

/** How a language is written, by its BCP 47 primary code; the rules common to all languages where it has no data. */
export function writingOf(language: string): Writing {
  return WRITINGS.find((w) => w.language === language) ?? und
}
