import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectedSchema } from '../../src/apps/eval/expected.ts'

/** What belongs to one event: no file of `src` may say it, unless it is general knowledge. */
export interface CaseWords {
  /** Words that are always written with a capital, inside sentences too. */
  readonly names: readonly string[]
  /** Places of its timeline. */
  readonly places: readonly string[]
  /** Days, as ISO 8601 and in words. */
  readonly days: readonly string[]
}

export interface SourceFile {
  readonly path: string
  readonly text: string
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** The names, places and days of a case, from its documents and what is expected of them. */
export function wordsOfCase(folder: string): CaseWords {
  const documents = join(folder, 'documents')
  const texts = readdirSync(documents)
    .sort()
    .map((file) => readFileSync(join(documents, file), 'utf8'))
  const expected = expectedSchema.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))
  const places = expected.events.flatMap(({ place }) => place ?? [])
  const times = [
    ...expected.events.flatMap(({ start, end }) => [start, end]),
    ...expected.documents.map(({ published }) => published),
    ...expected.claims.map(({ saidOn }) => saidOn),
  ]
  return { names: namesIn(texts.join('\n\n')), places: [...new Set(places)], days: daysOf(times) }
}

/** Words with a capital behind a small letter or a comma, and never without one anywhere in the text. */
export function namesIn(text: string): string[] {
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}\p{L}+/gu))
  const capital = text.match(/(?<=[\p{Ll},] )\p{Lu}\p{L}{2,}/gu) ?? []
  return [...new Set(capital)].filter((name) => !small.has(name.toLowerCase())).sort()
}

/** Days in the ways in which code might name them. */
export function daysOf(times: readonly (string | undefined)[]): string[] {
  const days = times.flatMap((time) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(time ?? '') ?? []
    if (year === undefined) return []
    const name = MONTHS[Number(month) - 1]
    return [`${year}-${month}-${day}`, `${name} ${Number(day)}, ${year}`, `${Number(day)} ${name} ${year}`]
  })
  return [...new Set(days)]
}

/**
 * Where source files say what belongs to a case, as "path: word". A name may stand in the general data of the languages (`lang`), and a
 * name from there anywhere; places of the timeline are in nothing but the countries, their capitals and the large cities.
 */
export function saysOf(words: CaseWords, files: readonly SourceFile[]): string[] {
  const lang = files.filter(({ path }) => path.startsWith('src/lang/') && !path.endsWith('.test.ts'))
  const general = wordsIn(lang)
  const geography = wordsIn(lang.filter(({ path }) => /\/(countries|capitals)\.ts$/.test(path)))
  const unfounded = [
    ...words.names.filter((name) => !general.has(name.toLowerCase())),
    ...words.places.filter(
      (place) => !(place.toLowerCase().match(/\p{L}+/gu) ?? []).every((part) => geography.has(part)),
    ),
    ...words.days,
  ]
  return files.flatMap(({ path, text }) =>
    unfounded.filter((word) => says(text, word)).map((word) => `${path}: ${word}`),
  )
}

function wordsIn(files: readonly SourceFile[]): Set<string> {
  return new Set(files.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []))
}

function says(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + word.length] ?? ' ')
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}
