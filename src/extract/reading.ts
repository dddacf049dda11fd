import { type Entries, entriesOf } from '../lang/entries.ts'
import { gazetteerOf, type Hit } from '../lang/gazetteer.ts'
import type { Language } from '../lang/language.ts'
import { type Lexicon, lexiconOf } from '../lang/lexicon.ts'
import type { Reading as Known } from '../lang/phrases.ts'
import type { ReportingData } from '../lang/reporting.ts'
import type { Annotation, Name, Token } from '../model/annotation.ts'
import { coveredBy } from '../model/covering.ts'
import type { SourcePhrase } from '../model/findings.ts'
import { nounPhraseAround } from '../model/noun-phrase.ts'
import type { Range } from '../model/span.ts'
import { relationIs, type Tree, treeOf } from '../model/tree.ts'

/** One document under the eyes of the rules: its text, its analysis and the language's lexicon, with the questions that rules ask of them. */
export interface Reading {
  readonly text: string
  readonly annotation: Annotation
  readonly tree: Tree
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  readonly entries: Entries
  /** What the language's general data know of the words that the token is part of. */
  knownAt(token: number): Hit | undefined
  /** What general data know of a word by its dictionary form: "governments" as "government". */
  knownAs(lemma: string): readonly Known[]
  /** The token's words in lower case, with straight apostrophes. */
  word(token: number): string
  /** The name that the token is part of. */
  nameAt(token: number): Name | undefined
  is(token: number, ...relations: readonly string[]): boolean
  /** Lemma with its verb particle: "point+out". */
  lemmaWithParticle(token: number): string
  /** Lemma of the preposition or conjunction that introduces a phrase ("of", "according"), or "". */
  introducer(token: number): string
  isPassive(verb: number): boolean
  isNegated(token: number): boolean
  /** Whether the token is part of an expression of time. */
  isTime(token: number): boolean
}

export function readingOf(
  text: string,
  annotation: Annotation,
  language: Language & { readonly reporting: ReportingData },
): Reading {
  const tree = treeOf(annotation)
  const { tokens } = annotation
  const lexicon = lexiconOf(language.reporting)
  const known = new Map<number, Hit>()
  const gazetteer = gazetteerOf(language)
  for (const hit of gazetteer.find(tokens.map((t) => text.slice(t.start, t.end)))) {
    for (let t = hit.first; t < hit.last; t++) known.set(t, hit)
  }
  const nameOf = coveredBy(tokens, annotation.names)
  const timeOf = coveredBy(tokens, annotation.times)
  const is = (token: number, ...relations: readonly string[]) => {
    const t = tokens[token]
    return t !== undefined && relationIs(t, ...relations)
  }
  const word = (token: number) => {
    const t = tokens[token]
    return t === undefined ? '' : text.slice(t.start, t.end).toLowerCase().replace(/[‘’]/g, "'")
  }
  return {
    text,
    annotation,
    tree,
    tokens,
    lexicon,
    entries: entriesOf(language),
    knownAt: (token) => known.get(token),
    knownAs: (lemma) => gazetteer.readings(lemma),
    word,
    nameAt: (token) => nameOf.get(token),
    is,
    lemmaWithParticle(token) {
      const particle = tree.child(token, 'compound:prt')
      const lemma = tokens[token]!.lemma.toLowerCase()
      return particle < 0 ? lemma : `${lemma}+${word(particle)}`
    },
    introducer(token) {
      const introducer = tree.child(token, 'case', 'mark')
      return introducer < 0 ? '' : word(introducer)
    },
    isTime: (token) => timeOf.has(token),
    isPassive: (verb) =>
      tree.child(verb, 'nsubj:pass', 'aux:pass', 'csubj:pass') >= 0 ||
      (tokens[verb]!.xpos === 'VBN' && is(verb, 'acl') && !is(verb, 'acl:relcl') && tree.child(verb, 'obj') < 0),
    isNegated: (token) =>
      tree
        .children(token)
        .some((c) => lexicon.negators.has(tokens[c]!.lemma.toLowerCase()) || lexicon.negators.has(word(c))),
  }
}

/** Nouns that share one subject or object slot: the head and what is coordinated with it, in text order. */
export function coordinated(reading: Reading, head: number): number[] {
  const found = [head]
  for (let i = 0; i < found.length && found.length < MOST_COORDINATED; i++) {
    found.push(...reading.tree.childrenBy(found[i]!, 'conj').filter((c) => isNominal(reading.tokens[c]!)))
  }
  return found.sort((a, b) => a - b)
}

/** More than this in one row are a list, not a row of sources. */
const MOST_COORDINATED = 24

export const isNominal = (token: Token) => ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM'].includes(token.upos)
export const isVerbal = (token: Token) => token.upos === 'VERB' || token.upos === 'AUX'

/** The words of a noun phrase around its head, as a source. */
export function nounPhrase(reading: Reading, head: number): SourcePhrase {
  const [first, last] = nounPhraseAround(reading.tree, reading.text, head, reading.isTime)
  const hit = reading.knownAt(head)
  return { head, at: reading.tree.range(Math.min(first, hit?.first ?? first), Math.max(last, (hit?.last ?? 0) - 1)) }
}

/** Index of the token that begins at or after an offset. */
export function tokenFrom(reading: Reading, offset: number): number {
  const { tokens } = reading
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** First and last token (exclusive) of a range of text. */
export function tokensIn(reading: Reading, range: Range): readonly [first: number, end: number] {
  const first = tokenFrom(reading, range.start)
  let end = first
  while (end < reading.tokens.length && reading.tokens[end]!.start < range.end) end++
  return [first, end]
}
