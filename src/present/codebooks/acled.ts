import { by } from '../../model/order.ts'
import { groupDigits } from '../words/numbers.ts'
import { ACLED_TYPES } from './acled-event-types.ts'
import type { Codebook, Entry, Field, Open, Rule, RuleSource } from './codebook.ts'
import { type Count, countInWords, holderName } from './count.ts'
import { left, notRecorded, recorded } from './field.ts'
import type { Incident } from './incident.ts'
import { timeKnown } from './precision.ts'
import { inScope } from './scope.ts'
import { wholeOf } from './whole.ts'

const FAQ: RuleSource = {
  document: 'ACLED, FAQs: ACLED Fatality Methodology',
  edition: '27 February 2023, updated 7 May 2024',
  address: 'https://acleddata.com/knowledge-base/faqs-acled-fatality-methodology/',
}
const guide = (title: string, place: string): RuleSource => ({
  document: `ACLED, acledR: ${title}`,
  place,
  address: 'https://dtacled.github.io/acledR/',
})
const FATALITIES = guide('Fatalities', 'How do we code fatalities?')

const RULES = {
  conservative: {
    id: 'acled/most-conservative@1',
    says: 'Where reports differ or are vague, the most conservative estimate is recorded, and the dispute is noted.',
    source: FAQ,
  },
  vague: {
    id: 'acled/vague-words@1',
    says: 'Plurals without a number stand for one of their unit: “tens” 10, “dozens” 12, “hundreds” 100, and so on.',
    source: FAQ,
  },
  unknown: {
    id: 'acled/unknown-number@1',
    says: 'Deaths without a number are estimated at 10 for a significant attack, at 3 for one of limited scope.',
    source: FATALITIES,
  },
  noSide: {
    id: 'acled/no-side@1',
    says: 'Fatalities are a total of the event and not given to any group.',
    source: FAQ,
  },
  noSplit: {
    id: 'acled/no-split@1',
    says: 'Fatalities are not split into civilians and fighters; civilians harmed in a battle are in its total.',
    source: guide('Event and Sub-Event Types', 'Battles'),
  },
  deathsOnly: {
    id: 'acled/deaths-only@1',
    says: 'Only deaths are recorded: casualties without a word of death count as no fatality.',
    source: FATALITIES,
  },
  day: {
    id: 'acled/a-day-at-a-time@1',
    says: 'What goes on for several days is several events, one for each day of reported activity.',
    source: guide('Time', 'opening'),
  },
  time: {
    id: 'acled/time-precision@1',
    says: 'Code 1 for the day itself, 2 for a week or weekend, 3 for a month.',
    source: guide('Time', 'Precision Codes'),
  },
  place: {
    id: 'acled/geo-precision@1',
    says: 'Code 1 for a particular town or its outskirts, 2 for near a known place or a small part of a region, 3 for a region.',
    source: guide('Geography', 'Precision Codes'),
  },
  scope: {
    id: 'acled/scope@1',
    says: 'Political violence, demonstrations and some events without violence that bear on them are recorded.',
    source: guide('Event and Sub-Event Types', 'opening'),
  },
  type: {
    id: 'acled/event-type@1',
    says: 'One of six event types and 25 sub-event types, by who was armed, what was used and what came of it.',
    source: guide('Event and Sub-Event Types', 'Full List'),
  },
} as const satisfies Readonly<Record<string, Rule>>

/** One number for each event, the most conservative; nothing by side, nothing but deaths. */
export const ACLED: Codebook = { id: 'acled', name: 'ACLED', rules: Object.values(RULES), record }

function record(incident: Incident): Entry {
  if (incident.measure !== 'killed')
    return {
      codebook: 'acled',
      headline: 'not recorded',
      fields: [notRecorded('fatalities', 'Fatalities', [RULES.deathsOnly])],
      marks: [],
    }
  const { field, value } = fatalities(incident)
  const entry: Entry = {
    codebook: 'acled',
    headline: field.value ?? 'open',
    marks: value === undefined ? [] : [{ value, label: 'fatalities' }],
    fields: [
      field,
      notRecorded('fatalities by side', 'Fatalities by side', [RULES.noSide]),
      notRecorded('civilian fatalities', 'Civilians among them', [RULES.noSplit]),
      eventType(incident),
      timePrecision(incident),
      placePrecision(incident),
    ],
  }
  return inScope(incident, entry, RULES.scope)
}

const NAME = 'fatalities'
const LABEL = 'Fatalities'

function fatalities(incident: Incident): { field: Field; value?: number } {
  const { counts, parts, open } = wholeOf(incident)
  const beside = (own: readonly Count[]) => incident.counts.filter((count) => !own.includes(count))
  const coded = counts.flatMap((count) => {
    const value = codedValue(count)
    return value === null ? [] : [{ count, value }]
  })
  const lowest = coded.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY)
  if (coded.length === 0)
    return {
      field: left(NAME, LABEL, [...open, ...unknownNumber(incident)], [RULES.unknown], { beside: incident.counts }),
    }
  const own = coded.filter(({ value }) => value === lowest).map(({ count }) => count)
  const vague = own.every((count) => count.vague !== undefined)
  const numbers = vague ? coded.filter(({ count }) => count.vague === undefined) : []
  const [next] = [...numbers].sort(by(({ value }) => value))
  const rules = [
    ...(incident.counts.length > 1 ? [RULES.conservative] : []),
    ...(vague ? [RULES.vague] : []),
    ...(incident.counts.length > 1 || vague ? [] : [RULES.conservative]),
  ]
  const notes: Open[] = [
    ...open,
    ...(next === undefined ? [] : passedOver(next, own)),
    ...lowerParts(parts, counts, next?.value ?? lowest, lowest),
    ...severalDays(incident),
  ]
  const made = { counts: own, beside: beside(own), open: notes, min: lowest, max: lowest }
  return { field: recorded(NAME, LABEL, groupDigits(lowest), rules, made), value: lowest }
}

/** What one count stands for: its least, the unit of words without a number; null where it names no least, or only “several”. */
function codedValue({ figure, vague }: Count): number | null {
  return vague === undefined ? figure.min : vague.unit
}

function unknownNumber({ counts }: Incident): Open[] {
  const told =
    counts.length === 0
      ? 'Deaths are told of without any number.'
      : `${countInWords(counts[0]!)} names no number to take.`
  return [
    { why: `${told} For a significant attack ACLED takes 10:`, value: '10' },
    { why: 'For one of limited scope it takes 3; which of them this was, a coder decides:', value: '3' },
  ]
}

/** Whether words such as “hundreds” undercut a report that gives a number is not said in the rule. */
function passedOver({ value }: { readonly value: number }, own: readonly Count[]): Open[] {
  const why = `Whether words without a number, as ${countInWords(own[0]!)}, undercut a report that gives one is not said. Without them:`
  return [{ why, value: groupDigits(value) }]
}

/** A count of fighters, or of civilians, that is lower and may be all that its source counts. */
function lowerParts(parts: readonly Count[], whole: readonly Count[], below: number, recorded: number): Open[] {
  const speaker = ({ holder, figure }: Count) => holder?.actor.id ?? figure.document
  const totals = new Set(whole.map(speaker))
  const seen = new Set<number>([recorded])
  return parts.flatMap((count): Open[] => {
    const value = codedValue(count)
    if (count.of === 'some' || value === null || value >= below || totals.has(speaker(count)) || seen.has(value))
      return []
    seen.add(value)
    return [{ why: `If ${countInWords(count)} is all whom ${holderName(count)} counts:`, value: groupDigits(value) }]
  })
}

function severalDays({ event }: Incident): Open[] {
  const known = timeKnown(event)
  if (known.to !== 'days' || known.days === undefined) return []
  return [
    {
      why: `The event ran over ${known.days} days; ACLED records each day by itself, and how the number is divided over them a coder decides.`,
    },
  ]
}

function eventType({ event, claims }: Incident): Field {
  const types = ACLED_TYPES.get(event.type) ?? []
  const name = 'event_type'
  const label = 'Event type'
  if (types.length === 0)
    return left(name, label, [{ why: `“${event.label}” fits no type by its words.` }], [RULES.type])
  const inWords = ({ event: type, sub }: (typeof types)[number]) => (sub === undefined ? type : `${type}: ${sub}`)
  const alternatives = types.map((type): Open => ({ why: `If ${type.where}:`, value: inWords(type) }))
  const [only] = types
  return types.length === 1 && only !== undefined
    ? recorded(name, label, inWords(only), [RULES.type], {
        open: [{ why: `That holds if ${only.where}.` }],
        claims: claims.slice(0, 1),
      })
    : left(name, label, alternatives, [RULES.type])
}

function timePrecision({ event }: Incident): Field {
  const { to, days = 0 } = timeKnown(event)
  const [name, label] = ['time_precision', 'Precision of time']
  if (to === 'day') return recorded(name, label, '1', [RULES.time])
  if (to === 'days')
    return recorded(name, label, '1', [RULES.time, RULES.day], {
      open: [
        { why: 'One event for each day on which violence is reported. Where only the week is known:', value: '2' },
      ],
    })
  if (to === 'month') return recorded(name, label, '3', [RULES.time])
  const why = days > 0 ? 'Only a longer time is named; the codes end at a month.' : 'No time is named.'
  return left(name, label, [{ why }], [RULES.time])
}

function placePrecision({ event }: Incident): Field {
  const [name, label] = ['geo_precision', 'Precision of place']
  if (event.place === undefined) return left(name, label, [{ why: 'No place is named.' }], [RULES.place])
  const place = `“${event.place.name}”`
  const open: Open[] = [
    { why: `If ${place} is a town and it happened there:`, value: '1' },
    { why: `If it happened near ${place}, or that is a small part of a region:`, value: '2' },
    { why: `If ${place} is a region:`, value: '3' },
  ]
  return left(name, label, open, [RULES.place])
}
