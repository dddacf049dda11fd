import type { Quantity } from '../../model/annotation.ts'
import { findTimes } from '../times/find-times.ts'
import { findQuantities } from './find-quantities.ts'

/** For tests: each quantity of a text as "words = min..max kind unit", a count without its kind, and "~" where it is approximate. */
export function quantitiesIn(text: string, language = 'en'): string[] {
  const times = findTimes(text, [], undefined, language)
  return findQuantities(text, [], times, language).map(
    (quantity) => `${text.slice(quantity.start, quantity.end)} = ${readOut(quantity)}`,
  )
}

function readOut({ min, max, approximate, kind, unit }: Quantity): string {
  const range = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`
  return [range, kind === 'count' ? undefined : kind, kind === unit ? undefined : unit, approximate ? '~' : undefined]
    .filter(Boolean)
    .join(' ')
}
