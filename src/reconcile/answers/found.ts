import { languageOf } from '../../lang/languages.ts'
import { type Lexicon, lexiconOf } from '../../lang/lexicon.ts'
import type { Token } from '../../model/annotation.ts'
import type { FoundClaim } from '../../model/findings.ts'
import type { Linked } from '../../model/studied.ts'
import { firstFrom } from '../content-words.ts'

/** What stands behind a claim of the case: its finding, the words of its document, and what its language knows of them. */
export interface Found {
  readonly found: FoundClaim
  /** Index of the document. */
  readonly d: number
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
}

/** The finding behind each claim, by the claim's id. Claims of a language that knows nothing of who says what have none. */
export function findingsOf({ studied, claimOf }: Linked): ReadonlyMap<string, Found> {
  const all = new Map<string, Found>()
  studied.forEach(({ document, annotation, findings }, d) => {
    const data = languageOf(document.language)?.reporting
    if (!data) return
    const lexicon = lexiconOf(data)
    findings.claims.forEach((found, c) => {
      all.set(claimOf[d]![c]!, { found, d, tokens: annotation.tokens, lexicon })
    })
  })
  return all
}

/** Dictionary forms of the words in a stretch of text. */
export function lemmasIn({ tokens }: Pick<Found, 'tokens'>, from: number, to: number): string[] {
  const lemmas: string[] = []
  for (let t = firstFrom(tokens, from); t < tokens.length && tokens[t]!.end <= to; t++)
    lemmas.push(tokens[t]!.lemma.toLowerCase())
  return lemmas
}
