import { isPluralNoun } from '../../model/word-form.ts'
import { childBy, hang, type Mender, type Patient } from './patient.ts'

/** Adjectives that may stand between a number and what it counts, at most. */
const ADJECTIVES = 3

/** "Eleven people have been arrested", where the number was hung elsewhere: it counts the noun right behind it. */
export const looseNumbers: Mender = (patient, { first, last }) => {
  for (let t = first; t < last; t++) looseNumber(patient, t, last)
}

function looseNumber(patient: Patient, t: number, last: number): void {
  const { tokens, quantityAt } = patient
  const token = tokens[t]!
  const quantity = quantityAt.get(t)
  if (quantity?.kind !== 'count' || token.end !== quantity.number.end || token.start < quantity.number.start) return
  let noun = t + 1
  while (noun < last && tokens[noun]!.upos === 'ADJ' && noun <= t + ADJECTIVES) noun++
  if (noun >= last || !isPluralNoun(tokens[noun]!) || childBy(patient, noun, 'nummod') >= 0) return
  if (!/^(ADV|NUM|ADJ|X|NOUN)$/.test(token.upos)) return
  // "According to the ministry | 64 soldiers", "At 10:05 | 71 bodies": no part of the words before it.
  const isOfBefore = token.rel === 'flat' && token.head < t && childBy(patient, token.head, 'flat') === t
  if (!isOfBefore && !/^(advmod|amod|dep|obl|nsubj|parataxis)/.test(token.rel)) return
  token.upos = 'NUM'
  hang(patient, t, noun, 'nummod')
}
