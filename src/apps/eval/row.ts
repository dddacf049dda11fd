/** One part of a score. `given` is null where only what was wanted counts; `f1` is recall then. */
export interface Row {
  readonly part: string
  readonly found: number
  readonly wanted: number
  readonly given: number | null
  readonly precision: number | null
  readonly recall: number
  readonly f1: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

export function row(
  part: string,
  found: number,
  wanted: number,
  given: number | null,
  missed: readonly string[] = [],
  wrong: readonly string[] = [],
): Row {
  const recall = wanted > 0 ? found / wanted : 1
  const precision = given === null ? null : given > 0 ? found / given : 1
  const f1 = precision === null ? recall : precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { part, found, wanted, given, precision, recall, f1, missed, wrong }
}
