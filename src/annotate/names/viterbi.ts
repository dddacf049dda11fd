import { isOpen, LABELS, mayFollow, OUTSIDE } from './name-labels.ts'

const ALL = Array.from({ length: LABELS }, (_, label) => label)
/** Labels after which no name is under way, but the one outside names, and those that may stand behind any of them. */
const CLOSED = Int32Array.from(ALL.filter((label) => !isOpen(label) && label !== OUTSIDE))
const OPENING = Int32Array.from(ALL.filter((label) => mayFollow(OUTSIDE, label)))
/** Labels that go on with a name, and the labels that may stand before each. */
const GOING_ON = ALL.filter((label) => !mayFollow(OUTSIDE, label)).map((label) => ({
  label,
  before: Int32Array.from(ALL.filter((before) => mayFollow(before, label))),
}))
const MAY_END = ALL.map((label) => !isOpen(label))

/** Room for the work on one sentence, used again for the next. */
export interface Lattice {
  /** Scores of all labels for each word, one word after the other. */
  scores: Float64Array
  best: Float64Array
  from: Uint8Array
}

export const lattice = (): Lattice => ({ scores: room(64), best: room(64), from: new Uint8Array(64 * LABELS) })
const room = (size: number) => new Float64Array(size * LABELS)

/** Makes room for a sentence of so many words. */
export function makeRoom(l: Lattice, size: number): void {
  if (l.scores.length >= size * LABELS) return
  l.scores = room(2 * size)
  l.best = room(2 * size)
  l.from = new Uint8Array(2 * size * LABELS)
}

/**
 * The best labels for `size` words by their scores in the lattice and those of a label after another (`steps`, rows by the one
 * before). With `allowed`, only labels whose bit is set for a word are taken. Of equally good ones the label with the lowest number is.
 */
export function bestLabels(l: Lattice, size: number, steps: Float64Array, allowed?: Uint32Array): Int32Array {
  const bounds = boundsOf(steps)
  for (let i = 0; i < size; i++) {
    if (i === 0) begin(l)
    else goOn(l, i * LABELS, steps, bounds)
    if (allowed) forbid(l.best, i * LABELS, allowed[i]!)
  }
  return pathBack(l, size)
}

function begin({ scores, best }: Lattice): void {
  best.fill(-Infinity, 0, LABELS)
  for (let k = 0; k < OPENING.length; k++) best[OPENING[k]!] = scores[OPENING[k]!]!
}

/** What bounds the steps to a label at which no name goes on: the least from outside, and the most from each label. */
interface Bounds {
  readonly least: number
  readonly most: Float64Array
  /** Room for the labels that matter before a word. */
  readonly rivals: Int32Array
}

function boundsOf(steps: Float64Array): Bounds {
  const most = new Float64Array(LABELS).fill(-Infinity)
  let least = Infinity
  for (let k = 0; k < OPENING.length; k++) {
    const label = OPENING[k]!
    least = Math.min(least, steps[OUTSIDE * LABELS + label]!)
    for (let c = 0; c < CLOSED.length; c++) {
      const before = CLOSED[c]!
      most[before] = Math.max(most[before]!, steps[before * LABELS + label]!)
    }
  }
  return { least, most, rivals: new Int32Array(CLOSED.length) }
}

/** Labels of the word before that may do better than the one outside names, as a rule none or one; returns how many. */
function findRivals(best: Float64Array, above: number, { least, most, rivals }: Bounds): number {
  const outside = best[above + OUTSIDE]! + least
  let count = 0
  for (let c = 0; c < CLOSED.length; c++) {
    const before = CLOSED[c]!
    if (best[above + before]! + most[before]! > outside) rivals[count++] = before
  }
  return count
}

function goOn({ scores, best, from }: Lattice, row: number, steps: Float64Array, bounds: Bounds): void {
  const above = row - LABELS
  const { rivals } = bounds
  const count = findRivals(best, above, bounds)
  for (let k = 0; k < OPENING.length; k++) {
    const label = OPENING[k]!
    let source = OUTSIDE
    let top = best[above + OUTSIDE]! + steps[OUTSIDE * LABELS + label]!
    for (let c = 0; c < count; c++) {
      const before = rivals[c]!
      const score = best[above + before]! + steps[before * LABELS + label]!
      if (score > top) {
        top = score
        source = before
      }
    }
    best[row + label] = top + scores[row + label]!
    from[row + label] = source
  }
  for (let k = 0; k < GOING_ON.length; k++) {
    const { label, before } = GOING_ON[k]!
    let source = before[0]!
    let top = best[above + source]! + steps[source * LABELS + label]!
    for (let b = 1; b < before.length; b++) {
      const score = best[above + before[b]!]! + steps[before[b]! * LABELS + label]!
      if (score > top) {
        top = score
        source = before[b]!
      }
    }
    best[row + label] = top + scores[row + label]!
    from[row + label] = source
  }
}

function forbid(best: Float64Array, row: number, allowed: number): void {
  for (let label = 0; label < LABELS; label++) if (((allowed >>> label) & 1) === 0) best[row + label] = -Infinity
}

function pathBack({ best, from }: Lattice, size: number): Int32Array {
  const labels = new Int32Array(size)
  if (size === 0) return labels
  let row = (size - 1) * LABELS
  let label = 0
  for (let other = 1; other < LABELS; other++) {
    if (MAY_END[other] && best[row + other]! > best[row + label]!) label = other
  }
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = label
    label = from[row + label]!
    row -= LABELS
  }
  return labels
}
