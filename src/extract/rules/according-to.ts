import type { Attribution } from '../attribution.ts'
import { type Content, content, headOf } from '../contents.ts'
import { isVerbal, type Reading } from '../reading.ts'
import { phrasesOf, speakersOf } from '../sources.ts'
import { isSpeaker } from '../speakers.ts'

const RULE = 'extract/according-to@1'

/** Fixed phrases before a source: "according to X, …", "… in the view of X", "quoting X". The clause around them is the content. */
export function accordingTo(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const phrase of fixedPhrases(reading)) {
    if (phrase.role !== 'source') continue
    const source = phrase.noun
    const sources = speakersOf(reading, source)
    const inner = aroundPhrase(reading, source) ?? afterPhrase(reading, phrase)
    if (!inner) continue
    found.push({
      by: RULE,
      cueToken: phrase.first,
      cue: reading.tree.range(phrase.first, phrase.last),
      act: 'assert',
      negated: false,
      sources: sources.length > 0 ? sources : phrasesOf(reading, source),
      content: inner.range,
      head: inner.head,
    })
  }
  return [...found, ...estimates(reading)]
}

/** "By his estimate the toll could reach …", "in the ministry's view": a noun of saying with its owner, before or behind the clause. */
function estimates(reading: Reading): Attribution[] {
  return reading.tokens.flatMap((token, t): Attribution[] => {
    const entry = token.upos === 'NOUN' ? reading.lexicon.nouns.get(token.lemma.toLowerCase()) : undefined
    if (!entry || !reading.is(t, 'obl') || !reading.lexicon.plays('estimate', reading.introducer(t))) return []
    const owner = reading.tree.child(t, 'nmod:poss')
    const inner = owner >= 0 && isSpeaker(reading, owner) ? aroundPhrase(reading, t) : undefined
    if (!inner) return []
    const [first, last] = reading.tree.reach(t)
    const { act } = entry
    const sources = phrasesOf(reading, owner)
    return [
      {
        by: RULE,
        cueToken: t,
        cue: reading.tree.range(first, last),
        act,
        negated: false,
        sources,
        content: inner.range,
        head: inner.head,
      },
    ]
  })
}

/** The clause that the phrase stands in, less the phrase. */
function aroundPhrase(reading: Reading, source: number): Content | undefined {
  const clause = clauseAround(reading, source)
  if (clause < 0) return undefined
  const branch = branchUnder(reading, source, clause)
  const own = reading.tree.subtree(clause, (c) => c === branch)
  return own.length === 0 ? undefined : content(reading, own[0]!, own[own.length - 1]!, clause)
}

/** Where the parser hung the clause from the source: everything behind the comma that ends the phrase. */
function afterPhrase(reading: Reading, { first, noun }: FixedPhrase): Content | undefined {
  const { tokens } = reading
  const sentence = reading.annotation.sentences[tokens[noun]!.sentence]!
  if (sentence.first !== first) return undefined
  let comma = noun
  while (comma < sentence.last && reading.word(comma) !== ',') comma++
  const last = sentence.last - 1
  if (last - comma < 3) return undefined
  for (let t = comma + 1; t < last; t++)
    if (isVerbal(tokens[t]!)) return content(reading, comma + 1, last, headOf(reading, comma + 1, last))
  return undefined
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
