import type { Language } from '../lang/language.ts'
import type { Annotation } from '../model/annotation.ts'
import type { Findings, FoundClaim } from '../model/findings.ts'
import { by } from '../model/order.ts'
import { withAnswers } from './answers.ts'
import type { Attribution } from './attribution.ts'
import { claimsOf } from './claims.ts'
import { cutAsides } from './cut-asides.ts'
import { facets } from './facets/facets.ts'
import { figures } from './figures/figures.ts'
import { settleFirstPerson } from './first-person.ts'
import { happenings } from './happenings.ts'
import type { ExtractOptions } from './options.ts'
import { type Reading, readingOf } from './reading.ts'
import { ACCORDING_TO, accordingTo } from './rules/according-to.ts'
import { besideQuotes } from './rules/beside-quotes.ts'
import { byModel } from './rules/by-model.ts'
import { counts } from './rules/counts.ts'
import { withGaps } from './rules/gaps.ts'
import { nouns } from './rules/nouns.ts'
import { ownVoice } from './rules/own-voice.ts'
import { quotes } from './rules/quotes.ts'
import { said } from './rules/said.ts'
import { withoutVerb } from './rules/without-verb.ts'
import { wordOrder } from './rules/word-order.ts'
import { silences } from './silences.ts'

type Rule = (reading: Reading, before: readonly Attribution[]) => Attribution[]

/** Rules of attribution, the most precise first; each sees what those before it found, and the name of whichever decided is kept. */
export const RULES: readonly Rule[] = [
  besideQuotes,
  accordingTo,
  said,
  wordOrder,
  withoutVerb,
  nouns,
  counts,
  quotes,
  byModel,
]

/** Who claims what in one document, in which words, with the figures in it and the happenings told of. Sees no other document. */
export function extract(text: string, annotation: Annotation, language: Language, options: ExtractOptions): Findings {
  if (!language.reporting) return { claims: [], figures: [], happenings: [], facets: [] }
  const reading = readingOf(text, annotation, { ...language, reporting: language.reporting })

  // 1. Attributions: source, cue and content.
  const found: Attribution[] = []
  for (const rule of RULES) found.push(...rule(reading, found))
  const asides = found.filter((a) => a.by === ACCORDING_TO)
  const attributions = settleFirstPerson(reading, cutAsides(reading, asides, withGaps(reading, found)))

  // 2. Claims: what is attributed, and what the document says in its own voice.
  const attributed = claimsOf(reading, attributions, options)
  const claims = withAnswers(reading, [...attributed, ...ownVoice(reading, attributed, options)].sort(inTextOrder))

  // 3. What the claims hold: figures, happenings, and the sides they take.
  const held = { claims, figures: figures(reading, claims), happenings: happenings(reading, claims) }
  const silent = silences(reading, claims)
  return { ...held, facets: facets(reading, held), ...(silent.length > 0 ? { silences: silent } : {}) }
}

const inTextOrder = by<FoundClaim>(
  (c) => c.content.start,
  (c) => -c.content.end,
  (c) => c.cue?.start ?? -1,
  (c) => (c.claimer.kind === 'phrase' ? c.claimer.head : -1),
)
