import type { Claimer, FoundClaim, SourcePhrase } from '../model/findings.ts'
import { contains, overlaps, type Range } from '../model/span.ts'
import type { Act, Polarity } from '../model/vocabulary.ts'
import type { Attribution } from './attribution.ts'
import { basisOf } from './basis.ts'
import { certaintyOf, certaintyOfCue, isCertified, weaker } from './certainty.ts'
import { smallestHolder } from './holding.ts'
import type { ExtractOptions } from './options.ts'
import { quotedness } from './quoted.ts'
import { isVerbal, type Reading, tokenFrom } from './reading.ts'
import { isOutlet } from './speakers.ts'
import { viaPhrases } from './via.ts'

/**
 * Claims out of attributions: one for each source of each. Where an outlet's report holds somebody else's words, they are that somebody's,
 * and the outlet passed them on.
 */
export function claimsOf(reading: Reading, all: readonly Attribution[], options: ExtractOptions): FoundClaim[] {
  const attributions = all.filter(isSaid)
  const outer = enclosing(attributions)
  const claims: FoundClaim[] = []
  attributions.forEach((attribution, i) => {
    const chain = outerChain(outer, i).map((o) => attributions[o]!)
    const via = [
      ...viaPhrases(reading, attribution),
      ...chain.filter((a) => passesOn(reading, a, attribution)).flatMap((a) => a.sources),
    ]
    const claimers: Claimer[] = attribution.isOwnVoice
      ? [{ kind: 'own-voice' }]
      : attribution.sources.length === 0
        ? [{ kind: 'unnamed' }]
        : attribution.sources.map((s) => ({ kind: 'phrase', ...s }))
    for (const claimer of claimers) claims.push(claimOf(reading, attribution, claimer, via, options))
  })
  return claims
}

function claimOf(
  reading: Reading,
  attribution: Attribution,
  claimer: Claimer,
  via: readonly SourcePhrase[],
  options: ExtractOptions,
): FoundClaim {
  const { content, head } = attribution
  const act = actOf(attribution)
  const around = aroundCue(reading, attribution)
  const saidOn = timeOfSaying(reading, attribution)
  const certainty = isCertified(reading, content)
    ? 'certain'
    : weaker(
        certaintyOf(reading, head, content, options.hearsayConditional),
        certaintyOfCue(reading, attribution.cueToken),
      )
  const basis = basisOf(reading, around, content)
  return {
    claimer,
    via: unique(via.filter((v) => claimer.kind !== 'phrase' || v.head !== claimer.head)),
    cue: attribution.cue,
    content,
    head,
    act,
    polarity: polarityOf(reading, act, head),
    certainty: claimer.kind === 'unnamed' && certainty === 'certain' ? 'possible' : certainty,
    basis: claimer.kind === 'unnamed' && basis.length === 0 ? [{ kind: 'unnamed-source', at: attribution.cue }] : basis,
    quoted: quotedness(reading, content),
    ...(saidOn === undefined ? {} : { saidOn }),
    ...(attribution.target ? { target: attribution.target } : {}),
    by: attribution.by,
  }
}

/** "did not deny" is no denial, "did not confirm" leaves it in doubt. */
/** Acts of which the negation says something about what it names: "did not deny", "has not confirmed". Of any other it says nothing: "did not say". */
const NEGATED_ACTS: ReadonlySet<Act> = new Set(['deny', 'confirm', 'doubt', 'question', 'retract', 'condemn'])

/** Whether words were given to somebody at all: who "made no mention of" something has said nothing. */
const isSaid = ({ act, negated }: Attribution) => !negated || NEGATED_ACTS.has(act)

function actOf({ act, negated }: Attribution): Act {
  if (!negated) return act
  if (act === 'deny') return 'doubt'
  if (act === 'confirm') return 'doubt'
  return act
}

function polarityOf(reading: Reading, act: Act, head: number): Polarity {
  if (act === 'deny') return 'negated'
  return reading.isNegated(head) ? 'negated' : 'affirmed'
}

/** For each attribution the index of the smallest one in whose content its cue stands, or -1. */
function enclosing(all: readonly Attribution[]): number[] {
  const cues = all.map((a) => a.cue)
  const contents = all.map((a) => a.content)
  return smallestHolder(cues, contents, (i, o) => i !== o && !contains(all[i]!.content, all[o]!.cue))
}

/** Links of one chain of attribution, at most. */
const LONGEST_CHAIN = 12

function outerChain(outer: readonly number[], from: number): number[] {
  const chain: number[] = []
  for (let o = outer[from]!; o >= 0 && chain.length < LONGEST_CHAIN && !chain.includes(o); o = outer[o]!) chain.push(o)
  return chain
}

/** An outlet passes on; anybody else who reports what a third party says is a link of the chain as well, so long as it is not the same one. */
function passesOn(reading: Reading, outer: Attribution, inner: Attribution): boolean {
  if (outer.sources.length === 0) return false
  return outer.sources.some((s) => isOutlet(reading, s.head)) || inner.sources.length > 0
}

/** From the first to the last of source, cue and what hangs from the cue beside its content: where its basis and its time stand. */
function aroundCue(reading: Reading, { cue, cueToken, sources, content }: Attribution): Range {
  const own = reading.tree.subtree(
    cueToken,
    (c) => overlaps(reading.tokens[c]!, content) || reading.is(c, 'conj', 'parataxis', 'punct'),
  )
  const starts = [cue.start, ...sources.map((s) => s.at.start), ...own.map((t) => reading.tokens[t]!.start)]
  const ends = [cue.end, ...sources.map((s) => s.at.end), ...own.map((t) => reading.tokens[t]!.end)]
  return { start: Math.min(...starts), end: Math.max(...ends) }
}

/**
 * Index of the time that stands with the cue and not in the content: "said on Friday that …"; where there is none, with the verb that the cue
 * is joined to ("on Friday rejected this and blamed …").
 */
function timeOfSaying(reading: Reading, { cueToken, content }: Attribution): number | undefined {
  const { tokens } = reading
  const joined = reading.is(cueToken, 'conj', 'advcl') && isVerbal(tokens[cueToken]!) ? tokens[cueToken]!.head : -1
  const outside = reading
    .timesIn(tokens[cueToken]!.sentence)
    .filter((i) => !overlaps(reading.annotation.times[i]!, content))
  const beside = outside.find((i) => standsWith(reading, i, cueToken) || isNextTo(reading, i, cueToken))
  if (beside !== undefined || joined < 0 || !isVerbal(tokens[joined]!)) return beside
  return outside.find((i) => standsWith(reading, i, joined))
}

/** The time hangs from the verb, with no other verb between. */
function standsWith(reading: Reading, time: number, verb: number): boolean {
  const token = tokenFrom(reading, reading.annotation.times[time]!.start)
  let current = token
  for (let steps = 0; steps < 12 && current >= 0; steps++) {
    if (current === verb) return true
    if (isVerbal(reading.tokens[current]!) && current !== token) return false
    current = reading.tokens[current]!.head
  }
  return false
}

/** "announced on Thursday", "on Thursday called": right behind or before the verb, with at most a preposition between. */
function isNextTo(reading: Reading, time: number, verb: number): boolean {
  const { start, end } = reading.annotation.times[time]!
  const first = tokenFrom(reading, start)
  if (first === verb + 1 || (first === verb + 2 && reading.tokens[verb + 1]!.upos === 'ADP')) return true
  return tokenFrom(reading, end) === verb
}

function unique(phrases: readonly SourcePhrase[]): SourcePhrase[] {
  const seen = new Set<number>()
  return phrases.filter((p) => !seen.has(p.head) && seen.add(p.head))
}
