import type { Mention } from '../../model/annotation.ts'
import { compareText } from '../../model/order.ts'
import type { Union } from '../../model/union.ts'

/** A person of one document with an office, by surname: "Mayor Brandt". */
export interface Holder {
  readonly node: number
  readonly mention: Mention
  /** Surname and office. */
  readonly key: string
}

/**
 * Which persons of a surname are one because they hold one office. Where the names of two of them cannot be one person's ("Karel Novik",
 * "Tomas Novik"), nobody can tell whom the surname alone means, and all stay apart.
 *
 * @param fullNames  by node, its names of more than one word, folded
 * @returns pairs of nodes to be joined, in an order that does not depend on that of the documents
 */
export function* sameOffice(
  holders: readonly Holder[],
  fullNames: readonly (readonly string[])[],
  union: Union,
): Generator<{ first: number; holder: Holder }> {
  const byKey = new Map<string, Holder[]>()
  for (const holder of holders) byKey.set(holder.key, [...(byKey.get(holder.key) ?? []), holder])
  const namesOfRoot = new Map<number, string[]>()
  fullNames.forEach((names, n) => {
    if (names.length > 0) namesOfRoot.set(union.find(n), [...(namesOfRoot.get(union.find(n)) ?? []), ...names])
  })
  for (const [, own] of [...byKey].sort(([a], [b]) => compareText(a, b))) {
    const roots = new Set(own.map(({ node }) => union.find(node)))
    const names = [...new Set([...roots].flatMap((root) => namesOfRoot.get(root) ?? []))]
    if (roots.size < 2 || !areOnes(names)) continue
    const [first, ...others] = own
    for (const holder of others)
      if (union.find(holder.node) !== union.find(first!.node)) yield { first: first!.node, holder }
    namesOfRoot.set(union.find(first!.node), names)
  }
}

/** Whether all names can be one person's: each of its parts, or its first letter, is in the longest of them. */
export function areOnes(names: readonly string[]): boolean {
  const parts = names
    .map((name) => name.split(' '))
    .sort((a, b) => b.length - a.length || b.join().length - a.join().length)
  const longest = parts[0] ?? []
  return parts.every((own) => own.every((part) => longest.some((other) => other === part || isInitial(part, other))))
}

const isInitial = (part: string, name: string) => part.length === 1 && name.startsWith(part)
