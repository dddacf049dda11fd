import { phraseAt } from '../../terms/phrases.ts'
import { phraseBefore } from '../../terms/phrases-before.ts'
import { Gap } from '../../terms/term.ts'
import type { Draft } from '../draft.ts'
import type { TimeScope } from '../scope.ts'

export interface Clock {
  readonly hour: number
  readonly minute?: number
  readonly eitherHalf?: true
  readonly zone?: number
}

interface Read {
  readonly next: number
  readonly clock: Clock
}

/** "3pm", "17:35", "23:05 BST", "1830 GMT", "17h35", "five o'clock", "noon". */
export function clockTime(scope: TimeScope, at: number): Draft | undefined {
  const word = phraseAt(scope.calendar.clockWords, scope.terms, at)
  // "midi" of "après-midi" is no hour.
  if (word && scope.terms[at - 1]?.key === '-' && scope.terms[at]!.gap === Gap.none) return undefined
  if (word) return draft(at, withZone(scope, { next: word.next, clock: { hour: word.value.hour, minute: 0 } }), false)
  return withSign(scope, at) ?? fourDigits(scope, at) ?? hourAndMinute(scope, at)
}

const draft = (first: number, { next, clock }: Read, weak: boolean): Draft => ({
  first,
  next,
  meaning: { kind: 'date', ...clock },
  ...(weak && { weak: true }),
  rule: 'clock',
})

/** An hour, perhaps with minutes, and a sign that it is one: "3 p.m.", "3.30pm", "five o'clock". */
function withSign(scope: TimeScope, at: number): Draft | undefined {
  const { calendar, terms } = scope
  const read = clockDigits(scope, at) ?? hourAlone(scope, at)
  if (!read) return undefined
  const half = phraseAt(calendar.clockHalves, terms, read.next)
  if (half && read.clock.hour >= 1 && read.clock.hour <= 12 && isNear(scope, read.next)) {
    const hour = (read.clock.hour % 12) + half.value.hours
    return draft(at, withZone(scope, { next: half.next, clock: { ...read.clock, hour } }), false)
  }
  const isSigned = phraseBefore(calendar.clockSignLeads, terms, at) !== undefined
  const sign =
    phraseAt(calendar.clockSigns, terms, read.next) ??
    (isSigned ? phraseAt(calendar.clockLedSigns, terms, read.next) : undefined)
  return sign && draft(at, ofEitherHalf(scope, at, withZone(scope, { next: sign.next, clock: read.clock })), false)
}

const isNear = ({ terms }: TimeScope, at: number) => (terms[at]?.gap ?? Gap.paragraph) < Gap.line

/** "1830 GMT": four digits only before a zone. */
function fourDigits(scope: TimeScope, at: number): Draft | undefined {
  const term = scope.terms[at]
  if (term?.kind !== 'digits' || term.key.length !== 4 || isGlued(scope, at)) return undefined
  const clock = { hour: Number(term.key.slice(0, 2)), minute: Number(term.key.slice(2)) }
  const read = withZone(scope, { next: at + 1, clock })
  return read.clock.zone === undefined || clock.hour > 23 || clock.minute > 59 ? undefined : draft(at, read, false)
}

/** "17:35" is a clock time behind "at", before a zone, or beside a date; else it may be a score. */
function hourAndMinute(scope: TimeScope, at: number): Draft | undefined {
  const read = clockDigits(scope, at)
  // "3.30" without a sign is a number.
  if (!read || scope.terms[at + 1]?.key === '.') return undefined
  const zoned = ofEitherHalf(scope, at, withZone(scope, read))
  return draft(at, zoned, zoned.clock.zone === undefined && !isLed(scope, at) && !isSure(scope, at))
}

/** "6:30" where clocks are told in twelve hours; "06:30", "18:30" and hours before a zone leave no doubt. */
function ofEitherHalf({ calendar, terms }: TimeScope, at: number, { next, clock }: Read): Read {
  const isSure = !calendar.calendar.clock.twelveHours || clock.zone !== undefined || terms[at]!.key.startsWith('0')
  return isSure || clock.hour < 1 || clock.hour > 12 ? { next, clock } : { next, clock: { ...clock, eitherHalf: true } }
}

/** Digits, a separator that nothing else uses ("17h35"), and digits. */
const isSure = ({ terms }: TimeScope, at: number) => terms[at + 1]?.kind === 'word'

/** Hour and minutes glued together by a separator, seconds left out: "17:35", "17:35:05", "3.30", "17h35". */
export function clockDigits(scope: TimeScope, at: number, glued = false): Read | undefined {
  const { calendar, terms } = scope
  const [hour, mark, minute] = terms.slice(at, at + 3)
  if (hour?.kind !== 'digits' || hour.key.length > 2 || !mark || minute?.kind !== 'digits' || minute.key.length !== 2)
    return undefined
  if (!calendar.clockSeparators.has(mark.key) || (!glued && isGlued(scope, at))) return undefined
  // "18 h 24" may stand apart, "18 : 24" may not.
  if (
    mark.kind === 'mark'
      ? mark.gap !== Gap.none || minute.gap !== Gap.none
      : mark.gap > Gap.space || minute.gap > Gap.space
  )
    return undefined
  const clock = { hour: Number(hour.key), minute: Number(minute.key) }
  if (clock.hour > 24 || clock.minute > 59) return undefined
  const next = secondsEnd(scope, at + 3, mark.key)
  return next === undefined ? undefined : { next, clock }
}

/** Behind the minutes: seconds of the same form, or the end; undefined where digits go on otherwise ("3:16:120"). */
function secondsEnd({ terms }: TimeScope, at: number, mark: string): number | undefined {
  const again = terms[at]
  const digits = terms[at + 1]
  if (!again || again.gap !== Gap.none || again.kind !== 'mark' || digits?.kind !== 'digits' || digits.gap !== Gap.none)
    return at
  if (again.key !== mark || digits.key.length !== 2) return /[-–]/.test(again.key) ? at : undefined
  return at + 2
}

/** The hour before a sign: digits or a number word up to 24. */
function hourAlone(scope: TimeScope, at: number): Read | undefined {
  if (isGlued(scope, at)) return undefined
  const number = scope.numberAt(at)
  if (!number || number.value > 24 || !Number.isInteger(number.value) || number.scale !== 1) return undefined
  return { next: number.next, clock: { hour: number.value } }
}

function isGlued({ terms }: TimeScope, at: number): boolean {
  const before = terms[at - 1]
  return (
    before !== undefined && terms[at]!.gap === Gap.none && (before.kind !== 'mark' || /[$€£#.:,/]/.test(before.key))
  )
}

const isLed = ({ calendar, terms }: TimeScope, at: number) => {
  const about = phraseBefore(calendar.clockAbout, terms, at)
  return about !== undefined || phraseBefore(calendar.clockLeads, terms, at) !== undefined
}

function withZone({ calendar, terms }: TimeScope, read: Read): Read {
  const open = terms[read.next]?.key === '(' ? 1 : 0
  const zone = phraseAt(calendar.zones, terms, read.next + open)
  const term = terms[read.next + open]
  if (!zone || term?.letters !== 'upper') return read
  return { next: open ? read.next : zone.next, clock: { ...read.clock, zone: zone.value.minutes } }
}
