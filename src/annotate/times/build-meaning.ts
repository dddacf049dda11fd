import type { TimeTemplate } from '../../lang/calendar.ts'
import type { DateMeaning, TimeMeaning, TimeMention } from '../../model/time.ts'
import type { Amount } from '../terms/read-amount.ts'
import type { Captures } from './captures.ts'
import type { Draft } from './draft.ts'
import type { Match } from './match-pattern.ts'
import { inDays } from './unit-days.ts'

/** A pattern's template with what its classes found: a draft, or undefined for what means no time. */
export function buildDraft(rule: string, template: TimeTemplate, { first, next, set }: Match): Draft | undefined {
  const place = { first, next, rule }
  switch (template.kind) {
    case 'none':
      return undefined
    case 'vague':
      return { ...place, meaning: { kind: 'vague' } }
    case 'duration':
      return { ...place, meaning: { kind: 'duration' }, days: daysOf(set, template) }
    case 'stretch':
      return { ...place, meaning: stretchOf(set, template.amount), days: daysOf(set, {}) }
    case 'part-of-year':
      return { ...place, meaning: partOfYear(template.parts, set) }
    case 'date':
      return { ...place, meaning: dateOf(template, set) }
    case 'weekday':
      return { ...place, meaning: { kind: 'weekday', which: template.which, weekday: set.weekday ?? 0 } }
    case 'offset':
      return { ...place, meaning: offsetOf(template, set) }
    case 'anaphor':
      return { ...place, meaning: anaphorOf(template, set), ...(template.event && { beside: true }) }
  }
}

type Of<Kind extends TimeTemplate['kind']> = Extract<TimeTemplate, { readonly kind: Kind }>

function dateOf({ kind, ...fixed }: Of<'date'>, set: Captures): DateMeaning {
  const { year, stretch, month, day = set.nth, weekday, dayPart, season } = set
  return {
    kind,
    ...(year !== undefined && { year }),
    ...(stretch && { stretch }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday }),
    ...(dayPart && { dayPart }),
    ...(season && { season }),
    ...fixed,
  }
}

/** "the third quarter of 2016": its first month to its last. */
function partOfYear(parts: 2 | 4, { nth = 0, year }: Captures): TimeMeaning {
  if (year === undefined || nth < 1 || nth > parts) return { kind: 'vague' }
  const length = 12 / parts
  return {
    kind: 'range',
    from: { kind: 'date', year, month: (nth - 1) * length + 1 },
    to: { kind: 'date', year, month: nth * length },
  }
}

function offsetOf(template: Of<'offset'>, set: Captures): TimeMeaning {
  const { kind, calendar, unit = set.unit ?? 'day', part, dayPart = set.dayPart } = template
  const count = countOf(set.amount)
  if (set.amount && count === undefined) return { kind: 'vague' }
  const amount =
    (count === undefined ? template.amount : template.amount * (count + (template.plus ?? 0))) * (set.times ?? 1)
  return {
    kind,
    unit,
    amount,
    calendar,
    ...(part && { part }),
    ...(dayPart && { dayPart }),
    ...((template.approximate || isRough(set.amount)) && { approximate: true }),
  }
}

function anaphorOf(template: Of<'anaphor'>, set: Captures): TimeMeaning {
  const { kind, calendar, dayPart = set.dayPart } = template
  const unit = template.unit ?? set.unit ?? 'day'
  const count = countOf(set.amount)
  if (unit === 'weekend' || (set.amount && count === undefined)) return { kind: 'vague' }
  return {
    kind,
    unit,
    amount: (count === undefined ? template.amount : template.amount * count) * (set.times ?? 1),
    ...(set.weekday !== undefined && { weekday: set.weekday }),
    ...(calendar && { calendar }),
    ...(dayPart && { dayPart }),
    ...(isRough(set.amount) && { approximate: true }),
  }
}

/** "the past two years": from two years before the document to the document. */
function stretchOf(set: Captures, sign: number): TimeMeaning {
  const count = set.amount ? countOf(set.amount) : 1
  const { unit } = set
  if (count === undefined || unit === undefined || unit === 'weekend') return { kind: 'vague' }
  const far: TimeMeaning = { kind: 'offset', unit, amount: sign * count * (set.times ?? 1), calendar: false }
  const now: TimeMeaning = { kind: 'offset', unit: 'day', amount: 0, calendar: true }
  return sign < 0 ? { kind: 'range', from: far, to: now } : { kind: 'range', from: now, to: far }
}

/** The one number that an amount names: "several weeks ago" has none. */
function countOf(amount: Amount | undefined): number | undefined {
  if (!amount || amount.form === 'indefinite') return undefined
  return amount.min ?? amount.max ?? undefined
}

const isRough = (amount: Amount | undefined) =>
  amount !== undefined && (amount.approximate || amount.range || amount.min !== amount.max)

/** Length in days, as the words allow it. A bare plural ("for years") is two or more. */
function daysOf(set: Captures, template: Omit<Of<'duration'>, 'kind'>): TimeMention['days'] {
  const { amount = 1, to = amount, plus = 0, approximate = false } = template
  const length = (count: number | null) =>
    count === null ? null : inDays((count + plus) * (set.times ?? 1), set.unit ?? 'day')
  if (set.amount)
    return { min: length(set.amount.min), max: length(set.amount.max), approximate: set.amount.approximate }
  if (set.plural) return { min: length(2), max: null, approximate: false }
  return { min: length(amount), max: length(to), approximate }
}
