import { isPastParticiple } from '../model/word-form.ts'
import type { Reading } from './reading.ts'
import { isSpeaker } from './speakers.ts'

/**
 * Whose a statement, tweet, accusation or recording is: possessor, "by X", "from X", "of X" where X can speak, or who released it; through
 * an account or channel to its name ("a tweet from an account by X"). -1 where nobody is named.
 */
export function ownerOf(reading: Reading, noun: number, besides = -1, steps = 0): number {
  const { tree, tokens } = reading
  for (const child of tree.children(noun)) {
    if (child === besides) continue
    if (reading.is(child, 'nmod:poss') && isSpeaker(reading, child)) return child
    if (reading.is(child, 'nmod', 'obl') && reading.lexicon.plays('owner', reading.introducer(child))) {
      if (isSpeaker(reading, child)) return child
      const beyond = steps < 4 ? nameBeyond(reading, child, steps) : -1
      if (beyond >= 0) return beyond
    }
    if (reading.is(child, 'acl') && isPastParticiple(tokens[child]!) && !isObtaining(reading, child)) {
      const agent = tree
        .childrenBy(child, 'obl')
        .find((o) => reading.lexicon.plays('agent', reading.introducer(o)) && isSpeaker(reading, o))
      if (agent !== undefined) return agent
    }
  }
  return -1
}

/** "testimonies collected by the paper": whoever found or checked something is not who says it. */
const isObtaining = ({ lexicon, tokens }: Reading, verb: number) =>
  lexicon.plays('obtaining', tokens[verb]!.lemma.toLowerCase())

/** "an account in the name of Jane Roe": the name in apposition, or the owner of what stands between. */
function nameBeyond(reading: Reading, noun: number, steps: number): number {
  const named = reading.tree.childrenBy(noun, 'appos').find((a) => reading.tokens[a]!.upos === 'PROPN')
  return named ?? ownerOf(reading, noun, -1, steps + 1)
}

/** Nouns for what somebody says or shows things with: a statement, a tweet, a recording, a count. */
export function isExhibit({ lexicon, tokens }: Reading, token: number): boolean {
  const lemma = tokens[token]!.lemma.toLowerCase()
  return (
    tokens[token]!.upos === 'NOUN' &&
    (lexicon.bases.has(lemma) || lexicon.exhibits.has(lemma) || lexicon.nouns.has(lemma))
  )
}

/** Whose a statement or recording is: by its own words, or by those of the last one of the same name that said so. */
export function ownerOfExhibit(reading: Reading, noun: number): number {
  const own = ownerOf(reading, noun)
  if (own >= 0) return own
  const all = (owned.get(reading) ?? index(reading)).get(reading.tokens[noun]!.lemma) ?? []
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.noun < noun) low = middle + 1
    else high = middle
  }
  const last = all[low - 1]
  return last && noun - last.noun < FARTHEST ? last.owner : -1
}

/** Words back that "the statement" reaches for the statement that was said to be somebody's. */
const FARTHEST = 600

/** Nouns with an owner by lemma, in text order; found once for a document. */
const owned = new WeakMap<Reading, ReadonlyMap<string, readonly { noun: number; owner: number }[]>>()

function index(reading: Reading) {
  const found = new Map<string, { noun: number; owner: number }[]>()
  reading.tokens.forEach(({ lemma }, noun) => {
    const owner = isExhibit(reading, noun) && reading.isReadable(noun) ? ownerOf(reading, noun) : -1
    if (owner < 0) return
    const known = found.get(lemma)
    if (known) known.push({ noun, owner })
    else found.set(lemma, [{ noun, owner }])
  })
  owned.set(reading, found)
  return found
}
