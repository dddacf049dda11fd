import type { Quantity } from '../../model/annotation.ts'
import type { FoundClaim, FoundFigure } from '../../model/findings.ts'
import { overlaps, type Range } from '../../model/span.ts'
import type { Population } from '../../model/vocabulary.ts'
import { claimsHolding } from '../claims-holding.ts'
import { type Reading, tokenFrom } from '../reading.ts'
import { NOTHING } from './beside.ts'
import { inheritedMeasure, type Memory, PART } from './inherited.ts'
import { measureOf } from './measure.ts'
import { countsNothing } from './not-counting.ts'
import { topics } from './topics.ts'
import { verbLemma } from './word-measure.ts'

/** The figures of a document: each count whose words say what it measures, with the claim that holds it. */
export function figures(reading: Reading, claims: readonly FoundClaim[]): FoundFigure[] {
  const { quantities } = reading.annotation
  const found: FoundFigure[] = []
  const memory: Memory = { figures: [], lastCount: -1 }
  const holders = claimsOfQuantities(reading, claims, quantities)
  const asked = topics(reading)
  let topic = 0
  quantities.forEach((quantity, index) => {
    for (; topic < asked.length && reading.tokens[asked[topic]!.token]!.start < quantity.start; topic++) {
      const { measure, token } = asked[topic]!
      memory.figures.push({ measure, index: -1, claim: -1, sentence: reading.tokens[token]!.sentence })
    }
    const claim = holders[index]!
    if (claim < 0) return
    if (quantity.kind === 'duration') {
      found.push(durationOf(index, claims[claim]!, claim))
      return
    }
    if (!reading.isReadable(tokenFrom(reading, quantity.start))) return
    if (!mayCount(quantity) || countsNothing(reading, quantity, quantities[index - 1])) return
    const own = heldByWhom(reading, measureOf(reading, quantity), memory)
    const measured = own ?? inheritedMeasure(reading, { quantity, index, claim }, claims, memory)
    if (quantity.kind === 'count') memory.lastCount = index
    if (!measured || measured === NOTHING) return
    const noun = measured.counted === undefined ? {} : { noun: reading.tokens[measured.counted]!.lemma.toLowerCase() }
    memory.figures.push({
      measure: measured.measure,
      index,
      claim,
      sentence: sentenceOf(reading, quantity),
      ...noun,
      part: measured.by === PART,
    })
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

/** "eleven are still being held", where people were carried off and nobody was arrested: the verb does not say by whom. */
function heldByWhom(
  reading: Reading,
  measured: ReturnType<typeof measureOf>,
  { figures }: Memory,
): ReturnType<typeof measureOf> {
  if (!measured || measured === NOTHING || measured.measure !== 'detained') return measured
  if (!reading.lexicon.plays('holding', verbLemma(reading, measured.trigger))) return measured
  const last = figures.findLast((f) => f.measure === 'detained' || f.measure === 'abducted')
  return last?.measure === 'abducted' ? { ...measured, measure: 'abducted' } : measured
}

const sentenceOf = (reading: Reading, { start }: Range) => reading.tokens[tokenFrom(reading, start)]?.sentence ?? -1

/** Counts, areas ("12,000 hectares burnt"), and what stands in brackets behind a word as ages do ("killed (11)"). */
const mayCount = ({ kind, unit }: Quantity) =>
  kind === 'count' || kind === 'age' || (kind === 'other' && unit !== undefined)

const durationOf = (quantity: number, { act }: FoundClaim, claim: number): FoundFigure => ({
  claim,
  quantity,
  measure: 'duration',
  population: 'unstated',
  polarity: act === 'deny' ? 'negated' : 'affirmed',
  by: 'extract/figure-duration@1',
})

/** The claim of each quantity: the one that holds it, or, where a claim was cut short of it ("31 | of its supporters were killed"), the nearest. */
function claimsOfQuantities(reading: Reading, claims: readonly FoundClaim[], quantities: readonly Range[]): number[] {
  const contents = claims.map((c) => c.content)
  const holders = claimsHolding(claims, quantities)
  const bySentence = claimsBySentence(reading, claims)
  return quantities.map((quantity, q) => {
    if (holders[q]! >= 0) return holders[q]!
    return nearest(quantity, bySentence.get(sentenceOf(reading, quantity)) ?? [], contents)
  })
}

function claimsBySentence(reading: Reading, claims: readonly FoundClaim[]): Map<number, number[]> {
  const found = new Map<number, number[]>()
  claims.forEach(({ content }, c) => {
    const sentence = sentenceOf(reading, content)
    const known = found.get(sentence)
    if (known) known.push(c)
    else found.set(sentence, [c])
  })
  return found
}

/** Claims of one sentence that are looked through, at most. */
const MOST_CLAIMS = 16

function nearest(place: Range, claims: readonly number[], contents: readonly Range[]): number {
  const gap = (c: number) => Math.max(contents[c]!.start - place.end, place.start - contents[c]!.end)
  return claims.slice(0, MOST_CLAIMS).reduce((best, c) => (best < 0 || gap(c) < gap(best) ? c : best), -1)
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
