import { nounPhrase, type Reading } from '../reading.ts'
import { isPersonNoun } from '../speakers.ts'
import { clauseAround, isNobody, lemmaOf } from './clause-words.ts'
import { isForce } from './presence.ts'
import type { Stance } from './stance.ts'

/** Topic of every side that is taken on whether fighters were in a school, a clinic or another building that should not be theirs: one question. */
const TOPIC = 'quarters'
/** Sentences behind the charge in which somebody who was or was not "inside" is about it. */
const BEHIND = 6

/** "the school was a barracks", "using the classrooms as a base", and who says that nobody of theirs was inside. */
export function quarters(reading: Reading): Stance[] {
  const charged: number[] = []
  return reading.tokens.flatMap((token, t): Stance[] => {
    const building = buildingUsed(reading, t)
    if (building >= 0) {
      charged.push(token.sentence)
      return [stance(reading, t, building, 'extract/facet-quarters@1')]
    }
    const last = charged.at(-1)
    const whom = last !== undefined && token.sentence - last <= BEHIND ? whoWasThere(reading, t) : -1
    return whom < 0 ? [] : [stance(reading, t, whom, 'extract/facet-inside@1')]
  })
}

/** The building that a word for quarters says what it was put to, or -1. */
function buildingUsed(reading: Reading, t: number): number {
  const { tokens, tree, lexicon } = reading
  if (tokens[t]!.upos !== 'NOUN' || !lexicon.concerns('quarters', lemmaOf(reading, t))) return -1
  const isBuilding = (c: number) => c !== t && lexicon.concerns('sheltering', lemmaOf(reading, c))
  if (tree.child(t, 'cop') >= 0) return [tree.child(t, 'nsubj')].find((c) => c >= 0 && isBuilding(c)) ?? -1
  const over = tokens[t]!.head
  if (over < 0 || !lexicon.plays('example', reading.introducer(t))) return -1
  const beside = tree.childrenBy(over, 'obj', 'nsubj:pass', 'nmod', 'obl')
  return [over, ...beside, ...beside.flatMap((c) => tree.childrenBy(c, 'nmod'))].find(isBuilding) ?? -1
}

/** "that one of its members had been inside": the subject of a word for where, or -1. */
function whoWasThere(reading: Reading, t: number): number {
  const { tree, lexicon } = reading
  if (!lexicon.concerns('whereabouts', lemmaOf(reading, t)) || tree.child(t, 'cop') < 0) return -1
  const subject = tree.child(t, 'nsubj')
  if (subject < 0) return -1
  const words = [subject, ...tree.childrenBy(subject, 'compound', 'nmod', 'nmod:poss', 'amod')]
  const isTheirs = isPersonNoun(reading, subject) || words.some((w) => isForce(reading, w))
  return isTheirs ? subject : -1
}

function stance(reading: Reading, token: number, head: number, by: string): Stance {
  const about = nounPhrase(reading, head)
  return {
    token,
    aspect: 'presence',
    at: clauseAround(reading, token, about.at),
    side: isNobody(reading, head) ? 'no' : 'yes',
    topic: TOPIC,
    about,
    by,
  }
}
