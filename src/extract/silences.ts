import type { FoundClaim, Silence, SourcePhrase } from '../model/findings.ts'
import { claimsHolding } from './claims-holding.ts'
import { isVerbal, type Reading } from './reading.ts'
import { sourcesOfVerb, speakersOf } from './sources.ts'

const RULE = 'extract/silence@1'

/** Who is said to say nothing: "declined to comment", "did not respond to a request", "could not be reached", "would neither confirm nor deny". */
export function silences(reading: Reading, claims: readonly FoundClaim[]): Silence[] {
  const found: { token: number; from: number; to: number }[] = []
  reading.tokens.forEach((token, t) => {
    if (!isVerbal(token) || !reading.isReadable(t)) return
    const end = silentTo(reading, t)
    if (end >= 0) found.push({ token: t, from: firstOf(reading, t), to: end })
  })
  const holders = claimsHolding(
    claims,
    found.map(({ token }) => reading.tokens[token]!),
  )
  return found.flatMap(({ token, from, to }, i) =>
    whoIsSilent(reading, token).map((who): Silence => {
      const claim = holders[i]!
      return { who, at: reading.tree.range(from, to), ...(claim < 0 ? {} : { claim }), by: RULE }
    }),
  )
}

/** Who says nothing: the subject, and of who could not be reached the one who was not. */
function whoIsSilent(reading: Reading, verb: number): SourcePhrase[] {
  if (!reading.isPassive(verb)) return sourcesOfVerb(reading, verb)
  const undergoer = reading.tree.child(verb, 'nsubj:pass')
  return undergoer < 0 ? [] : speakersOf(reading, undergoer)
}

/** Last token of the words that say it, or -1. */
function silentTo(reading: Reading, verb: number): number {
  const { lexicon, tokens, tree } = reading
  const lemma = (t: number) => tokens[t]!.lemma.toLowerCase()
  const negated = reading.isNegated(verb)
  if (lexicon.answers('declining', lemma(verb))) {
    // "n'a pas souhaité commenter" is silence as "a refusé de commenter" is; "did not refuse to comment" is none.
    const isWish = lexicon.plays('wishing', lemma(verb))
    const refused = tree
      .childrenBy(verb, 'xcomp', 'obj', 'ccomp', 'obl')
      .find((c) => lexicon.answers('commenting', lemma(c)) || lexicon.answers('comment', lemma(c)))
    return refused !== undefined && negated === isWish ? refused : -1
  }
  if (lexicon.answers('commenting', lemma(verb)) && negated) {
    const asked = tree.childrenBy(verb, 'obl', 'obj', 'iobj').find((c) => lexicon.answers('asking', lemma(c)))
    if (asked !== undefined) return asked
    return lexicon.answers('comment', lemma(verb)) || tree.child(verb, 'obj', 'obl', 'ccomp') < 0 ? verb : -1
  }
  if (lexicon.answers('reaching', lemma(verb)) && negated && reading.isPassive(verb)) return verb
  const comment = tree.childrenBy(verb, 'obj').find((c) => lexicon.answers('comment', lemma(c)))
  if (comment !== undefined && lexicon.plays('having', lemma(verb)) && reading.isNegated(comment)) return comment
  return neitherNor(reading, verb)
}

/** "would neither confirm nor deny it": both are named, and neither is done. */
function neitherNor(reading: Reading, verb: number): number {
  const { lexicon, tokens, tree } = reading
  const act = (t: number) => lexicon.verbs.get(tokens[t]!.lemma.toLowerCase())?.act
  if (act(verb) !== 'confirm' || !reading.isNegated(verb)) return -1
  return tree.childrenBy(verb, 'conj').find((c) => act(c) === 'deny') ?? -1
}

/** First word of the verb's group: its auxiliaries and its "not". */
function firstOf({ tree, tokens, lexicon }: Reading, verb: number): number {
  let first = verb
  for (const child of tree.children(verb)) {
    const isOwn = /^aux/.test(tokens[child]!.rel) || lexicon.negators.has(tokens[child]!.lemma.toLowerCase())
    if (isOwn && child < first && verb - child <= NEAR) first = child
  }
  return first
}

/** Words between an auxiliary and its verb, at most. */
const NEAR = 6
