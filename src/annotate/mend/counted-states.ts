import { childBy, hang, type Mender, type Patient, takePlace } from './patient.ts'

/** "11,300 dead and 10,100 missing", "the dead may number 20,000": states that are counted like nouns, and "to number" read as a noun. */
export const countedStates: Mender = (patient, { first, last }) => {
  for (let t = first; t < last; t++) {
    verbOfNumber(patient, t)
    listItem(patient, t)
    countedState(patient, t, last)
  }
  for (let t = first; t < last; t++) countedRow(patient, t)
}

/** "The dead may number 20,000": a noun with a subject and a modal before it is a verb. */
function verbOfNumber(patient: Patient, t: number): void {
  const { tokens, quantityAt } = patient
  const token = tokens[t]!
  if (token.upos !== 'NOUN' || childBy(patient, t, 'nsubj') < 0 || childBy(patient, t, 'cop') >= 0) return
  const aux = childBy(patient, t, 'aux')
  if (aux < 0 || aux > t || tokens[aux]!.xpos !== 'MD') return
  token.upos = 'VERB'
  token.xpos = 'VB'
  const number = patient.children[t]!.find((c) => c > t && quantityAt.has(c))
  if (number !== undefined) tokens[number]!.rel = 'obj'
}

/** "executions, rapes, and looting": the last of a row of nouns, read as a verb beside the one that governs the row. */
function listItem(patient: Patient, t: number): void {
  const { tokens } = patient
  const token = tokens[t]!
  if (token.xpos !== 'VBG' || token.rel !== 'conj' || childBy(patient, t, 'obj', 'nsubj', 'obl', 'aux') >= 0) return
  const object = token.head < 0 ? -1 : childBy(patient, token.head, 'obj')
  if (object < 0 || object > t || childBy(patient, object, 'conj') < 0 || childBy(patient, t, 'cc') < 0) return
  token.upos = 'NOUN'
  token.xpos = 'NN'
  hang(patient, t, object, 'conj')
}

/** "gave 300 dead and over 100 missing", where the first state was read as describing the second: two of one row, and what the verb governs. */
function countedRow(patient: Patient, t: number): void {
  const { tokens, words, quantityAt, lexicon } = patient
  const { head: second, rel } = tokens[t]!
  if (rel !== 'amod' || second < t || tokens[second]!.upos !== 'NOUN') return
  if (![t, second].every((s) => lexicon.measureWords.has(words[s]!))) return
  const numbers = [t, second].map((s) => childBy(patient, s, 'nummod'))
  if (!numbers.every((n) => n >= 0 && quantityAt.get(n)?.kind === 'count')) return
  const conjunction = t + 1
  const [, number] = numbers as [number, number]
  if (number < conjunction || tokens[conjunction]!.upos !== 'CCONJ') return
  takePlace(patient, t, second, 'conj')
  tokens[t]!.upos = 'NOUN'
  const governor = tokens[t]!.head
  if (governor >= 0 && governor < t && tokens[governor]!.upos === 'VERB' && tokens[t]!.rel === 'conj')
    tokens[t]!.rel = 'obj'
  hang(patient, conjunction, second, 'cc')
  for (let between = conjunction + 1; between < number; between++)
    if (quantityAt.get(between) === quantityAt.get(number)) hang(patient, between, number, 'advmod')
}

/** "300 dead": the state is the head, and the number counts it. */
function countedState(patient: Patient, t: number, last: number): void {
  const { tokens, words, quantityAt, lexicon } = patient
  const token = tokens[t]!
  const quantity = quantityAt.get(t)
  if (quantity?.kind !== 'count' || token.end !== quantity.number.end) return
  const state = t + 1
  if (state >= last) return
  const next = tokens[state]!
  if (!/^(ADJ|VERB)$/.test(next.upos) || !lexicon.measureWords.has(words[state]!)) return
  if (state + 1 < last && /^(NOUN|PROPN)$/.test(tokens[state + 1]!.upos)) return
  if (next.upos === 'VERB' && childBy(patient, state, 'obj', 'aux', 'nsubj') >= 0) return
  const { head: governor, rel } = token
  if (governor >= 0 && next.head === governor && next.rel === 'amod') {
    // Both were hung on the state that follows: "11,300 dead and 10,100 | missing".
    takePlace(patient, state, governor, 'conj')
  } else if (governor >= 0 && governor !== state && !/^nummod/.test(rel)) hang(patient, state, governor, rel)
  next.upos = 'NOUN'
  hang(patient, t, state, 'nummod')
}
