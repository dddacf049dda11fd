import { type Bounds, boundsInWords } from '../words/numbers.ts'
import type { Field, Open, Rule } from './codebook.ts'

type Made = Partial<Pick<Field, 'counts' | 'beside' | 'claims' | 'open' | 'min' | 'max'>>

/** A field that the rules fill, whatever they leave open beside it. */
export function recorded(name: string, label: string, value: string, rules: readonly Rule[], made: Made = {}): Field {
  return { ...EMPTY, name, label, state: 'would-record', value, rules, ...made }
}

/** A field of a number or range. */
export function counted(name: string, label: string, bounds: Bounds, rules: readonly Rule[], made: Made = {}): Field {
  return recorded(name, label, boundsInWords(bounds), rules, { ...made, min: bounds.min, max: bounds.max })
}

/** A field that a coder has to fill; each reason may come with the value that would follow. */
export function left(
  name: string,
  label: string,
  open: readonly Open[],
  rules: readonly Rule[],
  made: Made = {},
): Field {
  return { ...EMPTY, name, label, state: 'open', rules, ...made, open }
}

/** Something that the codebook does not record at all. */
export function notRecorded(name: string, label: string, rules: readonly Rule[]): Field {
  return { ...EMPTY, name, label, state: 'not-recorded', rules }
}

const EMPTY = { counts: [], beside: [], claims: [], open: [] } as const
