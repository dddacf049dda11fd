import type { CueEntry } from '../lang/lexicon.ts'
import type { Quote, Token } from '../model/annotation.ts'
import type { SourcePhrase } from '../model/findings.ts'
import { overlaps, type Range, trimRange } from '../model/span.ts'
import { relationIs } from '../model/tree.ts'
import { isFiniteForm, isInfinitive, isPastParticiple, isPresentParticiple } from '../model/word-form.ts'
import { isVerbal, nounPhrase, overlapping, type Reading, tokensIn } from './reading.ts'
import { isSpeaker } from './speakers.ts'

/** What a cue introduces: where it stands, the token that governs it, and whom it is about where the frame names somebody. */
export interface Content {
  readonly range: Range
  readonly head: number
  readonly target?: SourcePhrase
  /** Set where it stands on both sides of the cue: "it was, he said, a mistake". */
  readonly around?: boolean
}

/**
 * What a verb of speech introduces, by the frames of its entry; most telling frame first. Empty where the sentence holds nothing that the verb
 * could introduce ("he said so").
 */
export function contentsOfVerb(reading: Reading, verb: number, entry: CueEntry): Content[] {
  const passive = reading.isPassive(verb)
  for (const find of passive ? PASSIVE_FRAMES : ACTIVE_FRAMES) {
    const found = find(reading, verb, entry)
    if (found.length > 0) return found
  }
  return []
}

type FrameFinder = (reading: Reading, verb: number, entry: CueEntry) => Content[]

const ACTIVE_FRAMES: readonly FrameFinder[] = [
  objectAndMore,
  describedAndMore,
  clause,
  infinitive,
  participle,
  prepositional,
  objectAlone,
  governingClause,
  neighbouringQuote,
]
const PASSIVE_FRAMES: readonly FrameFinder[] = [passiveAndMore, passiveClause, clause, passiveSubject, governingClause]

/** Frames whose object is followed by what is said of it: "accused X of …", "put the toll at …", "called on X to …". */
function objectAndMore(reading: Reading, verb: number, entry: CueEntry): Content[] {
  const { tree } = reading
  const object = objectOf(reading, verb)
  if (object < 0) return []
  for (const frame of entry.frames) {
    if (!frame.startsWith('np-')) continue
    const wanted = frame.slice(3)
    const rest =
      wanted === 'adj'
        ? tree.child(verb, 'xcomp')
        : wanted === 'to'
          ? infinitiveOf(reading, verb, object)
          : complementBy(reading, verb, object, wanted)
    if (rest < 0 || rest < object) continue
    const [, restLast] = tree.reach(rest)
    const [objectFirst] = tree.reach(object)
    return [
      content(
        reading,
        objectFirst,
        extendRight(reading, verb, Math.max(restLast, tree.reach(object)[1])),
        rest,
        nounPhrase(reading, object),
      ),
    ]
  }
  return []
}

/** "an incident that Peru has linked | to the group": what the clause describes is what the verb ties to somebody. */
function describedAndMore(reading: Reading, verb: number, entry: CueEntry): Content[] {
  const { tree, tokens } = reading
  if (entry.act !== 'accuse' || !entry.frames.has('np-to-np') || !reading.is(verb, 'acl')) return []
  const described = tokens[verb]!.head
  if (described < 0 || tree.child(verb, 'nsubj') < described || tree.child(verb, 'obj') >= 0) return []
  const rest = tree.childrenBy(verb, 'obl').find((c) => c > verb && reading.introducer(c) === 'to')
  return rest === undefined ? [] : [subtreeContent(reading, verb, rest)]
}

/** The object; where there is none, whom it is said to: "reprochent | à l'armée | d'avoir tardé". */
function objectOf(reading: Reading, verb: number): number {
  const { tree, lexicon } = reading
  const object = tree.child(verb, 'obj', 'iobj')
  if (object >= 0) return object
  return tree.childrenBy(verb, 'obl').find((o) => o > verb && lexicon.plays('dative', reading.introducer(o))) ?? -1
}

/** A phrase or clause with the given introducer that hangs from the verb, or from its object where the parser put it there. */
function complementBy(reading: Reading, verb: number, object: number, introducer: string): number {
  const wanted = introducer === 'to-np' ? 'to' : introducer
  const isIt = (c: number) =>
    c > object && reading.is(c, 'obl', 'advcl', 'acl', 'nmod', 'xcomp', 'ccomp') && reading.introducer(c) === wanted
  if (introducer === 'ing')
    return (
      reading.tree
        .childrenBy(verb, 'xcomp', 'advcl', 'ccomp')
        .find((c) => c > object && isPresentParticiple(reading.tokens[c]!)) ?? -1
    )
  return reading.tree.children(verb).find(isIt) ?? reading.tree.children(object).find(isIt) ?? -1
}

function infinitiveOf(reading: Reading, verb: number, after: number): number {
  const { tree } = reading
  const isIt = (c: number) =>
    c > after &&
    reading.is(c, 'xcomp', 'ccomp', 'advcl', 'acl') &&
    isVerbal(reading.tokens[c]!) &&
    introducesInfinitive(reading, c)
  return tree.children(verb).find(isIt) ?? tree.children(after).find(isIt) ?? -1
}

/** A finite clause: "said that …", "…, she said". */
function clause(reading: Reading, verb: number, entry: CueEntry): Content[] {
  if (!entry.frames.has('that')) return []
  const { tree } = reading
  return tree
    .children(verb)
    .filter(
      (c) =>
        ((reading.is(c, 'ccomp') || isThatClause(reading, c)) && !isBesides(reading, verb, c)) ||
        (reading.is(c, 'parataxis') && saysSomething(reading, c) && !isCueLike(reading, c)),
    )
    .slice(0, 1)
    .map((c) => subtreeContent(reading, verb, c))
}

/** "has it that 94 died": a clause with the word that introduces what is said, whatever a parser made of it. */
const isThatClause = (reading: Reading, clause: number) =>
  reading.is(clause, 'advcl') && reading.lexicon.plays('said-that', reading.introducer(clause))

/**
 * A clause that the parser took for what is said and that is none: a participle in front ("Asked for a comment, …"), one that a conjunction
 * adds ("confirmed 14 deaths and expects more"), one behind a semicolon.
 */
function isBesides(reading: Reading, verb: number, clause: number): boolean {
  const { tree, tokens } = reading
  const isParticiple = isPastParticiple(tokens[clause]!) || isPresentParticiple(tokens[clause]!)
  if (isParticiple && clause < verb && tree.child(clause, 'nsubj', 'csubj', 'aux', 'cop', 'expl') < 0)
    return reading.quoteAt(clause) === undefined
  if (tree.child(clause, 'cc') >= 0 && tree.child(verb, 'obj') >= 0) return true
  const [first, last] = tree.reach(clause)
  return first > verb ? [first - 1, first].some((t) => reading.word(t) === ';') : reading.word(last + 1) === ';'
}

function infinitive(reading: Reading, verb: number, entry: CueEntry): Content[] {
  if (!entry.frames.has('to')) return []
  const found = reading.tree.childrenBy(verb, 'xcomp').find((c) => introducesInfinitive(reading, c))
  return found === undefined ? [] : [subtreeContent(reading, verb, found)]
}

/** "to leave", "de partir", "être parti": behind the word that introduces it, or, where the language does without, none. */
function introducesInfinitive(reading: Reading, clause: number): boolean {
  const introducer = reading.introducer(clause)
  return introducer === ''
    ? reading.lexicon.plays('infinitive', '-') && isInfinitiveClause(reading, clause)
    : reading.lexicon.plays('infinitive', introducer)
}

/** "avoir tué": the auxiliary has the form. */
const isInfinitiveClause = ({ tokens, tree }: Reading, clause: number) =>
  [clause, ...tree.childrenBy(clause, 'aux', 'cop')].some((t) => isInfinitive(tokens[t]!))

const isNonFinite = (token: Token) => isPresentParticiple(token) || isPastParticiple(token) || isInfinitive(token)

function participle(reading: Reading, verb: number, entry: CueEntry): Content[] {
  if (!entry.frames.has('ing')) return []
  const found = reading.tree
    .childrenBy(verb, 'xcomp', 'advcl', 'ccomp')
    .find((c) => c > verb && isNonFinite(reading.tokens[c]!))
  return found === undefined ? [] : [subtreeContent(reading, verb, found)]
}

/** Frames that name a preposition: "called for …", "warned of …". */
function prepositional(reading: Reading, verb: number, entry: CueEntry): Content[] {
  for (const child of reading.tree.children(verb)) {
    if (child < verb || !reading.is(child, 'obl', 'advcl', 'xcomp', 'nmod', 'ccomp')) continue
    const introducer = reading.introducer(child)
    if (
      introducer === '' ||
      !(
        entry.frames.has(introducer) ||
        (introducer === 'to' && entry.frames.has('to-np') && !isVerbal(reading.tokens[child]!))
      )
    )
      continue
    return [subtreeContent(reading, verb, child)]
  }
  return []
}

/** A noun phrase: "announced the dispatch of …"; with `num` only where it holds a figure or a quotation. */
function objectAlone(reading: Reading, verb: number, entry: CueEntry): Content[] {
  const object = reading.tree.child(verb, 'obj')
  if (object < 0) return []
  const announced =
    entry.frames.has('num') && isAnnounced(reading, object) ? behindColon(reading, object + 1) : undefined
  if (announced) return [announced]
  const found = subtreeContent(reading, verb, object)
  if (entry.frames.has('np') || (entry.frames.has('num') && holdsFigureOrQuote(reading, found.range))) return [found]
  return []
}

/** "gave another number: …": a word for a count with a colon behind it. */
const isAnnounced = (reading: Reading, object: number) =>
  reading.word(object + 1) === ':' && reading.lexicon.plays('figure', reading.tokens[object]!.lemma.toLowerCase())

/** The clause that the verb of speech hangs from: "…, as the report has it", "…, says the minister" where the parser made it a side remark. */
function governingClause(reading: Reading, verb: number, entry: CueEntry): Content[] {
  if (!entry.frames.has('that')) return []
  const governor = reading.tokens[verb]!.head
  if (governor < 0) return []
  const aside =
    reading.is(verb, 'parataxis', 'discourse') ||
    (reading.is(verb, 'advcl') && reading.lexicon.plays('example', reading.introducer(verb)))
  if (!aside || reading.tree.child(verb, 'nsubj') < 0 || saysItself(reading, verb)) return []
  const own = reading.tree.subtree(governor, (c) => c === verb).filter((t) => reading.tokens[t]!.upos !== 'PUNCT')
  if (own.length === 0) return []
  const found = content(reading, own[0]!, own[own.length - 1]!, governor)
  return [
    {
      ...found,
      around: found.range.start < reading.tokens[verb]!.start && found.range.end > reading.tokens[verb]!.end,
    },
  ]
}

/** "as rebels claim victory": what it introduces stands behind it; "as she told a friend" names only who listened. */
const saysItself = (reading: Reading, verb: number) =>
  reading.tree.child(verb, 'ccomp', 'xcomp') > verb ||
  reading.tree.childrenBy(verb, 'obj').some((o) => o > verb && !isSpeaker(reading, o))

/** A quotation that touches the verb and its subject with nothing but punctuation between. */
function neighbouringQuote(reading: Reading, verb: number, entry: CueEntry): Content[] {
  if (!entry.frames.has('that') && !entry.frames.has('q')) return []
  const [first, last] = reading.tree.reach(verb)
  const around = reading.tree.range(first, last)
  const reachable = { start: around.start - 6, end: around.end + 6 }
  const found = reading
    .quotesOver(reachable)
    .find(
      (q) =>
        q.depth === 0 &&
        ((touches(reading, q.end, around.start) && isSameSentence(reading, q, verb)) ||
          touches(reading, around.end, q.start) ||
          (q.start > reading.tokens[verb]!.end && q.end <= around.end)),
    )
  return found ? [quoteContent(reading, found)] : []
}

/** A quotation that is a sentence of its own is another's business: see beside-quotes. */
const isSameSentence = (reading: Reading, quote: Quote, verb: number) =>
  reading.tokens[tokensIn(reading, quote)[0]]?.sentence === reading.tokens[verb]!.sentence

function touches(reading: Reading, end: number, start: number): boolean {
  return start >= end && start - end < 6 && /^[\s,:;–—-]*$/.test(reading.text.slice(end, start))
}

/** "is accused of …", "was described as …": what follows the verb. */
function passiveAndMore(reading: Reading, verb: number, entry: CueEntry): Content[] {
  const { tree } = reading
  const subject = tree.child(verb, 'nsubj:pass')
  for (const frame of entry.frames) {
    if (!frame.startsWith('np-') || frame === 'np-to') continue
    const wanted = frame === 'np-to-np' ? 'to' : frame.slice(3)
    const rest = tree
      .children(verb)
      .find(
        (c) => c > verb && reading.is(c, 'obl', 'advcl', 'xcomp', 'ccomp', 'nmod') && reading.introducer(c) === wanted,
      )
    if (rest === undefined) continue
    const found = subtreeContent(reading, verb, rest)
    return [subject < 0 ? found : { ...found, target: nounPhrase(reading, subject) }]
  }
  return []
}

/** "5,300 people were believed killed", "X is said to have …": the whole clause, for only together do its words say it. */
function passiveClause(reading: Reading, verb: number): Content[] {
  const complement = reading.tree.child(verb, 'xcomp')
  const subject = reading.tree.child(verb, 'nsubj:pass')
  if (complement < 0 || subject < 0) return []
  const own = reading.tree.subtree(
    verb,
    (c) =>
      reading.tokens[c]!.head === verb && (reading.is(c, 'conj', 'cc', 'parataxis', 'advcl') || isAgent(reading, c)),
  )
  return [content(reading, own[0]!, own[own.length - 1]!, complement)]
}

/** "The dispatch of 35 doctors was announced by …". */
function passiveSubject(reading: Reading, verb: number, entry: CueEntry): Content[] {
  const described = reading.is(verb, 'acl') ? reading.tokens[verb]!.head : -1
  const subject = described >= 0 ? described : reading.tree.child(verb, 'nsubj:pass')
  if (subject < 0 || !(entry.frames.has('np') || entry.frames.has('num'))) return []
  // "witnesses quoted by the paper": who is quoted is not what is.
  if (entry.act === 'quote-report' && isSpeaker(reading, subject)) return []
  return [subtreeContent(reading, verb, subject)]
}

const isAgent = (reading: Reading, token: number) =>
  reading.is(token, 'obl:agent') || reading.lexicon.plays('agent', reading.introducer(token))

/** The subtree of a dependent of the cue, without its complementizer and the punctuation around it; widened to whole quotations. */
function subtreeContent(reading: Reading, verb: number, head: number): Content {
  const { tree } = reading
  const own = tree.subtree(head, (c) => c === verb || isStray(reading, c))
  const after = own[0]! > verb
  const last = own[own.length - 1]!
  return content(reading, own[0]!, after ? extendRight(reading, verb, last) : last, head)
}

/** "acknowledged two deaths and | denied …": a finite verb joined to a noun is joined to the verb before it, whatever the parse says. */
function isStray(reading: Reading, token: number): boolean {
  const { tree, tokens } = reading
  const { head } = tokens[token]!
  if (!isFiniteForm(tokens[token]!) || !isVerbal(tokens[token]!) || head < 0 || head > token) return false
  if (isVerbal(tokens[head]!) || tree.child(head, 'cop', 'nsubj', 'expl') >= 0) return false
  return (
    tree.child(token, 'cc') >= 0 && tree.child(token, 'nsubj', 'csubj', 'mark', 'expl') < 0 && isCueLike(reading, token)
  )
}

/**
 * Adverbials that follow the content without a comma belong to it, wherever the parser hung them: "said 203 were killed in an operation
 * from March 23 to 31".
 */
function extendRight(reading: Reading, verb: number, last: number): number {
  const { tree, tokens } = reading
  let end = last
  for (const child of tree.children(verb)) {
    const [first, final] = tree.reach(child)
    if (first !== end + 1 || !relationIs(tokens[child]!, 'obl', 'advmod', 'advcl', 'nmod')) continue
    if (relationIs(tokens[child]!, 'advcl') && isCueLike(reading, child)) continue
    end = final
  }
  return end
}

/** Content from token to token (inclusive), trimmed, and widened to the quotations that it cuts. */
export function content(reading: Reading, first: number, last: number, head: number, target?: SourcePhrase): Content {
  const range = trimmed(reading, first, last)
  return { range: widenToQuotes(reading, range), head, ...(target ? { target } : {}) }
}

export function quoteContent(reading: Reading, quote: Quote): Content {
  const [first, end] = tokensIn(reading, quote.inner)
  return { range: { start: quote.start, end: quote.end }, head: headOf(reading, first, end) }
}

/** "denied in the evening: no harm was done". */
export function behindColon(reading: Reading, colon: number): Content | undefined {
  const { tokens } = reading
  if (reading.word(colon) !== ':') return undefined
  const sentence = reading.annotation.sentences[tokens[colon]!.sentence]!
  return sentence.last - colon > 3
    ? content(reading, colon + 1, sentence.last - 1, headOf(reading, colon + 1, sentence.last))
    : undefined
}

/** Token in `first` (inclusive) to `end` (exclusive) whose governor is outside: what governs the stretch. */
export function headOf(reading: Reading, first: number, end: number): number {
  let best = first
  for (let t = first; t < end; t++) {
    const governor = reading.tokens[t]!.head
    if ((governor < first || governor >= end) && reading.tokens[t]!.upos !== 'PUNCT') {
      if (isVerbal(reading.tokens[t]!) || governor < 0) return t
      if (best === first) best = t
    }
  }
  return best
}

function trimmed(reading: Reading, first: number, last: number): Range {
  let [from, to] = [first, last]
  const { tokens } = reading
  const idle = (t: number) => tokens[t]!.upos === 'PUNCT' && !/["“”«»„()[\]'‘’]/.test(reading.word(t))
  while (from < to && (idle(from) || isComplementizer(reading, from))) from++
  while (to > from && idle(to)) to--
  return trimRange(reading.text, reading.tree.range(from, to)) ?? reading.tree.range(from, to)
}

const isComplementizer = (reading: Reading, token: number) =>
  reading.lexicon.plays('complementizer', reading.word(token)) && reading.is(token, 'mark', 'advmod', 'discourse')

/** A content that cuts through a quotation takes the whole of it, marks included: words are never quoted by halves. */
export function widenToQuotes(reading: Reading, range: Range): Range {
  let { start, end } = range
  for (const quote of reading.quotesOver(range)) {
    if (!overlaps(quote, { start, end })) continue
    if (quote.inner.start <= start && quote.inner.end >= end && quote.inner.end - quote.inner.start > 2 * (end - start))
      continue
    if (quote.start < start || quote.end > end) {
      start = Math.min(start, quote.start)
      end = Math.max(end, quote.end)
    }
  }
  return { start, end }
}

function holdsFigureOrQuote(reading: Reading, range: Range): boolean {
  return reading.quotesOver(range).length > 0 || holdsCount(reading, range)
}

/** Whether a number of people or things stands in a range. */
export function holdsCount(reading: Reading, range: Range): boolean {
  return overlapping(reading.annotation.quantities, range).some((q) => q.kind === 'count')
}

function saysSomething(reading: Reading, token: number): boolean {
  return reading.tree.subtree(token).some((t) => isVerbal(reading.tokens[t]!) || reading.tokens[t]!.upos === 'NOUN')
}

function isCueLike(reading: Reading, token: number): boolean {
  return (
    isVerbal(reading.tokens[token]!) &&
    (reading.lexicon.verbs.has(reading.lemmaWithParticle(token)) ||
      reading.lexicon.verbs.has(reading.tokens[token]!.lemma))
  )
}
