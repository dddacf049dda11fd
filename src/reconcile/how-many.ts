import type { Claim, EventRecord, Figure } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import type { Measure, Population } from '../model/vocabulary.ts'
import type { Answer, Draft } from './draft.ts'
import { haveOtherHolders } from './other-holders.ts'
import { countOthers } from './populations.ts'
import { MEASURE_WORDS } from './words.ts'

/** How many were killed, hurt, missing, there: one question for each measure of each event, and one for what was counted elsewhere. */
export function howMany({ figures, claims, events, studied, figureOf }: Linked): Draft[] {
  const claimById = new Map(claims.map((c) => [c.id, c]))
  const eventById = new Map(events.map((e) => [e.id, e]))
  const apart = new Map<string, string>()
  studied.forEach(({ document, findings }, d) => {
    findings.figures.forEach((figure, f) => {
      if (figure.apart) apart.set(figureOf[d]![f]!, document.text.slice(figure.apart.start, figure.apart.end))
    })
  })
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    // A number that is denied is nobody's answer.
    if (figure.polarity === 'negated') continue
    if (figure.measure === 'other' || figure.measure === 'money' || figure.measure === 'duration') continue
    const key = `${figure.measure} ${figure.event ?? ''} ${apart.has(figure.id) ? 'apart' : ''}`
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups].map(([key, own]) => draftOf(key, own, claimById, eventById, apart))
}

function draftOf(
  key: string,
  own: readonly Figure[],
  claimById: ReadonlyMap<string, Claim>,
  eventById: ReadonlyMap<string, EventRecord>,
  apart: ReadonlyMap<string, string>,
): Draft {
  const { measure, event } = own[0]!
  const record = event ? eventById.get(event) : undefined
  const elsewhere = apart.get(own[0]!.id)
  const answers = new Map<string, Answer & { claims: Claim[]; populations: Set<Population> }>()
  for (const figure of own) {
    const value = `${figure.min}..${figure.max}`
    const claim = claimById.get(figure.claim)!
    const known = answers.get(value)
    if (known) {
      known.claims.push(claim)
      known.populations.add(figure.population)
      continue
    }
    const { min, max, population, span } = figure
    answers.set(value, { answer: span.exact, min, max, claims: [claim], populations: new Set([population]) })
  }
  return {
    aspect: 'how-many',
    ...(event ? { event } : {}),
    key,
    measure,
    ...(elsewhere ? { elsewhere } : {}),
    text: textOf(measure, record, elsewhere),
    answers: [...answers.values()],
    // Two numbers of one holder are a whole and its part, or a count and its update, before they are a contradiction.
    excludes: (a, b) => apartOn(a, b) && haveOtherHolders(a, b) && !countOthers(a, b),
  }
}

/** Ranges without a number in common. */
function apartOn(a: Answer, b: Answer): boolean {
  const low = Math.max(a.min ?? Number.NEGATIVE_INFINITY, b.min ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(a.max ?? Number.POSITIVE_INFINITY, b.max ?? Number.POSITIVE_INFINITY)
  return low > high
}

function textOf(measure: Measure, event: EventRecord | undefined, elsewhere: string | undefined): string {
  const about = event ? ` (${event.label})` : ''
  return `${MEASURE_WORDS[measure]}${elsewhere ? ` ${elsewhere}` : ''}?${about}`
}
