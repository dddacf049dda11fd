import type { Writing } from '../lang/writing.ts'
import type { Paragraph, Sentence } from '../model/annotation.ts'
import type { Range } from '../model/span.ts'
import { isLetter, Kind, kindAt } from './characters.ts'
import { lineBreakEnds } from './line-break-ends.ts'
import { type WritingRules, writingRules } from './writing-rules.ts'

/** How many tokens after a closed quotation are searched for a verb of speech. */
const SPEECH_WITHIN = 6

/**
 * The sentences of tokens that `tokenize` found paragraph by paragraph. Every token is in one sentence, no sentence crosses a
 * paragraph, and quotation marks and brackets stay with the sentence that they close.
 */
export function splitSentences(
  text: string,
  tokens: readonly Range[],
  paragraphs: readonly Paragraph[],
  writing: Writing,
): Sentence[] {
  const rules = writingRules(writing)
  const sentences: Sentence[] = []
  let first = 0
  paragraphs.forEach((paragraph, number) => {
    let last = first
    while (last < tokens.length && tokens[last]!.end <= paragraph.end) last++
    const words = { text, tokens, rules, first, last }
    while (first < last) {
      const end = endOfSentence(words, first)
      sentences.push({ start: tokens[first]!.start, end: tokens[end - 1]!.end, paragraph: number, first, last: end })
      first = end
    }
  })
  return sentences
}

const ADDRESS = /^(?:https?:|www\.)/

/** The tokens of one paragraph. */
interface Words {
  readonly text: string
  readonly tokens: readonly Range[]
  readonly rules: WritingRules
  readonly first: number
  readonly last: number
}

/** The index after the last token of the sentence that begins at `first`. */
function endOfSentence(words: Words, first: number): number {
  for (let i = first; i < words.last - 1; i++) {
    const stop = stopAt(words, i)
    let next = i + 1
    if (stop !== 'none') while (next < words.last && closes(words, next)) next++
    if (next >= words.last) break
    if (lineBreakEnds(words, next)) return next
    if (stop !== 'none' && endsBefore(words, first, stop, i, next)) return next
    if (stop !== 'none') i = next - 1
  }
  return words.last
}

type Stop = 'none' | 'stop' | 'abbreviation' | 'ellipsis' | 'mark'

/** What kind of end a token could make. */
function stopAt({ text, tokens }: Words, index: number): Stop {
  const { start, end } = tokens[index]!
  switch (text[end - 1]) {
    case '.':
      if (isLetter(kindAt(text, start))) return 'abbreviation'
      return end - start === 1 ? 'stop' : kindAt(text, start) === Kind.digit ? 'none' : 'ellipsis'
    case '…':
      return 'ellipsis'
    case '。':
    case '．':
      return 'stop'
    case '!':
    case '?':
    case '！':
    case '？':
    case '؟':
      return end - start <= 8 && !isLetter(kindAt(text, start)) ? 'mark' : 'none'
    default:
      return 'none'
  }
}

/** Whether the token is a quotation mark or bracket that closes something before it. */
function closes({ text, tokens, last }: Words, index: number): boolean {
  const { start, end } = tokens[index]!
  const glued = start === tokens[index - 1]!.end
  switch (text[start]) {
    case '”':
    case ')':
    case ']':
    case '»':
      return glued || text[start] !== '»'
    case '’':
    case '"':
    case "'":
      return (
        glued && (index + 1 === last || tokens[index + 1]!.start > end || !isWordStart(text, tokens[index + 1]!.start))
      )
    default:
      return false
  }
}

const isWordStart = (text: string, at: number) => {
  const kind = kindAt(text, at)
  return isLetter(kind) || kind === Kind.digit
}

/** Whether a sentence ends with the stop at `index`, given that the next one would begin with the token `next`. */
function endsBefore(words: Words, first: number, stop: Stop, index: number, next: number): boolean {
  const { text, tokens, rules } = words
  const glued = tokens[next]!.start === tokens[next - 1]!.end
  const opening = openingLetter(words, next)
  if (opening === Kind.other) return false
  if (opening === Kind.lower) return !glued && stop === 'stop' && next === index + 1 && isPlainWord(words, index - 1)
  if (stop === 'stop' && isListNumber(words, first, index)) return false
  if (stop === 'abbreviation') return !glued && rules.sentenceOpeners.has(wordAt(words, skipOpeners(words, next)))
  if (glued) return opening === Kind.upper && isLetter(kindAt(text, tokens[next]!.start))
  if (stop === 'mark' && next > index + 1) return !speechFollows(words, next)
  return true
}

/** A word long enough not to be an abbreviation that no list has: a full stop after it ends a sentence even where the next begins in lower case. */
const isPlainWord = ({ text, tokens, first }: Words, index: number) =>
  index >= first && tokens[index]!.end - tokens[index]!.start >= 5 && isLetter(kindAt(text, tokens[index]!.start))

/** "4." at the start of what would be a sentence is the number of an item. */
const isListNumber = ({ text, tokens }: Words, first: number, index: number) =>
  index === first + 1 &&
  tokens[first]!.end - tokens[first]!.start <= 2 &&
  kindAt(text, tokens[first]!.start) === Kind.digit

/** How the next sentence would begin: by the first letter after opening marks; `other` where nothing begins. */
function openingLetter(words: Words, next: number): Kind {
  const { text, tokens, last } = words
  const first = tokens[next]!.start
  if (',;:)]}”’%'.includes(text[first]!)) return Kind.other
  const at = skipOpeners(words, next)
  if (at >= last) return Kind.other
  const kind = kindAt(text, tokens[at]!.start)
  if (kind === Kind.lower && ADDRESS.test(text.slice(tokens[at]!.start, tokens[at]!.start + 8))) return Kind.upper
  // A script without capitals begins a sentence with any letter.
  if (kind === Kind.lower && isCaseless(text, tokens[at]!.start)) return Kind.upper
  return kind === Kind.other ? Kind.upper : kind
}

const isCaseless = (text: string, at: number) => {
  const letter = String.fromCodePoint(text.codePointAt(at)!)
  return letter.toUpperCase() === letter.toLowerCase()
}

/** The first token from `next` on that is no opening mark or dash. */
function skipOpeners({ text, tokens, last }: Words, next: number): number {
  let at = next
  while (at < last && '"\'“‘«‹([{-–—•*>`'.includes(text[tokens[at]!.start]!)) at++
  return at
}

const wordAt = ({ text, tokens, last }: Words, index: number) =>
  index < last ? text.slice(tokens[index]!.start, tokens[index]!.end) : ''

/** `"Why?" Smith asked.`: a verb of speech follows a quotation before anything else ends. */
function speechFollows(words: Words, next: number): boolean {
  if (words.rules.sentenceOpeners.has(wordAt(words, next))) return false
  const limit = Math.min(words.last, next + SPEECH_WITHIN)
  for (let i = next; i < limit; i++) {
    const word = wordAt(words, i)
    if (words.rules.speechVerbs.has(word)) return true
    if ('.!?"“:;'.includes(word[0]!)) return false
  }
  return false
}
