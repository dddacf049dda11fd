import { contains, type Range } from '../model/span.ts'
import type { Certainty } from '../model/vocabulary.ts'
import { hasFeature, isPastParticiple } from '../model/word-form.ts'
import { type Reading, tokensIn } from './reading.ts'

const RANK: Readonly<Record<Certainty, number>> = { certain: 0, probable: 1, possible: 2, unknown: 3 }

/**
 * How sure the words of a claim leave its content: the weakest of what its clause says of itself (modal verbs, "allegedly", "is believed to",
 * the mood of hearsay or its conditional in translated text). Words of clauses below it do not count: "said the man who may …" is no doubt about what he said.
 */
export function certaintyOf(reading: Reading, head: number, content: Range, hearsayConditional: boolean): Certainty {
  const found: Certainty[] = []
  const { tree, tokens, lexicon } = reading
  const chain = [head, ...governorsWithin(reading, head, content)]
  if (isHearsayMood(reading, head)) found.push('possible')
  for (const token of chain) {
    const own = lexicon.hedgingPredicates.get(tokens[token]!.lemma.toLowerCase())
    if (own && (token !== head || isModalVerb(reading, token))) found.push(own)
    for (const child of tree.children(token)) {
      if (tokens[child]!.start < content.start || tokens[child]!.end > content.end) continue
      if (reading.is(child, 'aux')) {
        const modal = lexicon.hedgingPredicates.get(tokens[child]!.lemma.toLowerCase())
        if (modal) found.push(modal)
        if (hearsayConditional && isHearsay(reading, token, child)) found.push('possible')
      }
      const hedge = reading.is(child, 'advmod', 'amod', 'acl') ? lexicon.hedges.get(reading.word(child)) : undefined
      if (hedge) found.push(hedge)
    }
  }
  const weakest = found.sort((a, b) => RANK[b] - RANK[a])[0]
  return weakest ?? 'certain'
}

/** The less certain of two. */
export const weaker = (a: Certainty, b: Certainty): Certainty => (RANK[b] > RANK[a] ? b : a)

/** How sure whoever says it is by the verb itself: "suspects that …", "believes that …". Other verbs leave it to the content. */
export function certaintyOfCue({ lexicon, tokens }: Reading, cue: number): Certainty {
  return lexicon.hedgingPredicates.get(tokens[cue]!.lemma.toLowerCase()) ?? 'certain'
}

/** Governors of the head that stand in the content, nearest first; more of them say nothing of it. */
function governorsWithin({ tokens }: Reading, head: number, content: Range): number[] {
  const found: number[] = []
  for (let t = tokens[head]!.head; t >= 0 && found.length < 12; t = tokens[t]!.head)
    if (contains(content, tokens[t]!)) found.push(t)
  return found
}

/** "would have opened fire": an auxiliary of hearsay before "have" and a participle, in a clause without a condition. */
function isHearsay(reading: Reading, verb: number, aux: number): boolean {
  if (!reading.lexicon.plays('hearsay-aux', reading.word(aux))) return false
  const { tokens, tree } = reading
  if (!isPastParticiple(tokens[verb]!)) return false
  return !tree.childrenBy(verb, 'advcl').some((c) => reading.lexicon.plays('condition', reading.introducer(c)))
}

/** "pourrait s'aggraver": where modal verbs are verbs like others, they govern what they weaken. */
const isModalVerb = ({ lexicon, tokens, tree }: Reading, verb: number) =>
  lexicon.plays('modal', tokens[verb]!.lemma.toLowerCase()) && tree.child(verb, 'xcomp', 'ccomp') >= 0

/** "aurait ouvert le feu": the mood in which a language tells what somebody else says, in a clause without a condition. */
function isHearsayMood(reading: Reading, head: number): boolean {
  const { lexicon, tokens, tree, introducer } = reading
  if (lexicon.hearsayMood === undefined) return false
  const mood = `Mood=${lexicon.hearsayMood}`
  const group = [head, ...tree.childrenBy(head, 'aux', 'cop')]
  if (!group.some((t) => hasFeature(tokens[t]!, mood)) || lexicon.plays('wishing', tokens[head]!.lemma.toLowerCase()))
    return false
  if (isFutureInPast(reading, head, mood)) return false
  return !tree.childrenBy(head, 'advcl').some((c) => lexicon.plays('condition', introducer(c)))
}

/** "a promis que les coupables seraient punis": told in the past, the simple form of the mood is what is still to come. */
function isFutureInPast({ lexicon, tokens, tree }: Reading, head: number, mood: string): boolean {
  const governor = tokens[head]!.head
  if (governor < 0 || !/^ccomp/.test(tokens[head]!.rel)) return false
  const told = tokens[governor]!
  if (!isPastParticiple(told) && !hasFeature(told, 'Tense=Imp') && !hasFeature(told, 'Tense=Past')) return false
  const perfect = lexicon.plays('perfect-with-being', tokens[head]!.lemma.toLowerCase())
  return !tree
    .childrenBy(head, 'aux')
    .some((a) => hasFeature(tokens[a]!, mood) && (perfect || lexicon.plays('having', tokens[a]!.lemma)))
}

/** Whether a stretch holds one of the language's phrases that leave no doubt: "beyond doubt". */
export function isCertified(reading: Reading, content: Range): boolean {
  const [first, end] = tokensIn(reading, content)
  const folded = Array.from({ length: end - first }, (_, i) => reading.word(first + i)).join(' ')
  return reading.lexicon.certifiers.some((phrase) => folded.includes(phrase))
}
