import { languageOf } from '../../lang/languages.ts'
import { lexiconOf } from '../../lang/lexicon.ts'
import type { Claim, Figure } from '../../model/dossier.ts'
import type { DocumentSpan, Range } from '../../model/span.ts'
import type { Linked, Studied } from '../../model/studied.ts'
import type { TimeMention } from '../../model/time.ts'
import { firstFrom } from '../content-words.ts'

/** A figure with all that decides whether it can be set beside another: nothing of it depends on another document. */
export interface Counted {
  readonly figure: Figure
  readonly claim: Claim
  /** Who counted: the claimer, or the document in its own voice. */
  readonly counter: string
  /** Day on which it was said, or else published, where the whole day is known. */
  readonly day?: { readonly at: string; readonly kind: 'said' | 'published' }
  /** A group that is a part of everybody, as a dictionary form: "child" of "12 children". */
  readonly group?: string
  /** Set where its own document gives it as a part of a greater figure. */
  readonly isPart: boolean
  /** Stretch of time that it counts, where its words name one. */
  readonly period?: { readonly start: string; readonly end: string; readonly at: DocumentSpan }
  readonly words: {
    readonly number: DocumentSpan
    readonly counted?: DocumentSpan
    /** "elsewhere", "outside the city" */
    readonly apart?: DocumentSpan
  }
}

/** Rule by which a figure is found to be a part of the one before it. */
const PART = 'extract/figure-part@'
const WHOLE_DAY = 10
/** The end of a stretch that has none. */
const OPEN_END = '9'

/** Every figure of the case with what decides how it compares, by its id. */
export function countedFigures({ studied, claims, figures, figureOf, times }: Linked): Map<string, Counted> {
  const claimById = new Map(claims.map((c) => [c.id, c]))
  const figureById = new Map(figures.map((f) => [f.id, f]))
  const found = new Map<string, Counted>()
  studied.forEach((one, d) => {
    const own: Counted[] = []
    one.findings.figures.forEach((finding, f) => {
      const figure = figureById.get(figureOf[d]![f]!)
      const claim = figure && claimById.get(figure.claim)
      if (figure && claim) own.push(countedOf(one, finding, figure, claim, times[d]!))
    })
    for (const counted of withParts(own)) found.set(counted.figure.id, counted)
  })
  return found
}

function countedOf(
  one: Studied,
  { counted, apart }: { readonly counted?: Range; readonly apart?: Range },
  figure: Figure,
  claim: Claim,
  times: readonly TimeMention[],
): Counted {
  const { document } = one
  const spanOf = ({ start, end }: Range): DocumentSpan => ({
    document: document.id,
    start,
    end,
    exact: document.text.slice(start, end),
  })
  const said = claim.saidOn?.slice(0, WHOLE_DAY)
  const published = document.published?.slice(0, WHOLE_DAY)
  const at = said ?? published
  const group = counted && groupOf(one, counted)
  const period = periodOf(claim, figure, times)
  return {
    figure,
    claim,
    counter: figure.claimer ?? `own ${document.id}`,
    ...(at?.length === WHOLE_DAY ? { day: { at, kind: said ? ('said' as const) : ('published' as const) } } : {}),
    ...(group ? { group } : {}),
    isPart: figure.by.startsWith(PART),
    ...(period ? { period: { start: period.start, end: period.end, at: spanOf(period.time) } } : {}),
    words: {
      number: spanOf(figure.span),
      ...(counted ? { counted: spanOf(counted) } : {}),
      ...(apart ? { apart: spanOf(apart) } : {}),
    },
  }
}

/** Dictionary form of the last counted word, where it names a part of everybody. */
function groupOf({ document, annotation }: Studied, counted: Range): string | undefined {
  const reporting = languageOf(document.language)?.reporting
  if (!reporting) return undefined
  const { groups } = lexiconOf(reporting)
  const { tokens } = annotation
  let found: string | undefined
  for (let t = firstFrom(tokens, counted.start); t < tokens.length && tokens[t]!.end <= counted.end; t++) {
    const lemma = tokens[t]!.lemma.toLowerCase()
    if (groups.has(lemma)) found = lemma
  }
  return found
}

/** "since Wednesday", "from 23 to 31 March": the stretch that stands with the number in its claim. */
function periodOf(
  { content }: Claim,
  { span }: Figure,
  times: readonly TimeMention[],
): { start: string; end: string; time: TimeMention } | undefined {
  let best: TimeMention | undefined
  const gap = (time: Range) => Math.max(time.start - span.end, span.start - time.end)
  for (let i = firstFrom(times, content.start); i < times.length && times[i]!.start < content.end; i++) {
    const time = times[i]!
    if (time.end <= content.end && time.value?.start && (!best || gap(time) < gap(best))) best = time
  }
  const { start, end, open } = best?.value ?? {}
  if (!best || !start || open === 'start') return undefined
  return { start, end: open === 'end' ? OPEN_END : (end ?? start), time: best }
}

/** A group of people without arms that is counted beside a greater number of everybody, by the same counter in the same document, is a part of it. */
function withParts(own: readonly Counted[]): Counted[] {
  const greatest = new Map<string, number>()
  const keyOf = ({ counter, figure }: Counted) => `${counter} ${figure.measure} ${figure.event ?? ''}`
  for (const one of own) {
    if (one.group) continue
    const value = one.figure.min ?? one.figure.max ?? 0
    greatest.set(keyOf(one), Math.max(value, greatest.get(keyOf(one)) ?? 0))
  }
  return own.map((one) => {
    // Soldiers that an army lost are no part of those that it says it killed.
    if (one.isPart || !one.group || one.figure.population === 'combatant') return one
    const value = one.figure.max ?? one.figure.min ?? 0
    return value < (greatest.get(keyOf(one)) ?? 0) ? { ...one, isPart: true } : one
  })
}
