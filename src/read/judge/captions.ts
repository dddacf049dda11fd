import { LABELS } from '../dates.ts'
import { outletsIn } from '../outlets.ts'
import { isCreditJoin, isFunctionWord, isNameParticle, isPhotoJoin, isPhotoWord } from '../words.ts'

const NAME = /^[\p{Lu}\p{N}][\p{L}\p{N}\p{M}'’.&-]*$/u

/** Whether words are nothing but names, as behind "Photo:" and between the slashes of a credit. At most eight. */
export function isNames(text: string): boolean {
  const parts = text.split(/[\s/|,;()[\]©@_-]+/).filter((part) => part !== '')
  return (
    parts.length > 0 &&
    parts.length <= 8 &&
    parts.every((part) => NAME.test(part) || isNameParticle(part) || isCreditJoin(part) || isPhotoWord(part))
  )
}

/** "T. Sailor / Reuters", "MARY MAST/AFP/Getty Images", "AP Photo/Mary Mast": who took a picture, and who sells it. */
export function isPhotoCredit(line: string): boolean {
  if (line.length > 90 || /[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(line)) return false
  const words = line.replace(/^[([]|[)\]]$/g, '').split(/\s+/)
  const parts: string[] = []
  for (const word of words) {
    if (isCreditJoin(word)) parts.push('')
    else parts.push(`${parts.pop() ?? ''} ${word}`)
  }
  const names = parts
    .flatMap((part) => part.split(/[/|]/))
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (names.length < 2 || !names.every(isNames)) return false
  return names.some((name) => outletsIn(name).length > 0 || name.split(/\s+/).some(isPhotoWord))
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
    // A station's sign behind the end of a sentence: "… on Monday evening. (KLKT)"
    const sign = /^[A-Z][A-Z0-9]{2,6}(?:\s\d{1,2})?$/.test(inside) && !LABELS.has(inside.toLowerCase())
    if (sign && (/[.!?]["'”’]?$/.test(brackets[1]!) || !line.endsWith('.'))) {
      return { end: brackets[1]!.length, credit, sure: false }
    }
    const known = outletsIn(inside)
    if (
      known.length > 0 &&
      isNames(known.reduce((rest, outlet) => rest.replace(inside.slice(outlet.start, outlet.end), 'A'), inside))
    )
      return { end: brackets[1]!.length, credit, sure: false }
    return undefined
  }
  return openTail(line)
}

const WORD = /\p{L}+/gu
/** "and", "with", "from" stand between words of all kinds. */
const isFunctionJoin = (word: string) => isFunctionWord(word.toLowerCase())

/** "Image: MARY MAST/AFP/Getty Images", "Photo by Mary Mast", "File photo": the last words of a line, without brackets. */
function openTail(line: string): CaptionTail | undefined {
  const from = Math.max(0, line.length - 100)
  const tail = line.slice(from)
  for (const { 0: word, index } of tail.matchAll(WORD)) {
    if (!isPhotoWord(word) || !/^$|[\s.|([]$/.test(tail.slice(0, index))) continue
    const behind = /^\s*(?:[:|]|(\p{L}+)\s)/u.exec(tail.slice(index + word.length))
    if (!behind || (behind[1] !== undefined && !isPhotoJoin(behind[1]))) continue
    const rest = tail
      .slice(index + word.length + behind[0].length)
      .trim()
      .replace(/\.$/, '')
    if (rest === '' || !isNames(rest)) continue
    const start = from + index
    return { end: line.slice(0, start).trimEnd().length, credit: { start, end: line.length }, sure: true }
  }
  // "… on Friday. Handout/LPA via Reuters", "… in 2018. © Mary Mast, AFP": behind the end of a sentence whose picture it is, and through whom.
  const credited = /[.!?]["'”’)]?\s+(©?)\s*([^.!?©]{3,60})$/u.exec(tail)
  if (credited && !/\d/.test(credited[2]!)) {
    const words = credited[2]!.split(/[\s/,]+/)
    const through = words.some((word) => isPhotoWord(word) || (isCreditJoin(word) && !isFunctionJoin(word)))
    const owned = credited[1] !== '' && isNames(credited[2]!) && words.length > 2
    if (owned || (through && isPhotoCredit(credited[2]!))) {
      const start = line.length - credited[0].length + credited[0].search(/\s/) + 1
      return { end: line.slice(0, start).trimEnd().length, credit: { start, end: line.length }, sure: true }
    }
  }
  // "… of the two boats. Pool photo": behind the end of a sentence, two or three words and the last is a photo.
  const last = /[.!?]["'”’)]?\s+((?:[\p{L}.'’/-]+\s+){1,3}(\p{L}+))$/u.exec(tail)
  if (last && isPhotoWord(last[2]!) && /^\p{Lu}/u.test(last[1]!)) {
    const start = line.length - last[1]!.length
    return { end: line.slice(0, start).trimEnd().length, credit: { start, end: line.length }, sure: true }
  }
  return undefined
}
