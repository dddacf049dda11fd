import type { DocumentSpan } from '../../model/span.ts'
import type { ComparedOn, ComparisonClass } from '../../model/vocabulary.ts'
import type { Counted } from './counted.ts'

/** How two figures of one measure and event stand to each other; `from` is the later, narrower, rounded one, or the part. */
export interface FigureComparison {
  readonly class: ComparisonClass
  readonly on: ComparedOn
  readonly from: Counted
  readonly to: Counted
  /** The words that decide it. */
  readonly words: readonly DocumentSpan[]
  readonly why: string
}

type Found = Omit<FigureComparison, 'from' | 'to'>
type Rule = (a: Counted, b: Counted) => Found | undefined

/** In order: what cannot be compared at all, what counts fewer, then the same counter, then the numbers. */
const RULES: readonly Rule[] = [
  otherPlace,
  otherPeople,
  partOf,
  otherParts,
  narrowerGroup,
  equal,
  narrowerPeriod,
  updates,
  ownOther,
  rounding,
  bothHold,
  otherSight,
]

/** The class of a pair: the same whichever of the two comes first, and whatever else the case holds. */
export function compareFigures(x: Counted, y: Counted): FigureComparison {
  const [a, b] = x.figure.id <= y.figure.id ? [x, y] : [y, x]
  for (const rule of RULES) {
    const found = rule(a, b)
    if (found) return { ...found, from: a, to: b }
    const other = rule(b, a)
    if (other) return { ...other, from: b, to: a }
  }
  const why = `${quoted(a)} and ${quoted(b)} cannot both hold.`
  return { class: 'contradicts', on: 'value', from: a, to: b, words: numbers(a, b), why }
}

/** The number, with what it counts where that stands right behind it: “three soldiers”. */
function quoted({ words: { number, counted } }: Counted): string {
  const isNext = counted !== undefined && counted.start === number.end + 1
  return `“${worded(number)}${isNext ? ` ${worded(counted)}` : ''}”`
}
const worded = ({ exact }: DocumentSpan) => exact.replace(/\s+/g, ' ')
const numbers = (a: Counted, b: Counted) => [a.words.number, b.words.number]

/** One counts elsewhere: "170 deaths outside the city". */
function otherPlace(a: Counted, b: Counted): Found | undefined {
  const { apart } = a.words
  if (!apart || (b.words.apart && worded(b.words.apart) === worded(apart))) return undefined
  const why = `${quoted(a)} counts elsewhere: “${worded(apart)}”; ${quoted(b)} does not.`
  return { class: 'incomparable', on: 'place', words: [...numbers(a, b), apart], why }
}

/** Civilians and fighters; soldiers and other fighters. */
function otherPeople(a: Counted, b: Counted): Found | undefined {
  const [one, other] = [a.figure.population, b.figure.population]
  const isOfArmy =
    one === 'combatant' && a.group !== undefined && b.group === undefined && b.words.counted !== undefined
  if (other !== 'combatant' || !(one === 'civilian' || isOfArmy)) return undefined
  const why = `${quoted(a)} counts ${people(a)} and ${quoted(b)} ${people(b)}: different people.`
  return { class: 'incomparable', on: 'population', words: withCounted(a, b), why }
}

const people = ({ words, figure }: Counted) => (words.counted ? `“${worded(words.counted)}”` : figure.population)
const withCounted = (a: Counted, b: Counted) => [
  ...numbers(a, b),
  ...[a, b].flatMap(({ words }) => (words.counted ? [words.counted] : [])),
]

/** "23 dead, among them four children": the four are among the 23. */
function partOf(a: Counted, b: Counted): Found | undefined {
  if (!a.isPart || b.isPart || a.counter !== b.counter || a.claim.document !== b.claim.document) return undefined
  if ((a.figure.max ?? a.figure.min ?? 0) > (b.figure.min ?? b.figure.max ?? 0)) return undefined
  const why = `${quoted(a)} is given as a part of ${quoted(b)}.`
  return { class: 'part-of', on: 'population', words: withCounted(a, b), why }
}

/** Parts that are different people: children and guards. */
function otherParts(a: Counted, b: Counted): Found | undefined {
  if (!a.isPart || !b.isPart || !a.group || !b.group || a.group === b.group) return undefined
  const why = `${quoted(a)} counts ${people(a)} and ${quoted(b)} ${people(b)}: different people.`
  return { class: 'incomparable', on: 'population', words: withCounted(a, b), why }
}

/** Children and all people; a part of somebody's count and another's whole. Never where there are more of them than of all. */
function narrowerGroup(a: Counted, b: Counted): Found | undefined {
  const isNarrower = (a.group !== undefined && b.group === undefined) || (a.isPart && !b.isPart)
  if (!isNarrower || (a.group !== undefined && a.group === b.group)) return undefined
  if ((a.figure.min ?? a.figure.max ?? 0) >= (b.figure.max ?? b.figure.min ?? 0)) return undefined
  const why = `${quoted(a)} counts ${a.words.counted ? people(a) : 'a part'}, fewer people than ${quoted(b)} is about.`
  return { class: 'narrower', on: 'population', words: withCounted(a, b), why }
}

/** The same number: again by the same counter, or by another. */
function equal(a: Counted, b: Counted): Found | undefined {
  if (a.figure.min !== b.figure.min || a.figure.max !== b.figure.max) return undefined
  const isSame = a.counter === b.counter
  const why = `Both give the same number: ${quoted(a)} and ${quoted(b)}.`
  return { class: isSame ? 'same' : 'supports', on: 'value', words: numbers(a, b), why }
}

/** "15 on Sunday" and "32 since Wednesday". */
function narrowerPeriod(a: Counted, b: Counted): Found | undefined {
  const [inner, outer] = [a.period, b.period]
  if (!inner || !outer || outer.start === outer.end) return undefined
  const isWithin = outer.start <= inner.start && inner.end <= outer.end
  if (!isWithin || (outer.start === inner.start && outer.end === inner.end)) return undefined
  if ((a.figure.min ?? 0) > (b.figure.max ?? Number.POSITIVE_INFINITY)) return undefined
  const why = `${quoted(a)} is of “${worded(inner.at)}”, which lies within “${worded(outer.at)}” of ${quoted(b)}.`
  return { class: 'narrower', on: 'period', words: [...numbers(a, b), inner.at, outer.at], why }
}

/** A later count by the same counter; days of one document differ only where it says when each was said. */
function updates(a: Counted, b: Counted): Found | undefined {
  if (a.counter !== b.counter) return undefined
  if (!a.day || !b.day || a.day.kind !== b.day.kind || a.day.at <= b.day.at) return undefined
  const why = `The same counter: ${quoted(a)} on ${a.day.at}, ${quoted(b)} on ${b.day.at}.`
  return { class: 'updates', on: 'counter', words: numbers(a, b), why }
}

/** Nobody contradicts themselves before the words say so. */
function ownOther(a: Counted, b: Counted): Found | undefined {
  if (a.counter !== b.counter) return undefined
  const why = `One counter gives ${quoted(a)} and ${quoted(b)}, and the words do not say how they stand to each other.`
  return { class: 'incomparable', on: 'counter', words: numbers(a, b), why }
}

/** Share by which a round number may lie beside the exact one, whatever its zeros. */
const ROUGHLY = 0.05

/** "some 70" beside 71, "nearly 4,000" beside 3,958. */
function rounding(a: Counted, b: Counted): Found | undefined {
  const value = pointOf(a)
  const exact = pointOf(b)
  if (value === undefined || exact === undefined || !a.figure.approximate) return undefined
  const unit = 10 ** trailingZeros(value)
  if (Math.abs(value - exact) > Math.max(unit > 1 ? unit / 2 : 0, value * ROUGHLY)) return undefined
  const why = `${quoted(a)} is ${quoted(b)} in round numbers.`
  return { class: 'rounding', on: 'value', words: numbers(a, b), why }
}

const pointOf = ({ figure: { min, max } }: Counted) => (min !== null && min === max ? min : undefined)

function trailingZeros(value: number): number {
  let zeros = 0
  for (let rest = value; rest >= 10 && rest % 10 === 0; rest /= 10) zeros++
  return zeros
}

/** Bodies are counted by who sees them, where they lie: two who saw different numbers did not see the same place at the same time. */
function otherSight(a: Counted, b: Counted): Found | undefined {
  if (a.figure.measure !== 'bodies') return undefined
  const why = `${quoted(a)} and ${quoted(b)} are what each saw; the words do not say that they are the same bodies.`
  return { class: 'incomparable', on: 'place', words: numbers(a, b), why }
}

/** Ranges with a number in common: "over 300" and "400 to 500". */
function bothHold(a: Counted, b: Counted): Found | undefined {
  const [x, y] = [a.figure, b.figure]
  const low = Math.max(x.min ?? Number.NEGATIVE_INFINITY, y.min ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(x.max ?? Number.POSITIVE_INFINITY, y.max ?? Number.POSITIVE_INFINITY)
  if (low > high) return undefined
  return { class: 'supports', on: 'value', words: numbers(a, b), why: `${quoted(a)} and ${quoted(b)} can both hold.` }
}
