import type { Quantity } from '../../model/annotation.ts'
import { phraseAt } from '../terms/phrases.ts'
import { phraseBefore } from '../terms/phrases-before.ts'
import type { Amount } from '../terms/read-amount.ts'
import type { Reading } from '../terms/reading.ts'
import { Gap, goesOn } from '../terms/term.ts'

/** What an amount is an amount of, and where the words that say so end. */
export interface Class {
  readonly kind: Quantity['kind']
  readonly unit?: string
  readonly next: number
  readonly rule: string
  /** "in her 30s": the amount is the first of ten. */
  readonly span?: number
}

type Classifier = (scope: Reading, amount: Amount) => Class | undefined

/** What an amount is by the words around it; the first that fits decides, and what nothing says is a count. */
export function classify(scope: Reading, amount: Amount): Class {
  for (const classifier of CLASSIFIERS) {
    const found = classifier(scope, amount)
    if (found) return found
  }
  // Nobody counts two and a half of something: a price, an index, a rate whose unit stands elsewhere.
  const isWhole = [amount.min, amount.max].every((end) => end === null || Number.isInteger(end))
  return {
    kind: isWhole ? 'count' : 'other',
    next: amount.next,
    rule: amount.form === 'indefinite' ? 'indefinite' : 'count',
  }
}

const CLASSIFIERS: readonly Classifier[] = [signedMoney, share, age, measured, money, times, compound]

/** "$5 million", and "US$5 million dollars". */
function signedMoney({ terms, index }: Reading, { currency, next }: Amount): Class | undefined {
  if (!currency) return undefined
  const word = goesOn(terms, next) ? phraseAt(index.currencies, terms, next) : undefined
  return { kind: 'money', unit: currency, next: word && !word.value.before ? word.next : next, rule: 'money' }
}

function share(_: Reading, { form, next }: Amount): Class | undefined {
  return form === 'share' ? { kind: 'rate', next, rule: 'share' } : undefined
}

/** "35-year-old", "aged 35", "in her 30s", and "Smith, 35," as news gives ages. */
function age(scope: Reading, amount: Amount): Class | undefined {
  const { terms, index } = scope
  const { numberFirst, next } = amount
  const behind = goesOn(terms, next) ? phraseAt(index.ages, terms, next) : undefined
  if (behind) return { kind: 'age', unit: behind.value.unit, next: behind.next, rule: 'age' }
  if (isDecadeOfLife(scope, amount)) return { kind: 'age', unit: 'year', next: next + 1, rule: 'age', span: 9 }
  if ((amount.max ?? amount.min ?? 0) > 120) return undefined
  if (phraseBefore(index.ageLeads, terms, firstOfList(scope, numberFirst)))
    return { kind: 'age', unit: 'year', next, rule: 'age' }
  return isAgeInPassing(scope, amount) ? { kind: 'age', unit: 'year', next, rule: 'age' } : undefined
}

function isDecadeOfLife({ terms, index }: Reading, { numberFirst, next, min }: Amount): boolean {
  const ending = terms[next]
  const lead = terms[numberFirst - 1]
  if (ending?.key !== index.decadeOfLife || ending.gap !== Gap.none || (min ?? 0) % 10 !== 0 || (min ?? 0) > 90)
    return false
  return lead !== undefined && index.ageDecadeLeads.has(lead.key)
}

/** Numbers of a list of ages that are followed back to its first: "ages 21, 21 and 20". */
const LONGEST_LIST = 8

function firstOfList({ terms, index }: Reading, at: number): number {
  let first = at
  for (let i = 0; i < LONGEST_LIST; i++) {
    const join = terms[first - 1]
    const before = terms[first - 2]
    if (
      !join ||
      before?.kind !== 'digits' ||
      !(join.key === ',' || index.joiners.has(join.key)) ||
      terms[first]!.gap >= Gap.line
    )
      break
    first -= 2
  }
  return first
}

/** Between commas or in brackets behind somebody: "Hale, 35, fell", "a boy, 14". */
function isAgeInPassing({ terms, index }: Reading, { first, next, plain, modified, min }: Amount): boolean {
  if (!plain || modified || (min ?? 0) < 1) return false
  const [somebody, open] = [terms[first - 2], terms[first - 1]]
  const close = terms[next]
  if (somebody?.kind !== 'word' || !open || (somebody.letters === 'lower' && !index.ageBearers.has(somebody.key)))
    return false
  const isEnd = !close || close.gap >= Gap.line
  if (open.key === '(') return close?.key === ')'
  if (open.key !== ',' || terms[first]!.gap >= Gap.line) return false
  return (
    isEnd || (/^[,.;)]$/.test(close.key) && (terms[next + 1]?.gap !== Gap.none || terms[next + 1]?.kind === 'word'))
  )
}

/** "27.5 per cent", "400 kilometres", "a 5-mile walk". */
function measured({ terms, index }: Reading, { next }: Amount): Class | undefined {
  const glued = terms[next]?.key === '-' && terms[next]?.gap === Gap.none
  const found = phraseAt(index.measures, terms, glued ? next + 1 : next) ?? phraseAt(index.measures, terms, next)
  const term = terms[glued ? next + 1 : next]
  if (!found || !term || term.gap >= Gap.line) return undefined
  const { kind, unit, short } = found.value
  if (short && !standsAlone(terms, next, found.next)) return undefined
  return { kind, unit, next: found.next, rule: kind === 'percent' ? 'percent' : 'measure' }
}

/** Whether a short unit is one: glued to the number, or not followed by what it could be the beginning of. */
function standsAlone(terms: Reading['terms'], at: number, next: number): boolean {
  if (terms[at]!.gap === Gap.none) return true
  const after = terms[next]
  return !after || after.kind === 'mark' || after.gap >= Gap.line
}

/** "2 million euros", "500 CFA francs", "300 €". */
function money({ terms, index }: Reading, { next }: Amount): Class | undefined {
  const glued = terms[next]?.key === '-' && terms[next]?.gap === Gap.none
  const found = phraseAt(index.currencies, terms, glued ? next + 1 : next)
  const term = terms[glued ? next + 1 : next]
  if (!found || !term || term.gap >= Gap.line) return undefined
  // A sign before the next number is that number's: "20 $5 bills".
  if (found.value.before && terms[found.next]?.kind === 'digits' && terms[found.next]?.gap === Gap.none)
    return undefined
  return { kind: 'money', unit: found.value.unit, next: found.next, rule: 'money' }
}

/** "three times": how often. How many times as much is no amount of anything, and is left out by the caller. */
function times({ terms, index }: Reading, { next }: Amount): Class | undefined {
  const term = terms[next]
  if (!term || term.gap >= Gap.line || !index.times.has(term.key)) return undefined
  return { kind: 'other', unit: 'time', next: next + 1, rule: 'times' }
}

/** "a five-member team": a property of what follows, unless the ending leaves it a count ("300-strong"). */
function compound({ terms, index }: Reading, { next }: Amount): Class | undefined {
  const hyphen = terms[next]
  const word = terms[next + 1]
  if (hyphen?.key !== '-' || hyphen.gap !== Gap.none || word?.kind !== 'word' || word.gap !== Gap.none) return undefined
  if (index.countEndings.has(word.key)) return { kind: 'count', next: next + 2, rule: 'count' }
  return { kind: 'other', unit: word.key, next: next + 2, rule: 'compound' }
}
