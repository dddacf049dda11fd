import { Gap, type Term } from './term.ts'

/** Whether a term is the first of its sentence, as far as marks tell. */
export function beginsSentence(terms: readonly Term[], at: number): boolean {
  const term = terms[at]
  const before = terms[at - 1]
  if (!term || !before || term.gap >= Gap.line) return true
  return before.kind === 'mark' && /[.!?:;"“”«»()|–—-]/.test(before.key)
}
