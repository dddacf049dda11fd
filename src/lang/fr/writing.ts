import type { Writing } from '../writing.ts'
import { abbreviations } from './abbreviations.ts'
import { captionMarks } from './caption-marks.ts'
import { captionOpenings } from './caption-openings.ts'
import { elisions } from './elisions.ts'
import { gluedUnits } from './glued-units.ts'
import { hyphenEnds, inversions } from './inversions.ts'
import { sentenceOpeners } from './sentence-openers.ts'
import { speechVerbs } from './speech-verbs.ts'

/**
 * How French is written. "du", "des", "au", "aux" are two words each in Universal Dependencies; here they stay the one word that is
 * written, and the models know them as such.
 */
export const writing: Writing = {
  language: 'fr',
  abbreviations,
  clitics: [],
  splitClitics: [],
  contractions: {},
  elisions,
  apostropheWords: ["aujourd'hui", "quelqu'un", "quelqu'une", "l'on", "c'est-à-dire", "presqu'île"],
  inversions,
  hyphenEnds,
  hyphensJoin: true,
  spacedThousands: true,
  aphaereses: [],
  hyphenPrefixes: [],
  hyphenWords: [],
  slashWords: ['km/h', 'm/s'],
  gluedUnits,
  decadeEndings: [],
  sentenceOpeners,
  speechVerbs,
  captionOpenings,
  captionMarks,
}
