import { isArticle, isFunctionWord } from '../words.ts'
import type { Line } from './scene.ts'
import type { Site } from './site.ts'

const MOST_WORDS = 12

/**
 * Whether a line is the name of the site, and not a headline: its words are those of the declared publisher, or its letters those of the
 * host ("Lake Radio 98.4 FM" on lakeradio.example, "LPA Lakeport Press Agency" on lpa.example).
 */
export function isSiteName(line: Line, { name, host }: Site): boolean {
  if (line.features.words > MOST_WORDS || line.features.closed) return false
  return (name !== undefined && isPartOf(line.text, name)) || isHostName(line, host)
}

/** At least two words that say something, and all of them words of the name; or the whole name, and little else. */
function isPartOf(text: string, name: string): boolean {
  const own = contentWords(text)
  const named = contentWords(name.replace(/\([^()]*\)/g, ' '))
  if (own.length === 0 || named.length === 0) return false
  const inName = own.filter((word) => named.includes(word)).length
  return (
    (inName === own.length && own.length >= Math.min(2, named.length)) ||
    (inName === named.length && own.length <= named.length + 1)
  )
}

const contentWords = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isFunctionWord(word))

/** Whether the letters of the host's name are those of a line of capitalized words. */
export function isHostName({ text, features }: Pick<Line, 'text' | 'features'>, host: string | undefined): boolean {
  const label = hostLabel(host)
  if (label === undefined || features.words > 6 || features.capitalShare < 0.6) return false
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words[0] !== undefined && words.length > 1 && isArticle(words[0].toLowerCase())) words.shift()
  const letters = words.join('').toLowerCase()
  if (letters === label) return true
  if (label.length >= 8) return letters.startsWith(label)
  // A short label is the name only with what it stands for.
  const [first, ...others] = words
  return (
    first?.toLowerCase() === label &&
    others
      .map((word) => word[0])
      .join('')
      .toLowerCase() === label
  )
}

/** "www.lake-radio.co.uk" -> "lakeradio": of the parts of a host the longest before its endings. */
function hostLabel(host: string | undefined): string | undefined {
  const parts = host?.toLowerCase().split('.').slice(0, -1) ?? []
  const own =
    parts.at(-1) !== undefined && parts.at(-1)!.length <= 3 && parts.length > 1 && parts[0] !== 'www'
      ? parts.at(-2)
      : parts.at(-1)
  const label = own?.replace(/[^\p{L}\p{N}]/gu, '')
  return label !== undefined && label.length >= 3 ? label : undefined
}
