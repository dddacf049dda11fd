import type { FunctionRole } from '../../lang/lexicon.ts'
import type { Quantity } from '../../model/annotation.ts'
import type { SourcePhrase } from '../../model/findings.ts'
import { contains } from '../../model/span.ts'
import type { Attribution } from '../attribution.ts'
import { chunkFrom, speakerIn } from '../chunks.ts'
import { content, headOf } from '../contents.ts'
import { isFiniteVerb } from '../cue-at.ts'
import { type Reading, tokenFrom, tokensIn } from '../reading.ts'

/** Id of the rule. */
export const GAP = 'extract/gap@1'

/**
 * "Police put the crowd at 6,000, organisers at 25,000": somebody else's number behind the first one's, with the verb left out. The first
 * one's words end where the other's begin.
 */
export function withGaps(reading: Reading, found: readonly Attribution[]): Attribution[] {
  return found.flatMap((one) => {
    const gaps = gapsBehind(reading, one)
    return [one, ...gaps.map((gap) => gap.attribution)].map((each, i) =>
      gaps[i] ? cutBefore(reading, each, gaps[i].mark) : each,
    )
  })
}

interface Gap {
  /** Token of the mark or word that parts it from what stands before. */
  readonly mark: number
  readonly attribution: Attribution
  /** Token behind its number. */
  readonly behind: number
}

/** Others in one sentence whose numbers stand behind the first one's, at most. */
const MOST = 6

function gapsBehind(reading: Reading, one: Attribution): Gap[] {
  if (one.sources.length === 0 || one.content.start < one.cue.start || !reading.isReadable(one.cueToken)) return []
  const own = countBehind(reading, one.cueToken)
  if (!own || !isIn(one, own) || reading.quoteAt(tokenFrom(reading, own.start))) return []
  const [first, end] = tokensIn(reading, own)
  const found: Gap[] = []
  for (let from = end; found.length < MOST; ) {
    const gap = gapBehind(reading, one, from, reading.word(first - 1))
    if (!gap) break
    found.push(gap)
    from = gap.behind
  }
  return found
}

function gapBehind(reading: Reading, one: Attribution, from: number, preposition: string): Gap | undefined {
  const { tokens } = reading
  const next = countBehind(reading, from - 1)
  if (!next) return undefined
  const [number] = tokensIn(reading, next)
  for (let mark = from; mark < number; mark++) {
    if (isFiniteVerb(reading, mark)) return undefined
    if (!/^[,;]$/.test(reading.word(mark)) && tokens[mark]!.upos !== 'CCONJ') continue
    const source = speakerBetween(reading, mark, number, preposition)
    if (!source) continue
    const end = endOf(reading, number)
    if (end === undefined) return undefined
    const { range, head } = content(reading, number, end - 1, headOf(reading, number, end))
    const { target: _, ...rest } = one
    return {
      mark,
      behind: tokensIn(reading, next)[1],
      attribution: { ...rest, by: GAP, sources: [source], content: range, head },
    }
  }
  return undefined
}

/** The next count of the sentence behind a token. */
function countBehind(reading: Reading, token: number): Quantity | undefined {
  const { tokens, annotation } = reading
  const { last } = annotation.sentences[tokens[token]!.sentence]!
  for (let t = token + 1; t < last; t++) {
    const quantity = reading.quantityAt(t)
    if (quantity?.kind === 'count') return quantity
  }
  return undefined
}

const isIn = (one: Attribution, quantity: { start: number; end: number }) =>
  contains(one.content, quantity) || quantity.start - one.content.end < 4

/** Nouns for who can hold a count, though by themselves they would say nothing. */
const BODIES: readonly FunctionRole[] = ['body', 'keeper', 'authority']

/** Who stands between a comma or "and" and a number: a noun phrase, and at most the first one's preposition and an adverb behind it. */
function speakerBetween(reading: Reading, mark: number, number: number, preposition: string): SourcePhrase | undefined {
  const { tokens } = reading
  let first = mark + 1
  while (first < number && /^(CCONJ|SCONJ)$/.test(tokens[first]!.upos)) first++
  const chunk = first < number ? chunkFrom(reading, first) : undefined
  if (!chunk) return undefined
  let last = Math.min(chunk.last, number - 1)
  while (last > first && /^(NUM|ADJ)$/.test(tokens[last]!.upos)) last--
  for (let t = last + 1; t < number; t++) {
    const isSame = reading.word(t) === preposition && tokens[t]!.upos === 'ADP'
    if (!isSame && reading.word(t) !== ',' && tokens[t]!.upos !== 'ADV') return undefined
  }
  const head = tokens[last]!.lemma.toLowerCase()
  const isBody = BODIES.some((role) => reading.lexicon.plays(role, head))
  return (
    speakerIn(reading, { first, last }) ?? (isBody ? { head: last, at: reading.tree.range(first, last) } : undefined)
  )
}

/** Token behind the clause of a number; undefined where a verb goes on in it, which then says itself whose words they are. */
function endOf(reading: Reading, number: number): number | undefined {
  const { last } = reading.annotation.sentences[reading.tokens[number]!.sentence]!
  for (let t = number; t < last; t++) {
    if (isFiniteVerb(reading, t)) return undefined
    if (/^[,;.:]$/.test(reading.word(t)) && t > number) return t
  }
  return last
}

function cutBefore(reading: Reading, one: Attribution, mark: number): Attribution {
  const end = reading.tokens[mark - 1]!.end
  return end > one.content.start && end < one.content.end ? { ...one, content: { start: one.content.start, end } } : one
}
