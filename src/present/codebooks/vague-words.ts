import { countingOf } from '../../lang/countings.ts'
import type { Figure } from '../../model/dossier.ts'

/** A number word without a number. `unit` is the one that its plural is made of: 12 of "dozens"; none of "several", "a few". */
export interface VagueWords {
  readonly unit: number | null
}

/** The least plural of which a unit can be told: "tens" is two tens or more. */
const LEAST_OF_UNITS = 20

/** Whether a figure's words name no number ("dozens", "several hundred"), and of which unit they are the plural; undefined where they name one. */
export function vagueWords(
  { span, min, max }: Pick<Figure, 'span' | 'min' | 'max'>,
  language: string,
): VagueWords | undefined {
  if (min === null || max !== null || /\d/.test(span.exact)) return undefined
  const words = ` ${span.exact
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const indefinite = countingOf(language)?.indefinites.find(
    (one) => one.max === undefined && one.min === min && words.includes(` ${one.words} `),
  )
  if (indefinite === undefined) return undefined
  return { unit: indefinite.min < LEAST_OF_UNITS ? null : indefinite.min / 2 }
}
