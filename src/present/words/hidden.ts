/**
 * Characters that a reader cannot see and that can change what is read: controls, zero-width and bidirectional marks, tag
 * characters, variation selectors, fillers, halves of surrogate pairs. They are never removed: the page shows a mark where each
 * stands (Trojan Source, CVE-2021-42574; Unicode UTS 39).
 */
export interface HiddenCharacter {
  /** Place in the text, UTF-16 units. */
  readonly at: number
  readonly length: number
  readonly code: number
  /** Short name for a reader: "RLO", "ZWSP", "U+E0041". */
  readonly label: string
}

const CANDIDATES = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2028\u2029\u2800\ufff9-\ufffb]/gu
const CANDIDATE = new RegExp(CANDIDATES.source, 'u')

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, 'NUL'],
  [0x07, 'BEL'],
  [0x08, 'BS'],
  [0x0b, 'VT'],
  [0x0c, 'FF'],
  [0x0d, 'CR'],
  [0x1b, 'ESC'],
  [0x7f, 'DEL'],
  [0x85, 'NEL'],
  [0xad, 'SHY'],
  [0x61c, 'ALM'],
  [0x200b, 'ZWSP'],
  [0x200c, 'ZWNJ'],
  [0x200d, 'ZWJ'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x2028, 'LSEP'],
  [0x2029, 'PSEP'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x2060, 'WJ'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
  [0xfeff, 'BOM'],
])

/** Every hidden character of a text, in order. Joiners and selectors that do their ordinary work in a letter or emoji are none. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  if (!CANDIDATE.test(text)) return []
  const found: HiddenCharacter[] = []
  for (const match of text.matchAll(CANDIDATES)) {
    const code = match[0].codePointAt(0) ?? 0
    if (isOrdinary(text, match.index, code)) continue
    found.push({ at: match.index, length: match[0].length, code, label: NAMES.get(code) ?? codeOf(code) })
  }
  return found
}

/** The text with each hidden character written out, "<U+202E>": for terminals, titles and wherever no mark can stand. */
export function visible(text: string): string {
  const hidden = hiddenCharacters(text)
  if (hidden.length === 0) return text
  let out = ''
  let from = 0
  for (const { at, length, code } of hidden) {
    out += `${text.slice(from, at)}<${codeOf(code)}>`
    from = at + length
  }
  return out + text.slice(from)
}

const codeOf = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`

/** Tabs, line ends, and joiners or selectors between characters whose shape they are there to choose. */
function isOrdinary(text: string, at: number, code: number): boolean {
  if (code === 0x09 || code === 0x0a) return true
  if (code === 0x0d) return text[at + 1] === '\n'
  if (code === 0x200d || code === 0x200c)
    return JOINED_BEFORE.test(text.slice(Math.max(0, at - 4), at)) && joins(text, at)
  if (code === 0xfe0e || code === 0xfe0f) return SELECTABLE_BEFORE.test(text.slice(Math.max(0, at - 2), at))
  return false
}

/** Scripts in which joiners choose the shape of a letter, and emoji, which they bind together. */
const JOINING =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Mongolian}\\p{Extended_Pictographic}\\p{Emoji_Modifier}'
const JOINED_BEFORE = new RegExp(`[${JOINING}]\\ufe0f?$`, 'u')
const JOINED_AFTER = new RegExp(`^[${JOINING}]`, 'u')
const joins = (text: string, at: number) => JOINED_AFTER.test(text.slice(at + 1, at + 3))
const SELECTABLE_BEFORE = /[\p{Extended_Pictographic}\p{Emoji}]$/u
