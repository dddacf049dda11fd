import type { Measure } from '../../model/vocabulary.ts'

/** A number with commas between thousands and at most two decimals, in the same form on every machine: "15,400", "57.25". */
export function groupDigits(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const magnitude = Math.abs(value)
  // Beyond 2^53 the digits would claim a precision that a number does not have.
  if (magnitude > Number.MAX_SAFE_INTEGER) return value.toPrecision(3)
  const rounded = Math.round(magnitude * 100) / 100
  const [whole = '0', decimals] = String(rounded).split('.')
  let grouped = ''
  for (let end = whole.length; end > 0; end -= 3) {
    const part = whole.slice(Math.max(0, end - 3), end)
    grouped = grouped === '' ? part : `${part},${grouped}`
  }
  return `${value < 0 && rounded !== 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`
}

/** A whole number of thousands or more, as short as an axis needs it: "20,000", "1.5 million". */
export function axisNumber(value: number): string {
  for (const [size, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (value >= size && Number.isInteger(value / (size / 100))) return `${value / size} ${name}`
  }
  return groupDigits(value)
}

/** What the words of a figure allow. */
export interface Bounds {
  readonly min: number | null
  readonly max: number | null
  readonly approximate?: boolean
}

/** Our reading of a figure: "203", "400 to 500", "24 or more", "500 or fewer", "about 12", "a number not given". */
export function boundsInWords({ min, max, approximate }: Bounds): string {
  const about = approximate === true ? 'about ' : ''
  if (min === null && max === null) return 'a number not given'
  if (min === null) return `${about}${groupDigits(max ?? 0)} or fewer`
  if (max === null) return `${about}${groupDigits(min)} or more`
  if (min === max) return `${about}${groupDigits(min)}`
  return `${about}${groupDigits(min)} to ${groupDigits(max)}`
}

/**
 * Our reading beside a source's words, or nothing where the words already say just that: "203" needs none, "dozens" reads
 * "24 or more".
 */
export function readingBeside(words: string, bounds: Bounds, measure?: Measure): string | undefined {
  const reading = boundsInWords(bounds)
  if (words.replace(/,/g, '').includes(reading.replace(/,/g, '')) && measure !== 'duration') return undefined
  const unit = measure !== 'duration' ? '' : reading === '1' ? ' day' : ' days'
  const digits = words.replace(/,/g, '').match(/\d+(?:\.\d+)?/g) ?? []
  const range = bounds.min !== null && bounds.max !== null && bounds.min !== bounds.max && bounds.approximate !== true
  if (
    range &&
    unit === '' &&
    digits.length === 2 &&
    Number(digits[0]) === bounds.min &&
    Number(digits[1]) === bounds.max
  )
    return undefined
  return `${reading}${unit}`
}
