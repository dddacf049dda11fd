import type { FoundClaim, FoundFigure } from '../../model/findings.ts'
import { overlaps, type Range } from '../../model/span.ts'
import type { Population } from '../../model/vocabulary.ts'
import { smallestHolder } from '../holding.ts'
import { type Reading, tokenFrom } from '../reading.ts'
import { contextOf } from './context.ts'
import { inheritedMeasure } from './inherited.ts'
import { measureOf } from './measure.ts'

/** The figures of a document: each count whose words say what it measures, with the claim that holds it. */
export function figures(reading: Reading, claims: readonly FoundClaim[]): FoundFigure[] {
  const found: FoundFigure[] = []
  const context = contextOf(reading)
  const holders = claimsHolding(claims, reading.annotation.quantities)
  reading.annotation.quantities.forEach((quantity, index) => {
    const claim = holders[index]!
    if (claim < 0) return
    if (quantity.kind === 'duration') {
      found.push(durationOf(index, claims[claim]!, claim))
      return
    }
    if (!reading.isReadable(tokenFrom(reading, quantity.start))) return
    if (quantity.kind !== 'count') {
      context.interrupt(quantity.kind)
      return
    }
    const own = measureOf(reading, quantity)
    const token = tokenFrom(reading, quantity.start)
    context.moveTo(token)
    const measured = own ?? inheritedMeasure(reading, quantity, claims[claim]!, claim, context)
    if (!measured) return
    if (own) context.note({ measure: own.measure, token, claim })
    found.push({
      claim,
      quantity: index,
      measure: measured.measure,
      ...(measured.counted === undefined ? {} : { counted: countedWords(reading, measured.counted) }),
      population: populationOf(reading, measured.counted),
      polarity: claims[claim]!.act === 'deny' ? 'negated' : 'affirmed',
      ...apartOf(reading, quantity),
      by: measured.by,
    })
  })
  return found
}

const durationOf = (quantity: number, { act }: FoundClaim, claim: number): FoundFigure => ({
  claim,
  quantity,
  measure: 'duration',
  population: 'unstated',
  polarity: act === 'deny' ? 'negated' : 'affirmed',
  by: 'extract/figure-duration@1',
})

/** For each quantity the smallest claim whose content holds it; somebody's before the document's own voice. */
function claimsHolding(claims: readonly FoundClaim[], quantities: readonly Range[]): number[] {
  const contents = claims.map((c) => c.content)
  const isOwn = (c: number) => claims[c]!.claimer.kind === 'own-voice'
  const somebodys = smallestHolder(quantities, contents, (_, c) => !isOwn(c))
  const own = smallestHolder(quantities, contents, (_, c) => isOwn(c))
  return quantities.map((_, q) => (somebodys[q]! >= 0 ? somebodys[q]! : own[q]!))
}

/** The counted noun with the words that narrow it: "Islamist fighters". */
function countedWords(reading: Reading, noun: number): Range {
  const { tree, tokens } = reading
  let first = noun
  while (
    first > 0 &&
    tokens[first - 1]!.head === noun &&
    reading.is(first - 1, 'compound', 'amod', 'flat') &&
    tokens[first - 1]!.upos !== 'NUM'
  )
    first--
  return tree.range(first, noun)
}

function populationOf(reading: Reading, counted: number | undefined): Population {
  if (counted === undefined) return 'unstated'
  const kinds = new Set<Population>()
  for (const token of [counted, ...reading.tree.childrenBy(counted, 'amod', 'compound')]) {
    for (const r of reading.knownAt(token)?.readings ?? []) {
      const population = r.list === 'people' ? reading.entries.people.get(r.id)?.population : undefined
      if (population && population !== 'unstated') kinds.add(population)
    }
  }
  return kinds.size === 1 ? [...kinds][0]! : kinds.size > 1 ? 'mixed' : 'unstated'
}

/** Words that put the figure elsewhere: "170 deaths in other towns", "outside the city the storm had taken 170 lives". */
function apartOf(reading: Reading, quantity: Range): { apart?: Range } {
  const number = tokenFrom(reading, quantity.end - 1)
  const sentence = reading.annotation.sentences[reading.tokens[number]?.sentence ?? -1]
  if (!sentence) return {}
  const above = new Set([number, ...reading.tree.ancestors(number).slice(0, 4)])
  for (let t = sentence.first; t < sentence.last; t++) {
    if (!reading.lexicon.elsewhere.has(reading.word(t)) || overlaps(reading.tokens[t]!, quantity)) continue
    const place = reading.is(t, 'case', 'amod', 'det') ? reading.tokens[t]!.head : t
    const whole = reading.is(t, 'amod', 'det')
    if (whole && !reading.lexicon.plays('locative', reading.introducer(place))) continue
    if (!reading.is(place, 'obl', 'nmod', 'advmod') || !above.has(reading.tokens[place]!.head)) continue
    return { apart: reading.tree.range(Math.min(t, place), Math.max(t, place)) }
  }
  return {}
}
