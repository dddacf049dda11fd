import { photoWords } from '../../lang/en/captions.ts'
import { words } from '../../lang/table.ts'
import { LABELS } from '../dates.ts'
import { outletsIn } from '../outlets.ts'

const PHOTO_WORDS = new Set(words(photoWords))
const NAME = /^(?:[\p{Lu}\p{N}][\p{L}\p{N}\p{M}'’.&-]*|de|van|von|der|el|al|bin|of|the|and|via|for|by|on)$/u

const isPhotoWord = (word: string) => PHOTO_WORDS.has(word.toLowerCase())

/** Whether words are nothing but names, as behind "Photo:" and between the slashes of a credit. At most eight. */
export function isNames(text: string): boolean {
  const parts = text.split(/[\s/|,;()[\]©@_-]+/).filter((part) => part !== '')
  return parts.length > 0 && parts.length <= 8 && parts.every((part) => NAME.test(part) || isPhotoWord(part))
}

/** "T. Sailor / Reuters", "MARY MAST/AFP/Getty Images", "AP Photo/Mary Mast": who took a picture, and who sells it. */
export function isPhotoCredit(line: string): boolean {
  if (line.length > 90 || !/[/|]| via /.test(line) || /[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(line)) return false
  const bare = line.replace(/^[([]|[)\]]$/g, '')
  const parts = bare.split(/\s*(?:[/|]|\bvia\b)\s*/).filter((part) => part !== '')
  if (parts.length < 2 || !parts.every(isNames)) return false
  return parts.some((part) => outletsIn(part).length > 0 || part.split(/\s+/).some(isPhotoWord))
}

/** Brackets at the end of a line, with what stands in them. */
const LAST_BRACKETS = /^(.*?)\s*[([]([^()[\]]{2,90})[)\]]\.?$/s

export interface CaptionTail {
  /** Where the words of the caption end. */
  readonly end: number
  /** Where the words of the credit stand. */
  readonly credit: { readonly start: number; readonly end: number }
  /** Whether the credit itself says that it is about a picture, and not about the text. */
  readonly sure: boolean
}

/**
 * A credit at the end of a line: "… on Monday. (Photo: Mary Mast)", "… (T. Sailor/Reuters)", "… Image: MARY MAST/AFP", "… Photo by Mary Mast".
 */
export function captionTail(line: string): CaptionTail | undefined {
  const brackets = line.length < 700 ? LAST_BRACKETS.exec(line) : null
  if (brackets) {
    const inside = brackets[2]!
    const start = line.lastIndexOf(inside)
    const credit = { start, end: start + inside.length }
    const first = inside.split(/[\s:/,]+/)
    const photo = first.some(isPhotoWord)
    if (photo && (isNames(inside.replace(/^[^:]{1,24}:\s*/, '')) || isNames(inside))) {
      return { end: brackets[1]!.length, credit, sure: true }
    }
    // "(Photo: …)" is one, whatever follows.
    const colon = inside.indexOf(':')
    if (colon > 0 && inside.length < 60 && isPhotoWord(inside.slice(0, colon).split(' ').at(-1)!)) {
      return { end: brackets[1]!.length, credit, sure: true }
    }
    if (isPhotoCredit(inside)) return { end: brackets[1]!.length, credit, sure: true }
    if (/^file(?:\s+\p{L}+)?$/iu.test(inside)) return { end: brackets[1]!.length, credit, sure: true }
    // A station's sign behind the end of a sentence: "… on Monday evening. (KLKT)"
    const sign = /^[A-Z][A-Z0-9]{2,6}(?:\s\d{1,2})?$/.test(inside) && !LABELS.has(inside.toLowerCase())
    if (sign && (/[.!?]["'”’]?$/.test(brackets[1]!) || !line.endsWith('.'))) {
      return { end: brackets[1]!.length, credit, sure: false }
    }
    const known = outletsIn(inside)
    if (known.length > 0 && isNames(inside)) return { end: brackets[1]!.length, credit, sure: false }
    return undefined
  }
  return openTail(line)
}

const MARK = /(?:^|[\s.|([])(\p{L}+)(?::|\s+by\s|\s+courtesy\s|\s*\|)/giu

/** "Image: MARY MAST/AFP/Getty Images", "Photo by Mary Mast", "File photo": the last words of a line, without brackets. */
function openTail(line: string): CaptionTail | undefined {
  const from = Math.max(0, line.length - 100)
  const tail = line.slice(from)
  if (!/[:|]|\sby\s|\scourtesy\s|[.!?]\S?\s/i.test(tail)) return undefined
  for (const { 0: mark, 1: word, index } of tail.matchAll(MARK)) {
    if (!isPhotoWord(word!)) continue
    const rest = tail.slice(index + mark.length).trim()
    if (rest === '' || !isNames(rest)) continue
    const start = from + index + mark.indexOf(word!)
    return { end: line.slice(0, start).trimEnd().length, credit: { start, end: line.length }, sure: true }
  }
  // "… of those who were lost. Pool photo": behind the end of a sentence, two or three words and the last is a photo.
  const last = /[.!?]["'”’)]?\s+((?:[\p{L}.'’/-]+\s+){1,3}(\p{L}+))$/u.exec(tail)
  if (last && isPhotoWord(last[2]!) && /^\p{Lu}/u.test(last[1]!)) {
    const start = line.length - last[1]!.length
    return { end: line.slice(0, start).trimEnd().length, credit: { start, end: line.length }, sure: true }
  }
  return undefined
}
