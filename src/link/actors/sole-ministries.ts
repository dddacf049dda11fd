import type { Identity } from './keys.ts'

/** Key of a ministry of which the words do not say what it is for. */
const ANY = 'ministry/'
const SOME = /^[^/]+-ministry\//

/**
 * "the ministry", where the reports know one ministry of that country only ("the justice ministry"): it is taken for that one. Where they
 * know several, or none, it stays nobody in particular.
 */
export function withSoleMinistries(identities: readonly (Identity | undefined)[]): (Identity | undefined)[] {
  const known = new Map<string, Set<string>>()
  for (const identity of identities) {
    if (!identity?.place || !SOME.test(identity.key)) continue
    known.set(identity.place, (known.get(identity.place) ?? new Set()).add(identity.key))
  }
  return identities.map((identity) => {
    if (!identity?.place || identity.key !== `${ANY}${identity.place}`) return identity
    const [key, ...others] = known.get(identity.place) ?? []
    return key !== undefined && others.length === 0 ? { ...identity, key, inferred: true, sole: true } : identity
  })
}
