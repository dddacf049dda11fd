import type { Writing } from '../writing.ts'
import { abbreviations } from './abbreviations.ts'
import { aphaereses } from './aphaereses.ts'
import { captionMarks } from './caption-marks.ts'
import { captionOpenings } from './caption-openings.ts'
import { contractions } from './contractions.ts'
import { gluedUnits } from './glued-units.ts'
import { hyphenPrefixes } from './hyphen-prefixes.ts'
import { hyphenWords } from './hyphen-words.ts'
import { sentenceOpeners } from './sentence-openers.ts'
import { slashWords } from './slash-words.ts'
import { speechVerbs } from './speech-verbs.ts'

/** How English is written. */
export const writing: Writing = {
  language: 'en',
  abbreviations,
  // "Mali's", "I'm", "they're", "we've", "she'll", "he'd"
  clitics: ['s', 'm', 're', 've', 'll', 'd'],
  // "does|n't"
  splitClitics: [['n', 't']],
  contractions,
  elisions: [],
  apostropheWords: [],
  inversions: [],
  hyphenEnds: [],
  hyphensJoin: false,
  spacedThousands: false,
  aphaereses,
  hyphenPrefixes,
  hyphenWords,
  slashWords,
  gluedUnits,
  // "1970s", "80's"
  decadeEndings: ['s'],
  sentenceOpeners,
  speechVerbs,
  captionOpenings,
  captionMarks,
}
