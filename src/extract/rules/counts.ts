import type { Quantity } from '../../model/annotation.ts'
import type { SourcePhrase } from '../../model/findings.ts'
import { contains, overlaps, type Range } from '../../model/span.ts'
import { isPastParticiple } from '../../model/word-form.ts'
import type { Attribution } from '../attribution.ts'
import { content, headOf, holdsCount } from '../contents.ts'
import { NOTHING } from '../figures/beside.ts'
import { measureOf } from '../figures/measure.ts'
import { ownerOf } from '../owner.ts'
import { isVerbal, type Reading, tokensIn } from '../reading.ts'
import { phrasesOf, speakersOf, subjectOf } from '../sources.ts'
import { isSpeaker } from '../speakers.ts'
import { verbGroup } from '../verb-group.ts'

const RULE = 'extract/count@1'

/**
 * Whose count a number is where no verb of speech says so: the subject of a verb of counting ("the office stood at 64 dead"), or the owner of
 * a count ("the army's toll of 18", "a survey by the union came to 57"). What another rule gave to somebody is left to it.
 */
export function counts(reading: Reading, before: readonly Attribution[]): Attribution[] {
  const found: Attribution[] = []
  const inSentence = bySentence(reading, before)
  let last: Range | undefined
  for (const quantity of reading.annotation.quantities) {
    if (quantity.kind !== 'count') continue
    const [number] = tokensIn(reading, quantity.number)
    if (!reading.isReadable(number) || (last && contains(last, quantity))) continue
    const given = inSentence.get(reading.tokens[number]!.sentence) ?? []
    if (given.some((a) => contains(a.content, quantity)) || reading.quoteAt(number)) continue
    const one =
      held(reading, number, quantity) ??
      owned(reading, number, quantity) ??
      continued(
        reading,
        number,
        quantity,
        given.length > 0 ? [] : (inSentence.get(reading.tokens[number]!.sentence - 1) ?? []),
      )
    if (!one || one.sources.some((s) => overlaps(s.at, quantity))) continue
    if (given.some((a) => overlaps(a.content, one.content))) continue
    found.push(one)
    last = one.content
  }
  return found
}

/** What a sentence's attributions are looked through for, at most. */
const MOST = 16

function bySentence(reading: Reading, all: readonly Attribution[]): Map<number, Attribution[]> {
  const found = new Map<number, Attribution[]>()
  for (const one of all) {
    const { sentence } = reading.tokens[one.head]!
    const known = found.get(sentence)
    if (!known) found.set(sentence, [one])
    else if (known.length < MOST) known.push(one)
  }
  return found
}

/**
 * "Rescuers had saved 117, the spokesman said. | Another 12 were unaccounted for.": a sentence that opens with more or a part of what the one
 * before it counted, in the same paragraph, when all of that one is somebody's.
 */
function continued(
  reading: Reading,
  number: number,
  quantity: Quantity,
  before: readonly Attribution[],
): Attribution | undefined {
  const { tokens, annotation, lexicon } = reading
  const own = annotation.sentences[tokens[number]!.sentence]!
  const last = annotation.sentences[tokens[number]!.sentence - 1]
  const [first, end] = tokensIn(reading, quantity)
  const [one] = before
  if (!one || !last || last.paragraph !== own.paragraph || one.sources.length === 0 || before.length > 1)
    return undefined
  if (!holdsCount(reading, one.content)) return undefined
  const isMore = first === own.first + 1 && lexicon.plays('more-of', reading.word(own.first))
  const isOfThem =
    first === own.first &&
    lexicon.plays('partitive', reading.word(end)) &&
    lexicon.plays('of-them', reading.word(end + 1))
  if (!isMore && !isOfThem) return undefined
  return attribution(reading, one.cueToken, one.cue, one.sources, own.first, own.last - 2)
}

/** Governors that a number is climbed from, at most. */
const STEPS = 6

/** "the army's toll of 18", "her figure is 31", "a count by the union came to 57": a noun for a count that is somebody's. */
function owned(reading: Reading, number: number, quantity: Quantity): Attribution | undefined {
  const noun = countNounOf(reading, number)
  if (noun < 0 || !isWhole(reading, number, quantity)) return undefined
  const sources = ownersOf(reading, noun, number)
  if (sources.length === 0) return undefined
  const [first, last] = spanFrom(reading, noun, quantity)
  return attribution(reading, noun, reading.tree.range(noun, noun), sources, first, last)
}

/** The noun for a count or list that a number stands with: above it, or the subject of what it is said of. */
function countNounOf(reading: Reading, number: number): number {
  let current = number
  for (let steps = 0; steps < STEPS; steps++) {
    const subject = reading.tree.childrenBy(current, 'nsubj', 'nsubj:pass').find((s) => isCountNoun(reading, s))
    if (subject !== undefined) return subject
    current = reading.tokens[current]!.head
    if (current < 0) return -1
    if (isCountNoun(reading, current)) return current
    const clauseOf = reading.is(current, 'acl', 'ccomp') ? reading.tokens[current]!.head : -1
    if (clauseOf >= 0 && isCountNoun(reading, clauseOf)) return clauseOf
    if (isVerbal(reading.tokens[current]!))
      return reading.tree.childrenBy(current, 'nsubj', 'nsubj:pass').find((s) => isCountNoun(reading, s)) ?? -1
  }
  return -1
}

function isCountNoun({ lexicon, tokens }: Reading, token: number): boolean {
  if (tokens[token]!.upos !== 'NOUN') return false
  const lemma = tokens[token]!.lemma.toLowerCase()
  return lexicon.plays('figure', lemma) || lexicon.plays('listing', lemma) || lexicon.plays('survey', lemma)
}

/** Whose count it is: its owner, or who stands before it as a word of it ("the police count"). */
function ownersOf(reading: Reading, noun: number, number: number): SourcePhrase[] {
  const counted = reading.tree.children(noun).find((c) => isWithin(reading, c, number))
  const described = describedBy(reading, noun)
  if (described >= 0) return speakersOf(reading, described)
  const owner = ownerOf(reading, noun, counted)
  if (owner >= 0) return phrasesOf(reading, owner)
  const giver = giverOf(reading, noun, number)
  if (giver >= 0) return phrasesOf(reading, giver)
  const before = reading.tree
    .childrenBy(noun, 'compound')
    .find((c) => c < noun && isSpeaker(reading, c) && reading.tokens[c]!.upos !== 'NUM')
  return before === undefined ? [] : phrasesOf(reading, before)
}

/** "the committee, whose figure of 71 …": whom the clause describes, or -1. */
function describedBy({ lexicon, tokens, tree, ...reading }: Reading, noun: number): number {
  const owner = tree.child(noun, 'nmod:poss')
  if (owner < 0 || !lexicon.plays('whose', reading.word(owner))) return -1
  const clause = tokens[noun]!.head
  return clause >= 0 && reading.is(clause, 'acl:relcl') ? tokens[clause]!.head : -1
}

/** "a tally of 61 dead | put about by the rebels": who is behind the participle that follows the number's phrase. */
function giverOf({ lexicon, tokens, tree, ...reading }: Reading, noun: number, number: number): number {
  const phrase = tokens[number]!.head > number ? tokens[number]!.head : number
  const participle = phrase + 1
  if (
    noun > number ||
    tokens[participle] === undefined ||
    !isPastParticiple(tokens[participle]!) ||
    tokens[participle]!.sentence !== tokens[number]!.sentence
  )
    return -1
  return tree.childrenBy(participle, 'obl').find((o) => lexicon.plays('agent', reading.introducer(o))) ?? -1
}

function isWithin(reading: Reading, token: number, inner: number): boolean {
  const [first, last] = reading.tree.reach(token)
  return first <= inner && inner <= last
}

/** "the office stood at 64 dead", "has a list of 73 missing", "took its count down from 83 to 79". */
function held(reading: Reading, number: number, quantity: Quantity): Attribution | undefined {
  const path = pathToVerb(reading, number)
  const verb = path?.verb ?? -1
  if (!path || verb < 0) return undefined
  // "has not budged from its four": whoever does not move from a number stands by it.
  if (reading.isNegated(verb) !== reading.lexicon.plays('moving-from', reading.tokens[verb]!.lemma.toLowerCase()))
    return undefined
  const [, end] = tokensIn(reading, quantity)
  if (!isOfCounting(reading, verb, path.child, number) || !isWhole(reading, number, quantity)) return undefined
  const subject = subjectOf(reading, verb)
  if (subject < 0 || (subject >= number && subject < end)) return undefined
  const speakers = speakersOf(reading, subject)
  const keeps = reading.lexicon.plays('keeper', reading.tokens[subject]!.lemma.toLowerCase())
  const sources = speakers.length === 0 && keeps ? phrasesOf(reading, subject) : speakers
  if (sources.length === 0) return undefined
  const own = reading.tree
    .children(verb)
    .filter((c) => c > verb && reading.is(c, 'obj', 'obl', 'xcomp', 'nmod', 'advmod', 'ccomp', 'compound:prt'))
  const first = Math.min(path.child, ...own.filter((c) => reading.is(c, 'obj'))) // "its count … from 83 to 79"
  const [from] = reading.tree.reach(first)
  const to = Math.max(...[path.child, ...own].map((c) => reading.tree.reach(c)[1]))
  const start = Math.max(from, verb + 1)
  if (start > number || to < end - 1) return undefined
  return attribution(reading, verb, verbGroup(reading, verb), sources, start, to)
}

/** The verb above a number, and the dependent of it that holds the number. */
function pathToVerb(reading: Reading, number: number): { verb: number; child: number } | undefined {
  let child = number
  for (let steps = 0; steps < STEPS; steps++) {
    const head = reading.tokens[child]!.head
    if (head < 0) return reading.tree.child(child, 'cop') >= 0 ? { verb: child, child } : undefined
    if (isVerbal(reading.tokens[head]!)) return { verb: head, child }
    child = head
  }
  return undefined
}

function isOfCounting(reading: Reading, verb: number, child: number, number: number): boolean {
  const { lexicon, tokens, tree } = reading
  const cop = verb === child ? tree.child(verb, 'cop') : verb
  const words =
    lexicon.countVerbs.get(reading.lemmaWithParticle(cop)) ?? lexicon.countVerbs.get(tokens[cop]!.lemma.toLowerCase())
  if (!words) return false
  const isObject = reading.is(child, 'obj', 'xcomp', 'ccomp', 'dep')
  if (words.has('-') && isObject) return true
  if (words.has('list')) return isListed(reading, verb, child)
  if (verb === child) return words.has(reading.introducer(child))
  // A parser may make the preposition the head of what it introduces ("at | 64 dead").
  const introducers = [child, number].flatMap((t) => [reading.introducer(t), reading.word(t), reading.word(t - 1)])
  return introducers.some((word) => words.has(word))
}

/** "a list of 73 missing", "19 dead on its books". */
function isListed(reading: Reading, verb: number, child: number): boolean {
  if (isCountNoun(reading, child)) return true
  if (!reading.is(child, 'obj')) return false
  const { tree, tokens, lexicon } = reading
  return [...tree.childrenBy(verb, 'obl'), ...tree.childrenBy(child, 'nmod', 'obl')].some((c) => {
    const lemma = tokens[c]!.lemma.toLowerCase()
    return (
      lexicon.plays('booked', reading.introducer(c)) &&
      (lexicon.plays('listing', lemma) || lexicon.plays('books', lemma))
    )
  })
}

/** A number that counts what the vocabulary has a measure for, or one that stands alone. */
function isWhole(reading: Reading, number: number, quantity: Quantity): boolean {
  const measured = measureOf(reading, quantity)
  if (measured === NOTHING) return false
  if (measured) return true
  const [, end] = tokensIn(reading, quantity)
  // "a list of 86 names"
  if (reading.lexicon.plays('listing', reading.tokens[end]?.lemma.toLowerCase() ?? '')) return true
  return !/^(NOUN|PROPN|SYM|ADJ)$/.test(reading.tokens[end]?.upos ?? '') && !reading.is(number, 'nummod', 'appos')
}

/** From the noun to the end of the number's phrase, or from the number's to the noun's. */
function spanFrom(reading: Reading, noun: number, quantity: Quantity): [first: number, last: number] {
  const [first, end] = tokensIn(reading, quantity)
  let last = end - 1
  const governor = reading.tokens[last]!.head
  if (reading.is(last, 'nummod') && governor > last) last = governor
  return [Math.min(noun, first), Math.max(noun, last)]
}

function attribution(
  reading: Reading,
  cueToken: number,
  cue: Range,
  sources: readonly SourcePhrase[],
  first: number,
  last: number,
): Attribution {
  const { range, head } = content(reading, first, last, headOf(reading, first, last + 1))
  return { by: RULE, cueToken, cue, act: 'assert', negated: false, sources, content: range, head }
}
