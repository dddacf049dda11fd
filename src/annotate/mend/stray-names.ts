import { relationIs } from '../../model/tree.ts'
import { childBy, hang, isCapitalised, isNominal, type Mender, type Patient } from './patient.ts'

/** "le maire, | Jean Vale", "le général | Jean Vale": a name behind the noun that says who it is, hung from the verb or without a preposition. */
export const strayNames: Mender = (patient, { first, last }) => {
  const { tokens, words } = patient
  for (let name = first + 1; name < last; name++) {
    const token = tokens[name]!
    if (isNameOfNoun(patient, name)) token.upos = 'PROPN'
    if (token.upos !== 'PROPN' || token.head < 0 || childBy(patient, name, 'case') >= 0) continue
    const isAside = words[name - 1] === ','
    const noun = isAside ? nounBefore(patient, name - 2, first) : tokens[name - 1]!.upos === 'NOUN' ? name - 1 : -1
    if (noun < 0 || token.head === noun) {
      if (token.head === noun && noun === name - 1 && token.rel === 'nmod') token.rel = 'appos'
      continue
    }
    const governor = tokens[token.head]!
    const isStray = relationIs(token, 'appos') ? !isNominal(patient, token.head) : isAside && token.rel === 'dep'
    if (isStray && /^(VERB|AUX|ADJ)$/.test(governor.upos)) hang(patient, name, noun, 'appos')
    else if (isAside && patient.hitAt.has(noun) && isAlone(patient, name)) hang(patient, name, noun, 'appos')
  }
}

/** "l'association | Vigie des Andes": a word with a capital beside the noun that says what it is, read as another noun. */
function isNameOfNoun(patient: Patient, t: number): boolean {
  const { upos, xpos, rel, head } = patient.tokens[t]!
  return upos === 'NOUN' && xpos === '' && rel === 'appos' && head === t - 1 && isCapitalised(patient, t)
}

/** A name and nothing else up to the next mark, and none of a row. */
function isAlone({ tokens, words, children }: Patient, name: number): boolean {
  if (!/^(appos|conj|nmod|flat)/.test(tokens[name]!.rel) || children[name]!.some((c) => tokens[c]!.rel === 'cc'))
    return false
  let end = name + 1
  while (tokens[end]?.upos === 'PROPN' && tokens[end]!.sentence === tokens[name]!.sentence) end++
  return end > name + 1 && /^[,.;]$/.test(words[end] ?? '.')
}

/** The head of the noun phrase that ends with a token, over its prepositions: "le chef de la mission" is the chief. */
function nounBefore({ tokens }: Patient, end: number, first: number): number {
  if (end < first || !/^(NOUN|PROPN|ADJ)$/.test(tokens[end]!.upos)) return -1
  let noun = end
  for (let up = noun; up >= first && up <= end; up = tokens[up]!.head) {
    if (!/^(NOUN|PROPN|ADJ|PRON)$/.test(tokens[up]!.upos)) break
    noun = up
  }
  return tokens[noun]!.upos === 'NOUN' ? noun : -1
}
