import type { Attribution } from '../attribution.ts'
import { content } from '../contents.ts'
import { isVerbal, type Reading } from '../reading.ts'
import { phrasesOf } from '../sources.ts'

const RULE = 'extract/according-to@1'

/** Fixed phrases before a source: "according to X, …", "… in the view of X", "quoting X". The clause around them is the content. */
export function accordingTo(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const phrase of fixedPhrases(reading)) {
    if (phrase.role !== 'source') continue
    const source = phrase.noun
    const clause = clauseAround(reading, source)
    if (clause < 0) continue
    const branch = branchUnder(reading, source, clause)
    const own = reading.tree.subtree(clause, (c) => c === branch)
    if (own.length === 0) continue
    const inner = content(reading, own[0]!, own[own.length - 1]!, clause)
    found.push({
      by: RULE,
      cueToken: phrase.first,
      cue: reading.tree.range(phrase.first, phrase.last),
      act: 'assert',
      negated: false,
      sources: phrasesOf(reading, source),
      content: inner.range,
      head: clause,
    })
  }
  return found
}

export interface FixedPhrase {
  readonly role: 'source' | 'via' | 'basis'
  readonly first: number
  readonly last: number
  /** Head of the noun phrase in the slot. */
  readonly noun: number
}

/** Every place where one of the language's fixed phrases stands before a noun. */
export function fixedPhrases(reading: Reading): FixedPhrase[] {
  const found: FixedPhrase[] = []
  const { tokens } = reading
  for (let t = 0; t < tokens.length; t++) {
    const phrase = reading.lexicon.attributors.find((p) =>
      p.words.every((w, i) => reading.word(t + i) === w && tokens[t + i]!.sentence === tokens[t]!.sentence),
    )
    if (!phrase) continue
    const last = t + phrase.words.length - 1
    const noun = nounAfter(reading, last)
    if (noun < 0) continue
    found.push({ role: phrase.role, first: t, last, noun })
    t = last
  }
  return found
}

/** Head of the noun phrase that begins right after a token: climbs from the first word to the last governor that stands after. */
function nounAfter(reading: Reading, last: number): number {
  const { tokens } = reading
  let noun = last + 1
  if (noun >= tokens.length || tokens[noun]!.sentence !== tokens[last]!.sentence) return -1
  if (tokens[noun]!.upos === 'PUNCT') return -1
  for (let steps = 0; steps < 12; steps++) {
    const governor = tokens[noun]!.head
    if (
      governor <= last ||
      isVerbal(tokens[governor]!) ||
      reading.is(noun, 'nsubj', 'obj', 'obl', 'conj', 'advcl', 'acl', 'ccomp', 'parataxis')
    )
      break
    noun = governor
  }
  return ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'X', 'DET'].includes(tokens[noun]!.upos) ? noun : -1
}

/** The clause that a phrase stands in: the nearest governor that is a verb, or the root of the sentence. */
function clauseAround(reading: Reading, noun: number): number {
  const { tokens } = reading
  let current = noun
  for (const governor of reading.tree.ancestors(noun)) {
    current = governor
    const predicate = isVerbal(tokens[governor]!) || reading.tree.child(governor, 'cop', 'nsubj') >= 0
    if (predicate && !reading.is(governor, 'xcomp', 'acl', 'aux', 'case', 'advcl')) return governor
  }
  return current === noun ? -1 : current
}

/** The dependent of `ancestor` whose subtree holds `token`. */
function branchUnder(reading: Reading, token: number, ancestor: number): number {
  let current = token
  while (reading.tokens[current]!.head !== ancestor && reading.tokens[current]!.head >= 0)
    current = reading.tokens[current]!.head
  return current
}
