import { compareText } from '../../model/order.ts'

/** How one text became another: the words taken out and put in, and where the words that stayed stand in each. */
export interface Edited {
  readonly edits: readonly Edit[]
  /** Where a stretch of the first text stands in the second; undefined where its words did not stay as they were. */
  placeIn(start: number, end: number): { readonly start: number; readonly end: number } | undefined
}

/** Exact words of the texts; empty where nothing was taken out, or nothing put in. */
export interface Edit {
  readonly out: string
  readonly in: string
  /** Words that stand before the place in both, and after it. */
  readonly before: string
  readonly after: string
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** `length` words from `a` in the first text stand from `b` in the second. */
interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Words around an edit that show where it is. */
const AROUND = 6
/** Words put in or taken out up to which the shortest way is looked for; beyond, the rest is one edit. */
const MOST_STEPS = 1500

/** What was edited from one text to another, word by word. White space does not count. Either way round, the same places. */
export function editedWords(first: string, second: string): Edited {
  const a = wordsOf(first)
  const b = wordsOf(second)
  const turned = compareText(first, second) > 0
  const runs = turned ? commonRuns(b, a).map((run) => ({ a: run.b, b: run.a, length: run.length })) : commonRuns(a, b)
  return { edits: editsBetween(first, second, a, b, runs), placeIn: (start, end) => placeIn(a, b, runs, start, end) }
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }))

function editsBetween(first: string, second: string, a: readonly Word[], b: readonly Word[], runs: readonly Run[]) {
  const edits: Edit[] = []
  let [x, y] = [0, 0]
  for (const run of [...runs, { a: a.length, b: b.length, length: 0 }]) {
    if (run.a > x || run.b > y)
      edits.push({
        out: slice(first, a, x, run.a),
        in: slice(second, b, y, run.b),
        before: slice(first, a, Math.max(0, x - AROUND), x),
        after: slice(first, a, run.a, Math.min(a.length, run.a + AROUND)),
      })
    x = run.a + run.length
    y = run.b + run.length
  }
  return edits
}

const slice = (text: string, words: readonly Word[], from: number, to: number) =>
  to > from ? text.slice(words[from]!.start, words[to - 1]!.end) : ''

function placeIn(a: readonly Word[], b: readonly Word[], runs: readonly Run[], start: number, end: number) {
  const [from, to] = [wordAt(a, start), wordAt(a, end - 1)]
  if (from === undefined || to === undefined) return undefined
  const run = lastUpTo(runs, from)
  if (!run || to >= run.a + run.length) return undefined
  const shift = run.b - run.a
  const [one, last] = [b[from + shift]!, b[to + shift]!]
  return { start: one.start + (start - a[from]!.start), end: last.end - (a[to]!.end - end) }
}

/** Index of the word that holds an offset. */
function wordAt(words: readonly Word[], offset: number): number | undefined {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return words[low] && words[low]!.start <= offset ? low : undefined
}

function lastUpTo(runs: readonly Run[], word: number): Run | undefined {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.a <= word) low = middle + 1
    else high = middle
  }
  return runs[low - 1]
}

/** Stretches that both have, in order: what both begin and end with, and between them as many words as the shortest edit leaves. */
function commonRuns(a: readonly Word[], b: readonly Word[]): Run[] {
  const least = Math.min(a.length, b.length)
  let head = 0
  while (head < least && a[head]!.text === b[head]!.text) head++
  let tail = 0
  while (tail < least - head && a[a.length - 1 - tail]!.text === b[b.length - 1 - tail]!.text) tail++
  const middle = shortestEdit(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return joinedRuns([
    { a: 0, b: 0, length: head },
    ...middle.map((run) => ({ a: run.a + head, b: run.b + head, length: run.length })),
    { a: a.length - tail, b: b.length - tail, length: tail },
  ])
}

function joinedRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.length === 0) continue
    if (last && last.a + last.length === run.a && last.b + last.length === run.b)
      joined[joined.length - 1] = { ...last, length: last.length + run.length }
    else joined.push(run)
  }
  return joined
}

/** Eugene Myers, "An O(ND) difference algorithm and its variations" (1986), given up after so many steps. */
function shortestEdit(a: readonly Word[], b: readonly Word[]): Run[] {
  if (a.length === 0 || b.length === 0) return []
  const most = Math.min(MOST_STEPS, a.length + b.length)
  const reach = new Map<number, number>([[1, 0]])
  const trace: ReadonlyMap<number, number>[] = []
  for (let d = 0; d <= most; d++) {
    trace.push(new Map(reach))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1
      let y = x - k
      while (x < a.length && y < b.length && a[x]!.text === b[y]!.text) {
        x++
        y++
      }
      reach.set(k, x)
      if (x >= a.length && y >= b.length) return walkedBack(trace, a.length, b.length)
    }
  }
  return []
}

function walkedBack(trace: readonly ReadonlyMap<number, number>[], endA: number, endB: number): Run[] {
  const runs: Run[] = []
  let [x, y] = [endA, endB]
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d]!
    const k = x - y
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
    const from = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0)
    const fromK = down ? k + 1 : k - 1
    const [startX, startY] = d === 0 ? [0, 0] : [down ? from : from + 1, down ? from - fromK + 1 : from - fromK]
    if (x > startX) runs.push({ a: startX, b: startY, length: x - startX })
    x = from
    y = from - fromK
  }
  return runs.reverse()
}
