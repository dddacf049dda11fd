import { type Entries, entriesOf } from '../lang/entries.ts'
import { gazetteerOf, type Hit } from '../lang/gazetteer.ts'
import type { Language } from '../lang/language.ts'
import { type Lexicon, lexiconOf } from '../lang/lexicon.ts'
import type { Reading as Known } from '../lang/phrases.ts'
import type { ReportingData } from '../lang/reporting.ts'
import type { Annotation, Clause, Name, Quantity, Quote, Token } from '../model/annotation.ts'
import { coveredBy } from '../model/covering.ts'
import type { SourcePhrase } from '../model/findings.ts'
import { nounPhraseAround } from '../model/noun-phrase.ts'
import type { Range } from '../model/span.ts'
import { relationIs, type Tree, treeOf } from '../model/tree.ts'
import { isPastParticiple } from '../model/word-form.ts'

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
  /** The token's words in lower case, with straight apostrophes, in the plain form of elided and contracted words. */
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
  /** The clause of which the token is the head, with how sure it is left. */
  clauseAt(token: number): Clause | undefined
  /** Whether the token is part of an expression of time. */
  isTime(token: number): boolean
  /** The quantity that the token is part of. */
  quantityAt(token: number): Quantity | undefined
  /** Quotations of any depth that overlap a range, the outer ones first. */
  quotesOver(range: Range): Quote[]
  /** The outermost quotations, in text order. */
  readonly topQuotes: readonly Quote[]
  /** The outermost quotation that a token stands in. */
  quoteAt(token: number): Quote | undefined
  /** Times of the annotation in a sentence, by their index. */
  timesIn(sentence: number): readonly number[]
  /** False for a sentence with more words than any sentence has: a list or damaged text, in which no clause can be told from another. */
  isReadable(token: number): boolean
}

/** Words of the longest sentence that the rules look into. */
const LONGEST_SENTENCE = 1500

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
  const quantityOf = coveredBy(tokens, annotation.quantities)
  const levels = byDepth(annotation.quotes)
  const quoteOf = coveredBy(tokens, levels[0] ?? [])
  const times = timesBySentence(annotation)
  const clauses = new Map(annotation.clauses.map((c) => [c.head, c]))
  const is = (token: number, ...relations: readonly string[]) => {
    const t = tokens[token]
    return t !== undefined && relationIs(t, ...relations)
  }
  const word = (token: number) => {
    const t = tokens[token]
    if (t === undefined) return ''
    const written = text.slice(t.start, t.end).toLowerCase().replace(/[‘’]/g, "'")
    return t.upos === 'DET' ? written : (lexicon.plainForms.get(written) ?? written)
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
      // Where it was read as an adverb, the tag still says that it is a particle.
      const adverb = tree.childrenBy(token, 'advmod').find((c) => tokens[c]!.xpos === 'RP')
      const particle = Math.max(tree.child(token, 'compound:prt'), adverb ?? -1)
      const lemma = tokens[token]!.lemma.toLowerCase()
      return particle < 0 ? lemma : `${lemma}+${word(particle)}`
    },
    introducer(token) {
      const introducer = tree.child(token, 'case', 'mark')
      return introducer < 0 ? '' : word(introducer)
    },
    clauseAt: (token) => clauses.get(token),
    isTime: (token) => timeOf.has(token),
    quantityAt: (token) => quantityOf.get(token),
    quotesOver: (range) => levels.flatMap((level) => overlapping(level, range)),
    topQuotes: levels[0] ?? [],
    quoteAt: (token) => quoteOf.get(token),
    timesIn: (sentence) => times.get(sentence) ?? [],
    isReadable(token) {
      const sentence = annotation.sentences[tokens[token]?.sentence ?? -1]
      return sentence !== undefined && sentence.last - sentence.first <= LONGEST_SENTENCE
    },
    isPassive: (verb) =>
      (tree.child(verb, 'nsubj:pass', 'aux:pass', 'csubj:pass') >= 0 &&
        !lexicon.plays('perfect-with-being', tokens[verb]!.lemma.toLowerCase())) ||
      (isPastParticiple(tokens[verb]!) &&
        is(verb, 'acl') &&
        !is(verb, 'acl:relcl') &&
        tree.child(verb, 'obj', 'aux', 'nsubj') < 0),
    isNegated: (token) =>
      tree.children(token).some(
        (c) =>
          // "aucun civil n'a été tué", "at no time were shots fired"
          (is(c, 'nsubj') && tree.childrenBy(c, 'det').some((d) => lexicon.plays('no-one', word(d)))) ||
          (is(c, 'obl') &&
            lexicon.answers('no-way', tokens[c]!.lemma.toLowerCase()) &&
            tree.childrenBy(c, 'det').some((d) => lexicon.negators.has(word(d)))) ||
          (tokens[c]!.upos !== 'NOUN' &&
            (lexicon.negators.has(tokens[c]!.lemma.toLowerCase()) || lexicon.negators.has(word(c)))),
      ),
  }
}

/** Quotations of each depth; those of one depth never overlap. */
function byDepth(quotes: readonly Quote[]): Quote[][] {
  const levels: Quote[][] = []
  for (const quote of quotes) {
    while (levels.length <= quote.depth) levels.push([])
    levels[quote.depth]!.push(quote)
  }
  return levels
}

/** Those of some ranges, in text order and without overlaps, that overlap one. */
export function overlapping<R extends Range>(ranges: readonly R[], one: Range): R[] {
  const found: R[] = []
  for (let i = firstEndingAfter(ranges, one.start); i < ranges.length && ranges[i]!.start < one.end; i++)
    found.push(ranges[i]!)
  return found
}

/** Index of the first of some ranges in text order that ends after an offset. */
function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function timesBySentence({ times, tokens }: Annotation): Map<number, number[]> {
  const found = new Map<number, number[]>()
  times.forEach((time, i) => {
    const sentence = tokens[firstEndingAfter(tokens, time.start)]?.sentence
    if (sentence === undefined) return
    const known = found.get(sentence)
    if (known) known.push(i)
    else found.set(sentence, [i])
  })
  return found
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
  const at = reading.tree.range(Math.min(first, hit?.first ?? first), Math.max(last, (hit?.last ?? 0) - 1))
  const name = reading.nameAt(head)
  return { head, at: { start: at.start, end: Math.max(at.end, name?.end ?? at.end) } }
}

/** Index of the token that begins at or after an offset. */
export const tokenFrom = ({ tokens }: Reading, offset: number): number => firstEndingAfter(tokens, offset)

/** First and last token (exclusive) of a range of text. */
export function tokensIn(reading: Reading, range: Range): readonly [first: number, end: number] {
  const first = tokenFrom(reading, range.start)
  let end = first
  while (end < reading.tokens.length && reading.tokens[end]!.start < range.end) end++
  return [first, end]
}
