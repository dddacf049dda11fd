import { anybody as en, civilians as enCivilians, partitives as enPartitives } from './en/anybody.ts'
import { anybody as fr, civilians as frCivilians, partitives as frPartitives } from './fr/anybody.ts'

interface Words {
  readonly anybody: ReadonlySet<string>
  readonly civilians: ReadonlySet<string>
  readonly partitives: readonly string[]
}

const WORDS: ReadonlyMap<string, Words> = new Map([
  ['en', { anybody: new Set<string>(en), civilians: new Set<string>(enCivilians), partitives: enPartitives }],
  ['fr', { anybody: new Set<string>(fr), civilians: new Set<string>(frCivilians), partitives: frPartitives }],
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

/** Whether what is counted, as worded, is civilians whoever they were: "innocent civilians", "residents"; not "children". */
export function countsCivilians(counted: string, language: string): boolean {
  const words = plain(counted).split(' ')
  return words.some((word) => wordsOf(language)?.civilians.has(word) ?? false)
}
