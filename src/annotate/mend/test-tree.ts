import { languageOf } from '../../lang/languages.ts'
import type { Quantity, Token } from '../../model/annotation.ts'
import { patientOf } from './mend-tree.ts'
import type { Mender, Patient } from './patient.ts'

/** A sentence for a test: a word a row, "word UPOS XPOS head relation [lemma]", heads counted from 1, 0 for the root. */
export interface Sample {
  readonly text: string
  readonly tokens: readonly Token[]
}

export function sampleOf(rows: string): Sample {
  const table = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
  let at = 0
  const tokens = table.map(([word = '', upos = '', xpos = '', head = '', rel = '', lemma = word.toLowerCase()]) => {
    const start = at
    at += word.length + 1
    return { start, end: start + word.length, sentence: 0, lemma, upos, xpos, head: Number(head) - 1, rel }
  })
  return { text: table.map(([word]) => word).join(' '), tokens }
}

/** A count that reaches from one word to another, both counted from 1; its number is the last of them. */
export function countAt({ tokens }: Sample, from: number, to = from): Quantity {
  const number = tokens[to - 1]!
  return {
    start: tokens[from - 1]!.start,
    end: number.end,
    min: 1,
    max: null,
    approximate: false,
    kind: 'count',
    number: { start: number.start, end: number.end },
    by: 'test',
  }
}

/** "word relation head" of every word after one mender went over a sentence. */
export function mendedBy(mend: Mender, sample: Sample, quantities: readonly Quantity[] = []): string[] {
  const { tokens } = afterMending(mend, sample, quantities)
  return arcs({ text: sample.text, tokens })
}

export function afterMending(mend: Mender, { text, tokens }: Sample, quantities: readonly Quantity[] = []): Patient {
  const patient = patientOf(text, { tokens, quantities }, languageOf('en')!)!
  mend(patient, { first: 0, last: tokens.length })
  return patient
}

export function arcs({ text, tokens }: Sample): string[] {
  const word = (t: number) => (t < 0 ? '-' : text.slice(tokens[t]!.start, tokens[t]!.end))
  return tokens.map((token, t) => `${word(t)} ${token.rel} ${word(token.head)}`)
}
