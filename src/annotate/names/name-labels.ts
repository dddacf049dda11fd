/**
 * Kinds that the tagger of names tells apart. Finer ones are told afterwards, by the words of a name and by what is known of them.
 */
export const TAGGED_KINDS = ['person', 'organization', 'place', 'nationality', 'other'] as const
export type TaggedKind = (typeof TAGGED_KINDS)[number]

/** Words from `first` (inclusive) to `last` (exclusive) of a sentence. */
export interface TaggedName {
  readonly first: number
  readonly last: number
  readonly kind: TaggedKind
}

/**
 * Labels of words: 0 stands outside names; each kind has four more, in order: the first word of several, one inside, the last of
 * several, the only one.
 */
export const LABELS = 1 + 4 * TAGGED_KINDS.length
export const OUTSIDE = 0
const FIRST = 1
const INSIDE = 2
const LAST = 3
const ONLY = 4

const labelOf = (kind: number, part: number) => 4 * kind + part
const partOf = (label: number) => (label === OUTSIDE ? 0 : ((label - 1) & 3) + 1)
const kindOf = (label: number) => (label - 1) >> 2

/** Whether a name is under way after a label. */
export const isOpen = (label: number) => partOf(label) === FIRST || partOf(label) === INSIDE

/** Whether one label may follow another. */
export function mayFollow(before: number, after: number): boolean {
  const part = partOf(after)
  const goesOn = part === INSIDE || part === LAST
  return isOpen(before) ? goesOn && kindOf(before) === kindOf(after) : !goesOn
}

/** The labels of a sentence's words. */
export function labelsOf(size: number, names: readonly TaggedName[]): Int32Array {
  const labels = new Int32Array(size)
  for (const { first, last, kind } of names) {
    const k = TAGGED_KINDS.indexOf(kind)
    if (last - first === 1) {
      labels[first] = labelOf(k, ONLY)
    } else {
      labels.fill(labelOf(k, INSIDE), first, last)
      labels[first] = labelOf(k, FIRST)
      labels[last - 1] = labelOf(k, LAST)
    }
  }
  return labels
}

/** The names that labels say; they must follow one another as they may. */
export function namesOfLabels(labels: ArrayLike<number>): TaggedName[] {
  const names: TaggedName[] = []
  let first = 0
  for (let i = 0; i < labels.length; i++) {
    const part = partOf(labels[i]!)
    if (part === FIRST || part === ONLY) first = i
    if (part === LAST || part === ONLY) names.push({ first, last: i + 1, kind: TAGGED_KINDS[kindOf(labels[i]!)]! })
  }
  return names
}
