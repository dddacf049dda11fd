import { phraseAt } from '../terms/phrases.ts'
import { phraseBefore } from '../terms/phrases-before.ts'
import type { Amount } from '../terms/read-amount.ts'
import type { Reading } from '../terms/reading.ts'
import { beginsSentence } from '../terms/sentence-start.ts'
import { isStreetBehind } from '../terms/street-behind.ts'
import { Gap, type Term } from '../terms/term.ts'
import { isTitleCase } from './title-case.ts'

/**
 * Whether a number is a name, a reference, an address, a score or a code and counts nothing: "G7", "Article 5", "the 900 block of",
 * "3-2", "1. Skip to content". Looks at the terms around it alone.
 */
export function isNotCounted(scope: Reading, amount: Amount): boolean {
  if (amount.form === 'indefinite' || amount.form === 'share') return false
  if (isLabelled(scope, amount) || isPartOfName(scope, amount)) return true
  return amount.form === 'digits'
    ? DIGIT_VETOES.some((veto) => veto(scope, amount))
    : WORD_VETOES.some((veto) => veto(scope, amount))
}

type Veto = (scope: Reading, amount: Amount) => boolean

/** "flight 17", "Article 5", "page 12", "the 900 block of". */
function isLabelled({ terms, index }: Reading, { numberFirst, numberNext, modified, currency }: Amount): boolean {
  if (currency) return false
  if (phraseAt(index.labelsAfter, terms, numberNext)) return true
  if (modified || terms[numberFirst]!.gap > Gap.space) return false
  return hasLabel(terms, index, numberFirst) || isSecondOfPair(terms, index, numberFirst)
}

function hasLabel(terms: readonly Term[], index: Reading['index'], at: number): boolean {
  if (phraseBefore(index.labels, terms, at)) return true
  const label = phraseBefore(index.capitalLabels, terms, at)
  return label !== undefined && terms[label.first]!.letters !== 'lower'
}

/** "10" of "Image 6 of 10": the label stands before the first. */
const isSecondOfPair = (terms: readonly Term[], index: Reading['index'], at: number) =>
  terms[at - 2]?.kind === 'digits' && terms[at - 1]!.gap < Gap.line && hasLabel(terms, index, at - 2)

/** Next to capitalised words inside a sentence: "Chapter Two", "Big Ten", "Boeing 737 MAX"; in a headline capitals say nothing. */
function isPartOfName(
  { terms, numberAt }: Reading,
  { numberFirst, numberNext, modified, range, form, currency }: Amount,
): boolean {
  if (modified || range || currency) return false
  const number = numberAt(numberFirst)
  const first = terms[numberFirst]!
  const before = terms[numberFirst - 1]
  const after = terms[numberNext]
  if (form === 'words') {
    if (first.letters !== 'capital' || (number?.value ?? 0) > 12 || beginsSentence(terms, numberFirst)) return false
    return (isName(before) || isName(after)) && !isTitleCase(terms, numberFirst)
  }
  if (!isName(before) || first.gap !== Gap.space) return false
  // "Bailiff 3" in quotation marks; but at the beginning of a sentence a verb may stand first.
  if (beginsSentence(terms, numberFirst - 1) && !(terms[numberFirst - 2]?.kind === 'mark' && after?.kind === 'mark'))
    return false
  const counts = after !== undefined && after.gap === Gap.space && after.kind === 'word' && after.letters === 'lower'
  return (
    number?.plain === true && !counts && after?.key !== '%' && after?.key !== '-' && !isTitleCase(terms, numberFirst)
  )
}

const isName = (term: Term | undefined) =>
  term?.kind === 'word' && (term.letters === 'capital' || term.letters === 'upper')

const DIGIT_VETOES: readonly Veto[] = [
  isTelephone,
  isSlashed,
  isGluedBefore,
  isGluedBehind,
  isListMarker,
  isAddress,
  isCode,
  isScore,
  isNote,
]

/** "G7", "AK-47", "@user5", "#5", "v2.0". */
function isGluedBefore({ terms }: Reading, { numberFirst, currency }: Amount): boolean {
  const before = terms[numberFirst - 1]
  if (currency || !before || terms[numberFirst]!.gap !== Gap.none) return false
  if (before.kind !== 'mark') return true
  if (/^[#@/_.:+=&*|\\]$/.test(before.key)) return true
  const further = terms[numberFirst - 2]
  return /^[-–]$/.test(before.key) && before.gap === Gap.none && further !== undefined && further.kind !== 'mark'
}

/** "12:30", "7/15", "5-4", "5G", "737s": digits that go on as something else. */
function isGluedBehind({ terms, index }: Reading, { numberFirst, numberNext }: Amount): boolean {
  const after = terms[numberNext]
  if (!after || after.gap !== Gap.none) return false
  if (after.kind === 'mark') {
    const digits = terms[numberNext + 1]
    if (digits?.gap !== Gap.none) return false
    // "528-CASH": a telephone number in letters.
    if (digits.letters === 'upper' && digits.key.length > 2 && after.key === '-') return true
    return /^[:/.\-–_,@=&']$/.test(after.key) && digits.kind === 'digits'
  }
  if (after.kind === 'digits') return true
  // "in her 30s"
  if (after.key === index.decadeOfLife && index.ageDecadeLeads.has(terms[numberFirst - 1]?.key ?? '')) return false
  return !(
    phraseAt(index.measures, terms, numberNext) ||
    phraseAt(index.currencies, terms, numberNext) ||
    phraseAt(index.ages, terms, numberNext) ||
    phraseAt(index.trailers, terms, numberNext) ||
    phraseAt(index.scales, terms, numberNext)
  )
}

/** "1. Skip to content", "2) …", the lines of a numbered list, and both numbers of "1 of 3 |". */
function isListMarker(scope: Reading, { numberFirst, numberNext, plain }: Amount): boolean {
  const { terms } = scope
  if (!plain) return false
  if (isCounter(terms, numberFirst) || isCounter(terms, numberFirst - 2)) return true
  if (terms[numberFirst]!.gap < Gap.line) return false
  const [mark, behind] = terms.slice(numberNext, numberNext + 2)
  if (mark && mark.gap === Gap.none && /^[.)\]]$/.test(mark.key)) return behind === undefined || behind.gap !== Gap.none
  return isListed(terms, numberFirst)
}

/** Digits, one word and digits that stand in a line of their own or before a mark or a word in capitals: "4 of 15 CLOSE", "1 of 3 |". */
function isCounter(terms: readonly Term[], at: number): boolean {
  const [first, of, last, end] = terms.slice(Math.max(at, 0), at + 4)
  if (
    at < 0 ||
    first?.kind !== 'digits' ||
    of?.kind !== 'word' ||
    last?.kind !== 'digits' ||
    of.gap !== Gap.space ||
    last.gap !== Gap.space
  )
    return false
  if (end?.key === '|' || end?.letters === 'upper') return true
  return first.gap >= Gap.line && (end === undefined || end.gap >= Gap.line)
}

/** How far the lines of a numbered list are looked for. */
const LINE_REACH = 60

/** The line before begins with the number before, or the line behind with the one behind. */
function isListed(terms: readonly Term[], at: number): boolean {
  const value = Number(terms[at]!.key)
  const begins = (i: number) => terms[i]!.gap >= Gap.line
  let before = at - 1
  while (before > 0 && before > at - LINE_REACH && !begins(before)) before--
  let behind = at + 1
  while (behind < terms.length && behind < at + LINE_REACH && !begins(behind)) behind++
  const isNumber = (i: number, wanted: number) =>
    terms[i]?.kind === 'digits' && begins(i) && Number(terms[i]!.key) === wanted
  return isNumber(before, value - 1) || isNumber(behind, value + 1)
}

/** "1200 N. Main Street". */
function isAddress({ terms, index }: Reading, { numberNext, plain }: Amount): boolean {
  return plain && isStreetBehind(terms, index, numberNext)
}

/** The longest number without separators that anybody counts in news; longer ones are telephone numbers and references. */
const LONGEST = 8

/** "0044", "123456789"; "555-1234" is a telephone number. */
function isCode({ text, terms }: Reading, { numberFirst, numberNext, range, plain }: Amount): boolean {
  const first = terms[numberFirst]!
  if (first.key.length > LONGEST || (plain && first.key.length > 1 && first.key.startsWith('0'))) return true
  return range && /^\d{3}[-–]\d{4}$/.test(text.slice(first.start, terms[numberNext - 1]!.end))
}

/** "(866) 274-6347", "(607) 271-HALT": an area code in brackets, and what follows one. */
function isTelephone({ terms }: Reading, { numberFirst, numberNext, plain }: Amount): boolean {
  if (!plain || terms[numberFirst]!.key.length !== 3) return false
  const [open, close] = [terms[numberFirst - 1], terms[numberNext]]
  if (open?.key === '(' && close?.key === ')') return terms[numberNext + 1]?.kind === 'digits'
  return (
    open?.key === ')' &&
    terms[numberFirst - 2]?.kind === 'digits' &&
    terms[numberFirst - 3]?.key === '(' &&
    close?.key === '-'
  )
}

/** "1 / 4", "3/10": places in a row, scores, dates; fractions that news writes so are read before. */
function isSlashed({ terms }: Reading, { numberFirst, numberNext }: Amount): boolean {
  const isPair = (slash: number, digits: number) => terms[slash]?.key === '/' && terms[digits]?.kind === 'digits'
  return isPair(numberNext, numberNext + 1) || isPair(numberFirst - 1, numberFirst - 2)
}

/** "won 2-3": a hyphen between digits is a range only before what is counted. */
function isScore(
  { text, terms, index }: Reading,
  { numberFirst, numberNext, range, modified, currency }: Amount,
): boolean {
  if (!range || modified || currency) return false
  if (!/^\d+[-–]\d+$/.test(text.slice(terms[numberFirst]!.start, terms[numberNext - 1]!.end))) return false
  const after = terms[numberNext]
  if (after?.key === '%' || phraseAt(index.measures, terms, numberNext)) return false
  return !after || after.gap >= Gap.line || after.kind !== 'word' || after.letters !== 'lower'
}

/** "[12]" */
function isNote({ terms }: Reading, { numberFirst, numberNext }: Amount): boolean {
  return terms[numberFirst - 1]?.key === '[' && terms[numberNext]?.key === ']'
}

const WORD_VETOES: readonly Veto[] = [isCompound, isPronounOne]

/** "sixty-one-year-olds" is read from its beginning; "Catch-two" is a name. */
function isCompound({ terms }: Reading, { numberFirst }: Amount): boolean {
  const before = terms[numberFirst - 1]
  const further = terms[numberFirst - 2]
  if (!before || terms[numberFirst]!.gap !== Gap.none || before.key !== '-' || before.gap !== Gap.none) return false
  return further !== undefined && further.kind !== 'mark'
}

/** "one" that stands for somebody or something: "no one", "one another", "this one". */
function isPronounOne(
  { terms, index, numberAt, tagAt }: Reading,
  { numberFirst, numberNext, modified, range }: Amount,
): boolean {
  const number = numberAt(numberFirst)
  if (modified || range || number?.value !== 1 || number.next !== numberFirst + 1) return false
  const before = terms[numberFirst - 1]
  if (before && before.gap < Gap.paragraph && index.oneAfter.has(before.key)) return false
  const tag = tagAt(terms[numberFirst]!.start)
  if (tag && tag.upos !== 'NUM') return true
  const after = terms[numberNext]
  // "a one-year-old"
  if (after?.key === '-' && after.gap === Gap.none) return false
  if (before && terms[numberFirst]!.gap < Gap.line && index.notOneAfter.has(before.key)) return true
  return !after || after.gap >= Gap.line || after.kind === 'mark' || index.notOneBefore.has(after.key)
}
