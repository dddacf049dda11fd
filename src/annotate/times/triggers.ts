import type { CountingIndex } from '../terms/counting-index.ts'
import type { CalendarIndex } from './calendar-index.ts'
import type { Atom, Element, Pattern } from './pattern.ts'

/** Stands for any run of digits. */
export const DIGITS = '#'

/**
 * Patterns by the terms that they may begin with, so that most words of a text are looked up once and left. Behind common words
 * ("the", "in") and behind amounts, the next term is asked for, too: nearly all patterns fall away there.
 */
export interface Triggers {
  readonly first: ReadonlyMap<string, Trigger>
  /** Patterns that begin with an amount, by the term behind the amount. */
  readonly amounts: ReadonlyMap<string, readonly Ranked[]>
  /** Every word and mark that anything may begin with. */
  readonly begins: ReadonlySet<string>
}

export interface Trigger {
  /** Patterns to be tried whatever follows. */
  readonly always: readonly Ranked[]
  /** Patterns to be tried before these second terms alone. */
  readonly before: ReadonlyMap<string, readonly Ranked[]>
}

/** A pattern with its place in the language's list: of equally long readings the first counts. */
export interface Ranked {
  readonly pattern: Pattern
  readonly rank: number
}

interface Building {
  readonly always: Ranked[]
  readonly before: Map<string, Ranked[]>
}

/** Classes that read a whole amount: how many terms it has is not known beforehand. */
const AMOUNTS: ReadonlySet<string> = new Set(['amount', 'count'])

export function triggersOf(patterns: readonly Pattern[], calendar: CalendarIndex, counting: CountingIndex): Triggers {
  const firsts = classFirsts(calendar, counting)
  const first = new Map<string, Building>()
  const amounts = new Map<string, Ranked[]>()
  patterns.forEach((pattern, rank) => {
    const ranked = { pattern, rank }
    for (const opening of openingsOf(pattern)) {
      const behind = keysOf(opening.behind, firsts, pattern.id)
      if ('class' in opening.atom && AMOUNTS.has(opening.atom.class)) {
        for (const key of behind) addTo(amounts, key, ranked)
        continue
      }
      for (const key of keysOf([opening.atom], firsts, pattern.id)) {
        const entry = first.get(key) ?? { always: [], before: new Map() }
        first.set(key, entry)
        if (!('key' in opening.atom) || opening.mayEnd) addOnce(entry.always, ranked)
        else for (const next of behind) addTo(entry.before, next, ranked)
      }
    }
  })
  const others = [counting.amountFirsts, calendar.names.keys(), calendar.clockWords.keys(), counting.cardinals.keys()]
  return { first, amounts, begins: new Set([...first.keys(), ...others.flatMap((keys) => [...keys])]) }
}

/** One way in which a pattern may begin: its first atom, and the atoms that may stand behind it. */
interface Opening {
  readonly atom: Atom
  readonly behind: readonly Atom[]
  /** Nothing need follow. */
  readonly mayEnd: boolean
}

function openingsOf(pattern: Pattern): Opening[] {
  if (pattern.before.length) return pattern.before.flatMap((row) => rowOpening(row, pattern.body, 0))
  const found: Opening[] = []
  for (let i = 0; i < pattern.body.length; i++) {
    const element = pattern.body[i]!
    for (const row of element.options) found.push(...rowOpening(row, pattern.body, i + 1))
    if (!element.optional) break
  }
  return found
}

function rowOpening(row: readonly Atom[], body: readonly Element[], next: number): Opening[] {
  const [atom, second] = row
  if (!atom) return []
  if (second) return [{ atom, behind: [second], mayEnd: false }]
  return [{ atom, behind: atomsFrom(body, next), mayEnd: body.slice(next).every((element) => element.optional) }]
}

/** First atoms of the elements from one on, up to the first that must be there. */
function atomsFrom(body: readonly Element[], from: number): Atom[] {
  const rest = body.slice(from)
  const required = rest.findIndex((element) => !element.optional)
  const reached = required < 0 ? rest : rest.slice(0, required + 1)
  return reached.flatMap((element) => element.options.flatMap((row) => row[0] ?? []))
}

function addTo(map: Map<string, Ranked[]>, key: string, ranked: Ranked): void {
  const list = map.get(key)
  if (list) addOnce(list, ranked)
  else map.set(key, [ranked])
}

function addOnce(list: Ranked[], ranked: Ranked): void {
  if (list.at(-1)?.rank !== ranked.rank) list.push(ranked)
}

function keysOf(atoms: readonly Atom[], firsts: Readonly<Record<string, readonly string[]>>, id: string): string[] {
  return atoms.flatMap((atom) => {
    if ('key' in atom) return [/^\d+$/.test(atom.key) ? DIGITS : atom.key]
    const keys = firsts[atom.class]
    if (!keys) throw new RangeError(`the time pattern ${id} names a class that there is not: <${atom.class}>`)
    return keys
  })
}

/** Terms that each class may begin with. */
function classFirsts(calendar: CalendarIndex, counting: CountingIndex): Record<string, readonly string[]> {
  const ordinals = [DIGITS, ...counting.ordinals.keys(), ...counting.cardinals.keys()]
  const amounts = [DIGITS, ...counting.amountFirsts]
  return {
    month: [...calendar.months.keys()],
    'month-alone': [...calendar.months.keys()],
    weekday: [...calendar.weekdays.keys()],
    day: [DIGITS],
    year: [DIGITS],
    'year-alone': [DIGITS],
    decade: [DIGITS, "'", ...calendar.decades.keys()],
    'decade-year': [DIGITS, ...calendar.decades.keys()],
    'nth-century': [...ordinals, ...ROMAN],
    nth: ordinals,
    digit: [DIGITS],
    unit: [...calendar.units.keys()],
    units: [...calendar.units.keys()],
    period: [...calendar.units.keys()],
    amount: amounts,
    count: amounts,
    daypart: [...calendar.dayParts.keys()],
    season: [...calendar.seasons.keys()],
    holiday: [...calendar.holidays.keys()],
  }
}

const NUMERALS = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
  'xxi',
]
/** Numbers of centuries, with the endings that they carry where these are written without a space. */
const ROMAN = NUMERALS.flatMap((roman) => [roman, `${roman}e`, `${roman}ème`, `${roman}er`])
