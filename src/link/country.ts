import { gazetteerOf } from '../lang/gazetteer.ts'
import type { Language } from '../lang/language.ts'
import type { Studied } from '../model/studied.ts'
import { relationIs, treeOf } from '../model/tree.ts'

/** How much more often than any other a country must be named as a place for it to be the one that a document is about. */
const DOMINATES = 1.5
/** What a mention as a place weighs beside one as somebody who acts. */
const AS_PLACE = 3

/** Weights of the countries of one document, by how often something is said to be in them. One that only speaks about it has none. */
export function countryWeights({ document, annotation, findings }: Studied, language: Language): Map<string, number> {
  const { tokens } = annotation
  const weights = new Map<string, number>()
  const tree = treeOf(annotation)
  const speakers = new Set(
    findings.claims.flatMap(({ claimer, via }) => [
      ...(claimer.kind === 'phrase' ? [claimer.head] : []),
      ...via.map((v) => v.head),
    ]),
  )
  const words = tokens.map((t) => document.text.slice(t.start, t.end))
  for (const hit of gazetteerOf(language).find(words)) {
    const reading = hit.readings.find((r) => r.list === 'country' || r.list === 'adjective' || r.list === 'capital')
    if (!reading) continue
    if (speakers.has(hit.last - 1)) continue
    const token = tokens[hit.last - 1]!
    const introducer = tree.child(hit.last - 1, 'case')
    const located =
      relationIs(token, 'obl', 'nmod') &&
      introducer >= 0 &&
      (language.coreference?.locative.includes(words[introducer]!.toLowerCase()) ?? false)
    weights.set(reading.id, (weights.get(reading.id) ?? 0) + (located ? AS_PLACE : 1))
  }
  return weights
}

/** The country that clearly outweighs the others, if one does. */
export function dominant(weights: ReadonlyMap<string, number>): string | undefined {
  const sorted = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [first, second] = sorted
  if (!first) return undefined
  return !second || first[1] >= DOMINATES * second[1] ? first[0] : undefined
}

/** The country that each document is about, and where its own words do not tell, the one that all of them are about. */
export function mainCountries(
  studied: readonly Studied[],
  languages: readonly (Language | undefined)[],
): (string | undefined)[] {
  const all = new Map<string, number>()
  const each = studied.map((one, i) => {
    const language = languages[i]
    const weights = language ? countryWeights(one, language) : new Map<string, number>()
    for (const [id, weight] of weights) all.set(id, (all.get(id) ?? 0) + weight)
    return weights
  })
  const shared = dominant(all)
  const isOpen = (weights: ReadonlyMap<string, number>) =>
    shared !== undefined && (weights.size === 0 || weights.has(shared))
  return each.map((weights) => dominant(weights) ?? (isOpen(weights) ? shared : undefined))
}
