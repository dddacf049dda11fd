/** One line of the table: a score in percent, words a second, or milliseconds. */
export interface Measured {
  /** "ewt LAS": the data, and what was measured on it. */
  readonly name: string
  readonly value: number
  readonly unit: '%' | 'words/s' | 'ms'
  /** What is asked for, and what is aimed for: at most so many milliseconds, at least so much of anything else. */
  readonly bar?: number
  readonly aim?: number
}

/** Where to measure: the folder of the corpora, and which part of each ("dev"). */
export interface Corpora {
  readonly folder: string
  readonly part: string
}

/** Something to measure with. A new one is a file beside this one and an entry in `LANGUAGE_ROWS`. */
export interface BenchRow {
  readonly name: string
  /** Language whose models it needs; a row for a language without models is passed over. */
  readonly language: string
  /** Files below the folder of the corpora without which it is passed over. */
  readonly needs: (part: string) => readonly string[]
  readonly measure: (corpora: Corpora) => Measured[]
}

/** A share in percent with two decimals; of nothing, 0. */
export const percent = (part: number, whole: number) => Math.round((10_000 * part) / Math.max(1, whole)) / 100
