import { phraseAt } from '../terms/phrases.ts'
import type { Term } from '../terms/term.ts'
import { buildDraft } from './build-meaning.ts'
import type { Draft } from './draft.ts'
import { matchPattern } from './match-pattern.ts'
import { clockTime } from './parsers/clock-time.ts'
import { isoDate } from './parsers/iso-date.ts'
import { type NumericOrder, numericDate, numericOrderOf } from './parsers/numeric-date.ts'
import type { TimeScope } from './scope.ts'
import { DIGITS, type Ranked, type Triggers } from './triggers.ts'

const FIRST = -1

/** What stands at a term: a draft, or a stretch that is known to mean no time. */
interface Proposal {
  readonly next: number
  readonly draft?: Draft
  /** Place of its pattern in the language's list; parsers of figures come before all patterns. */
  readonly rank: number
}

/**
 * Times one after the other, none within another: at each term the longest way of reading it is taken, and of equally long ones the
 * first of the language's list.
 */
export function propose(scope: TimeScope, triggers: Triggers): Draft[] {
  const order = numericOrderOf(scope) ?? scope.calendar.calendar.numericOrder
  const drafts: Draft[] = []
  // What must stand before an expression is read before it: such a reading waits for its own first term.
  const waiting = new Map<number, Proposal>()
  let at = 0
  while (at < scope.terms.length) {
    const term = scope.terms[at]!
    if (term.kind !== 'digits' && !triggers.begins.has(term.key) && (waiting.size === 0 || !waiting.has(at))) {
      at += 1
      continue
    }
    const found = proposalAt(scope, triggers, at, order, waiting)
    if (found?.draft) drafts.push(found.draft)
    at = found ? found.next : at + 1
  }
  return drafts
}

function proposalAt(
  scope: TimeScope,
  triggers: Triggers,
  at: number,
  order: NumericOrder | undefined,
  waiting: Map<number, Proposal>,
): Proposal | undefined {
  const term = scope.terms[at]!
  const isDigits = term.kind === 'digits'
  let best = waiting.get(at)
  const name = scope.calendar.names.has(term.key) ? nameAt(scope, at) : undefined
  if (name) best = longer(best, name)
  if (isDigits || scope.calendar.clockWords.has(term.key) || scope.index.cardinals.has(term.key)) {
    for (const draft of [isoDate(scope, at), numericDate(scope, at, order), clockTime(scope, at)]) {
      if (draft && !draft.weak) best = longer(best, { next: draft.next, rank: FIRST, draft })
    }
  }
  const trigger = triggers.first.get(keyAt(scope.terms, at))
  if (trigger) {
    best = attempt(trigger.always, scope, at, best, waiting)
    best = attempt(trigger.before.get(keyAt(scope.terms, at + 1)), scope, at, best, waiting)
  }
  const behind = keyBehindAmount(scope, triggers, at)
  if (behind !== '') best = attempt(triggers.amounts.get(behind), scope, at, best, waiting)
  return best ?? weakClock(scope, at)
}

/** The longest of what was found before and what the patterns find; what begins further on waits. */
function attempt(
  patterns: readonly Ranked[] | undefined,
  scope: TimeScope,
  at: number,
  before: Proposal | undefined,
  waiting: Map<number, Proposal>,
): Proposal | undefined {
  let best = before
  if (!patterns) return best
  for (const { pattern, rank } of patterns) {
    const match = matchPattern(pattern, scope, at)
    if (!match) continue
    const proposal = { next: match.next, rank, draft: buildDraft(pattern.id, pattern.means, match) }
    if (match.first === at) best = longer(best, proposal)
    else waiting.set(match.first, longer(waiting.get(match.first), proposal))
  }
  return best
}

/** The term behind the amount that begins at a term, "of" passed over; empty where there is no amount. */
function keyBehindAmount({ terms, index, amountAt }: TimeScope, triggers: Triggers, at: number): string {
  const { key, kind } = terms[at]!
  if (kind !== 'digits' && !index.amountFirsts.has(key)) return ''
  const next = keyAt(terms, at + 1)
  // "a" is nearly always an article: it is read as an amount only before what an amount or a unit may go on with.
  if (index.articles.has(key) && !index.behindArticle.has(next) && !triggers.amounts.has(next)) return ''
  const amount = amountAt(at, true)
  if (!amount) return ''
  const joined = amount.form === 'indefinite' && index.indefiniteJoins.has(keyAt(terms, amount.next))
  return keyAt(terms, joined ? amount.next + 1 : amount.next)
}

function keyAt(terms: readonly Term[], at: number): string {
  const term = terms[at]
  return term ? (term.kind === 'digits' ? DIGITS : term.key) : ''
}

/** "17:35" where nothing else reads it: a time only if it turns out to stand beside one. */
function weakClock(scope: TimeScope, at: number): Proposal | undefined {
  const draft = scope.terms[at]!.kind === 'digits' ? clockTime(scope, at) : undefined
  return draft && { next: draft.next, rank: FIRST, draft }
}

/** The one that reads on further; of equally long ones the first of the list. */
function longer(a: Proposal | undefined, b: Proposal): Proposal {
  if (!a || b.next > a.next) return b
  return b.next === a.next && b.rank < a.rank ? b : a
}

/** A name that holds a word of time and means none; written as a name is ("48 Hours", but not "48 hours"). */
function nameAt({ calendar, terms }: TimeScope, at: number): Proposal | undefined {
  const found = phraseAt(calendar.names, terms, at)
  if (!found?.value.capitals.every((capital, i) => !capital || terms[at + i]?.letters !== 'lower')) return undefined
  return { next: found.next, rank: FIRST }
}
