import { contains, type Range } from '../../model/span.ts'
import { relationIs } from '../../model/tree.ts'
import { type Described, describe, type Scene } from './described.ts'

/** A pronoun that stands for somebody. */
export interface Pronoun {
  readonly head: number
  readonly form: 'pronoun'
  readonly person: 'he' | 'she' | 'it' | 'they'
}

export type Candidate = Described | Pronoun

const PARTS = ['compound', 'flat', 'amod', 'det', 'nummod', 'goeswith', 'punct', 'case'] as const

/** Noun phrases and pronouns that may stand for somebody, in text order of their heads. */
export function candidatesOf(scene: Scene, times: readonly Range[]): Candidate[] {
  const { tree } = scene
  const found: Candidate[] = []
  const isTime = insideAny(times)
  tree.tokens.forEach((token, head) => {
    if (token.upos === 'PRON') {
      const person = pronounOf(scene, scene.word(head))
      if (person && !isExpletive(scene, head)) found.push({ head, form: 'pronoun', person })
      return
    }
    if (!/^(NOUN|PROPN|ADJ)$/.test(token.upos) || isTime(token)) return
    if (relationIs(token, ...PARTS) && !isNominalisedAdjective(scene, head)) return
    const described = describe(scene, head)
    if (described) found.push(described)
  })
  return found.filter((one) => !isTitleOfAnother(one, found))
}

/** "French President" in "French President Emmanuel Macron": part of the person's own phrase. */
function isTitleOfAnother(one: Candidate, all: readonly Candidate[]): boolean {
  if (one.form === 'pronoun' || !one.title) return false
  if (one.form === 'name') {
    const end = one.name?.end
    return all.some(
      (other) => other !== one && other.form === 'name' && other.name?.end === end && other.at.start < one.at.start,
    )
  }
  return all.some(
    (other) =>
      other !== one &&
      other.form === 'name' &&
      other.kind === 'person' &&
      other.title === one.title &&
      contains(other.at, one.at),
  )
}

/** Whether a place is within one of several, asked in text order. */
function insideAny(ranges: readonly Range[]): (place: Range) => boolean {
  let at = 0
  return (place) => {
    while (at < ranges.length && ranges[at]!.end <= place.start) at++
    return at < ranges.length && contains(ranges[at]!, place)
  }
}

/** "the French", "the dead": an adjective that is the head of its phrase. */
const isNominalisedAdjective = ({ tree }: Scene, head: number) =>
  tree.tokens[head]!.upos === 'ADJ' && relationIs(tree.tokens[head]!, 'nsubj', 'obj', 'obl', 'nmod')

const PERSONS = ['he', 'she', 'it', 'they'] as const

const pronounOf = ({ again }: Scene, word: string) => PERSONS.find((person) => again.pronouns[person].includes(word))

/** "It rained", "it is clear that": stands for nothing. */
function isExpletive({ tree }: Scene, head: number): boolean {
  const token = tree.tokens[head]!
  return relationIs(token, 'expl') || tree.child(token.head, 'csubj') >= 0
}
