import { actorName } from '../names.ts'
import { boundsInWords, groupDigits } from '../words/numbers.ts'
import { listed, plural } from '../words/plural.ts'
import { belligerentsOf } from './belligerents.ts'
import { bestOf } from './best-of.ts'
import type { Codebook, Entry, Field, Open, Rule, RuleSource } from './codebook.ts'
import { type Count, countInWords, holderName, holderNames } from './count.ts'
import { left, notRecorded, recorded } from './field.ts'
import type { Incident } from './incident.ts'
import { timeKnown } from './precision.ts'
import { inScope } from './scope.ts'
import { spreadOf } from './spread.ts'
import { wholeOf } from './whole.ts'

const codebook = (place: string, edition = 'variables of version 20.1'): RuleSource => ({
  document: 'UCDP Georeferenced Event Dataset (GED) Codebook',
  edition,
  place,
  address: 'https://ucdp.uu.se/downloads/index.html#ged_global',
})

const RULES = {
  low: { id: 'ucdp/low@1', says: 'The lowest reliable estimate of all deaths.', source: codebook('variable low') },
  best: {
    id: 'ucdp/best@1',
    says: 'The best, that is the most likely, estimate of all deaths.',
    source: codebook('variable best'),
  },
  high: { id: 'ucdp/high@1', says: 'The highest reliable estimate of all deaths.', source: codebook('variable high') },
  sides: {
    id: 'ucdp/by-side@1',
    says: 'The best estimate of deaths of side A, of side B, of civilians, and of people of unknown status.',
    source: codebook('variables deaths_a, deaths_b, deaths_civilians, deaths_unknown'),
  },
  clarity: {
    id: 'ucdp/event-clarity@1',
    says: 'Code 1 where the reports identify the event fully, else 2.',
    source: codebook('variable event_clarity'),
  },
  date: {
    id: 'ucdp/date-precision@1',
    says: 'Code 1 for the exact day, 2 for two to six days, 3 for a week, 4 for a month, 5 for a year.',
    source: codebook('variable date_prec'),
  },
  where: {
    id: 'ucdp/place-precision@1',
    says: 'Code 1 for the exact place, 2 for near it, 3 for a district, 4 for a province, 5 for a part of a country, 6 for a country, 7 for waters or airspace.',
    source: codebook('variable where_prec'),
  },
  kind: {
    id: 'ucdp/type-of-violence@1',
    says: 'Code 1 for violence between a state and an organized group or state, 2 between organized groups, 3 by one of them against civilians.',
    source: codebook('variable type_of_violence'),
  },
  sources: {
    id: 'ucdp/sources@1',
    says: 'How many sources were used, and from whom or what the information comes.',
    source: codebook('variables number_of_sources, source_original'),
  },
  deathsOnly: {
    id: 'ucdp/deaths-only@1',
    says: 'An event is a use of armed force with at least one direct death; the hurt and the missing have no variable.',
    source: codebook('p. 4, definition of an event', 'version 22.1'),
  },
} as const satisfies Readonly<Record<string, Rule>>

/** Three estimates, and the best one by side. */
export const UCDP: Codebook = { id: 'ucdp', name: 'UCDP GED', rules: Object.values(RULES), record }

function record(incident: Incident): Entry {
  if (incident.measure !== 'killed')
    return {
      codebook: 'ucdp',
      headline: 'not recorded',
      fields: [notRecorded('best', 'Best estimate', [RULES.deathsOnly])],
      marks: [],
    }
  const { counts, open } = wholeOf(incident)
  const spread = spreadOf(counts)
  const low = edge('low', 'Low estimate', spread.min, spread.least, RULES.low, counts, open)
  const high = edge('high', 'High estimate', spread.highest, spread.most, RULES.high, counts, [...open, ...spread.open])
  const best = bestOf('best', 'Best estimate', counts, [RULES.best], 'No report gives a number of all.')
  const entry: Entry = {
    codebook: 'ucdp',
    headline: headlineOf(spread.min, spread.highest, best),
    marks: [
      ...(spread.min === null ? [] : [{ value: spread.min, label: 'low' }]),
      ...(spread.highest === null || spread.highest === spread.min ? [] : [{ value: spread.highest, label: 'high' }]),
    ],
    fields: [low, best, high, ...bySide(incident), ...aboutEvent(incident)],
  }
  return inScope(incident, entry, RULES.deathsOnly)
}

function headlineOf(low: number | null, high: number | null, best: Field): string {
  if (low === null && high === null) return 'open'
  const range =
    low === null
      ? `high ${groupDigits(high ?? 0)}`
      : low === high
        ? groupDigits(low)
        : boundsInWords({ min: low, max: high })
  return best.value === undefined ? `${range}, best open` : low === high ? range : `${range}, best ${best.value}`
}

function edge(
  name: string,
  label: string,
  value: number | null,
  count: Count | undefined,
  rule: Rule,
  counts: readonly Count[],
  notes: readonly Open[],
): Field {
  if (value === null || count === undefined)
    return left(name, label, notes.length > 0 ? notes : [{ why: 'No report gives such a number.' }], [rule], {
      beside: counts,
    })
  const holders = new Set(counts.map(holderName))
  const reliable: Open[] =
    holders.size > 1 ? [{ why: 'Taken over all reports; which of them are reliable, a coder decides.' }] : []
  return recorded(name, label, groupDigits(value), [rule], {
    counts: [count],
    beside: counts.filter((other) => other !== count),
    open: [...reliable, ...notes],
    min: value,
    max: value,
  })
}

function bySide({ counts }: Incident): Field[] {
  const fighters = counts.filter(({ of }) => of === 'combatants')
  const civilians = counts.filter(({ of }) => of === 'civilians')
  const everybody = counts.filter(({ of }) => of === 'everybody')
  const unknown = everybody.length > 0 ? everybody : counts.filter(({ of }) => of === 'some')
  const side: Open[] = fighters.map((count) => ({
    why: `${countInWords(count)}: on which side they fought is not in the dossier.`,
  }))
  const rules = [RULES.sides]
  const sides = fighters.length > 0 ? side : [{ why: 'No report counts dead fighters.' }]
  const rest =
    fighters.length + civilians.length > 0 && unknown.length > 0
      ? left(
          'deaths_unknown',
          'Of unknown status',
          [{ why: 'How many of these counts are in the other columns already is not said.' }],
          rules,
          { beside: unknown },
        )
      : bestOf('deaths_unknown', 'Of unknown status', unknown, rules, 'No report leaves the status of the dead unsaid.')
  return [
    left('deaths_a', 'Of side A', sides, rules, { beside: fighters }),
    left('deaths_b', 'Of side B', sides, rules, { beside: fighters }),
    bestOf('deaths_civilians', 'Civilians', civilians, rules, 'No report counts the dead civilians.'),
    rest,
  ]
}

function aboutEvent(incident: Incident): Field[] {
  const { counts, claims, who } = incident
  const documents = new Set([...claims, ...counts.flatMap((count) => count.claims)].map((claim) => claim.document))
  const responsible =
    who === undefined ? 'Nobody answers who did it.' : `Who did it: ${who.question.status}, question ${who.number}.`
  return [
    left(
      'type_of_violence',
      'Type of violence',
      [{ why: `${responsible} Who was an organized actor, and who was armed, a coder decides.` }],
      [RULES.kind],
    ),
    datePrecision(incident),
    placePrecision(incident),
    clarity(incident),
    recorded('number_of_sources', 'Sources used', plural(documents.size, 'document'), [RULES.sources]),
    counts.length === 0
      ? left('source_original', 'From whom', [{ why: 'Nobody gives a number.' }], [RULES.sources])
      : recorded('source_original', 'From whom', holderNames(counts), [RULES.sources], { counts }),
    sidesOf(incident),
  ]
}

function sidesOf(incident: Incident): Field {
  const names = belligerentsOf(incident).map(({ actor, acting }) =>
    acting ? `${actorName(actor)} (named as acting)` : actorName(actor),
  )
  const [name, label] = ['side_a, side_b', 'Sides']
  if (names.length === 0) return left(name, label, [{ why: 'Nobody who fights or governs is named.' }], [RULES.sides])
  const why = `Fights or governs: ${listed(names)}. Which of them is side A and which side B, a coder decides.`
  return left(name, label, [{ why }], [RULES.sides])
}

/** The longest that each code allows, in days. */
const DATE_CODES: readonly (readonly [days: number, code: string])[] = [
  [1, '1'],
  [6, '2'],
  [7, '3'],
  [31, '4'],
  [366, '5'],
]

function datePrecision({ event }: Incident): Field {
  const { to, days = 0 } = timeKnown(event)
  const [name, label] = ['date_prec', 'Precision of date']
  if (to === 'nothing') return left(name, label, [{ why: 'No time is named.' }], [RULES.date])
  const code = DATE_CODES.find(([longest]) => days <= longest)?.[1]
  if (code === undefined)
    return left(name, label, [{ why: 'More than a year is named; the codes end at a year.' }], [RULES.date])
  const open: Open[] = to === 'days' ? [{ why: 'Where violence is reported for each of these days:', value: '1' }] : []
  return recorded(name, label, code, [RULES.date], { open })
}

function placePrecision({ event }: Incident): Field {
  const [name, label] = ['where_prec', 'Precision of place']
  if (event.place === undefined) return left(name, label, [{ why: 'No place is named.' }], [RULES.where])
  const place = `“${event.place.name}”`
  const open: Open[] = [
    { why: `If ${place} is a village or town and it happened there:`, value: '1' },
    { why: `If it happened near ${place}:`, value: '2' },
    { why: `If ${place} is a district:`, value: '3' },
    { why: `If ${place} is a province:`, value: '4' },
    { why: `If ${place} is a country:`, value: '6' },
  ]
  return left(name, label, open, [RULES.where])
}

function clarity({ event }: Incident): Field {
  const [name, label] = ['event_clarity', 'Clarity of the event']
  const { to } = timeKnown(event)
  if (to === 'day' && event.place !== undefined) return recorded(name, label, '1', [RULES.clarity])
  const missing = [...(to === 'day' ? [] : ['one day']), ...(event.place === undefined ? ['a place'] : [])]
  const why = `The reports do not name ${listed(missing, 'or')}; whether the event can be told from others, a coder decides.`
  return left(name, label, [{ why }, { why: 'If it cannot:', value: '2' }], [RULES.clarity])
}
