import { countsAnybody, countsCivilians, isPartitive } from '../../lang/counts-anybody.ts'
import type { Figure } from '../../model/dossier.ts'
import type { ActorEntry, ClaimEntry, Ledger } from '../ledger.ts'
import { actorName, documentName } from '../names.ts'
import { wordedFigure } from '../views/worded-figure.ts'
import { listed } from '../words/plural.ts'
import { type VagueWords, vagueWords } from './vague-words.ts'

/** One number by one claimer, however many documents repeat it. */
export interface Count {
  /** The first of its figures; all have these bounds. */
  readonly figure: Figure
  readonly figures: readonly Figure[]
  readonly claims: readonly ClaimEntry[]
  /** Null is a document's own voice. */
  readonly holder: ActorEntry | null
  /** "203 fighters", as the first of its claims words it. */
  readonly words: string
  /** Whether it leaves nobody out, or counts only such as its words name. */
  readonly of: 'everybody' | 'civilians' | 'combatants' | 'some'
  readonly vague: VagueWords | undefined
  /** Ids of the origins behind it. */
  readonly origins: readonly string[]
}

/** Figures of one measure and event as counts, in the order of the dossier. */
export function countsOf(ledger: Ledger, figures: readonly Figure[]): Count[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const { min, max, approximate, polarity, population, counted = '' } = figure
    const speaker = figure.claimer ?? `\u0000${figure.document}`
    const key = [speaker, min, max, approximate, polarity, population, counted].join('\u0000')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [figure])
    else group.push(figure)
  }
  return [...groups.values()].map((group) => countOf(ledger, group))
}

function countOf(ledger: Ledger, figures: readonly Figure[]): Count {
  const figure = figures[0]!
  const claims = [...new Set(figures.map(({ claim }) => ledger.claims.get(claim)!))]
  const first = claims[0]!
  const vague = vagueWords(figure, first.document.document.language)
  return {
    figure,
    figures,
    claims,
    holder: first.claimer,
    words: wordedFigure(figure, first),
    of: whoOf(figure, first),
    vague,
    origins: [...new Set(claims.flatMap(({ origins }) => origins.map(({ origin }) => origin.id)))],
  }
}

function whoOf(figure: Figure, { document }: ClaimEntry): Count['of'] {
  const { population, counted } = figure
  const { language, text } = document.document
  if (population === 'civilian')
    return counted === undefined || countsCivilians(counted, language) ? 'civilians' : 'some'
  if (population === 'combatant') return 'combatants'
  // "Hundreds of people" are no part of the people; "two of the people" are.
  const behind = text.slice(figure.span.end, figure.span.end + BEHIND)
  if (vagueWords(figure, language) === undefined && isPartitive(behind, language)) return 'some'
  if (population === 'mixed' || counted === undefined || countsAnybody(counted, language)) return 'everybody'
  return 'some'
}

/** Room for the words between a number and what is counted, in UTF-16 units. */
const BEHIND = 16

/** “203 fighters” (Malian army) */
export const countInWords = (count: Count): string => `“${count.words}” (${holderName(count)})`

export const holderName = ({ claims, holder }: Count): string =>
  holder === null ? `${documentName(claims[0]!.document)} itself` : actorName(holder)

/** Those who give some counts, each once, the first few by name. */
export function holderNames(counts: readonly Count[]): string {
  const names = [...new Set(counts.map(holderName))]
  const named = names.length <= MOST_NAMED + 1 ? names : names.slice(0, MOST_NAMED)
  return listed(named.length === names.length ? names : [...named, `${names.length - named.length} others`])
}

const MOST_NAMED = 4
