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
    if (reading.is(child, 'acl') && tokens[child]!.xpos === 'VBN' && !isObtaining(reading, child)) {
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
  const lemma = reading.tokens[noun]!.lemma
  for (let t = noun - 1; t >= 0; t--) {
    if (reading.tokens[t]!.lemma !== lemma || reading.tokens[t]!.upos !== 'NOUN') continue
    const owner = ownerOf(reading, t)
    if (owner >= 0) return owner
  }
  return -1
}
