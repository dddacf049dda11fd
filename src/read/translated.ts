import {
  calques,
  conditions,
  hearsayAuxiliaries,
  participleEndings,
  residues,
  stopless,
} from '../lang/en/translation-marks.ts'
import { lines, table, words } from '../lang/table.ts'
import type { Translated } from '../model/document.ts'
import { featuresOf } from './judge/features.ts'
import { matchAt } from './match.ts'

/** A phrase that shows a translation, with the language that it shows and how much it weighs. */
interface Mark {
  readonly tokens: readonly string[]
  readonly words: string
  readonly from?: string
  readonly weight: number
}

const parse = (data: string): ReadonlyMap<string, readonly Mark[]> => {
  const byFirst = new Map<string, Mark[]>()
  for (const [phrase, from, weight] of table(data, 3)) {
    const tokens = phrase!.split(' ')
    const mark: Mark = { tokens, words: phrase!, weight: Number(weight), ...(from === '-' ? {} : { from: from! }) }
    byFirst.set(tokens[0]!, [...(byFirst.get(tokens[0]!) ?? []), mark])
  }
  return byFirst
}
const RESIDUES = parse(residues)
const CALQUES = parse(calques)
const STOPLESS = new Set(words(stopless))
const CONDITIONS = new Set(words(conditions))
const AUXILIARIES = lines(hearsayAuxiliaries).map((phrase) => phrase.split(' '))
const ENDINGS = words(participleEndings)

/** The sum of weights from which a text is taken as translated. */
const ENOUGH = 2.5

/** Characters that are looked at: odd turns add up in any book. */
const LOOKED_AT = 20_000

interface Evidence {
  readonly words: string
  readonly weight: number
  readonly from?: string
}

/**
 * Whether a text was translated by a machine, by what shows it: what a service left behind; quotation marks of two languages in one
 * quotation; a small letter after a full stop; turns of another language. One alone shows nothing, unless it is the service's own
 * words. Only English texts have such marks so far.
 *
 * @param furniture  Short lines that were taken out, where services leave their notes.
 */
export function translatedBy(text: string, furniture: readonly string[], language: string): Translated | undefined {
  const notes = furniture.flatMap((line) => marksIn(line, RESIDUES, 'the note'))
  const turns = language === 'en' ? turnsOf(text.slice(0, LOOKED_AT)) : []
  const found = [...notes, ...turns]
  const evidence = distinct(found)
  const weight = evidence.reduce((sum, one) => sum + one.weight, 0)
  if (weight < ENOUGH) return undefined
  const from = sourceLanguage(evidence)
  return { ...(from === undefined ? {} : { from }), evidence: evidence.map((one) => one.words) }
}

/** What an English text itself shows. */
function turnsOf(text: string): Evidence[] {
  const calqued = text.split('\n').flatMap((paragraph) => marksIn(paragraph, CALQUES, 'a turn of another language:'))
  return [...calqued, ...mixedQuotes(text), ...smallStarts(text), ...hearsay(text)]
}

function marksIn(line: string, marks: ReadonlyMap<string, readonly Mark[]>, what: string): Evidence[] {
  const { tokens } = featuresOf(line)
  const found: (Evidence & { readonly end: number })[] = []
  tokens.forEach((token, at) => {
    // One turn is evidence once, however many marks of the table lie inside of it: the longest.
    const fitting = (marks.get(token) ?? []).map((mark) => ({ mark, end: matchAt(mark.tokens, tokens, at) }))
    for (const { mark, end } of fitting.filter((one) => one.end >= 0).sort((a, b) => b.end - a.end)) {
      if (found.some((other) => end <= other.end)) continue
      const exact = mark.words.includes('0') ? line.trim() : mark.words
      found.push({
        words: `${what} "${exact}"`,
        weight: mark.weight,
        end,
        ...(mark.from === undefined ? {} : { from: mark.from }),
      })
    }
  })
  return found
}

/** A quotation that opens in one way of writing and closes in another: « … ”, “ … ». */
function mixedQuotes(text: string): Evidence[] {
  const found = /«[^«»“”\n]{1,400}”|“[^«»“”\n]{1,400}»|„[^„“”»\n]{1,400}»/.exec(text)
  return found
    ? [{ words: `a quotation that opens with ${found[0][0]} and closes with ${found[0].at(-1)}`, weight: 1.5 }]
    : []
}

/** A sentence that begins with a small letter behind a full stop. */
function smallStarts(text: string): Evidence[] {
  const found: string[] = []
  for (const { 0: start, index } of text.matchAll(/\.\s\p{Ll}{3,}\s\p{Ll}{2,}/gu)) {
    const before = /[\p{L}\p{N}.]{1,20}$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? ''
    // An abbreviation, an initial, a number, three dots.
    if (before === '' || STOPLESS.has(before.toLowerCase()) || /^\p{Lu}$|\.|^\d+$/u.test(before)) continue
    found.push(before + start)
    if (found.length === 2) break
  }
  return found.map((words) => ({ words: `a sentence that begins small: "${words}"`, weight: 1 }))
}

/** "The helicopters would have opened fire": what French says of what it has by hearsay. Two of them, and no condition near. */
function hearsay(text: string): Evidence[] {
  const found: string[] = []
  for (const sentence of text.split(/[.!?]\s|\n/)) {
    if (sentence.length > 400 || /["“”«»]/.test(sentence)) continue
    const { tokens } = featuresOf(sentence)
    if (tokens.some((token) => CONDITIONS.has(token))) continue
    tokens.forEach((_, at) => {
      for (const auxiliary of AUXILIARIES) {
        const end = matchAt(auxiliary, tokens, at)
        const participle = end < 0 ? undefined : tokens[end]
        if (participle && ENDINGS.some((ending) => participle.endsWith(ending))) {
          found.push([...auxiliary, participle].join(' '))
        }
      }
    })
  }
  if (found.length < 2) return []
  return [{ words: `hearsay told in the conditional: "${found[0]}", "${found[1]}"`, weight: 1.5, from: 'fr' }]
}

/** Each piece of evidence once. */
function distinct(found: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return found.filter(({ words }) => {
    const fresh = !seen.has(words)
    seen.add(words)
    return fresh
  })
}

/** The language that most of the evidence names, where it names one clearly. */
function sourceLanguage(evidence: readonly Evidence[]): string | undefined {
  const weights = new Map<string, number>()
  for (const { from, weight } of evidence) if (from !== undefined) weights.set(from, (weights.get(from) ?? 0) + weight)
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best && best[1] >= 1.5 && best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : undefined
}
