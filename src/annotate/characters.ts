/** What a character is to the tokenizer. */
export const Kind = {
  space: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  /** Combining marks and the invisible joiners that stand inside words. */
  mark: 5,
  apostrophe: 6,
  other: 7,
} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

const KINDS: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  // Also control characters, the zero-width space, the word joiner and the byte order mark: they part words and are none.
  [/^[\s\u0000-\u001f\u007f-\u009f\u200b\u2060\ufeff]$/, Kind.space],
  [/^['’ʼ＇`´]$/, Kind.apostrophe],
  [/^(?:\p{M}|[\u00ad\u200c\u200d])$/u, Kind.mark],
  [/^(?:\p{Lu}|\p{Lt})$/u, Kind.upper],
  [/^\p{L}$/u, Kind.lower],
  [/^\p{Nd}$/u, Kind.digit],
]

function kindOf(character: string): Kind {
  for (const [pattern, kind] of KINDS) if (pattern.test(character)) return kind
  return Kind.other
}

/** Kinds of the basic plane, filled as characters are met; 0 is not met yet. Derived from Unicode alone, so sharing it changes nothing. */
const basicPlane = new Uint8Array(0x10000)

/** The kind of the character at a place; letters without case count as lower case. */
export function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at)
  const known = basicPlane[unit]
  if (known) return known as Kind
  if (isSurrogate(unit)) return kindOf(String.fromCodePoint(text.codePointAt(at)!))
  const kind = kindOf(String.fromCharCode(unit))
  basicPlane[unit] = kind
  return kind
}

/** UTF-16 units of the character at a place: 2 for a surrogate pair. */
export function sizeAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= text.length) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff

export const isLetter = (kind: Kind) => kind === Kind.lower || kind === Kind.upper
export const isWordPart = (kind: Kind) => kind >= Kind.lower && kind <= Kind.mark
