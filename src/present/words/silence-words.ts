import { letterOf } from '../names.ts'
import type { SilenceCell } from '../views/silence-view.ts'

export const SILENCE_WORDS: Readonly<Record<SilenceCell['does'], string>> = {
  asserts: 'says',
  denies: 'denies',
  mentions: 'passes on',
  omits: 'omits',
  'could-not': '',
  'cannot-tell': '',
}

/** "says A; passes on B, C", "omits"; an accusation has no letters: "says", "passes on". */
export function silenceInWords({ does, own, passedOn }: SilenceCell, lettered: boolean): string {
  if (does === 'omits') return SILENCE_WORDS.omits
  if (does === 'could-not' || does === 'cannot-tell') return ''
  const letters = (positions: readonly number[]) => (lettered ? ` ${positions.map(letterOf).join(', ')}` : '')
  const parts = own.length > 0 ? [`${SILENCE_WORDS[does]}${letters(own)}`] : []
  if (passedOn.length > 0) parts.push(`${SILENCE_WORDS.mentions}${letters(passedOn)}`)
  return parts.join('; ')
}
