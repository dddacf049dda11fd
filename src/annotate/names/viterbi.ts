import { isOpen, LABELS, mayFollow } from './name-labels.ts'

/** Labels that may stand before each label. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, after) =>
  Uint8Array.from(Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(before, after))),
)
const MAY_BEGIN = Array.from({ length: LABELS }, (_, label) => mayFollow(0, label))
const MAY_END = Array.from({ length: LABELS }, (_, label) => !isOpen(label))

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
 * before). With `allowed`, only labels whose bit is set for a word are taken.
 */
export function bestLabels(l: Lattice, size: number, steps: Float64Array, allowed?: Uint32Array): Int32Array {
  const { scores, best, from } = l
  for (let i = 0; i < size; i++) {
    const row = i * LABELS
    const above = row - LABELS
    for (let label = 0; label < LABELS; label++) {
      let top = -Infinity
      let source = 0
      if (allowed && ((allowed[i]! >>> label) & 1) === 0) {
        best[row + label] = top
        continue
      }
      if (i === 0) {
        if (MAY_BEGIN[label]) top = 0
      } else {
        const before = BEFORE[label]!
        for (let b = 0; b < before.length; b++) {
          const from = before[b]!
          const score = best[above + from]! + steps[from * LABELS + label]!
          if (score > top) {
            top = score
            source = from
          }
        }
      }
      best[row + label] = top + scores[row + label]!
      from[row + label] = source
    }
  }
  return pathBack(l, size)
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
