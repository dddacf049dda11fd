import { languageOf } from '../../lang/languages.ts'
import { type Lexicon, lexiconOf } from '../../lang/lexicon.ts'
import type { Token } from '../../model/annotation.ts'
import { spanOf } from '../../model/span.ts'
import type { Linked, Studied } from '../../model/studied.ts'
import { relationIs } from '../../model/tree.ts'
import type { BasisKind } from '../../model/vocabulary.ts'
import { phraseAt } from './phrases.ts'
import { type Party, type Standing, sameParty } from './standing.ts'
import { stateOfWords } from './state.ts'
import { addFew, pairsOf, type Tie } from './tie.ts'

/** A video, picture or statement that a document says somebody put out. */
interface Recording {
  readonly document: number
  readonly noun: number
  readonly owner: Party
  /** First and last token of the words that say so. */
  readonly words: readonly [first: number, last: number]
  /** Dictionary forms of the telling words of its sentence and the next, without those for itself and its owner. */
  readonly about: ReadonlySet<string>
}

const SHOWN: ReadonlySet<BasisKind> = new Set<BasisKind>(['footage', 'image'])
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])
/** Words that two sentences must share on what is seen. */
const LEAST = 2

/** The same video or picture: put out by the same party, of the same kind, and told of in the same words. */
export function sharedRecordings(linked: Linked, standing: Standing): Tie[] {
  const byOwner = new Map<string, Recording[]>()
  linked.studied.forEach((one, d) => {
    for (const found of recordingsOf(linked, standing, one, d)) {
      const words = new Set([
        ...(found.owner.actor ? [found.owner.actor] : []),
        ...found.owner.phrases.flatMap((p) => p.words),
        // "The Peruvian army" and "Peru" share no word, and are of one state.
        ...(found.owner.state?.country ? [`state ${found.owner.state.country}`] : []),
      ])
      for (const word of words) addFew(byOwner, word, found, MOST_OF_DOCUMENT)
    }
  })
  const found = new Map<string, Tie>()
  for (const list of byOwner.values()) {
    for (const [a, b] of pairsOf(list, wordingOf)) {
      const key = `${a.document} ${b.document}`
      if (a.document === b.document || found.has(key) || !isOfOne(a.owner, b.owner)) continue
      const shared = [...a.about].filter((word) => b.about.has(word))
      if (shared.length >= LEAST) found.set(key, tieOf(linked, a, b, shared))
    }
  }
  return [...found.values()]
}

/** All that decides with which others a recording is joined. */
const wordingOf = ({ owner, about }: Recording): string =>
  [owner.actor, owner.state?.country, ...owner.phrases.flatMap((p) => p.words), ...about].join(' ')

/** A state's video is that of its army, for all that shows who else could have put it out. */
const isOfOne = (a: Party, b: Party) =>
  sameParty(a, b) !== undefined || (a.state?.country !== undefined && a.state.country === b.state?.country)

const MOST_OF_DOCUMENT = 4

function recordingsOf({ actorAt }: Linked, standing: Standing, one: Studied, d: number): Recording[] {
  const language = languageOf(one.document.language)
  if (!language?.reporting) return []
  const lexicon = lexiconOf(language.reporting)
  const { annotation, document } = one
  const { tokens } = annotation
  const partyAt = ([first, last]: Words): Party | undefined => {
    const actor = actorAt[d]!.get(last)
    const known = actor && standing.inSentence(d, tokens[last]!.sentence).find((p) => p.actor === actor)
    const at = { start: tokens[first]!.start, end: tokens[last]!.end }
    const state = stateOfWords(document.text.slice(at.start, at.end), language)
    if (known) return state ? { ...known, state } : known
    const phrase = tokens[last]!.upos === 'PRON' ? undefined : phraseAt(one, at, last)
    return phrase && { document: d, phrases: [phrase], at, ...(state ? { state } : {}) }
  }
  const found: Recording[] = []
  for (let noun = 0; noun < tokens.length; noun++) {
    const kind = lexicon.bases.get(tokens[noun]!.lemma.toLowerCase())
    if (!kind || !SHOWN.has(kind) || tokens[noun]!.upos !== 'NOUN') continue
    const at = possessor(one, noun) ?? releaserBefore(tokens, lexicon, noun) ?? releaserBehind(tokens, lexicon, noun)
    const owner = at && partyAt(at)
    if (!at || !owner) continue
    const words = [Math.min(noun, at[0]), Math.max(noun, at[1])] as const
    found.push({ document: d, noun, owner, words, about: aboutOf(one, lexicon, noun, owner) })
  }
  return found
}

/** First and last token of a phrase. */
type Words = readonly [first: number, last: number]

/** Tokens between a recording and the verb that says who put it out, at most. */
const REACH = 7
const IN_PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])
const BETWEEN: ReadonlySet<string> = new Set(['AUX', 'ADV'])
/** Words of a phrase for who put it out. */
const LONGEST = 5

// Words in a row rather than trees: a parser often takes "the army released footage" for one noun phrase.

/** "France's drone footage", "its video": the words before the possessive. */
function possessor({ annotation: { tokens } }: Studied, noun: number): Words | undefined {
  for (let t = noun - 1; t >= Math.max(0, noun - REACH); t--) {
    if (!relationIs(tokens[t]!, 'nmod:poss') || tokens[t]!.head !== noun) continue
    return phraseUpTo(tokens, t)
  }
  return undefined
}

/** "The army has released drone footage": the words before the verb. */
function releaserBefore(tokens: readonly Token[], lexicon: Lexicon, noun: number): Words | undefined {
  const { sentence } = tokens[noun]!
  for (let t = noun - 1; t > Math.max(0, noun - REACH) && tokens[t]!.sentence === sentence; t--) {
    if (tokens[t]!.upos === 'PUNCT') return undefined
    if (tokens[t]!.upos !== 'VERB') continue
    if (!isReleasing(lexicon, tokens[t]!)) return undefined
    let last = t - 1
    while (last >= 0 && BETWEEN.has(tokens[last]!.upos)) last--
    return last >= 0 && tokens[last]!.sentence === sentence ? phraseUpTo(tokens, last) : undefined
  }
  return undefined
}

/** "Footage … released by the army": the words behind the agent's preposition. */
function releaserBehind(tokens: readonly Token[], lexicon: Lexicon, noun: number): Words | undefined {
  for (let t = noun + 1; t < Math.min(tokens.length - 1, noun + REACH); t++) {
    if (tokens[t]!.upos === 'PUNCT') return undefined
    if (tokens[t]!.upos !== 'VERB') continue
    if (!isReleasing(lexicon, tokens[t]!) || !lexicon.plays('agent', tokens[t + 1]!.lemma.toLowerCase()))
      return undefined
    let first = t + 2
    if (tokens[first]?.upos === 'DET') first++
    let last = first
    while (last < tokens.length && last - first < LONGEST && IN_PHRASE.has(tokens[last]!.upos)) last++
    return last > first ? [first, last - 1] : undefined
  }
  return undefined
}

/** The words in a row that end with a token; a pronoun stands by itself. */
function phraseUpTo(tokens: readonly Token[], last: number): Words | undefined {
  if (tokens[last]!.upos === 'PRON') return [last, last]
  let first = last
  while (first > 0 && last - first < LONGEST && isOfPhrase(tokens[first - 1]!, first, last)) first--
  return IN_PHRASE.has(tokens[last]!.upos) ? [first, last] : undefined
}

/** Whether a word goes with one of those that follow it: not the day that stands before a name. */
const isOfPhrase = ({ upos, head }: Token, first: number, last: number) =>
  IN_PHRASE.has(upos) && head >= first && head <= last

const isReleasing = (lexicon: Lexicon, { lemma }: Token) => lexicon.plays('releasing', lemma.toLowerCase())

function aboutOf({ annotation }: Studied, lexicon: Lexicon, noun: number, owner: Party): Set<string> {
  const { tokens, sentences } = annotation
  const own = new Set(owner.phrases.flatMap((p) => p.words))
  const { sentence } = tokens[noun]!
  const [from, to] = [sentences[sentence]!, sentences[sentence + 1] ?? sentences[sentence]!]
  const about = new Set<string>()
  for (let t = from.first; t < to.last; t++) {
    const lemma = tokens[t]!.lemma.toLowerCase()
    if (!TELLING.has(tokens[t]!.upos) || own.has(lemma)) continue
    if (lexicon.bases.has(lemma) || isReleasing(lexicon, tokens[t]!) || lexicon.verbs.has(lemma)) continue
    about.add(lemma)
  }
  return about
}

function tieOf({ studied }: Linked, a: Recording, b: Recording, shared: readonly string[]): Tie {
  const [one, two] = a.document < b.document ? [a, b] : [b, a]
  const end = ({ document: d, words: [first, last] }: Recording) => {
    const { document, annotation } = studied[d]!
    return {
      span: {
        document: document.id,
        ...spanOf(document.text, annotation.tokens[first]!.start, annotation.tokens[last]!.end),
      },
    }
  }
  const ends = [end(one), end(two)] as const
  return {
    documents: [one.document, two.document],
    ends,
    joins: false,
    why: `Both tell of “${ends[0].span.exact}”, “${ends[1].span.exact}”, with the same words: ${shared
      .slice(0, 4)
      .map((w) => `“${w}”`)
      .join(', ')}`,
  }
}
