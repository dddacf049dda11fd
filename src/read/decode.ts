import type { MediaType } from '../model/capture.ts'
import type { Decoded } from '../model/document.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/**
 * Bytes as characters, by the order of the WHATWG: a byte order mark; an encoding that the first 1,024 bytes of a page declare; UTF-8
 * where the bytes are valid; else windows-1252. Three additions, each recorded as such: a page that declares an old encoding and is
 * valid UTF-8 throughout, with accents in it, was saved as UTF-8 with its old declaration; bytes that are UTF-8 but for a few broken
 * places are read as UTF-8 with those places marked, so that one lost byte does not garble every accent; and text whose every second
 * byte is zero is UTF-16. Nothing is normalised; line ends stay as they are; a byte order mark is no character of the text.
 */
export function decode(bytes: Uint8Array, type: MediaType): { text: string; decoded: Decoded } {
  const declared = type === 'text/html' ? declaredEncoding(bytes) : undefined
  const mark = byteOrderMark(bytes)
  if (mark) {
    const overruled = declared !== undefined && declared !== mark ? { overruled: declared } : {}
    return finish(textOf(bytes, mark), { charset: mark, how: 'bom', ...overruled }, bytes)
  }
  if (declared !== undefined) {
    // A page that can be read as ASCII up to its declaration is not UTF-16, whatever it declares; the standard takes UTF-8 then.
    const charset = declared.startsWith('utf-16') ? 'utf-8' : canonicalName(declared)
    const resaved = charset !== undefined && charset !== 'utf-8' && isClearlyUtf8(bytes)
    if (charset !== undefined && !resaved) return finish(textOf(bytes, charset), { charset, how: 'declared' }, bytes)
  }
  const overruled = declared === undefined ? {} : { overruled: declared }
  const wide = zeroBytes(bytes)
  if (wide) return finish(textOf(bytes, wide), { charset: wide, how: 'zero-bytes', ...overruled }, bytes)

  const { sequences, broken } = utf8Sequences(bytes)
  if (broken === 0) return finish(textOf(bytes, 'utf-8'), { charset: 'utf-8', how: 'valid-utf-8', ...overruled }, bytes)
  if (sequences >= broken) {
    return finish(textOf(bytes, 'utf-8'), { charset: 'utf-8', how: 'mostly-utf-8', ...overruled }, bytes)
  }
  return finish(decodeWindows1252(bytes), { charset: 'windows-1252', how: 'default', ...overruled }, bytes)
}

function finish(text: string, choice: Omit<Decoded, 'replacements'>, bytes: Uint8Array) {
  const marks = count(text, '\ufffd')
  // U+FFFD that stood in a UTF-8 text as a character of its own was lost before the capture, and not by this decoding.
  const own = choice.charset === 'utf-8' ? Math.min(marks, countReplacementCharacters(bytes)) : 0
  return { text, decoded: { ...choice, replacements: marks - own } satisfies Decoded }
}

function textOf(bytes: Uint8Array, charset: string): string {
  return charset === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes)
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return undefined
}

/** The encoding's own name for any of its labels, in lower case; undefined for a label that names none. */
function canonicalName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding.toLowerCase()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** What a meta element within the first 1,024 bytes declares, in lower case. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  for (const [, attributes] of head.matchAll(/<meta[\s/]([^>]{1,400})>?/gi)) {
    const charset = /\bcharset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{2,40})/i.exec(attributes!)
    if (charset) return charset[1]!.toLowerCase()
  }
  return undefined
}

/** UTF-16 without a mark: text in a Latin script has a zero in every second byte. */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 4096 & ~1)
  let first = 0
  let second = 0
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i] === 0) first++
    if (head[i + 1] === 0) second++
  }
  const enough = Math.max(3, head.length * 0.2)
  if (second > enough && first === 0) return 'utf-16le'
  if (first > enough && second === 0) return 'utf-16be'
  return undefined
}

/** Valid UTF-8 with several sequences of more than one byte: no text in another encoding is that by chance. */
function isClearlyUtf8(bytes: Uint8Array): boolean {
  const { sequences, broken } = utf8Sequences(bytes)
  return broken === 0 && sequences >= 3
}

/** How many sequences of two and more bytes are valid UTF-8, and how many bytes belong to none. */
function utf8Sequences(bytes: Uint8Array): { sequences: number; broken: number } {
  let sequences = 0
  let broken = 0
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      i++
      continue
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
    if (length > 0 && continues(bytes, i, length)) {
      sequences++
      i += length
    } else {
      broken++
      i++
    }
  }
  return { sequences, broken }
}

function continues(bytes: Uint8Array, at: number, length: number): boolean {
  const lead = bytes[at]!
  const second = bytes[at + 1] ?? 0
  // Overlong forms, surrogates and what lies beyond Unicode are ruled out by the second byte.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return false
  for (let k = 2; k < length; k++) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return false
  return true
}

function countReplacementCharacters(bytes: Uint8Array): number {
  let found = 0
  for (let i = 0; i + 2 < bytes.length; i++) {
    if (bytes[i] === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) found++
  }
  return found
}

function count(text: string, unit: string): number {
  let found = 0
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) found++
  return found
}
