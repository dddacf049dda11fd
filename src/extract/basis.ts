import type { FoundClaim } from '../model/findings.ts'
import { overlaps, type Range } from '../model/span.ts'
import type { BasisKind } from '../model/vocabulary.ts'
import { ownerOf } from './owner.ts'
import { nounPhrase, type Reading, tokensIn } from './reading.ts'

type Basis = FoundClaim['basis'][number]

/**
 * What a claim rests on, by the nouns in its source and around its cue: "according to a statement released by …", "witnesses said",
 * "said in a tweet", "citing satellite images". Not by nouns of the content, which are what is claimed.
 */
export function basisOf(reading: Reading, around: Range, content: Range): Basis[] {
  const [first, end] = tokensIn(reading, around)
  const found = new Map<BasisKind, Basis>()
  for (let t = first; t < end; t++) {
    const token = reading.tokens[t]!
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') continue
    if (overlaps(token, content)) continue
    const kind = reading.lexicon.bases.get(token.lemma.toLowerCase())
    if (!kind || found.has(kind)) continue
    const owner = ownerOf(reading, t)
    found.set(kind, {
      kind,
      at: { start: token.start, end: token.end },
      ...(owner >= 0 ? { owner: nounPhrase(reading, owner) } : {}),
    })
  }
  return [...found.values()]
}
