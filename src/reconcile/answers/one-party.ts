import type { Actor } from '../../model/dossier.ts'

/** What two parties are told apart by: the names of those who belong to them, and of what kind they are. */
export interface PartyNames {
  readonly kinds: ReadonlySet<Actor['kind']>
  /** Sides that linking knows them to be on. */
  readonly sides: ReadonlySet<string>
  /** Words of their names that are written with a capital, in small letters; not "Army" of "Northern Army". */
  readonly proper: ReadonlySet<string>
}

export function namesOfParty(actors: readonly Actor[]): PartyNames {
  const names = actors.flatMap(({ name, aliases }) => [name, ...aliases])
  const words = names.map((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length >= SHORTEST))
  const isProper = (word: string) => word[0] !== word[0]!.toLowerCase()
  const heads = new Set(words.flatMap((those) => (those.length > 1 ? [those.at(-1)!.toLowerCase()] : [])))
  const proper = words.flat().filter((word) => isProper(word) && !heads.has(word.toLowerCase()))
  return {
    kinds: new Set(actors.map(({ kind }) => kind)),
    sides: new Set(actors.flatMap(({ side }) => side ?? [])),
    proper: new Set(proper.map((word) => word.toLowerCase())),
  }
}

/** Letters of a word by which two names can be alike. */
const SHORTEST = 3

/** Kinds of those who act for a state. */
const OF_A_STATE: ReadonlySet<Actor['kind']> = new Set(['government', 'armed-force', 'place-as-actor', 'unnamed'])

/**
 * Whether two parties that linking keeps apart may be one all the same: their names share a name, or one of them has no name at all ("the army", "the
 * ministry") and both are of one kind or act for a state. Those that are known to be on two sides are two.
 */
export function mayBeOne(a: PartyNames, b: PartyNames): boolean {
  if (a.sides.size > 0 && b.sides.size > 0) return shares(a.sides, b.sides)
  if (shares(a.proper, b.proper)) return true
  if (a.proper.size > 0 && b.proper.size > 0) return false
  const isOfState = ({ kinds }: PartyNames) => [...kinds].some((kind) => OF_A_STATE.has(kind))
  return shares(a.kinds, b.kinds) || (isOfState(a) && isOfState(b))
}

function shares<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  return [...few].some((one) => many.has(one))
}
