import { anybody as en, partitives as enPartitives } from './en/anybody.ts'
import { anybody as fr, partitives as frPartitives } from './fr/anybody.ts'

const WORDS: ReadonlyMap<string, { readonly anybody: ReadonlySet<string>; readonly partitives: readonly string[] }> =
  new Map([
    ['en', { anybody: new Set<string>(en), partitives: enPartitives }],
    ['fr', { anybody: new Set<string>(fr), partitives: frPartitives }],
  ])

const wordsOf = (language: string) => WORDS.get(language.toLowerCase().split('-')[0]!)
const plain = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').trim()

/** Whether what is counted, as worded in a language (BCP 47), leaves nobody out: "people", "dead"; not "women", "local people". */
export function countsAnybody(counted: string, language: string): boolean {
  return wordsOf(language)?.anybody.has(plain(counted)) ?? false
}

/** Whether what stands behind a number makes it a part of what follows: "of the dead". */
export function isPartitive(behind: string, language: string): boolean {
  const words = `${plain(behind)} `
  return wordsOf(language)?.partitives.some((one) => words.startsWith(`${one} `)) ?? false
}
