import type { CountingIndex } from './counting-index.ts'
import { phraseAt } from './phrases.ts'
import { readDigits } from './read-digits.ts'
import { Gap, goesOn, type Term } from './term.ts'

/** A number as it stands in the text, in terms from `first` to `next` (exclusive). */
export interface NumberRead {
  readonly first: number
  readonly next: number
  readonly value: number
  readonly form: 'digits' | 'words'
  /** Digits alone, without separator, decimals or scale: may be a year, a day or a reference. */
  readonly plain: boolean
  /** The last scale in it: 1e6 for "2.5 million", 1 without one. */
  readonly scale: number
}

/** The number that begins at a term: digits, words or both ("2.5 million", "two hundred and fifty", "half a million", "a dozen"). */
export function readNumber(
  text: string,
  terms: readonly Term[],
  at: number,
  index: CountingIndex,
): NumberRead | undefined {
  const term = terms[at]
  if (!term) return undefined
  return term.kind === 'digits' ? digitsFirst(text, terms, at, index) : wordsFirst(terms, at, index)
}

function digitsFirst(text: string, terms: readonly Term[], at: number, index: CountingIndex): NumberRead | undefined {
  const read = readDigits(text, terms, at, index)
  if (!read) return undefined
  const number: NumberRead = { first: at, form: 'digits', scale: 1, ...read }
  return withScales(withHalf(number, terms, index), terms, index)
}

function wordsFirst(terms: readonly Term[], at: number, index: CountingIndex): NumberRead | undefined {
  const lead = leadOf(terms, at, index)
  const start = lead ? lead.next : at
  const words = wordsAt(terms, start, lead?.value, index)
  if (!words) return undefined
  const number: NumberRead = { first: at, form: 'words', plain: false, ...words }
  return withScales(withHalf(number, terms, index), terms, index)
}

/** "a" or "half a" before a scale: "a million", "half a dozen". */
function leadOf(terms: readonly Term[], at: number, index: CountingIndex): Read | undefined {
  const half = phraseAt(index.halfOf, terms, at)
  if (half && goesOn(terms, half.next) && scaleAt(terms, half.next, index, false))
    return { next: half.next, value: 0.5 }
  const term = terms[at]
  const isArticle = term !== undefined && index.articles.has(term.key) && goesOn(terms, at + 1)
  if (isArticle && scaleAt(terms, at + 1, index, false)) return { next: at + 1, value: 1 }
  return undefined
}

interface Read {
  readonly next: number
  readonly value: number
}

interface Sum extends Read {
  readonly scale: number
}

/** Number words from a term on; each must be of a lower order than what stands before it. */
function wordsAt(
  terms: readonly Term[],
  from: number,
  lead: number | undefined,
  index: CountingIndex,
): Sum | undefined {
  let done = 0
  let open = lead
  let scale = 1
  let lowest = Number.POSITIVE_INFINITY
  let next = from
  for (;;) {
    if (next > from && !goesOn(terms, next)) break
    const at = afterJoiner(terms, next, index, from, open, done)
    const word = phraseAt(index.cardinals, terms, at)
    if (word && fits(open, word.value.value)) {
      open = (open ?? 0) + word.value.value
      next = word.next
      continue
    }
    const found = scaleAt(
      terms,
      at === next || terms[next]?.key === '-' ? at : next,
      index,
      open === undefined && done === 0,
    )
    if (!found || found.value >= lowest || (open === undefined && done > 0)) break
    if (found.value === 100 && (open ?? 1) < 100) open = (open ?? 1) * 100
    else if (found.value === 12 && open !== undefined) open *= 12
    else if (found.value >= 1000) {
      done += (open ?? 1) * found.value
      open = undefined
      lowest = found.value
    } else break
    scale = found.value
    next = found.next
  }
  return next === from ? undefined : { next, value: done + (open ?? 0), scale }
}

/** Whether a number under a hundred may be added to what is open: nothing yet, whole hundreds, or tens to which a digit is added. */
function fits(open: number | undefined, value: number): boolean {
  if (open === undefined) return true
  if (open < 1) return false
  if (open % 100 === 0) return value > 0
  return value > 0 && value < 10 && open % 10 === 0 && open % 100 >= 20
}

/** Past a hyphen between number words, or an "and" after hundreds or a scale, where a number word follows. */
function afterJoiner(
  terms: readonly Term[],
  at: number,
  index: CountingIndex,
  from: number,
  open: number | undefined,
  done: number,
): number {
  const term = terms[at]
  const next = terms[at + 1]
  if (!term || !next || at === from) return at
  if (term.key === '-' && term.gap === Gap.none && next.gap === Gap.none) return at + 1
  const wanted = open === undefined ? done > 0 : open >= 100 && open % 100 === 0
  return wanted && index.joiners.has(term.key) && index.cardinals.has(next.key) && goesOn(terms, at + 1) ? at + 1 : at
}

function scaleAt(terms: readonly Term[], at: number, index: CountingIndex, alone: boolean): Read | undefined {
  const found = phraseAt(index.scales, terms, at)
  if (!found || found.value.digits || (alone && !found.value.alone)) return undefined
  return { next: found.next, value: found.value.value }
}

/** "two and a half", "a million and a half". */
function withHalf(number: NumberRead, terms: readonly Term[], index: CountingIndex): NumberRead {
  const half = goesOn(terms, number.next) ? phraseAt(index.halves, terms, number.next) : undefined
  return half
    ? { ...number, next: half.next, value: exact(number.value + number.scale * half.value.value), plain: false }
    : number
}

/** "a hundred thousand million" has three. */
const MOST_SCALES = 3

/** Scales behind digits or a half: "2.5 million", "300bn", "5-million", "two and a half million". */
function withScales(number: NumberRead, terms: readonly Term[], index: CountingIndex): NumberRead {
  let result = number
  for (let scales = 0; scales < MOST_SCALES; scales++) {
    const glued = terms[result.next]?.key === '-' && terms[result.next]?.gap === Gap.none
    const found = phraseAt(index.scales, terms, glued ? result.next + 1 : result.next)
    const term = terms[glued ? result.next + 1 : result.next]
    if (
      !found ||
      !term ||
      term.gap === Gap.paragraph ||
      (found.value.money && !isUpper(term)) ||
      (found.value.spelled && number.form === 'digits') ||
      (found.value.digits && (number.form === 'words' || term.gap > Gap.space))
    )
      break
    if (glued && term.gap !== Gap.none) break
    if (result.form === 'words' && result.scale >= found.value.value) break
    result = {
      ...result,
      next: found.next,
      value: exact(result.value * found.value.value),
      plain: false,
      scale: found.value.value,
    }
  }
  return result
}

/** "10M people": a unit would be written small. */
const isUpper = (term: Term) => term.gap === Gap.none && term.letters !== 'lower'

/** Products of decimals without the noise of binary fractions: 2.3 million is 2300000. */
export const exact = (value: number) => Number(value.toPrecision(12))
