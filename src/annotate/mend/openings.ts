import { childBy, childrenBy, hang, isNominal, type Mender, type Patient, reach } from './patient.ts'

/**
 * What stands in front of a clause: "According to the ministry | 64 soldiers died" (the words in front hung from the subject behind them),
 * "Outside Norton, she added, the storm …" (the place read as the subject).
 */
export const openings: Mender = (patient, { first, last }) => {
  for (let t = first; t < last; t++) nearerNoun(patient, t)
  placeInFront(patient, first, last)
}

/** "Outside Norton, …": a word for where and a name, up to the first comma. */
function placeInFront(patient: Patient, first: number, last: number): void {
  const { tokens, words, lexicon } = patient
  if (tokens[first]!.upos !== 'ADV' || !lexicon.plays('locative', words[first]!)) return
  let comma = first + 1
  while (comma < last && tokens[comma]!.upos === 'PROPN') comma++
  const inside = (t: number) => t > first && t < comma
  const place = governedFromBehind(patient, first, comma)
  if (words[comma] !== ',' || comma >= last || place < 0) return
  const verb = tokens[place]!.head
  if (verb < comma || tokens[verb]!.upos !== 'VERB' || childBy(patient, place, 'case') >= 0) return
  tokens[first]!.upos = 'ADP'
  tokens[place]!.rel = 'obl'
  hang(patient, first, place, 'case')
  if (childBy(patient, verb, 'nsubj') >= 0) return
  // "…, the storm | had taken": read as a second place.
  const subject = childrenBy(patient, place, 'conj', 'appos').find((c) => !inside(c) && c > comma && c < verb)
  if (subject === undefined || childBy(patient, subject, 'cc') >= 0) return
  hang(patient, subject, verb, childBy(patient, verb, 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj')
}

/** The word between two others that is governed from behind them, -1 where there is none. */
function governedFromBehind({ tokens }: Patient, first: number, end: number): number {
  for (let t = first + 1; t < end; t++) if (tokens[t]!.head >= end) return t
  return -1
}

/** A preposition of several words belongs to the first noun behind it. */
function nearerNoun(patient: Patient, t: number): void {
  const { tokens } = patient
  const { rel, head: noun } = tokens[t]!
  if (rel !== 'case' || noun < t || childBy(patient, t, 'fixed') < 0) return
  for (let nearer = t + 1; nearer < noun; nearer++) {
    const { head } = tokens[nearer]!
    if (!isNominal(patient, nearer) || (head >= t && head <= noun)) continue
    for (const child of [t, ...childrenBy(patient, noun, 'det', 'amod', 'nmod:poss')])
      if (child < nearer && reach(patient, child)[1] < nearer) hang(patient, child, nearer, tokens[child]!.rel)
    return
  }
}
