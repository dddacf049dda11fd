import { phraseAt } from '../../terms/phrases.ts'
import { phraseBefore } from '../../terms/phrases-before.ts'
import { beginsSentence } from '../../terms/sentence-start.ts'
import { Gap, type Term } from '../../terms/term.ts'
import type { Caught } from '../captures.ts'
import type { TimeScope } from '../scope.ts'

/** A month's name or short form, next to a number or in a phrase that allows only a month. */
export function month({ calendar, terms }: TimeScope, at: number): Caught | undefined {
  const found = phraseAt(calendar.months, terms, at)
  if (!found) return undefined
  if (calendar.calendar.capitalised && found.value.only === 'context' && terms[at]!.letters === 'lower')
    return undefined
  return { next: found.next, set: { month: found.value.month } }
}

/** A month by itself: not one that is another word, too, unless what stands before makes it a month. */
export function monthAlone(scope: TimeScope, at: number): Caught | undefined {
  const { calendar, terms } = scope
  const found = phraseAt(calendar.months, terms, at)
  const caught = month(scope, at)
  if (!found || !caught || isVerb(scope, at)) return undefined
  if (calendar.calendar.capitalised && found.value.only && terms[at]!.letters === 'lower') return undefined
  switch (found.value.only) {
    case 'number':
      return undefined
    case 'context':
      return isLed(scope, at) && !isNamed(scope, at, found.next) ? caught : undefined
    case 'unnamed':
      return isLed(scope, at) || !isNamed(scope, at, found.next) ? caught : undefined
    default:
      return caught
  }
}

const isVerb = ({ tagAt, terms }: TimeScope, at: number) => {
  const upos = tagAt(terms[at]!.start)?.upos
  return upos === 'VERB' || upos === 'AUX'
}

/** "in May", and the second of "in April and May". */
function isLed({ calendar, terms }: TimeScope, at: number): boolean {
  if (phraseBefore(calendar.monthLeads, terms, at)) return true
  const join = phraseBefore(calendar.listJoins, terms, at) ?? phraseBefore(calendar.rangeJoins, terms, at)
  const before = join && phraseBefore(calendar.months, terms, join.first)
  return before !== undefined && phraseBefore(calendar.monthLeads, terms, before.first) !== undefined
}

/** Between other capitalised words, as a part of a name: "April Jones", "Theresa May". */
function isNamed({ calendar, terms }: TimeScope, at: number, next: number): boolean {
  const after = terms[next]
  const before = terms[at - 1]
  const afterName =
    after !== undefined && isCapital(after) && after.gap === Gap.space && !phraseAt(calendar.weekdays, terms, next)
  if (afterName) return terms[at]!.letters === 'capital'
  return (
    before !== undefined &&
    isCapital(before) &&
    terms[at]!.gap === Gap.space &&
    before.gap < Gap.line &&
    !beginsSentence(terms, at - 1)
  )
}

const isCapital = (term: Term) => term.kind === 'word' && term.letters === 'capital'
