import { Gap, type Letters, type Term } from './term.ts'

const Kind = { space: 1, line: 2, letter: 3, digit: 4, mark: 5, inner: 6 } as const
type Kind = (typeof Kind)[keyof typeof Kind]

/** Kinds of the basic plane's characters, found once each; 0 is not met yet. Depends on Unicode alone. */
const kinds = new Uint8Array(0x10000)

/** Characters that stand for another one wherever a term is looked up. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
])

/** Soft hyphen and zero-width characters: they part nothing that a reader sees. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const EVERY_INVISIBLE = new RegExp(INVISIBLE.source, 'g')

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"”»]+|[\w.+-]+@[\w-]+\.[\w.-]*\w/y

/**
 * The terms of a text in order; between them is nothing but white space and invisible characters. A web or mail address is one mark.
 * Linear in the text.
 */
export function scanTerms(text: string): Term[] {
  const terms: Term[] = []
  let gap: Gap = Gap.paragraph
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === Kind.space || kind === Kind.line || kind === Kind.inner) {
      gap = widen(gap, kind)
      at += 1
      continue
    }
    const end = kind === Kind.mark ? at + sizeAt(text, at) : endOfRun(text, at, kind)
    const term =
      kind === Kind.letter
        ? (addressAt(text, at, end, gap) ?? wordAt(text, at, end, gap))
        : plainTerm(text, at, end, gap, kind)
    terms.push(term)
    at = term.end
    gap = Gap.none
  }
  return terms
}

function widen(gap: Gap, kind: Kind): Gap {
  if (kind === Kind.inner) return gap
  if (kind === Kind.space) return gap === Gap.none ? Gap.space : gap
  return gap >= Gap.line ? Gap.paragraph : Gap.line
}

function plainTerm(text: string, start: number, end: number, gap: Gap, kind: Kind): Term {
  const words = text.slice(start, end)
  if (kind === Kind.digit) return { start, end, kind: 'digits', key: words, letters: 'none', gap }
  return { start, end, kind: 'mark', key: PLAIN.get(words) ?? words, letters: 'none', gap }
}

function wordAt(text: string, start: number, end: number, gap: Gap): Term {
  const { key, letters } = readWord(text.slice(start, end))
  return { start, end, kind: 'word', key, letters, gap }
}

/** What is the same wherever a word stands. */
type Word = Pick<Term, 'key' | 'letters'>

/** Words met before; forgotten when there are too many, so that memory does not grow with the input. */
const words = new Map<string, Word>()
const MOST_WORDS = 20_000
const LONGEST_WORD = 40

function readWord(word: string): Word {
  let read = words.get(word)
  if (!read) {
    const lower = word.toLowerCase()
    const key = isAscii(lower) ? lower : lower.replaceAll(EVERY_INVISIBLE, '').normalize('NFC')
    read = { key, letters: lettersOf(word, lower) }
    if (words.size >= MOST_WORDS) words.clear()
    if (word.length <= LONGEST_WORD) words.set(word, read)
  }
  return read
}

function lettersOf(word: string, lower: string): Letters {
  if (word === lower) return 'lower'
  if (word.length > 1 && word === word.toUpperCase()) return 'upper'
  return word[0] === lower[0] ? 'lower' : 'capital'
}

/** Only words that begin like an address are tried, so that no text is read twice. */
function addressAt(text: string, start: number, end: number, gap: Gap): Term | undefined {
  const next = text[end]
  if (next !== ':' && next !== '.' && next !== '@') return undefined
  if (next === ':' && !text.startsWith('://', end)) return undefined
  if (next === '.' && text.slice(start, end).toLowerCase() !== 'www') return undefined
  ADDRESS.lastIndex = start
  const found = ADDRESS.exec(text)
  return found ? { start, end: start + found[0].length, kind: 'mark', key: 'address', letters: 'none', gap } : undefined
}

function endOfRun(text: string, start: number, kind: Kind): number {
  let end = start + sizeAt(text, start)
  for (let at = end; at < text.length; ) {
    const next = kindAt(text, at)
    if (next === kind) {
      at += sizeAt(text, at)
      end = at
    } else if (next === Kind.inner && kind === Kind.letter) at += 1
    else break
  }
  return end
}

function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]
  if (known) return known as Kind
  if (sizeAt(text, at) === 2)
    return /\p{L}|\p{M}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? Kind.letter : Kind.mark
  const kind = kindOf(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

function kindOf(character: string): Kind {
  if (/[\n\v\f\u2028\u2029\u0085]/.test(character)) return Kind.line
  if (/\s/.test(character)) return Kind.space
  if (INVISIBLE.test(character)) return Kind.inner
  if (/[0-9]/.test(character)) return Kind.digit
  return /\p{L}|\p{M}/u.test(character) ? Kind.letter : Kind.mark
}

function sizeAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
