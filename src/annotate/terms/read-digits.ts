import { Gap, type Term } from './term.ts'

export interface DigitsRead {
  readonly next: number
  readonly value: number
  /** Digits alone, without a separator: may be a year or a reference. */
  readonly plain: boolean
}

/** What says how digits are grouped. */
export interface DigitsStyle {
  readonly decimalMark: '.' | ','
  readonly spacedThousands: boolean
}

/** More digits in a row than a number can hold exactly are a code. */
const MOST_DIGITS = 15

interface Group {
  readonly mark: string
  readonly digits: string
}

/**
 * The number that a term's digits begin: "207", "12,400", "12 400", "1.234.567", "27.5", "1,00,000". Undefined for what is a code:
 * "192.168.0.1", "3.2.1". Separators count only where the groups have the lengths that thousands or decimals have.
 */
export function readDigits(
  text: string,
  terms: readonly Term[],
  at: number,
  style: DigitsStyle,
): DigitsRead | undefined {
  const first = terms[at]
  if (first?.kind !== 'digits' || first.key.length > MOST_DIGITS) return undefined
  const groups = groupsAfter(text, terms, at, style)
  const marks = new Set(groups.map((group) => group.mark))
  if (groups.length === 0) return { next: at + 1, value: Number(first.key), plain: true }
  if (marks.size === 1) return oneMark(first.key, groups, at, style)
  return twoMarks(first.key, groups, at)
}

/** Marks glued between digits, or a space where it may part thousands, each with the digits behind it. */
function groupsAfter(text: string, terms: readonly Term[], at: number, style: DigitsStyle): Group[] {
  const groups: Group[] = []
  let i = at + 1
  while (groups.length < 8) {
    const term = terms[i]
    if (!term) break
    if (term.kind === 'digits' && term.gap === Gap.space && isThousandsSpace(text, terms, i, style)) {
      groups.push({ mark: ' ', digits: term.key })
      i += 1
      continue
    }
    const digits = terms[i + 1]
    if (!isSeparator(term) || digits?.kind !== 'digits' || digits.gap !== Gap.none) break
    groups.push({ mark: term.key, digits: digits.key })
    i += 2
  }
  return groups
}

const isSeparator = (term: Term) => term.gap === Gap.none && (term.key === ',' || term.key === '.' || term.key === "'")

/** Whether one space stands between two groups as it does in "12 400"; a plain one only where the language writes so. */
function isThousandsSpace(text: string, terms: readonly Term[], at: number, style: DigitsStyle): boolean {
  const before = terms[at - 1]!
  const after = terms[at]!
  if (after.key.length !== 3 || before.key.length > 3) return false
  if (after.start - before.end !== 1) return false
  const space = text[before.end]
  return style.spacedThousands || space !== ' ' || isRound(terms, at)
}

/**
 * "12 400" in a language that writes "12,400": a translation kept it. Only where the number is round and no capitalised word, as a
 * month would be, stands before it.
 */
function isRound(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 2]
  return terms[at]!.key.endsWith('00') && before?.letters !== 'capital' && before?.kind !== 'digits'
}

function oneMark(first: string, groups: readonly Group[], at: number, style: DigitsStyle): DigitsRead | undefined {
  const mark = groups[0]!.mark
  if (mark === ' ' && first.startsWith('0')) return { next: at + 1, value: Number(first), plain: true }
  const thousands = first.length <= 3 && !first.startsWith('0') && groups.every((group) => group.digits.length === 3)
  const digits = groups.map((group) => group.digits).join('')
  const next = at + 1 + groups.length * (mark === ' ' ? 1 : 2)
  if (thousands && (groups.length > 1 || mark !== style.decimalMark))
    return { next, value: Number(first + digits), plain: false }
  if (mark === ',' && isIndian(first, groups)) return { next, value: Number(first + digits), plain: false }
  if (groups.length === 1 && mark === style.decimalMark)
    return { next, value: Number(`${first}.${digits}`), plain: false }
  if (groups.length === 1 && mark === '.') return { next, value: Number(`${first}.${digits}`), plain: false }
  // "1,2 and 3" is a list; "3.2.1" is a code.
  return mark === '.' ? undefined : { next: at + 1, value: Number(first), plain: true }
}

/** "1,00,000": groups of two before the last of three. */
const isIndian = (first: string, groups: readonly Group[]) =>
  groups.length > 1 &&
  first.length <= 2 &&
  groups.at(-1)!.digits.length === 3 &&
  groups.slice(0, -1).every((group) => group.digits.length === 2)

/** "1,234.56" and "1.234,56": the last mark is the decimal one, the others part thousands. */
function twoMarks(first: string, groups: readonly Group[], at: number): DigitsRead | undefined {
  const last = groups.at(-1)!
  const whole = groups.slice(0, -1)
  if (first.length > 3 || whole.some((group) => group.mark !== whole[0]!.mark || group.digits.length !== 3))
    return undefined
  const next =
    at + 1 + whole.reduce((sum, group) => sum + (group.mark === ' ' ? 1 : 2), 0) + (last.mark === ' ' ? 1 : 2)
  if (last.mark === ' ' || last.mark === "'") return undefined
  return { next, value: Number(`${first}${whole.map((group) => group.digits).join('')}.${last.digits}`), plain: false }
}
