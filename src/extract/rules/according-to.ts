import { overlaps } from '../../model/span.ts'
import { introducesClause } from '../../model/word-form.ts'
import type { Attribution } from '../attribution.ts'
import { chunkFrom } from '../chunks.ts'
import { type Content, content, headOf, holdsCount } from '../contents.ts'
import { cueAt } from '../cue-at.ts'
import { isExhibit, ownerOfExhibit } from '../owner.ts'
import { isVerbal, nounPhrase, type Reading, tokensIn } from '../reading.ts'
import { phrasesOf, speakersOf } from '../sources.ts'
import { isSpeaker } from '../speakers.ts'

/** Id of the rule. */
export const ACCORDING_TO = 'extract/according-to@1'

/** Fixed phrases before a source: "according to X, …", "… in the view of X", "quoting X". The clause around them is the content. */
export function accordingTo(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const phrase of fixedPhrases(reading)) {
    if (phrase.role !== 'source' && phrase.role !== 'cited') continue
    const source = phrase.noun
    // "…, citing claims that …": whoever cites them says it, and nobody is named for them.
    if (phrase.role === 'cited' && isExhibit(reading, source) && ownerOfExhibit(reading, source) < 0) continue
    if (!reading.isReadable(source) || isNoSource(reading, source)) continue
    const sources = speakersOf(reading, source)
    const inner = aroundPhrase(reading, source, phrase.first) ?? afterPhrase(reading, phrase)
    if (!inner) continue
    found.push({
      by: ACCORDING_TO,
      cueToken: phrase.first,
      cue: reading.tree.range(phrase.first, phrase.last),
      act: 'assert',
      negated: false,
      sources: sources.length > 0 ? sources : phrasesOf(reading, source),
      content: inner.range,
      head: inner.head,
    })
  }
  return [...eachItsOwn(reading, found), ...estimates(reading)]
}

/** "Nine were hurt according to the police, at least 30 according to the marchers": behind its words each phrase ends them for the next. */
function eachItsOwn(reading: Reading, found: readonly Attribution[]): Attribution[] {
  const result: Attribution[] = []
  for (const one of found) {
    const before = result[result.length - 1]
    const parted = before && overlaps(before.content, one.content) ? partedBehind(reading, before, one) : undefined
    if (parted) result.splice(-1, 1, ...parted)
    else result.push(one)
  }
  return result
}

function partedBehind(reading: Reading, one: Attribution, other: Attribution): Attribution[] | undefined {
  const { tokens, annotation } = reading
  const { sentence } = tokens[one.cueToken]!
  const { first } = annotation.sentences[sentence]!
  const source = one.sources[0]
  if (!source || tokens[other.cueToken]!.sentence !== sentence || one.cueToken - first < 2) return undefined
  const [, behind] = tokensIn(reading, source.at)
  if (!/^[,;]$/.test(reading.word(behind)) && tokens[behind]?.upos !== 'CCONJ') return undefined
  const from = behind + 1
  // Without a number there is nothing that stands for a clause.
  if (!holdsCount(reading, { start: tokens[from]!.start, end: other.cue.start })) return undefined
  const [start] = tokensIn(reading, one.content)
  return [cutTo(reading, one, start, one.cueToken - 1), cutTo(reading, other, from, other.cueToken - 1)]
}

function cutTo(reading: Reading, one: Attribution, first: number, last: number): Attribution {
  const end = reading.tokens[last]!.upos === 'PUNCT' && !reading.quoteAt(last) ? last - 1 : last
  const { range, head } = content(reading, first, end, headOf(reading, first, end + 1))
  return { ...one, content: range, head }
}

/** "By his estimate the toll could reach …", "in the ministry's view": a noun of saying with its owner, before or behind the clause. */
function estimates(reading: Reading): Attribution[] {
  return reading.tokens.flatMap((token, t): Attribution[] => {
    const entry = token.upos === 'NOUN' ? reading.lexicon.nouns.get(token.lemma.toLowerCase()) : undefined
    if (
      !entry ||
      !reading.isReadable(t) ||
      !reading.is(t, 'obl') ||
      !reading.lexicon.plays('estimate', reading.introducer(t))
    )
      return []
    const owner = reading.tree.child(t, 'nmod:poss')
    const inner =
      owner >= 0 && isSpeaker(reading, owner) ? aroundPhrase(reading, t, reading.tree.reach(t)[0]) : undefined
    if (!inner || cueAt(reading, inner.head)) return []
    const [first, last] = reading.tree.reach(t)
    const { act } = entry
    const sources = phrasesOf(reading, owner)
    return [
      {
        by: ACCORDING_TO,
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

/** The clause that the phrase stands in, less the phrase; all of it where the phrase stands in its middle. */
function aroundPhrase(reading: Reading, source: number, first: number): Content | undefined {
  const own = clauseAround(reading, source)
  if (own < 0) return undefined
  const clause = wholeBefore(reading, own, source, first)
  const last = phraseEnd(reading, source)
  const before = reading.tokens[first - 2]
  const opensClause = reading.word(first - 1) === ',' && before !== undefined && introducesClause(before)
  const isBeside = (t: number) => t > last || (t < first && !opensClause)
  const isWord = (t: number) => reading.tokens[t]!.upos !== 'PUNCT' || reading.quoteAt(t) !== undefined
  const words = reading.tree.subtree(clause).filter((t) => isBeside(t) && isWord(t))
  return words.length === 0 ? undefined : content(reading, words[0]!, words[words.length - 1]!, clause)
}

/** "The toll is 33 and 51 are missing, according to X": behind a comma at the end of a sentence the phrase is of all that is joined. */
function wholeBefore(reading: Reading, clause: number, source: number, first: number): number {
  const { annotation, tokens, tree } = reading
  const sentence = annotation.sentences[tokens[source]!.sentence]!
  if (reading.word(first - 1) !== ',' || tree.reach(source)[1] < sentence.last - 2) return clause
  let whole = clause
  for (let steps = 0; steps < 4 && reading.is(whole, 'conj'); steps++) {
    const before = tokens[whole]!.head
    const isPredicate = isVerbal(tokens[before]!) || tree.child(before, 'cop') >= 0
    if (!isPredicate || cueAt(reading, before) || hasMarkBetween(reading, before, whole)) break
    whole = before
  }
  return whole
}

function hasMarkBetween(reading: Reading, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (/^[;:]$/.test(reading.word(t)) || reading.quoteAt(t)) return true
  return false
}

/** Last token of the source with what describes it; where a comma follows and a verb goes on ("the toll, according to X, was 4"), of its name alone. */
function phraseEnd(reading: Reading, source: number): number {
  const [, reach] = reading.tree.reach(source)
  const [, end] = tokensIn(reading, nounPhrase(reading, source).at)
  const goesOn = reading.word(end) === ',' && /^(AUX|VERB)$/.test(reading.tokens[end + 1]?.upos ?? '')
  return goesOn ? Math.min(reach, end - 1) : reach
}

/** "according to plan", "according to the rules": what something accords with, and nobody's words. */
const isNoSource = ({ lexicon, tokens }: Reading, noun: number) =>
  lexicon.plays('no-source', tokens[noun]!.lemma.toLowerCase())

/** Where the parser hung the clause from the source: everything behind the comma that ends the phrase, or behind its last noun. */
function afterPhrase(reading: Reading, { first, last, noun }: FixedPhrase): Content | undefined {
  const { tokens } = reading
  const sentence = reading.annotation.sentences[tokens[noun]!.sentence]!
  if (sentence.first !== first) return undefined
  const end = sentence.last - 1
  const phrase = chunkFrom(reading, last + 1)
  const opensNext = phrase && phrase.last < end && chunkFrom(reading, phrase.last + 1) !== undefined
  let behind = opensNext ? phrase.last : noun
  while (!opensNext && behind < sentence.last && reading.word(behind) !== ',') behind++
  if (end - behind < 3) return undefined
  for (let t = behind + 1; t < end; t++)
    if (isVerbal(tokens[t]!)) return content(reading, behind + 1, end, headOf(reading, behind + 1, end))
  return undefined
}

export interface FixedPhrase {
  readonly role: 'source' | 'cited' | 'via' | 'basis'
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
  for (let steps = 0; steps < 24 && tokens[current]!.head >= 0; steps++) {
    const governor = tokens[current]!.head
    current = governor
    const predicate = isVerbal(tokens[governor]!) || reading.tree.child(governor, 'cop', 'nsubj') >= 0
    if (predicate && !reading.is(firstOfRow(reading, governor), 'xcomp', 'acl', 'aux', 'case', 'advcl')) return governor
  }
  return current === noun ? -1 : current
}

/** The first of a row of clauses: "to investigate and bring to justice" hangs as a whole where its first verb does. */
function firstOfRow({ tokens, is }: Reading, clause: number): number {
  let first = clause
  for (let steps = 0; steps < 24 && is(first, 'conj') && tokens[first]!.head >= 0; steps++) first = tokens[first]!.head
  return first
}
