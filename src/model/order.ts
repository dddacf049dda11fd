/** Comparisons that do not depend on the machine's locale: by UTF-16 code unit. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A comparison by one or more keys, first difference wins. */
export function by<T>(...keys: readonly ((item: T) => string | number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const x = key(a)
      const y = key(b)
      if (x < y) return -1
      if (x > y) return 1
    }
    return 0
  }
}
