import { childBy, hang, type Patient } from './patient.ts'

/** "11,300 dead and 10,100 missing", "the dead may number 20,000": states that are counted like nouns, and "to number" read as a noun. */
export function countedStates(patient: Patient): void {
  const { tokens, words, quantityAt, lexicon } = patient
  tokens.forEach((token, t) => {
    if (token.upos === 'NOUN' && childBy(patient, t, 'nsubj') >= 0 && childBy(patient, t, 'cop') < 0) {
      const aux = childBy(patient, t, 'aux')
      if (aux >= 0 && tokens[aux]!.xpos === 'MD' && aux < t) {
        token.upos = 'VERB'
        token.xpos = 'VB'
        const number = patient.children[t]!.find((c) => c > t && quantityAt.has(c))
        if (number !== undefined) tokens[number]!.rel = 'obj'
      }
    }
    listItem(patient, t)
    const quantity = quantityAt.get(t)
    if (quantity?.kind !== 'count' || token.end !== quantity.number.end) return
    const state = t + 1
    const next = tokens[state]
    if (!next || next.sentence !== token.sentence || !/^(ADJ|VERB)$/.test(next.upos)) return
    if (!lexicon.measureWords.has(words[state]!) || /^(NOUN|PROPN)$/.test(tokens[state + 1]?.upos ?? '')) return
    if (next.upos === 'VERB' && childBy(patient, state, 'obj', 'aux', 'nsubj') >= 0) return
    const governor = token.head
    const rel = token.rel
    if (next.head === governor && next.rel === 'amod') {
      // Both were hung on the state that follows: "11,300 dead and 10,100 | missing".
      const { head, rel: outer } = tokens[governor]!
      hang(patient, state, head, outer)
      hang(patient, governor, state, 'conj')
    } else if (governor >= 0 && governor !== state && !/^nummod/.test(rel)) hang(patient, state, governor, rel)
    next.upos = 'NOUN'
    hang(patient, t, state, 'nummod')
  })
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
