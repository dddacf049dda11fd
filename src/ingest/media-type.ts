import type { MediaType } from '../model/capture.ts'

/**
 * What bytes are: something that can be read, something known that cannot, or no text at all. Told by the bytes first, and by the
 * name where the bytes leave it open.
 */
export type Sniffed =
  | { readonly kind: 'readable'; readonly type: MediaType; readonly named?: MediaType }
  | { readonly kind: 'unsupported'; readonly found: string }
  | { readonly kind: 'binary'; readonly found: string }

/** How many bytes are looked at. */
const HEAD = 4096

/** First bytes of formats that have them: hex, and what it is. Later releases read some of these. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['25504446', 'a PDF'],
  ['504b0304', 'a ZIP archive or an office document'],
  ['504b0506', 'an empty ZIP archive'],
  ['1f8b', 'a gzip archive'],
  ['425a68', 'a bzip2 archive'],
  ['377abcaf271c', 'a 7z archive'],
  ['526172211a07', 'a RAR archive'],
  ['d0cf11e0a1b11ae1', 'an old office document'],
  ['7b5c727466', 'an RTF document'],
  ['89504e470d0a1a0a', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['474946383761', 'a GIF image'],
  ['474946383961', 'a GIF image'],
  ['52494646', 'an image, sound or film in a RIFF container'],
  ['4f676753', 'an Ogg recording'],
  ['494433', 'an MP3 recording'],
  ['7f454c46', 'a program'],
  ['4d5a9000', 'a program'],
  ['53514c69746520666f726d6174203300', 'an SQLite database'],
  ['574152432f', 'a WARC archive'],
]

const TYPE_OF_EXTENSION: ReadonlyMap<string, MediaType> = new Map([
  ['.txt', 'text/plain'],
  ['.text', 'text/plain'],
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.xhtml', 'text/html'],
  ['.md', 'text/markdown'],
  ['.markdown', 'text/markdown'],
])

const EXTENSION_NAMES: ReadonlyMap<string, string> = new Map([
  ['.pdf', 'a PDF'],
  ['.docx', 'an office document'],
  ['.json', 'JSON'],
  ['.jsonl', 'JSON'],
  ['.csv', 'a table'],
  ['.tsv', 'a table'],
  ['.eml', 'an e-mail'],
  ['.mbox', 'a mailbox'],
  ['.xml', 'XML'],
  ['.rss', 'a feed'],
  ['.atom', 'a feed'],
])

/** The extension with its dot, in lower case; '' where there is none. */
export function extensionOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot).toLowerCase()
}

/** What the name says, or undefined where it says nothing. */
export const typeOfName = (file: string) => TYPE_OF_EXTENSION.get(extensionOf(file))

/**
 * @param bytes  The whole file; only its first 4,096 bytes are looked at.
 * @param named  True where a person named this very file: text of any name is then taken as text.
 */
export function sniff(bytes: Uint8Array, file: string, named: boolean): Sniffed {
  const head = bytes.subarray(0, HEAD)
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex')
  const signature = SIGNATURES.find(([start]) => hex.startsWith(start))
  const name = typeOfName(file)
  if (signature) return { kind: name ? 'binary' : 'unsupported', found: signature[1] }

  const wide = wideText(head)
  if (!wide && looksBinary(head)) {
    return name || named ? { kind: 'binary', found: 'control bytes' } : { kind: 'unsupported', found: 'no text' }
  }
  const text = wide ?? Buffer.from(head).toString('latin1')
  if (looksLikeHtml(text)) {
    return { kind: 'readable', type: 'text/html', ...(name && name !== 'text/html' ? { named: name } : {}) }
  }
  const extension = extensionOf(file)
  if (name) return { kind: 'readable', type: name }
  if (named || extension === '') return { kind: 'readable', type: 'text/plain' }
  return { kind: 'unsupported', found: EXTENSION_NAMES.get(extension) ?? `a "${extension}" file` }
}

/** The text of UTF-16 bytes, with a byte order mark or with zeros in every second place; undefined for anything else. */
function wideText(head: Uint8Array): string | undefined {
  const even = head.length - (head.length % 2)
  let zerosFirst = 0
  let zerosSecond = 0
  for (let i = 0; i < even; i += 2) {
    if (head[i] === 0) zerosFirst++
    if (head[i + 1] === 0) zerosSecond++
  }
  const pairs = even / 2
  if (head[0] === 0xff && head[1] === 0xfe) return Buffer.from(head.subarray(2, even)).toString('utf16le')
  if (head[0] === 0xfe && head[1] === 0xff) return Buffer.from(head.subarray(2, even)).swap16().toString('utf16le')
  if (pairs >= 8 && zerosSecond > pairs * 0.4 && zerosFirst === 0) {
    return Buffer.from(head.subarray(0, even)).toString('utf16le')
  }
  if (pairs >= 8 && zerosFirst > pairs * 0.4 && zerosSecond === 0) {
    return Buffer.from(head.subarray(0, even)).swap16().toString('utf16le')
  }
  return undefined
}

/** A zero byte, or more than one byte in twenty that is a control character no text uses. */
function looksBinary(head: Uint8Array): boolean {
  let controls = 0
  let zeros = 0
  for (const byte of head) {
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++
  }
  return zeros > head.length / 100 || (zeros + controls) * 20 > head.length
}

/** A doctype or one of the elements that only whole pages have, before any words. */
function looksLikeHtml(text: string): boolean {
  let at = 0
  // A byte order mark read as Latin-1, white space, an XML declaration and comments may stand before the page.
  if (text.startsWith('\u00ef\u00bb\u00bf')) at = 3
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++
    if (text.startsWith('<!--', at)) at = after(text, '-->', at)
    else if (text.startsWith('<?', at)) at = after(text, '>', at)
    else break
  }
  return /^<(!doctype\s+html|html|head|body|meta|title|article|main|div|table|script)\b/i.test(text.slice(at, at + 40))
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}
