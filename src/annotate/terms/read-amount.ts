import type { Modifier } from '../../lang/counting.ts'
import type { CountingIndex } from './counting-index.ts'
import { phraseAt } from './phrases.ts'
import { phraseBefore } from './phrases-before.ts'
import type { NumberRead } from './read-number.ts'
import { exact } from './read-number.ts'
import { Gap, goesOn, type Term } from './term.ts'

/** A number with the words that bound it: "more than 300", "between 600,000 and 900,000", "several hundred", "about a dozen". */
export interface Amount {
  /** Terms of the whole, modifiers included. */
  readonly first: number
  readonly next: number
  /** Terms of the number itself. */
  readonly numberFirst: number
  readonly numberNext: number
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  /** `article`: only "a", as in "more than a week"; `share`: a part of a whole, between 0 and 1. */
  readonly form: 'digits' | 'words' | 'indefinite' | 'article' | 'share'
  /** Unit of the money sign before the number. */
  readonly currency: string | undefined
  readonly range: boolean
  /** Something before or behind the number bounds it or says that it is about so much. */
  readonly modified: boolean
  /** Plain digits without a separator, and no range: may be a year or a reference. */
  readonly plain: boolean
}

export interface AmountScope {
  readonly terms: readonly Term[]
  readonly index: CountingIndex
  /** The number that begins at a term. */
  readonly numberAt: (at: number) => NumberRead | undefined
}

/** What stands where a number may: its terms and what it says before anything bounds it. */
interface Core {
  readonly first: number
  readonly next: number
  readonly min: number
  readonly max: number | null
  readonly approximate: boolean
  readonly form: Amount['form']
  readonly range: boolean
  readonly plain: boolean
  readonly currency?: string
  /** The last scale in it: 1e6 for "2.5 million". */
  readonly scale: number
}

/**
 * The amount that begins at a term. With `unit`, also "a" alone ("over a week") and "half a" ("half an hour"), which mean a number only
 * because a unit follows: the caller sees to that.
 */
export function readAmount(scope: AmountScope, at: number, unit = false): Amount | undefined {
  const led = modifiersAt(scope, at)
  // Most words that may begin a modifier ("in", "no", "a") begin none.
  if (led.next === at && !mayBegin(scope, at, unit)) return undefined
  // "quelques" is a modifier before a number, and an amount of its own before anything else.
  return (
    withModifiers(scope, at, led, unit) ??
    (led.next > at ? withModifiers(scope, at, { next: at, means: [] }, unit) : undefined)
  )
}

function mayBegin({ terms, index }: AmountScope, at: number, unit: boolean): boolean {
  const term = terms[at]
  if (!term || term.kind === 'digits') return term !== undefined
  if (!unit && index.articles.has(term.key) && !index.behindArticle.has(terms[at + 1]?.key ?? '')) return false
  return index.numberFirsts.has(term.key) || index.rangeLeads.has(term.key)
}

function withModifiers(scope: AmountScope, at: number, before: Led, unit: boolean): Amount | undefined {
  const core = rangeWithLead(scope, before.next) ?? coreAt(scope, before.next, unit, before.means.length > 0)
  if (!core) return undefined
  const after = core.form === 'article' ? undefined : trailerAt(scope, core.next)
  const says = (means: Modifier['means']) => before.means.includes(means) || after?.means === means
  // Bounds open an end, whatever else is said; "about" only says that the number is not exact. Written out without spreads: this is
  // where the reading of numbers spends its time.
  const lower = says('lower')
  const upper = !lower && says('upper')
  return {
    first: at,
    next: after ? after.next : core.next,
    numberFirst: core.first,
    numberNext: core.next,
    min: upper ? null : core.min,
    max: lower ? null : core.max,
    approximate: core.approximate || says('about'),
    form: core.form,
    currency: core.currency,
    range: core.range,
    modified: before.means.length > 0 || after !== undefined,
    plain: core.plain && !core.range,
  }
}

/** Up to this many modifiers in a row: "at least as many as an estimated 300". */
const MOST_MODIFIERS = 4

interface Led {
  readonly next: number
  readonly means: readonly Modifier['means'][]
}

function modifiersAt({ terms, index }: AmountScope, at: number): Led {
  const means: Modifier['means'][] = []
  let next = at
  while (means.length < MOST_MODIFIERS) {
    const found = phraseAt(index.modifiers, terms, next)
    if (!found || !goesOn(terms, found.next)) break
    means.push(found.value.means)
    next = phraseAt(index.modifiers, terms, found.next) ? found.next : afterFiller(terms, found.next, index)
  }
  return { next, means }
}

/** Past "another" of "at least another 20". An article that the number itself begins with ("more than a dozen") stays. */
function afterFiller(terms: readonly Term[], at: number, index: CountingIndex): number {
  const filler = phraseAt(index.fillers, terms, at)
  if (!filler || !goesOn(terms, filler.next)) return at
  const onlyArticle = filler.next === at + 1 && index.articles.has(terms[at]!.key)
  return onlyArticle && terms[filler.next]?.kind !== 'digits' ? at : filler.next
}

/** "between 600,000 and 900,000", "from 250 to 350". */
function rangeWithLead(scope: AmountScope, at: number): Core | undefined {
  const lead = phraseAt(scope.index.rangeLeads, scope.terms, at)
  if (!lead || !goesOn(scope.terms, lead.next)) return undefined
  const low = singleAt(scope, modifiersAt(scope, lead.next).next, false, true)
  const range = low && withRange(scope, low, lead.value.words)
  if (!range?.range || (scope.index.changeLeads.has(lead.value.words) && followsChange(scope, at))) return undefined
  return range
}

/** How far before "from" a verb of change makes it a change: "rose sharply this week from 10 to 20". */
const CHANGE_REACH = 4

/** Whether a verb of change stands a little before: what follows are two values, the old and the new. */
export function followsChange({ terms, index }: AmountScope, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - CHANGE_REACH; i--) if (index.changes.has(terms[i]!.key)) return true
  return false
}

function coreAt(scope: AmountScope, at: number, unit: boolean, modified: boolean): Core | undefined {
  const single = singleAt(scope, at, unit, modified)
  return single && withRange(scope, single, undefined)
}

function singleAt(scope: AmountScope, at: number, unit: boolean, modified: boolean): Core | undefined {
  return (
    indefiniteAt(scope, at) ??
    numberCore(scope, at) ??
    shareAt(scope, at, modified) ??
    (unit ? unitCore(scope, at) : undefined)
  )
}

function indefiniteAt({ terms, index }: AmountScope, at: number): Core | undefined {
  const found = phraseAt(index.indefinites, terms, at)
  if (!found) return undefined
  const { min, max = null, approximate = false, before } = found.value
  const next = terms[found.next]
  if (before && !(next && before.includes(next.key))) return undefined
  return {
    first: at,
    next: found.next,
    min,
    max,
    approximate,
    form: 'indefinite',
    range: false,
    plain: false,
    scale: 1,
  }
}

function numberCore(scope: AmountScope, at: number): Core | undefined {
  const sign = phraseAt(scope.index.signs, scope.terms, at)
  const number = scope.numberAt(sign?.next ?? at)
  if (!number || (sign && !goesOn(scope.terms, sign.next))) return undefined
  const { first, next, value, form, plain, scale } = number
  const slashed = sign ? undefined : slashFraction(scope, number)
  if (slashed) return slashed
  const core: Core = { first, next, min: value, max: value, approximate: false, form, range: false, plain, scale }
  return sign
    ? withMoneyScale(scope, { ...core, currency: sign.value.unit, plain: false })
    : (fractionOf(scope, core) ?? core)
}

/** "$5m", "€2.5 b": letters that are scales only behind money. */
function withMoneyScale({ terms, index }: AmountScope, core: Core): Core {
  const found = phraseAt(index.scales, terms, core.next)
  const term = terms[core.next]
  if (!found?.value.money || !term || term.gap > Gap.space || core.max === null) return core
  const value = exact(core.max * found.value.value)
  return { ...core, next: found.next, min: value, max: value, scale: found.value.value }
}

const DENOMINATORS: ReadonlySet<string> = new Set(['2', '3', '4', '5', '8'])

/** "1/2", "3/4"; "9/11" and "1/6" are rather dates. */
function slashFraction({ terms }: AmountScope, number: NumberRead): Core | undefined {
  const [slash, whole, end] = terms.slice(number.next, number.next + 3)
  if (
    !number.plain ||
    slash?.key !== '/' ||
    slash.gap !== Gap.none ||
    whole?.kind !== 'digits' ||
    whole.gap !== Gap.none
  )
    return undefined
  if (
    !DENOMINATORS.has(whole.key) ||
    number.value >= Number(whole.key) ||
    (end?.gap === Gap.none && /^[/\-.]$/.test(end.key))
  )
    return undefined
  const value = exact(number.value / Number(whole.key))
  const { first, next } = number
  return {
    first,
    next: next + 2,
    min: value,
    max: value,
    approximate: false,
    form: 'share',
    range: false,
    plain: false,
    scale: 1,
  }
}

/** "two-thirds", "one quarter". */
function fractionOf({ terms, index }: AmountScope, core: Core): Core | undefined {
  const count = core.min
  const glued = terms[core.next]?.key === '-' && terms[core.next]?.gap === Gap.none
  const found = phraseAt(index.fractions, terms, glued ? core.next + 1 : core.next)
  if (!found || !goesOn(terms, core.next) || !Number.isInteger(count) || count < 1 || count >= 100) return undefined
  if ((found.value.plural ?? false) !== count > 1) return undefined
  const value = exact(count / found.value.value)
  return { ...core, next: found.next, min: value, max: value, form: 'share', plain: false }
}

/** "half of", "a third of": only before what it is a share of, or behind a word that bounds it ("more than half"). */
function shareAt({ terms, index }: AmountScope, at: number, modified: boolean): Core | undefined {
  const found = phraseAt(index.shares, terms, at)
  const next = found && terms[found.next]
  if (!found || !(modified || (next && index.shareFollowers.has(next.key)))) return undefined
  const { value } = found.value
  return {
    first: at,
    next: found.next,
    min: value,
    max: value,
    approximate: false,
    form: 'share',
    range: false,
    plain: false,
    scale: 1,
  }
}

function unitCore({ terms, index }: AmountScope, at: number): Core | undefined {
  const half = phraseAt(index.halfOf, terms, at)
  const next = half ? half.next : index.articles.has(terms[at]?.key ?? '') ? at + 1 : undefined
  if (next === undefined) return undefined
  const value = half ? 0.5 : 1
  return {
    first: at,
    next,
    min: value,
    max: value,
    approximate: false,
    form: half ? 'words' : 'article',
    range: false,
    plain: false,
    scale: 1,
  }
}

/** The second number of a range, where one follows that makes sense as one; the first number alone otherwise. */
function withRange(scope: AmountScope, low: Core, lead: string | undefined): Core {
  if (low.form !== 'digits' && low.form !== 'words') return low
  const join = phraseAt(scope.index.rangeJoins, scope.terms, low.next)
  if (!join || !(lead === undefined ? join.value.free : join.value.leads.has(lead) || join.value.free)) return low
  if (lead === undefined && (!isTight(scope.terms, low.next, join.next) || isChange(scope, low.first))) return low
  if (!goesOn(scope.terms, low.next) || !goesOn(scope.terms, join.next)) return low
  const between = modifiersAt(scope, join.next)
  const high = between.means.some((means) => means !== 'about') ? undefined : numberCore(scope, between.next)
  if (!high || high.max === null || (lead === undefined && high.form !== low.form)) return low
  const shared = sharedScale(low, high)
  if (shared >= high.max) return low
  return { ...low, next: high.next, min: shared, max: high.max, range: true, plain: false }
}

/** "rose from 207" of "rose from 207 to 300". */
function isChange(scope: AmountScope, at: number): boolean {
  const lead = phraseBefore(scope.index.rangeLeads, scope.terms, at)
  return lead !== undefined && scope.index.changeLeads.has(lead.value.words) && followsChange(scope, lead.first)
}

/** A dash joins two numbers only where it has the same space on both sides: "10-15", "10 – 15", but not "the 10 -15 are ill". */
function isTight(terms: readonly Term[], from: number, to: number): boolean {
  const dash = terms[from]
  const after = terms[to]
  if (!dash || !after || dash.kind !== 'mark' || to !== from + 1) return true
  return dash.gap === after.gap && (dash.gap === Gap.none || dash.key !== '-')
}

/** "10 to 15 million": the first number is of the second's scale where that keeps the order. */
function sharedScale(low: Core, high: Core): number {
  const scaled = exact(low.min * high.scale)
  return low.scale === 1 && high.scale > 1 && scaled < (high.max ?? 0) ? scaled : low.min
}

function trailerAt(
  { terms, index, numberAt }: AmountScope,
  at: number,
): { next: number; means: Modifier['means'] } | undefined {
  const found = goesOn(terms, at) ? phraseAt(index.trailers, terms, at) : undefined
  if (!found || terms[found.next]?.key === found.value.notBefore) return undefined
  // "three million plus 100": the hundred stays apart.
  if (numberAt(found.next)) return undefined
  return { next: found.next, means: found.value.means }
}
