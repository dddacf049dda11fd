import type { ClaimEntry } from '../ledger.ts'
import { actorName } from '../names.ts'
import { quoteText } from '../views/quote.ts'
import { boundsInWords } from '../words/numbers.ts'
import { listed, plural, sentence } from '../words/plural.ts'
import { type Belligerent, belligerentsOf } from './belligerents.ts'
import type { Codebook, Entry, Field, Mark, Open, Rule, RuleSource } from './codebook.ts'
import { type Count, countInWords } from './count.ts'
import { counted, left, notRecorded, recorded } from './field.ts'
import type { Incident } from './incident.ts'
import { inScope } from './scope.ts'
import { spreadOf } from './spread.ts'

const grading = (place: string): RuleSource => ({
  document: 'Airwars, grading of civilian harm on its incident pages',
  edition: 'archive of 2025',
  place,
  address: 'https://airwars.org/about/methodology',
})

const RULES = {
  civilians: {
    id: 'airwars/civilians-killed-and-injured@1',
    says: 'The least and the most civilians said to have been killed, and to have been injured.',
    source: grading('civilian non-combatants, minimum and maximum'),
  },
  militants: {
    id: 'airwars/combatants-killed-and-injured@1',
    says: 'The least and the most of those who took part in the fighting, killed and injured.',
    source: grading('persons directly participating in hostilities, minimum and maximum'),
  },
  confirmed: {
    id: 'airwars/confirmed@1',
    says: 'A specific belligerent has accepted responsibility for civilian harm.',
    source: grading('Confirmed'),
  },
  fair: {
    id: 'airwars/fair@1',
    says: 'Reported by two or more credible sources, with likely or confirmed actions of a belligerent nearby.',
    source: grading('Fair'),
  },
  weak: {
    id: 'airwars/weak@1',
    says: 'Claimed by a single source, though sometimes with much detail.',
    source: grading('Weak'),
  },
  contested: {
    id: 'airwars/contested@1',
    says: 'Competing claims of responsibility: several belligerents, or forces on the ground as well.',
    source: grading('Contested'),
  },
  discounted: {
    id: 'airwars/discounted@1',
    says: 'Those killed were combatants, or another party is most likely responsible.',
    source: grading('Discounted'),
  },
  scope: {
    id: 'airwars/scope@1',
    says: 'Civilian harm from military actions is assessed, above all from air and artillery strikes.',
    source: {
      document: 'Airwars, Methodology',
      place: 'opening',
      address: 'https://airwars.org/about/methodology',
    },
  },
  belligerent: {
    id: 'airwars/belligerent-position@1',
    says: 'Reports of the military are archived and held against the public record: what each belligerent says, and which numbers it concedes.',
    source: {
      document: 'Airwars, Methodology',
      place: 'opening',
      address: 'https://airwars.org/about/methodology',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>

/** Civilians from least to most, how sure the reporting is, and what each belligerent says. */
export const AIRWARS: Codebook = { id: 'airwars', name: 'Airwars', rules: Object.values(RULES), record }

const DONE = { killed: 'killed', injured: 'injured' } as const

function record(incident: Incident): Entry {
  const { measure, counts } = incident
  if (measure === 'missing')
    return {
      codebook: 'airwars',
      headline: 'not recorded',
      fields: [notRecorded('missing', 'Missing', [RULES.civilians])],
      marks: [],
    }
  const done = DONE[measure]
  const civilians = counts.filter(({ of }) => of === 'civilians')
  const fighters = counts.filter(({ of }) => of === 'combatants')
  // Such as "children": civilians, and not all of them.
  const some = counts.filter((count) => count.of === 'some' && isCivilian(count))
  const unsaid = counts.filter((count) => count.of !== 'combatants' && !isCivilian(count))
  const first = people(
    `civilians ${done}`,
    `Civilians ${done}`,
    civilians,
    [RULES.civilians],
    [...some.map(asPart), ...asCivilians(unsaid)],
    `No report counts the civilians ${done}.`,
  )
  const second = people(
    `combatants ${done}`,
    `Combatants ${done}`,
    fighters,
    [RULES.militants],
    [],
    `No report says that combatants were ${done}.`,
  )
  const belligerents = belligerentsOf(incident)
  const grades = gradesOf(incident, [...civilians, ...some], unsaid, belligerents)
  const entry: Entry = {
    codebook: 'airwars',
    headline: `civilians ${first.value ?? 'open'}; ${grades[0]!.value === undefined ? 'grade open' : `graded ${grades[0]!.value}`}`,
    marks: marksOf(civilians),
    fields: [first, second, ...grades, ...belligerents.map((one) => positionOf(one, done))],
  }
  return inScope(incident, entry, RULES.scope)
}

function people(
  name: string,
  label: string,
  counts: readonly Count[],
  rules: readonly Rule[],
  notes: readonly Open[],
  nothing: string,
): Field {
  if (counts.length === 0) return left(name, label, [{ why: nothing }, ...notes], rules)
  const { min, max, open } = spreadOf(counts)
  return counted(name, label, { min, max }, rules, { counts, open: [...open, ...notes] })
}

const isCivilian = ({ figure }: Count) => figure.population === 'civilian'
const asPart = (count: Count): Open => ({ why: `${countInWords(count)} counts some civilians, not all.` })

/** Counts of people whose status is not said, and what they would make. */
function asCivilians(unsaid: readonly Count[]): Open[] {
  const [first] = unsaid
  if (first === undefined) return []
  const { min, max } = spreadOf(unsaid)
  const more = unsaid.length > 1 ? ` and ${plural(unsaid.length - 1, 'other count')} do` : ' does'
  return [
    {
      why: `${countInWords(first)}${more} not say whether civilians are meant. If they are:`,
      value: boundsInWords({ min, max }),
    },
  ]
}

function marksOf(civilians: readonly Count[]): Mark[] {
  const { min, highest } = spreadOf(civilians)
  return [
    ...(min === null ? [] : [{ value: min, label: 'least civilians' }]),
    ...(highest === null || highest === min ? [] : [{ value: highest, label: 'most civilians' }]),
  ]
}

interface Criterion {
  readonly grade: 'confirmed' | 'contested' | 'discounted' | 'fair' | 'weak'
  readonly met: boolean
  readonly why: string
  readonly counts?: readonly Count[]
  readonly claims?: readonly ClaimEntry[]
}

/** The grade, then each criterion by itself: a grade whose criterion is met stands before those that follow it in this order. */
function gradesOf(
  incident: Incident,
  civilians: readonly Count[],
  unsaid: readonly Count[],
  belligerents: readonly Belligerent[],
): Field[] {
  const criteria = criteriaOf(incident, civilians.length > 0 ? civilians : unsaid, belligerents)
  const grade = criteria.find(({ met }) => met)
  const fields = criteria.map(({ grade: name, met, why, ...made }) =>
    recorded(`criterion ${name}`, sentence(name), met ? `met: ${why}` : `not met: ${why}`, [RULES[name]], made),
  )
  return [gradeField(grade, civilians, unsaid), ...fields]
}

function gradeField(grade: Criterion | undefined, civilians: readonly Count[], unsaid: readonly Count[]): Field {
  const [name, label] = ['grading', 'Grade']
  const all = [RULES.confirmed, RULES.fair, RULES.weak, RULES.contested, RULES.discounted]
  if (grade === undefined) return left(name, label, [{ why: 'No report says that civilians came to harm.' }], all)
  const { grade: value, counts = [], claims = [] } = grade
  const rules = [RULES[value]]
  const credible: Open[] =
    value === 'fair'
      ? [{ why: 'Which sources are credible, and whether the belligerent acted nearby, a coder decides.' }]
      : []
  const granted: Open[] =
    value === 'confirmed' && claims.length === 0
      ? [
          {
            why: `Whether ${countInWords(counts[0]!)} grants an act of its own, and blames nobody else, a coder decides.`,
          },
        ]
      : []
  const status: Open[] =
    civilians.length === 0 && unsaid.length > 0 && value !== 'discounted'
      ? [{ why: `Whether ${countInWords(unsaid[0]!)} were civilians is not said. If they were:`, value }]
      : []
  return status.length > 0
    ? left(name, label, [...status, ...credible], rules, { counts, claims })
    : recorded(name, label, value, rules, { counts, claims, open: [...credible, ...granted] })
}

function criteriaOf(incident: Incident, harmed: readonly Count[], belligerents: readonly Belligerent[]): Criterion[] {
  const { who, counts } = incident
  const acting = belligerents.filter((one) => one.acting)
  const conceded = acting.flatMap((one) => one.counts.filter((count) => isCivilian(count) && !accuses(count)))
  const granted = acting.length === 0 ? [] : incident.claims.filter((claim) => concedesFor(claim, acting))
  const reports = reportsOf(incident, harmed)
  const origins = new Set(
    reports.flatMap(({ origins: own, claim }) => (own.length > 0 ? own.map(({ origin }) => origin.id) : [claim.id])),
  )
  const fighters = counts.filter(({ of }) => of === 'combatants')
  const disputed = who !== undefined && who.question.status === 'contested'
  const named =
    acting.some(({ actor }) => actor.actor.kind !== 'group') || (who !== undefined && who.positions.length > 0)
  const confirmed = conceded.length > 0 || granted.length > 0
  const onlyFighters = counts.length > 0 && fighters.length === counts.length
  return [
    {
      grade: 'confirmed',
      met: confirmed,
      why: confirmed
        ? `${listed([...conceded.map(countInWords), ...granted.map(inWords)])} is said by who is named as acting, or by its side.`
        : 'nobody who is named as acting grants that civilians came to harm.',
      counts: conceded,
      claims: granted,
    },
    {
      grade: 'contested',
      met: disputed && harmed.length > 0,
      why: disputed
        ? `who did it is contested (question ${who.number}).`
        : 'no two answers to who did it exclude each other.',
      claims: disputed ? who.positions.flatMap(({ claims }) => claims) : [],
    },
    {
      grade: 'discounted',
      met: onlyFighters,
      why: onlyFighters
        ? 'all who give a number count combatants.'
        : 'not all who give a number count combatants alone.',
      counts: onlyFighters ? fighters : [],
    },
    {
      grade: 'fair',
      met: origins.size > 1 && named,
      why: `${plural(origins.size, 'independent origin')}, and ${named ? 'somebody is named as acting' : 'nobody is named as acting'}.`,
      counts: harmed,
      claims: reports,
    },
    {
      grade: 'weak',
      met: harmed.length > 0 && !(origins.size > 1 && named),
      why: origins.size > 1 ? 'several origins, and no belligerent is named.' : `${plural(origins.size, 'origin')}.`,
      counts: harmed,
    },
  ]
}

/**
 * Statements that people came to harm: those of the counts, and those that give the same answer to who the victims were as one that
 * counts civilians.
 */
function reportsOf({ event, ledger }: Incident, harmed: readonly Count[]): ClaimEntry[] {
  const own = harmed.flatMap(({ claims }) => claims)
  const counting = new Set(harmed.filter(isCivilian).flatMap(({ claims }) => claims))
  const alike = [...ledger.questions.values()].flatMap(({ question, positions }) =>
    question.aspect === 'who-were-the-victims' && question.event === event.id
      ? positions.filter(({ claims }) => claims.some((claim) => counting.has(claim))).flatMap(({ claims }) => claims)
      : [],
  )
  return [...new Set([...own, ...alike])]
}

const inWords = (claim: ClaimEntry) => `“${quoteText(claim)}” [${claim.number}]`

/** A number that is part of an accusation grants nothing. */
const accuses = ({ claims }: Count) => claims.some(({ claim }) => claim.act === 'accuse')

/** Whether a statement grants what it answers, by who is named as acting or its side. */
function concedesFor({ claimer, to }: ClaimEntry, acting: readonly Belligerent[]): boolean {
  return (
    claimer !== null &&
    to.some(({ relation }) => relation.kind === 'concedes') &&
    acting.some(({ actor }) => actor === claimer || actor === claimer.speaksFor)
  )
}

function positionOf({ actor, acting, counts, denials }: Belligerent, done: string): Field {
  const civilians = counts.filter(isCivilian)
  const others = counts.filter((count) => !isCivilian(count))
  const parts = [
    ...(civilians.length === 0
      ? []
      : [
          `counts ${listed(civilians.map(({ words }) => `“${words}”`))} as civilians ${done}${acting ? ', a number that it concedes unless it blames others' : ''}`,
        ]),
    ...(others.length === 0 ? [] : [`counts ${listed(others.map(({ words }) => `“${words}”`))}`]),
    ...(denials.length === 0
      ? []
      : [`denies in ${listed(denials.slice(0, MOST_DENIALS).map((claim) => claim.number))}`]),
  ]
  const value = parts.length === 0 ? 'gives no number and denies nothing in these documents' : listed(parts)
  const name = actorName(actor)
  const role = acting ? 'named as acting' : 'not named as acting'
  return recorded(`position of ${name}`, `${name}, ${role}`, value, [RULES.belligerent], { counts, claims: denials })
}

/** Denials that are named; all of them are linked. */
const MOST_DENIALS = 6
