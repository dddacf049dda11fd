import { groupDigits } from './numbers.ts'

/** "1 document", "5 documents", "no documents"; `many` where the plural is not made with an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`
  return `${groupDigits(count)} ${count === 1 ? one : many}`
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`
}

/** The text with its first letter in upper case. */
export function sentence(text: string): string {
  const first = text.codePointAt(0)
  if (first === undefined) return text
  const letter = String.fromCodePoint(first)
  return letter.toUpperCase() + text.slice(letter.length)
}
