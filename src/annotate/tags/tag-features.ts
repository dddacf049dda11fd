import { isLetter, Kind, kindAt, sizeAt } from '../characters.ts'
import { feature, hashText } from '../linear/hash.ts'
import type { WordClasses } from '../words/word-classes.ts'

/** What a word looks like to the tagger: hashes that do not depend on its neighbours, made once per word. */
export interface WordShape {
  readonly form: number
  readonly lower: number
  readonly suffixes: readonly [number, number, number, number]
  readonly prefixes: readonly [number, number, number]
  /** Sequence of character kinds with repeats left out: "Xx", "X.X.", "0,0". */
  readonly shape: number
  /** Bits: capital first, all capitals, has digit, has hyphen, has other characters. */
  readonly traits: number
  /** Classes learnt from running text; 0 is unknown. */
  readonly fine: number
  readonly coarse: number
}

/** More of a word than this is not looked at for its shape. */
const LOOKED_AT = 48

export function wordShape(form: string, classes: WordClasses): WordShape {
  const lower = form.toLowerCase()
  const size = lower.length
  return {
    form: hashText(form),
    lower: hashText(lower),
    suffixes: [
      hashText(lower, size - Math.min(1, size)),
      hashText(lower, Math.max(0, size - 2)),
      hashText(lower, Math.max(0, size - 3)),
      hashText(lower, Math.max(0, size - 4)),
    ],
    prefixes: [
      hashText(lower, 0, Math.min(1, size)),
      hashText(lower, 0, Math.min(2, size)),
      hashText(lower, 0, Math.min(3, size)),
    ],
    ...shapeOf(form),
    ...classes.classOf(form),
  }
}

function shapeOf(form: string): { shape: number; traits: number } {
  let shape = ''
  let traits = 0
  let letters = 0
  let capitals = 0
  for (let at = 0; at < Math.min(form.length, LOOKED_AT); at += sizeAt(form, at)) {
    const kind = kindAt(form, at)
    if (kind === Kind.upper) capitals++
    if (isLetter(kind)) letters++
    if (kind === Kind.digit) traits |= 4
    else if (form[at] === '-') traits |= 8
    else if (!isLetter(kind)) traits |= 16
    const sign = kind === Kind.upper ? 'X' : kind === Kind.lower ? 'x' : kind === Kind.digit ? '0' : form[at]!
    if (!shape.endsWith(sign)) shape += sign
  }
  if (kindAt(form, 0) === Kind.upper) traits |= 1
  if (letters > 1 && letters === capitals) traits |= 2
  return { shape: hashText(shape), traits }
}

/** Stand for the places before and after a sentence. */
const NO_CLASSES: WordClasses = { id: 'none', classOf: () => ({ fine: 0, coarse: 0 }) }
export const BEFORE = wordShape('\u0002', NO_CLASSES)
export const AFTER = wordShape('\u0003', NO_CLASSES)

/** Largest number of features of one word. */
export const TAG_FEATURES = 48

/** A word with its neighbours, and the classes of the two words before it, from 1; 0 for none. */
export interface Around {
  readonly w: WordShape
  readonly w1: WordShape
  readonly w2: WordShape
  readonly n1: WordShape
  readonly n2: WordShape
  readonly t1: number
  readonly t2: number
}

/** Of a word alone. */
export function ownFeatures(w: WordShape, isFirst: boolean, out: Uint32Array, from: number): number {
  let n = from
  out[n++] = feature(0, 0)
  out[n++] = feature(1, w.lower)
  out[n++] = feature(2, w.form)
  out[n++] = feature(3, w.suffixes[0])
  out[n++] = feature(4, w.suffixes[1])
  out[n++] = feature(5, w.suffixes[2])
  out[n++] = feature(6, w.suffixes[3])
  out[n++] = feature(7, w.prefixes[0])
  out[n++] = feature(8, w.prefixes[1])
  out[n++] = feature(9, w.prefixes[2])
  out[n++] = feature(10, w.shape, w.traits)
  out[n++] = feature(11, w.traits, isFirst ? 1 : 0)
  out[n++] = feature(30, w.suffixes[2], w.shape, isFirst ? 1 : 0)
  out[n++] = feature(34, w.fine)
  out[n++] = feature(42, w.fine, w.suffixes[1], w.traits)
  return n
}

/** Of the word before. */
export function beforeFeatures(w1: WordShape, out: Uint32Array, from: number): number {
  let n = from
  out[n++] = feature(12, w1.lower)
  out[n++] = feature(22, w1.suffixes[2])
  out[n++] = feature(35, w1.fine)
  return n
}

/** Of the one before that. */
export function farBeforeFeatures(w2: WordShape, out: Uint32Array, from: number): number {
  let n = from
  out[n++] = feature(13, w2.lower)
  return n
}

/** Of the word after. */
export function afterFeatures(n1: WordShape, out: Uint32Array, from: number): number {
  let n = from
  out[n++] = feature(14, n1.lower)
  out[n++] = feature(23, n1.suffixes[2])
  out[n++] = feature(25, n1.shape, n1.traits)
  out[n++] = feature(36, n1.fine)
  return n
}

/** Of the one after that. */
export function farAfterFeatures(n2: WordShape, out: Uint32Array, from: number): number {
  let n = from
  out[n++] = feature(15, n2.lower)
  out[n++] = feature(32, n2.suffixes[2])
  out[n++] = feature(37, n2.fine)
  return n
}

/** Of a word and the class before it. */
export function taggedFeatures(w: WordShape, t1: number, out: Uint32Array, from: number): number {
  let n = from
  out[n++] = feature(16, t1)
  out[n++] = feature(18, t1, w.lower)
  out[n++] = feature(27, w.suffixes[2], t1)
  out[n++] = feature(38, w.fine, t1)
  return n
}

/** Of a word and the one after it. */
export function pairFeatures(w: WordShape, n1: WordShape, out: Uint32Array, from: number): number {
  let n = from
  out[n++] = feature(21, w.lower, n1.lower)
  out[n++] = feature(24, n1.suffixes[1], w.suffixes[1])
  out[n++] = feature(28, w.suffixes[2], n1.suffixes[2])
  out[n++] = feature(39, w.fine, n1.fine)
  return n
}

/** Of more than two, or of two that seldom come together again. */
export function jointFeatures({ w, w1, n1, n2, t1, t2 }: Around, out: Uint32Array, from: number): number {
  let n = from
  out[n++] = feature(17, t1, t2)
  out[n++] = feature(19, t1, t2, w.lower)
  out[n++] = feature(20, w1.lower, w.lower)
  out[n++] = feature(26, w1.shape, w.shape)
  out[n++] = feature(29, n1.lower, n2.lower)
  out[n++] = feature(31, t1, n1.lower)
  out[n++] = feature(33, t1, w.suffixes[1], n1.suffixes[1])
  out[n++] = feature(40, w1.coarse, w.coarse, n1.coarse)
  out[n++] = feature(41, w.coarse, n1.coarse, n2.coarse)
  out[n++] = feature(43, t1, w.coarse, n1.coarse)
  out[n++] = feature(44, t1, t2, w.coarse)
  return n
}

/**
 * Writes the features of the word at `i` into `out` and returns their number. `tags` holds the classes of the words before it.
 */
export function tagFeatures(words: readonly WordShape[], i: number, tags: Int32Array, out: Uint32Array): number {
  const w = words[i]!
  const w1 = words[i - 1] ?? BEFORE
  const w2 = words[i - 2] ?? BEFORE
  const n1 = words[i + 1] ?? AFTER
  const n2 = words[i + 2] ?? AFTER
  const t1 = i > 0 ? tags[i - 1]! + 1 : 0
  const t2 = i > 1 ? tags[i - 2]! + 1 : 0
  let n = ownFeatures(w, i === 0, out, 0)
  n = beforeFeatures(w1, out, n)
  n = farBeforeFeatures(w2, out, n)
  n = afterFeatures(n1, out, n)
  n = farAfterFeatures(n2, out, n)
  n = taggedFeatures(w, t1, out, n)
  n = pairFeatures(w, n1, out, n)
  return jointFeatures({ w, w1, w2, n1, n2, t1, t2 }, out, n)
}
