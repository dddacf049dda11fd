import type { TimeMention } from '../../model/time.ts'
import { findTimes } from './find-times.ts'

/** For tests: each time of a text as "words = value", e.g. `late last month = 2021-07 late`; "?" where it has no value. */
export function timesIn(text: string, language = 'en', document?: string): string[] {
  return findTimes(text, [], undefined, language, document).map(
    (mention) => `${text.slice(mention.start, mention.end)} = ${readOut(mention)}`,
  )
}

function readOut({ value, days, meaning, anchor }: TimeMention): string {
  const length =
    days && meaning.kind === 'duration' ? `${ends(days.min, days.max)} days${days.approximate ? ' ~' : ''}` : undefined
  const place = value && [
    ends(value.start, value.end, value.open),
    value.part,
    value.dayPart,
    value.season,
    value.approximate && '~',
  ]
  const counted =
    anchor === 'event' && meaning.kind === 'anaphor' ? `event ${meaning.amount} ${meaning.unit}` : undefined
  const said = place?.filter(Boolean).join(' ') ?? length ?? counted ?? (meaning.kind === 'vague' ? 'vague' : '?')
  return said
}

function ends(
  from: string | number | null | undefined,
  to: string | number | null | undefined,
  open?: 'start' | 'end',
): string {
  if (open || from === null || to === null) return `${from ?? ''}..${to ?? ''}`
  return to === undefined || to === from ? `${from}` : `${from}..${to}`
}
