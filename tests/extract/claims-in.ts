import { annotate, languageModels } from '../../src/annotate/index.ts'
import { extract } from '../../src/extract/extract.ts'
import { languageOf } from '../../src/lang/languages.ts'
import type { Annotation } from '../../src/model/annotation.ts'
import type { Findings, FoundClaim } from '../../src/model/findings.ts'

export interface Read {
  readonly text: string
  readonly annotation: Annotation
  readonly findings: Findings
}

/** A text, English unless said otherwise, with what is found in it, by the models that the package ships. */
export function read(text: string, titleEnd = 0, code = 'en'): Read {
  const models = languageModels(code)
  const language = languageOf(code)
  if (!models || !language) throw new Error(`no models or no language data: ${code}`)
  const titleAt = titleEnd > 0 ? { titleAt: { start: 0, end: titleEnd } } : {}
  const annotation = annotate(text, { language: code, models, published: '2031-05-07', ...titleAt })
  return { text, annotation, findings: extract(text, annotation, language, { hearsayConditional: false }) }
}

/** Claims as "who | act | content"; `OWN` is the document's own voice. */
export function claimsIn(text: string, titleEnd = 0): string[] {
  const { findings } = read(text, titleEnd)
  return findings.claims.map((claim) => `${whoIn(text, claim)} | ${claim.act} | ${wordsAt(text, claim.content)}`)
}

/** Those of somebody. */
export const attributedIn = (text: string, titleEnd = 0) =>
  claimsIn(text, titleEnd).filter((claim) => !claim.startsWith('OWN '))

export function whoIn(text: string, { claimer }: FoundClaim): string {
  if (claimer.kind === 'own-voice') return 'OWN'
  return claimer.kind === 'unnamed' ? 'UNNAMED' : wordsAt(text, claimer.at)
}

/** Figures as "who | measure | words". */
export function figuresIn(text: string): string[] {
  const { annotation, findings } = read(text)
  return findings.figures.map(
    ({ claim, measure, quantity }) =>
      `${whoIn(text, findings.claims[claim]!)} | ${measure} | ${wordsAt(text, annotation.quantities[quantity]!)}`,
  )
}

export const wordsAt = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end)
