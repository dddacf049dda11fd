import { by } from '../../model/order.ts'
import type { Answer } from '../draft.ts'
import { compareFigures } from './compare-figures.ts'
import { keyOf } from './comparisons.ts'
import type { Counted } from './counted.ts'

/** Figures of one answer that are set against those of another, at most: alike ones stand for each other. */
const MOST = 8

/**
 * Whether two answers exclude each other: where a figure of one contradicts a figure of the other, and neither was replaced by a later count of
 * its own counter.
 */
export function excluding(behind: ReadonlyMap<Answer, readonly Counted[]>): (a: Answer, b: Answer) => boolean {
  const replaced = replacedOnes([...behind.values()].flat())
  const standing = new Map<Answer, Counted[]>()
  for (const [answer, own] of behind) {
    const alike = new Map<string, Counted>()
    for (const one of [...own].sort(by((c) => c.figure.id)))
      if (!replaced.has(one) && !alike.has(keyOf(one))) alike.set(keyOf(one), one)
    standing.set(answer, [...alike.values()].slice(0, MOST))
  }
  return (a, b) =>
    (standing.get(a) ?? []).some((x) =>
      (standing.get(b) ?? []).some((y) => compareFigures(x, y).class === 'contradicts'),
    )
}

/** Counts that their own counter gave another number for later, in another document. */
function replacedOnes(all: readonly Counted[]): ReadonlySet<Counted> {
  const latest = new Map<string, Counted>()
  const keyed = all.flatMap((one) =>
    one.day && one.figure.claimer !== null
      ? [{ one, key: `${one.counter} ${one.day.kind} ${one.figure.population} ${one.group ?? ''} ${one.isPart}` }]
      : [],
  )
  for (const { one, key } of keyed) {
    const known = latest.get(key)
    if (!known || known.day!.at < one.day!.at) latest.set(key, one)
  }
  return new Set(
    keyed.flatMap(({ one, key }) => (compareFigures(latest.get(key)!, one).class === 'updates' ? [one] : [])),
  )
}
