import type { Claim, EventRecord, Figure } from '../model/dossier.ts'
import { by } from '../model/order.ts'
import type { Linked } from '../model/studied.ts'
import type { Measure, Population } from '../model/vocabulary.ts'
import { comparisonsOf } from './compare/comparisons.ts'
import { type Counted, countedFigures } from './compare/counted.ts'
import { excluding } from './compare/excluding.ts'
import type { Answer, Draft } from './draft.ts'
import { questionEvents } from './question-events.ts'
import { MEASURE_WORDS } from './words.ts'

/**
 * How many were killed, hurt, missing, there: one question for each measure of each event, one for what was counted elsewhere, and one for each
 * group that is counted as a part of the others.
 */
export function howMany(linked: Linked): Draft[] {
  const { figures, events } = linked
  const eventById = new Map(events.map((e) => [e.id, e]))
  const counted = countedFigures(linked)
  const eventOf = questionEvents(linked)
  const groups = new Map<string, { event: string | undefined; own: Counted[] }>()
  for (const figure of figures) {
    const one = counted.get(figure.id)
    if (!one || !isAnswer(figure)) continue
    const event = eventOf(figure)
    const part = isApart(one) ? `only ${one.group}` : ''
    const key = `${figure.measure} ${event ?? ''} ${one.words.apart ? 'apart' : ''}${part ? ` ${part}` : ''}`
    const known = groups.get(key)
    if (known) known.own.push(one)
    else groups.set(key, { event, own: [one] })
  }
  return [...groups].flatMap(([key, { event, own }]) => {
    const record = event ? eventById.get(event) : undefined
    const kinds = isApart(own[0]!) ? [] : KINDS.map((kind) => own.filter((c) => c.figure.population === kind))
    return [
      draftOf(key, own, record, undefined),
      ...kinds.filter(isAsked).map((of) => draftOf(key, of, record, kindOf(of))),
    ]
  })
}

/** People of whom it is asked apart how many there were among them, where two say different numbers. */
const KINDS = ['civilian', 'combatant'] as const
const isAsked = (own: readonly Counted[]) =>
  new Set(own.map((c) => c.counter)).size > 1 && new Set(own.map((c) => `${c.figure.min}..${c.figure.max}`)).size > 1
const kindOf = (own: readonly Counted[]) => {
  const worded = own.filter((c) => c.words.counted).sort(by((c) => c.figure.id))[0]
  return worded && { population: worded.figure.population, words: worded.words.counted!.exact }
}

/** Asked about apart: a group that is a part of others, and those who bear arms for a state. */
const isApart = ({ isPart, group, figure }: Counted) =>
  group !== undefined && (isPart || figure.population === 'combatant')

/** A number that is denied is nobody's answer, and one that is added to another ("another 2,000") is none by itself. */
const isAnswer = ({ polarity, measure, by: rule }: Figure) =>
  polarity !== 'negated' && !UNASKED.has(measure) && !rule.startsWith('extract/figure-more@')

const UNASKED: ReadonlySet<Measure> = new Set(['other', 'money', 'duration'])

function draftOf(
  key: string,
  own: readonly Counted[],
  event: EventRecord | undefined,
  kind: { readonly population: Population; readonly words: string } | undefined,
): Draft {
  const { figure, words } = own[0]!
  const { measure } = figure
  const elsewhere = words.apart?.exact
  const answers = new Map<string, Answer & { claims: Claim[]; populations: Set<Population> }>()
  const behind = new Map<Answer, Counted[]>()
  for (const one of own) {
    const { min, max, population, span } = one.figure
    const value = `${min}..${max}`
    const known = answers.get(value)
    if (known) {
      known.claims.push(one.claim)
      known.populations.add(population)
      behind.get(known)!.push(one)
      continue
    }
    const answer = { answer: span.exact, min, max, claims: [one.claim], populations: new Set([population]) }
    answers.set(value, answer)
    behind.set(answer, [one])
  }
  return {
    aspect: 'how-many',
    ...(event ? { event: event.id } : {}),
    key: kind ? `${key} only ${kind.population}` : key,
    measure,
    ...(elsewhere ? { elsewhere } : {}),
    text: textOf(measure, event, elsewhere, kind?.words ?? (isApart(own[0]!) ? words.counted?.exact : undefined)),
    answers: [...answers.values()],
    comparisons: comparisonsOf(own),
    excludes: excluding(behind),
  }
}

function textOf(
  measure: Measure,
  event: EventRecord | undefined,
  elsewhere: string | undefined,
  group: string | undefined,
): string {
  const about = event ? ` (${event.label})` : ''
  const ofThem = group ? `, counting only “${group}”` : ''
  return `${MEASURE_WORDS[measure]}${elsewhere ? ` ${elsewhere}` : ''}${ofThem}?${about}`
}
