import { annotate } from '../../src/annotate/annotate.ts'
import {
  type AttributionTools,
  type AttributionView,
  attributionViews,
} from '../../src/annotate/attribution/attribution-view.ts'
import type { Stretch } from '../../src/annotate/attribution/find-cues.ts'
import type { LanguageModels } from '../../src/annotate/language-models.ts'
import type { Annotation } from '../../src/model/annotation.ts'
import type { Range } from '../../src/model/span.ts'
import type { MarkedArticle } from './polnear.ts'

/** An attribution in the words of its paragraph. */
export interface Lesson {
  readonly cue: Stretch
  readonly source: Stretch | null
  readonly contents: readonly Stretch[]
}

/** A paragraph to learn from. */
export interface Example {
  readonly view: AttributionView
  readonly lessons: readonly Lesson[]
  /** Number of the article: paragraphs of one article are held out together. */
  readonly article: number
}

/** The paragraphs of marked articles, analysed as they are at run time. What lies in another paragraph than its cue is left out. */
export function examplesOf(
  articles: readonly MarkedArticle[],
  models: LanguageModels,
  tools: AttributionTools,
): Example[] {
  return articles.flatMap(({ text, attributions }, article) => {
    const annotation = annotate(text, { language: 'en', models })
    const marked = attributions.map((one) => ({
      source: tokensIn(annotation, one.source),
      cue: tokensIn(annotation, one.cue),
      content: tokensIn(annotation, one.content),
    }))
    return attributionViews(text, annotation, tools).map((view): Example => {
      const within = (tokens: readonly number[]) => runs(tokens, view.first, view.first + view.size)
      const lessons = marked.flatMap(({ source, cue, content }) => {
        const [first] = within(cue)
        if (!first) return []
        return [{ cue: first, source: within(source)[0] ?? null, contents: within(content) }]
      })
      return { view, article, lessons: lessons.sort((a, b) => a.cue.first - b.cue.first) }
    })
  })
}

/** Numbers of the tokens that stand, at least in part, in the ranges. */
function tokensIn({ tokens }: Annotation, ranges: readonly Range[]): number[] {
  const found: number[] = []
  for (const { start, end } of ranges) {
    for (let t = firstEndingAfter(tokens, start); t < tokens.length && tokens[t]!.start < end; t++) found.push(t)
  }
  return [...new Set(found)].sort((a, b) => a - b)
}

function firstEndingAfter(tokens: readonly Range[], place: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** Stretches of consecutive numbers from `first` to `last`, counted from `first`. */
function runs(tokens: readonly number[], first: number, last: number): Stretch[] {
  const found: { first: number; last: number }[] = []
  for (const t of tokens) {
    if (t < first || t >= last) continue
    const before = found.at(-1)
    if (before?.last === t - first) before.last++
    else found.push({ first: t - first, last: t - first + 1 })
  }
  return found
}
