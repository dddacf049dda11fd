import { groupDigits } from '../words/numbers.ts'

/** An axis of numbers: places in percent of its width. */
export interface Scale {
  readonly kind: 'linear' | 'logarithmic'
  /** 0 at the left end, 100 at the right. Values outside stand at the ends. */
  at(value: number): number
  readonly ticks: readonly number[]
}

/** Beyond this ratio of the largest value to the smallest, equal steps would press the small ones together. */
const RATIO = 25

/**
 * An axis for some values, none negative: from 0 in equal steps, or by powers of ten where the values span orders of magnitude.
 * `open` says that a bar runs on beyond the largest value and needs room.
 */
export function scaleFor(values: readonly number[], open: boolean): Scale {
  const positive = values.filter((value) => value > 0)
  if (positive.length === 0) return linear(1)
  const most = Math.max(...positive)
  const least = Math.min(...positive)
  return most / least > RATIO ? logarithmic(least, open ? most * 1.6 : most) : linear(open ? most * 1.2 : most)
}

function linear(most: number): Scale {
  const step = niceStep(most / 4)
  const end = Math.ceil(most / step - 1e-9) * step
  const ticks: number[] = []
  for (let i = 0; i * step <= end * (1 + 1e-9); i++) ticks.push(Number((i * step).toPrecision(12)))
  return { kind: 'linear', at: (value) => percent(value / end), ticks }
}

function logarithmic(least: number, most: number): Scale {
  const from = Math.floor(Math.log10(least) + 1e-9)
  const to = Math.max(from + 1, Math.ceil(Math.log10(most) - 1e-9))
  const skip = Math.ceil((to - from) / 6)
  const ticks: number[] = []
  for (let exponent = from; exponent <= to; exponent += skip) ticks.push(Number(`1e${exponent}`))
  return {
    kind: 'logarithmic',
    at: (value) => (value <= 0 ? 0 : percent((Math.log10(value) - from) / (to - from))),
    ticks,
  }
}

/** The smallest of 1, 2, 5, 10, 20, … that is not below. Counts have whole steps. */
function niceStep(least: number): number {
  if (least <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(least))
  for (const factor of [1, 2, 5]) if (factor * power >= least - 1e-9) return factor * power
  return 10 * power
}

/** Two decimals are a tenth of a pixel; rounding keeps the bytes the same on every machine. */
const percent = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100

/** A place for an attribute: "42.5%". */
export const share = (value: number) => `${value}%`

export const tickWords = (value: number) => groupDigits(value)
