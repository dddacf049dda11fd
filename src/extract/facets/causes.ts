import { isVerbal, nounPhrase, type Reading } from '../reading.ts'
import { agentOf, subjectOf } from '../sources.ts'
import { posOf } from './presence.ts'
import type { Found, Stance } from './stance.ts'

/** What is said to have brought something about: "X caused Y", "blamed Y on X", "because of X", and faults that a disaster is put down to. */
export function causes(reading: Reading, { happenings }: Found): Stance[] {
  const found: Stance[] = []
  const disaster = happenings.some((h) => h.family === 'disaster')
  reading.tokens.forEach((token, t) => {
    const where = reading.lexicon.causeWords.get(`${posOf(reading, t)} ${token.lemma.toLowerCase()}`)
    const cause = where ? causeAt(reading, t, where) : -1
    const head = cause >= 0 ? cause : disaster && reading.lexicon.faultWords.has(token.lemma.toLowerCase()) ? t : -1
    if (head < 0) return
    const at = reading.tokens[head]!.upos === 'PRON' ? undefined : nounPhrase(reading, head).at
    if (!at) return
    found.push({ token: head, aspect: 'cause', at, side: 'open', topic: 'cause', by: 'extract/facet-cause@1' })
  })
  return found
}

function causeAt(reading: Reading, t: number, where: string): number {
  const { tree } = reading
  switch (where) {
    case 'subject':
      if (!isVerbal(reading.tokens[t]!)) return -1
      return reading.isPassive(t) ? agentOf(reading, t) : subjectOf(reading, t)
    case 'object':
      return tree.child(t, 'obj')
    case 'from':
    case 'to':
      return tree.childrenBy(t, 'obl', 'nmod').find((c) => reading.introducer(c) === where) ?? -1
    case 'be':
      return tree.child(t, 'cop') >= 0 ? tree.child(t, 'nsubj') : -1
    default:
      return -1
  }
}
