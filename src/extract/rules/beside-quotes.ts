import type { Quote } from '../../model/annotation.ts'
import type { SourcePhrase } from '../../model/findings.ts'
import type { Act } from '../../model/vocabulary.ts'
import { isPastParticiple, isPluralNoun } from '../../model/word-form.ts'
import type { Attribution } from '../attribution.ts'
import { chunkFrom, speakerIn } from '../chunks.ts'
import { content, headOf, quoteContent } from '../contents.ts'
import { cueAt, isFiniteVerb, mayBeFinite } from '../cue-at.ts'
import { isVerbal, type Reading, tokenFrom, tokensIn } from '../reading.ts'
import { verbGroup } from '../verb-group.ts'

const RULE = 'extract/beside-quote@1'

/**
 * Who stands right behind a quotation with a verb: "“…,” said the mayor", "“…”, the mayor of Vale shouted". The marks tell more than any
 * parse does, so this comes first, and a verb counts here that is no verb of speech elsewhere ("“…,” scoffed the mayor").
 */
export function besideQuotes(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const quote of reading.annotation.quotes) {
    if (quote.depth > 0 || !/\p{L}/u.test(reading.text.slice(quote.inner.start, quote.inner.end))) continue
    const next = wordBehind(reading, quote)
    if (next < 0 || !reading.isReadable(next)) continue
    const said = verbFirst(reading, quote, next) ?? speakerFirst(reading, quote, next)
    if (said) found.push(attribution(reading, quote, said))
  }
  return found
}

interface Said {
  readonly verb: number
  readonly act: Act
  readonly source: SourcePhrase
}

/** Token behind the closing mark and at most a comma, or -1. */
function wordBehind(reading: Reading, quote: Quote): number {
  let t = tokenFrom(reading, quote.end)
  if (reading.word(t) === ',') t++
  const token = reading.tokens[t]
  if (!token || !quote.closed) return -1
  const between = reading.text.slice(quote.end, token.start)
  const closing = reading.text[quote.inner.end - 1] ?? ''
  const isCapital = /^\p{Lu}/u.test(reading.text.slice(token.start, token.end)) && token.upos !== 'PROPN'
  const isNextSentence = !between.includes(',') && (/[.…]/.test(closing) || (/[?!]/.test(closing) && isCapital))
  return /^ ?,? ?$/.test(between) && !isNextSentence ? t : -1
}

/** "“…,” said the mayor". */
function verbFirst(reading: Reading, quote: Quote, verb: number): Said | undefined {
  const act = actOf(reading, quote, verb)
  const chunk = act && chunkFrom(reading, verb + 1)
  const source = chunk && speakerIn(reading, chunk)
  return act && source ? { verb, act, source } : undefined
}

/** "“…,” the mayor said", "“…,” the mayor, Jo Vale, then added". */
function speakerFirst(reading: Reading, quote: Quote, first: number): Said | undefined {
  const { tokens } = reading
  const chunk = chunkFrom(reading, first)
  const source = chunk && speakerIn(reading, chunk)
  if (!chunk || !source) return undefined
  let verb = chunk.last + 1
  if (reading.word(verb) === ',') verb = behindAside(reading, verb)
  while (tokens[verb]?.upos === 'ADV' || tokens[verb]?.upos === 'AUX') verb++
  if (tokens[verb]?.sentence !== tokens[first]!.sentence || !isVerbal(tokens[verb]!)) return undefined
  const act = actOf(reading, quote, verb)
  return act ? { verb, act, source } : undefined
}

/** Token behind the comma that closes an aside of a few words. */
function behindAside(reading: Reading, comma: number): number {
  for (let t = comma + 1; t < comma + 16 && t < reading.tokens.length; t++) if (reading.word(t) === ',') return t + 1
  return comma
}

/** What the verb does with the quotation: as its entry says; a verb of no entry says it where a comma sets the quotation off. */
function actOf(reading: Reading, quote: Quote, verb: number): Act | undefined {
  const { inner, start, end } = quote
  const entry =
    mayBeFinite(reading, verb) || (reading.tokens[verb] && isPastParticiple(reading.tokens[verb]!))
      ? cueAt(reading, verb)
      : undefined
  const isSetOff = reading.text[inner.end - 1] === ',' || reading.text[end] === ','
  if (entry) return isSetOff || !isPhraseOfWords(reading, quote, verb) ? entry.act : undefined
  const opening = reading.annotation.sentences[reading.tokens[tokenFrom(reading, start)]!.sentence]
  return isSetOff && opening?.start === start && isVerbHere(reading, verb) ? 'assert' : undefined
}

/** Words of a phrase between marks that is no saying by itself, at most. */
const PHRASE = 3

/** "in the “peak hour” they counted 338": a few words with nothing that sets them off, and a verb with words of its own behind it. */
function isPhraseOfWords(reading: Reading, { inner }: Quote, verb: number): boolean {
  const [first, end] = tokensIn(reading, inner)
  if (end - first > PHRASE || /[.!?…]/.test(reading.text[inner.end - 1] ?? '')) return false
  return reading.tree.childrenBy(verb, 'obj', 'ccomp').some((c) => c > verb)
}

/** A finite verb, or a word in -s taken for a noun that somebody's name or an article follows ("“…”, shrugs | the mayor"). */
function isVerbHere(reading: Reading, t: number): boolean {
  const { tokens } = reading
  if (isFiniteVerb(reading, t)) return tokens[t]!.upos === 'VERB'
  const next = tokens[t + 1]
  return isPluralNoun(tokens[t]!) && next !== undefined && (next.upos === 'DET' || next.upos === 'PROPN')
}

function attribution(reading: Reading, quote: Quote, { verb, act, source }: Said): Attribution {
  const said = wholeClause(reading, quote) ?? quoteContent(reading, quote)
  return {
    by: RULE,
    cueToken: verb,
    cue: verbGroup(reading, verb),
    act,
    negated: reading.isNegated(verb),
    sources: [source],
    content: said.range,
    head: said.head,
  }
}

/** "Its men “carry no weapons”, the mayor said": the clause that the quotation ends, where nothing else in it says or introduces. */
function wholeClause(reading: Reading, quote: Quote) {
  const [first, end] = tokensIn(reading, quote)
  const sentence = reading.annotation.sentences[reading.tokens[first]?.sentence ?? -1]
  if (!sentence || sentence.first >= first || sentence.last < end) return undefined
  const before = reading.word(first - 1)
  if (before === ':' || before === ',') return undefined
  for (let t = sentence.first; t < first; t++)
    if (isVerbal(reading.tokens[t]!) && cueAt(reading, t)?.frames.has('that')) return undefined
  return content(reading, sentence.first, end - 1, headOf(reading, sentence.first, end))
}
