import type { Named } from './language.ts'

interface Facts {
  readonly id: string
  readonly names?: readonly string[]
  readonly exact?: readonly string[]
}

/** Joins facts with a language's words for them: its own names first, then those that hold in every language. Entries without any name are left out. */
export function named<F extends Facts>(facts: readonly F[], words: readonly Facts[]): Named<F>[] {
  const byId = new Map(words.map((entry) => [entry.id, entry]))
  const joined: Named<F>[] = []
  for (const fact of facts) {
    const own = byId.get(fact.id)
    const names = [...(own?.names ?? []), ...(fact.names ?? [])]
    const exact = [...(own?.exact ?? []), ...(fact.exact ?? [])]
    if (names.length + exact.length > 0) joined.push({ ...fact, names, exact })
  }
  return joined
}
