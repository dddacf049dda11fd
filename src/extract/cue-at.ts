import type { CueEntry } from '../lang/lexicon.ts'
import { isFiniteForm, isPastParticiple } from '../model/word-form.ts'
import type { Reading } from './reading.ts'

/** Tags of what finite verbs are taken for by mistake ("the minister | speaks", "the commission | announced"). */
const MISREAD = new Set(['NNS', 'NNPS', 'VB', 'VBN'])

/** Whether a token is the finite verb of a clause, by its form; where the past is a participle with an auxiliary, that participle. */
export function isFiniteVerb({ tokens, tree }: Reading, t: number): boolean {
  const token = tokens[t]
  if (!token) return false
  if (isFiniteForm(token)) return true
  return token.xpos === '' && isPastParticiple(token) && tree.childrenBy(t, 'aux').some((a) => isFiniteForm(tokens[a]!))
}

/** Whether a token is or can be one: a word in -s may be a noun or a verb. */
export const mayBeFinite = (reading: Reading, t: number) =>
  isFiniteVerb(reading, t) || MISREAD.has(reading.tokens[t]?.xpos ?? '')

/** Entry of the verb of speech that a word can be, by its words alone: with a particle that follows within reach ("rules it out") first. */
export function cueAt(reading: Reading, t: number): CueEntry | undefined {
  // "the United States raised": part of a name.
  if (reading.knownAt(t) && isProper(reading, t)) return undefined
  const { lexicon, tokens } = reading
  const token = tokens[t]
  if (!token) return undefined
  const lemma = token.lemma.toLowerCase()
  for (let next = t + 1; next <= t + 2 && tokens[next]?.sentence === token.sentence; next++) {
    const entry = lexicon.verbs.get(`${lemma}+${reading.word(next)}`)
    if (entry) return entry
  }
  return lexicon.verbs.get(lemma)
}

/** Part of a name that general data know, with a capital in the text. */
function isProper({ text, tokens }: Reading, t: number): boolean {
  return /^\p{Lu}/u.test(text[tokens[t]!.start] ?? '')
}
