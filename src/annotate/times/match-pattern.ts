import { Gap } from '../terms/term.ts'
import type { Captures, Caught } from './captures.ts'
import { CLASSES } from './classes.ts'
import type { Atom, Pattern } from './pattern.ts'
import type { TimeScope } from './scope.ts'

export interface Match {
  /** First term of the expression; later than where the match began, where something must stand before it. */
  readonly first: number
  readonly next: number
  readonly set: Captures
}

const NOTHING: Captures = Object.freeze({})

/** Reads a pattern from a term on. Patterns are short and without repetition, so this takes bounded time. */
export function matchPattern(pattern: Pattern, scope: TimeScope, at: number): Match | undefined {
  const first = pattern.before.length ? firstNext(pattern.before, scope, at) : at
  if (first === undefined) return undefined
  const found = matchFrom(pattern, 0, scope, first, first, NOTHING)
  if (!found) return undefined
  if (pattern.after.length && firstNext(pattern.after, scope, found.next) === undefined) return undefined
  if (pattern.notAfter.length && firstNext(pattern.notAfter, scope, found.next) !== undefined) return undefined
  return { first, ...found }
}

/** Where the first of several rows that fits ends. */
function firstNext(rows: readonly Atom[][], scope: TimeScope, at: number): number | undefined {
  for (const row of rows) {
    const found = matchRow(row, scope, at, at, NOTHING)
    if (found) return found.next
  }
  return undefined
}

/** Elements from `element` on: what may be missing is tried first with, then without. */
function matchFrom(
  pattern: Pattern,
  element: number,
  scope: TimeScope,
  first: number,
  at: number,
  set: Captures,
): Caught | undefined {
  const current = pattern.body[element]
  if (!current) return { next: at, set }
  for (const row of current.options) {
    const found = matchRow(row, scope, first, at, set)
    const rest = found && matchFrom(pattern, element + 1, scope, first, found.next, found.set)
    if (rest) return rest
  }
  return current.optional ? matchFrom(pattern, element + 1, scope, first, at, set) : undefined
}

function matchRow(
  row: readonly Atom[],
  scope: TimeScope,
  first: number,
  from: number,
  set: Captures,
): Caught | undefined {
  let at = from
  let caught = set
  for (const atom of row) {
    const term = scope.terms[at]
    if (!term || (at > first && term.gap === Gap.paragraph)) return undefined
    if ('key' in atom) {
      // A hyphen that stands apart is a dash, and joins no words.
      if (term.key !== atom.key || (atom.key === '-' && term.gap !== Gap.none)) return undefined
      at += 1
      continue
    }
    const found = CLASSES[atom.class]?.(scope, at)
    if (!found) return undefined
    at = found.next
    caught = caught === NOTHING ? found.set : { ...caught, ...found.set }
  }
  return { next: at, set: caught }
}
