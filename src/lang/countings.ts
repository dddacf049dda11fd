import type { Counting } from './counting.ts'
import { counting as en } from './en/counting.ts'
import { counting as fr } from './fr/counting.ts'

const COUNTINGS: readonly Counting[] = [en, fr]

/** How a language counts, by its BCP 47 code ("fr", "fr-CA"); undefined where there is no data. */
export function countingOf(code: string): Counting | undefined {
  const primary = code.toLowerCase().split('-')[0]
  return COUNTINGS.find((counting) => counting.language === primary)
}
