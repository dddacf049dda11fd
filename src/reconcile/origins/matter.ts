import type { Claim } from '../../model/dossier.ts'
import type { Linked } from '../../model/studied.ts'
import { firstFrom } from '../content-words.ts'

/** What claims are about, as the dictionary forms of the words that tell it. Depends on the claim alone, so that another document changes nothing. */
export interface Matter {
  of(claim: Claim): ReadonlySet<string>
  /** Words that two claims share, where they are enough to be on one matter. */
  shared(a: Claim, b: Claim, besides: ReadonlySet<string>): readonly string[] | undefined
}

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])
/** Words that two claims must share, and the share of the shorter one that these must be. */
const LEAST = 2
const SHARE = 1 / 3
/** A number of two digits or more is a matter by itself, where it comes from one source. */
const NUMBER = /\p{Nd}.{0,20}\p{Nd}/u
/** Words of a claim that are looked at. */
const LONGEST = 60

export function matterOf({ studied, claims }: Linked): Matter {
  const tokensOf = new Map(studied.map(({ document, annotation }) => [document.id, annotation.tokens]))
  const words = new Map<string, ReadonlySet<string>>()
  for (const { id, document, content } of claims) {
    const tokens = tokensOf.get(document)!
    const own = new Set<string>()
    for (let t = firstFrom(tokens, content.start); t < tokens.length && tokens[t]!.end <= content.end; t++) {
      if (own.size === LONGEST) break
      if (TELLING.has(tokens[t]!.upos)) own.add(tokens[t]!.lemma.toLowerCase())
    }
    words.set(id, own)
  }
  const of = (claim: Claim) => words.get(claim.id) ?? new Set<string>()
  return {
    of,
    shared(a, b, besides) {
      const [one, two] = [a, b].map((claim) => [...of(claim)].filter((word) => !besides.has(word)))
      const other = new Set(two)
      const found = one!.filter((word) => other.has(word))
      if (found.some((word) => NUMBER.test(word))) return found
      const shorter = Math.min(one!.length, two!.length)
      return found.length >= Math.min(LEAST, shorter) && found.length > 0 && found.length >= SHARE * shorter
        ? found
        : undefined
    },
  }
}
