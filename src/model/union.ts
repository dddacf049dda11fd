/** Numbers joined into sets, each set named by its smallest number. */
export interface Union {
  join(a: number, b: number): void
  find(a: number): number
}

export function unionOf(size: number): Union {
  const parent = Array.from({ length: size }, (_, i) => i)
  const find = (a: number): number => {
    let root = a
    while (parent[root] !== root) root = parent[root]!
    let step = a
    while (parent[step] !== root) {
      const next = parent[step]!
      parent[step] = root
      step = next
    }
    return root
  }
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)]
      if (x !== y) parent[Math.max(x, y)] = Math.min(x, y)
    },
  }
}
