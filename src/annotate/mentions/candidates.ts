import type { Range } from '../../model/span.ts'
import { relationIs } from '../../model/tree.ts'
import { describe, PARTS } from './describe.ts'
import type { Described } from './described.ts'
import type { Scene } from './scene.ts'

/** A pronoun that stands for somebody. */
export interface Pronoun {
  readonly head: number
  readonly form: 'pronoun'
  /** All that the word can be: "elle" is she and it. */
  readonly persons: readonly Person[]
}

export type Person = 'he' | 'she' | 'it' | 'they'

export type Candidate = Described | Pronoun

/** Noun phrases and pronouns that may stand for somebody, in text order of their heads. */
export function candidatesOf(scene: Scene, times: readonly Range[]): Candidate[] {
  const { tree } = scene
  const found: Candidate[] = []
  const isTime = insideAny(times)
  const expletive = headsOfClauses(scene)
  tree.tokens.forEach((token, head) => {
    if (token.upos === 'PRON') {
      const persons = personsOf(scene, scene.word(head))
      // "It rained", "it is clear that": stands for nothing.
      if (persons.length > 0 && !relationIs(token, 'expl') && !expletive.has(token.head))
        found.push({ head, form: 'pronoun', persons })
      return
    }
    if (!NOMINAL.has(token.upos) || isTime(token)) return
    if (relationIs(token, ...PARTS) && !isNominalisedAdjective(scene, head)) return
    const described = describe(scene, head)
    if (described) found.push(described)
  })
  return withoutTitles(scene, found)
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

/** Predicates whose subject is a clause. */
function headsOfClauses({ tree: { tokens } }: Scene): ReadonlySet<number> {
  const heads = new Set<number>()
  for (const token of tokens) if (relationIs(token, 'csubj')) heads.add(token.head)
  return heads
}

/** Without "French President" in "French President Jane Roe" and the rank in "army spokesman Major General Roe": part of the person's phrase. */
function withoutTitles({ tree: { tokens } }: Scene, all: readonly Candidate[]): Candidate[] {
  const firstOfName = new Map<number, number>()
  const named = new Map<string, Described[]>()
  const people = new Set<number>()
  for (const one of all) {
    if (one.form !== 'name' || one.name === undefined) continue
    firstOfName.set(one.name.end, Math.min(one.at.start, firstOfName.get(one.name.end) ?? one.at.start))
    if (one.kind !== 'person') continue
    people.add(one.head)
    if (one.title === undefined) continue
    const bearers = named.get(one.title)
    if (bearers) bearers.push(one)
    else named.set(one.title, [one])
  }
  const isInside = new Map([...named].map(([title, bearers]) => [title, coverOf(bearers.map(({ at }) => at))]))
  return all.filter((one) => {
    if (one.form === 'pronoun' || one.title === undefined) return true
    const { head, rel } = tokens[one.head]!
    if (rel === 'nmod:desc' && people.has(head)) return false
    if (one.form === 'name') return one.name === undefined || firstOfName.get(one.name.end)! >= one.at.start
    return !isInside.get(one.title)?.(one.at)
  })
}

/** Whether a place is within one of several, however they overlap. */
function coverOf(ranges: readonly Range[]): (place: Range) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  const furthest: number[] = []
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? end))
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    return low > 0 && furthest[low - 1]! >= end
  }
}

/** Whether a place is within one of several, asked in text order. */
function insideAny(ranges: readonly Range[]): (place: Range) => boolean {
  let at = 0
  return (place) => {
    while (at < ranges.length && ranges[at]!.end <= place.start) at++
    return at < ranges.length && ranges[at]!.start <= place.start && place.end <= ranges[at]!.end
  }
}

/** "the French", "the dead": an adjective that is the head of its phrase. */
const isNominalisedAdjective = ({ tree }: Scene, head: number) =>
  tree.tokens[head]!.upos === 'ADJ' && relationIs(tree.tokens[head]!, 'nsubj', 'obj', 'obl', 'nmod')

const PERSONS = ['he', 'she', 'it', 'they'] as const

const personsOf = ({ again }: Scene, word: string) => PERSONS.filter((person) => again.pronouns[person].includes(word))
