import type { SourcePhrase } from '../model/findings.ts'
import { isOwning } from '../model/word-form.ts'
import { isVerbal, type Reading } from './reading.ts'
import { isSpeaker } from './speakers.ts'

/** A noun phrase as its words stand, whatever the parser made of it: first and last token (inclusive). */
export interface Chunk {
  readonly first: number
  readonly last: number
}

/** Words of the longest noun phrase that is looked for. */
const LONGEST = 24

const INNER = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'SYM'])
const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET'])

/** Whether a token can be part of a noun phrase without its prepositions. Pronouns stand alone but for those that own. */
function isInner(reading: Reading, t: number): boolean {
  const token = reading.tokens[t]
  if (!token) return false
  if (token.xpos === 'HYPH') return true
  if (token.upos === 'PART') return token.xpos === 'POS'
  if (token.upos === 'PRON') return isOwner(reading, t)
  // "the feared Northern Guard"
  if (token.upos === 'VERB' && reading.is(t, 'amod')) return true
  return INNER.has(token.upos) || reading.nameAt(t) !== undefined
}

const isOwner = ({ tokens }: Reading, t: number) => isOwning(tokens[t]!)
const opens = (reading: Reading, t: number) =>
  (reading.tokens[t]!.upos === 'DET' || isOwner(reading, t)) && reading.tokens[t]!.xpos !== 'PDT'

/** The noun phrase that begins with a token: its first part, without what a preposition adds ("the head | of the agency"). */
export function chunkFrom(reading: Reading, first: number): Chunk | undefined {
  const { tokens } = reading
  const start = tokens[first]
  if (!start) return undefined
  if (start.upos === 'PRON' && !isOwner(reading, first)) return { first, last: first }
  if (!isInner(reading, first) || start.upos === 'PART') return undefined
  let last = first
  while (
    last - first < LONGEST &&
    tokens[last + 1]?.sentence === start.sentence &&
    isInner(reading, last + 1) &&
    !opens(reading, last + 1)
  )
    last++
  return HEADS.has(tokens[last]!.upos) || reading.nameAt(last) ? { first, last } : undefined
}

/** The noun phrase that ends with a token, with what prepositions add to it: "a friend in the telephone company". */
export function chunkTo(reading: Reading, end: number): Chunk | undefined {
  const { tokens } = reading
  let last = end
  if (reading.word(last) === ')') {
    while (last > 0 && end - last < 6 && reading.word(last) !== '(') last--
    last--
  }
  const token = tokens[last]
  if (!token || token.sentence !== tokens[end]!.sentence) return undefined
  if (token.upos === 'PRON' && !isOwner(reading, last)) return { first: last, last }
  if (!HEADS.has(token.upos) && !reading.nameAt(last)) return undefined
  let first = last
  while (end - first < LONGEST) {
    const before = tokens[first - 1]
    if (!before || before.sentence !== token.sentence) break
    if (!opens(reading, first) && isInner(reading, first - 1)) first--
    else if (before.upos === 'ADP' && first > 1 && isPhraseEnd(reading, first - 2, token.sentence)) first -= 2
    else break
  }
  return { first, last }
}

const isPhraseEnd = (reading: Reading, t: number, sentence: number) =>
  reading.tokens[t]!.sentence === sentence &&
  /^(NOUN|PROPN|NUM|PRON)$/.test(reading.tokens[t]!.upos) &&
  !reading.isTime(t)

/** The phrase as a source, by the word that governs it, where that can speak. */
export function speakerIn(reading: Reading, { first, last }: Chunk): SourcePhrase | undefined {
  const { tokens, tree } = reading
  let end = first
  while (end < last && tokens[end + 1]!.upos !== 'ADP') end++
  const outer: number[] = []
  for (let t = first; t <= end; t++) {
    const { head, upos } = tokens[t]!
    const isHead = HEADS.has(upos) && !(upos === 'DET' && first !== end) && !isOwner(reading, t)
    if (isHead && (head < first || head > end) && !reading.isTime(t)) outer.push(t)
  }
  const head = outer.reverse().find((t) => isSpeaker(reading, t)) ?? (isSpeaker(reading, end) ? end : -1)
  return head < 0 || isVerbal(tokens[head]!) ? undefined : { head, at: tree.range(first, last) }
}
