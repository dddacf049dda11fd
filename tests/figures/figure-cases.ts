import { annotate, languageModels } from '../../src/annotate/index.ts'
import { extract } from '../../src/extract/extract.ts'
import { languageOf } from '../../src/lang/languages.ts'

/** A figure of a case: measure, the ends of its value, and who claims it. */
export interface CaseFigure {
  readonly measure: string
  readonly min: number | null
  readonly max: number | null
  /** Expression for the claimer's words; `@outlet` is the document's own voice. */
  readonly claimer?: string
  readonly optional: boolean
}

export interface FigureCase {
  readonly line: string
  readonly text: string
  readonly titleEnd: number
  readonly wanted: readonly CaseFigure[]
}

/** Measures that cases leave out. */
const UNLISTED = new Set(['duration', 'money', 'other'])

/** The cases of a file; `cases/figures/README.md` says how they are written. */
export function figureCases(content: string): FigureCase[] {
  return content
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => {
      const [told = '', figures = ''] = line.split(' => ')
      const paragraphs = told.split(' || ')
      return {
        line,
        text: paragraphs.join('\n\n'),
        titleEnd: paragraphs.length > 1 ? paragraphs[0]!.length : 0,
        wanted: figures.trim() === '-' ? [] : figures.split(';').map(figureOf),
      }
    })
}

function figureOf(written: string): CaseFigure {
  const parts = /^\s*(\w+) (\d*)(\.\.)?(\d*)(?: @([^?]+))?(\?)?\s*$/.exec(written)
  if (!parts) throw new Error(`Not a figure: "${written}"`)
  const [, measure = '', low, open, high, claimer, optional] = parts
  const min = low ? Number(low) : null
  const max = open ? (high ? Number(high) : null) : min
  return { measure, min, max, ...(claimer ? { claimer } : {}), optional: optional !== undefined }
}

/** What a case misses ("missed killed 12") and what it holds too much ("extra injured 3"). */
export function shortfall({ text, titleEnd, wanted }: FigureCase, language = 'en'): string[] {
  const found = foundIn(text, titleEnd, language)
  const left = new Set(found)
  const missed = wanted.filter((figure) => {
    const match = [...left].find((f) => isSame(f, figure))
    if (match) left.delete(match)
    return !match && !figure.optional
  })
  return [...missed.map((f) => `missed ${readOut(f)}`), ...[...left].map((f) => `extra ${readOut(f)}`)]
}

interface Found {
  readonly measure: string
  readonly min: number | null
  readonly max: number | null
  readonly claimer: string
}

function foundIn(text: string, titleEnd: number, language: string): Found[] {
  const models = languageModels(language)
  const titleAt = titleEnd > 0 ? { titleAt: { start: 0, end: titleEnd } } : {}
  const annotation = annotate(text, { language, models, ...titleAt })
  const { claims, figures } = extract(text, annotation, languageOf(language)!, { hearsayConditional: false })
  return figures
    .filter((f) => !UNLISTED.has(f.measure))
    .map(({ measure, quantity, claim }) => {
      const { min, max } = annotation.quantities[quantity]!
      const { claimer } = claims[claim]!
      const words = claimer.kind === 'phrase' ? text.slice(claimer.at.start, claimer.at.end) : '@outlet'
      return { measure, min, max, claimer: claimer.kind === 'unnamed' ? 'unnamed' : words }
    })
}

function isSame(found: Found, wanted: CaseFigure): boolean {
  if (found.measure !== wanted.measure || found.min !== wanted.min || found.max !== wanted.max) return false
  return wanted.claimer === undefined || new RegExp(wanted.claimer, 'i').test(found.claimer)
}

function readOut({
  measure,
  min,
  max,
  claimer,
}: {
  measure: string
  min: number | null
  max: number | null
  claimer?: string
}): string {
  const value = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`
  return `${measure} ${value}${claimer === undefined ? '' : ` @${claimer}`}`
}
