import { feature } from '../linear/hash.ts'
import type { ParseState } from './parse-state.ts'

/** What the parser sees of the words of a sentence, one entry a word and one more, 0, for "no word". */
export interface ParseWords {
  /** Hash of the word, or of its ending where it is rare. */
  readonly words: Int32Array
  /** Fine class of the word's tag, from 1. */
  readonly tags: Int32Array
  /** Its universal part of speech, from 1. */
  readonly coarse: Int32Array
  /** Classes of the word learnt from running text, from 1. */
  readonly fineClass: Int32Array
  readonly coarseClass: Int32Array
  /** How many commas, verbs and quotation marks stand before each word. */
  readonly commas: Int32Array
  readonly verbs: Int32Array
  readonly quotes: Int32Array
}

/** Largest number of features of one state. */
export const PARSE_FEATURES = 140

/**
 * Writes the features of a state into `out` and returns their number: words and tags of the top of the stack and of what comes next,
 * their pairs and triples, their dependents so far, distances and numbers of dependents (after Zhang and Nivre 2011).
 */
export function parseFeatures(state: ParseState, seen: ParseWords, out: Uint32Array): number {
  const { words, tags, coarse, fineClass, coarseClass, commas, verbs, quotes } = seen
  const { size, stack, depth, next, left1, left2, right1, right2, leftCount, rightCount, relations } = state
  const s0 = depth > 0 ? stack[depth - 1]! : size
  const s1 = depth > 1 ? stack[depth - 2]! : size
  const s2 = depth > 2 ? stack[depth - 3]! : size
  const b0 = Math.min(next, size)
  const b1 = Math.min(next + 1, size)
  const b2 = Math.min(next + 2, size)
  const s0l = left1[s0]!
  const s0r = right1[s0]!
  const s1l = left1[s1]!
  const s1r = right1[s1]!
  const b0l = left1[b0]!
  const s0l2 = left2[s0]!
  const s0r2 = right2[s0]!
  const s1r2 = right2[s1]!
  const b0l2 = left2[b0]!

  const s0w = words[s0]!
  const s0t = tags[s0]!
  const s0c = coarse[s0]!
  const s1w = words[s1]!
  const s1t = tags[s1]!
  const s1c = coarse[s1]!
  const b0w = words[b0]!
  const b0t = tags[b0]!
  const b0c = coarse[b0]!
  const b1w = words[b1]!
  const b1t = tags[b1]!
  const b1c = coarse[b1]!
  const b2t = tags[b2]!
  const s2t = tags[s2]!
  const s2c = coarse[s2]!
  const s0lt = tags[s0l]!
  const s0rt = tags[s0r]!
  const s1rt = tags[s1r]!
  const s1lt = tags[s1l]!
  const b0lt = tags[b0l]!
  const s0k = fineClass[s0]!
  const s1k = fineClass[s1]!
  const b0k = fineClass[b0]!
  const gap = bucket(s0 === size ? 0 : next - s0)
  const inner = bucket(s1 === size ? 0 : s0 - s1)
  const s0v = Math.min(leftCount[s0]!, 5) * 8 + Math.min(rightCount[s0]!, 5)
  const s1v = Math.min(leftCount[s1]!, 5) * 8 + Math.min(rightCount[s1]!, 5)
  const b0v = Math.min(leftCount[b0]!, 5)

  // What lies between two words, and what is still to come.
  const near = between(commas, s0, b0, 2) * 4 + between(verbs, s0, b0, 2)
  const under = between(commas, s1, s0, 2) * 4 + between(verbs, s1, s0, 2)
  const ahead = between(verbs, b0, size, 2)
  const quoted = quotes[b0]! & 1

  let n = 0
  // single words
  out[n++] = feature(0, s0w, s0t)
  out[n++] = feature(1, s0w)
  out[n++] = feature(2, s0t)
  out[n++] = feature(3, s1w, s1t)
  out[n++] = feature(4, s1w)
  out[n++] = feature(5, s1t)
  out[n++] = feature(6, b0w, b0t)
  out[n++] = feature(7, b0w)
  out[n++] = feature(8, b0t)
  out[n++] = feature(9, b1w, b1t)
  out[n++] = feature(10, b1t)
  out[n++] = feature(11, words[b2]!, b2t)
  out[n++] = feature(12, words[s2]!, s2t)
  out[n++] = feature(13, s0k, s0c)
  out[n++] = feature(14, s1k, s1c)
  out[n++] = feature(15, b0k, b0c)
  out[n++] = feature(16, fineClass[b1]!, b1c)
  // the top of the stack and the next words
  if (b0 !== size) {
    out[n++] = feature(20, s0w, b0w)
    out[n++] = feature(21, s0w, s0t, b0t)
    out[n++] = feature(22, s0t, b0w, b0t)
    out[n++] = feature(23, s0t, b0t)
    out[n++] = feature(24, s0c, b0c)
    out[n++] = feature(25, b0t, b1t)
    out[n++] = feature(26, b0w, b1t)
    out[n++] = feature(27, b0t, b1w)
    out[n++] = feature(28, b0t, b1t, b2t)
    out[n++] = feature(29, s0t, b0t, b1t)
    out[n++] = feature(30, s0c, b0c, b1c)
    out[n++] = feature(31, s0k, b0k)
    out[n++] = feature(32, s0k, s0t, b0t)
    out[n++] = feature(33, s0t, b0k, b0t)
    out[n++] = feature(34, s0k, b0w)
    out[n++] = feature(35, s0w, b0k)
    out[n++] = feature(36, coarseClass[s0]!, coarseClass[b0]!, coarseClass[b1]!)
    out[n++] = feature(37, s0w, gap)
    out[n++] = feature(38, s0t, b0t, gap)
    out[n++] = feature(39, b0w, gap)
    out[n++] = feature(40, s0c, b0c, gap)
    out[n++] = feature(41, b0w, b0v)
    out[n++] = feature(42, b0t, b0v, s0t)
    out[n++] = feature(43, s0t, b1w, b0t)
    out[n++] = feature(44, s0t, b0t, near)
    out[n++] = feature(45, s0c, b0c, near, gap)
    out[n++] = feature(46, s0t, b0t, quoted, quotes[s0]! & 1)
    out[n++] = feature(47, s0t, b0t, ahead)
    out[n++] = feature(48, b0w, ahead, s0c)
  }
  // the two words on top of the stack
  if (s1 !== size) {
    out[n++] = feature(50, s1w, s0w)
    out[n++] = feature(51, s1w, s1t, s0t)
    out[n++] = feature(52, s1t, s0w, s0t)
    out[n++] = feature(53, s1t, s0t)
    out[n++] = feature(54, s1c, s0c)
    out[n++] = feature(55, s1w, s1t, b0t)
    out[n++] = feature(56, s1t, b0w, b0t)
    out[n++] = feature(57, s1t, b0t)
    out[n++] = feature(58, s1t, s0t, b0t)
    out[n++] = feature(59, s2t, s1t, s0t)
    out[n++] = feature(60, s1c, s0c, b0c)
    out[n++] = feature(61, s2c, s1c, s0c, b0c)
    out[n++] = feature(62, s1w, s0c, b0c)
    out[n++] = feature(63, s0w, s1c, b0c)
    out[n++] = feature(64, b0w, s0c, s1c)
    out[n++] = feature(65, s1c, s0c, b0c, b1c)
    out[n++] = feature(66, s1k, s0k)
    out[n++] = feature(67, s1k, s0t, b0t)
    out[n++] = feature(68, s1t, s0k, b0t)
    out[n++] = feature(69, s1t, s0t, b0k)
    out[n++] = feature(70, coarseClass[s1]!, coarseClass[s0]!, coarseClass[b0]!)
    out[n++] = feature(71, s1k, s0w)
    out[n++] = feature(72, s1w, s0k)
    out[n++] = feature(73, s1t, s0t, inner)
    out[n++] = feature(74, s1w, inner)
    out[n++] = feature(75, s1t, s1v, s0t)
    out[n++] = feature(76, s1w, s1v)
    out[n++] = feature(77, s1c, s1v, s0c, s0v)
    out[n++] = feature(78, s1t, s0t, under)
    out[n++] = feature(79, s1c, s0c, under, inner)
    out[n++] = feature(83, s1t, s0t, near)
    out[n++] = feature(84, s1t, s0t, b0c, ahead)
    out[n++] = feature(85, s1t, s0t, quotes[s1]! & 1, quotes[s0]! & 1)
  }
  out[n++] = feature(80, s0w, s0v)
  out[n++] = feature(81, s0t, s0v, b0t)
  out[n++] = feature(82, s1 === size ? 1 : 0, b0 === size ? 1 : 0, s0t)
  // dependents found so far
  if (s0l !== size) {
    out[n++] = feature(90, s0t, s0lt, b0t)
    out[n++] = feature(91, s1t, s0t, s0lt)
    out[n++] = feature(92, s0w, relations[s0l]!)
    out[n++] = feature(93, words[s0l]!, s0t)
    out[n++] = feature(94, s0t, s0lt, tags[s0l2]!)
    out[n++] = feature(95, relations[s0l]!, relations[s0l2]!, s0t)
    out[n++] = feature(96, relations[s0l]!, b0t, s0t)
  }
  if (s0r !== size) {
    out[n++] = feature(100, s0t, s0rt, b0t)
    out[n++] = feature(101, s1t, s0t, s0rt)
    out[n++] = feature(102, s0w, relations[s0r]!)
    out[n++] = feature(103, words[s0r]!, s0t)
    out[n++] = feature(104, s0t, s0rt, tags[s0r2]!)
    out[n++] = feature(105, relations[s0r]!, relations[s0r2]!, s0t)
    out[n++] = feature(106, relations[s0r]!, b0t, s0t)
  }
  if (s1l !== size) {
    out[n++] = feature(110, s1t, s1lt, s0t)
    out[n++] = feature(111, s1t, relations[s1l]!, s0t)
    out[n++] = feature(112, words[s1l]!, s1t)
  }
  if (s1r !== size) {
    out[n++] = feature(115, s1t, s1rt, s0t)
    out[n++] = feature(116, s1t, relations[s1r]!, s0t)
    out[n++] = feature(117, s1w, relations[s1r]!)
    out[n++] = feature(118, words[s1r]!, s1t)
    out[n++] = feature(119, s1t, s1rt, tags[s1r2]!)
    out[n++] = feature(120, relations[s1r]!, relations[s1r2]!, s1t)
  }
  if (b0l !== size) {
    out[n++] = feature(125, s0t, b0t, b0lt)
    out[n++] = feature(126, b0t, relations[b0l]!)
    out[n++] = feature(127, b0w, relations[b0l]!)
    out[n++] = feature(128, words[b0l]!, b0t)
    out[n++] = feature(129, b0t, b0lt, tags[b0l2]!)
    out[n++] = feature(130, relations[b0l]!, relations[b0l2]!, b0t)
    out[n++] = feature(131, s0t, b0t, relations[b0l]!)
  }
  return n
}

/** How many more of what is counted stand before one word than before another, up to `most`. */
function between(counts: Int32Array, from: number, to: number, most: number): number {
  return Math.min(most, Math.max(0, counts[to]! - counts[from]!))
}

/** Distances by size: 1, 2, 3, 4, 5 to 6, 7 to 10, more. */
function bucket(distance: number): number {
  if (distance <= 4) return distance
  return distance <= 6 ? 5 : distance <= 10 ? 6 : 7
}
