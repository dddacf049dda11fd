import { hiddenCharacters, visible } from '../words/hidden.ts'

/** The one escaping function for text between tags, and the one for attributes. */

/**
 * Text as the content of an element. A hidden character stays in the text, so that what is copied is what was written, and stands
 * in a box of its own that shows its name; the box isolates it, so that a bidirectional control turns nothing around it. What no
 * page can hold (NUL, half a surrogate pair) is U+FFFD in that box; dossier.json has it as it was.
 */
export function elementText(text: string): string {
  const hidden = hiddenCharacters(text)
  if (hidden.length === 0) return escaped(text)
  let out = ''
  let from = 0
  for (const { at, length, label } of hidden) {
    const character = escaped(text.slice(at, at + length))
    out += `${escaped(text.slice(from, at))}<span class="hid" data-c="${label}">${character}</span>`
    from = at + length
  }
  return out + escaped(text.slice(from))
}

/** Text as the value of a quoted attribute, a title or a label in a drawing: hidden characters are written out, "<U+202E>". */
export function attributeText(text: string): string {
  return escaped(visible(text)).replace(/["']/g, (quote) => (quote === '"' ? '&quot;' : '&#39;'))
}

function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text
  return text.replace(SPECIALS, (character) => ENTITIES[character] ?? '\ufffd')
}

/** A carriage return written as such would be read as a line feed; NUL and lone surrogates cannot be written at all. */
const SPECIALS = /[&<>\r\0\p{Cs}]/gu
const SPECIAL = new RegExp(SPECIALS.source, 'u')
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
