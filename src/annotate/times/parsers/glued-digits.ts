import { Gap, type Term } from '../../terms/term.ts'

/** Three runs of digits with the same mark glued between them ("2018-07-23", "23/07/2018"), and nothing glued to either end. */
export function threeGluedDigits(
  terms: readonly Term[],
  at: number,
): readonly [string, string, string, mark: string] | undefined {
  const [a, mark, b, again, c] = terms.slice(at, at + 5)
  if (!a || !mark || !b || !again || !c) return undefined
  if (a.kind !== 'digits' || b.kind !== 'digits' || c.kind !== 'digits' || mark.key !== again.key) return undefined
  if ([mark, b, again, c].some((term) => term.gap !== Gap.none) || !isFree(terms, at, at + 5)) return undefined
  return [a.key, b.key, c.key, mark.key]
}

function isFree(terms: readonly Term[], from: number, to: number): boolean {
  const before = terms[from - 1]
  const after = terms[to]
  if (before && terms[from]!.gap === Gap.none && /[\w./:#$-]$/.test(before.key)) return false
  if (!after || after.gap !== Gap.none) return true
  if (after.kind === 'digits') return false
  const digits = terms[to + 1]
  return !(after.kind === 'mark' && /[-/]/.test(after.key) && digits?.kind === 'digits')
}
