import type { FoundClaim } from '../../model/findings.ts'
import { type Range, trimRange } from '../../model/span.ts'
import { certaintyOf, isCertified, polarityOf } from '../certainty.ts'
import { headOf, holdsCount } from '../contents.ts'
import { smallestHolder } from '../holding.ts'
import type { ExtractOptions } from '../options.ts'
import { isVerbal, type Reading, tokenFrom, tokensIn } from '../reading.ts'

const RULE = 'extract/own-voice@1'

/**
 * What the document says in its own voice: each sentence that nobody is named for, and in sentences that relay somebody's words the clauses
 * around them. Headlines count; questions and headings without a verb do not.
 */
export function ownVoice(reading: Reading, claims: readonly FoundClaim[], options: ExtractOptions): FoundClaim[] {
  const found: FoundClaim[] = []
  const { sentences } = reading.annotation
  const inSentence = claimsBySentence(reading, claims)
  const covered = smallestHolder(
    sentences,
    claims.map((c) => c.content),
  )
  sentences.forEach((sentence, i) => {
    if (covered[i]! >= 0) return
    const inside = inSentence.get(i) ?? []
    const whole = trimRange(reading.text, sentence)
    const pieces = inside.length > 0 ? freeClauses(reading, sentence, inside) : whole ? [whole] : []
    for (const piece of pieces) {
      const claim = claimOf(reading, piece, options)
      if (claim) found.push(claim)
    }
  })
  return found
}

/** Claims by the sentences in which their cues stand and their contents begin or end; what lies between is relayed as a whole. */
function claimsBySentence(reading: Reading, claims: readonly FoundClaim[]): Map<number, FoundClaim[]> {
  const found = new Map<number, FoundClaim[]>()
  for (const claim of claims) {
    const ends = [
      claim.content.start,
      claim.content.end - 1,
      ...(claim.cue ? [claim.cue.start, claim.cue.end - 1] : []),
    ]
    const touched = ends.map((at) => reading.tokens[tokenFrom(reading, at)]?.sentence ?? -1)
    for (const sentence of new Set(touched)) {
      const known = found.get(sentence)
      if (known) known.push(claim)
      else found.set(sentence, [claim])
    }
  }
  return found
}

/** Clauses of a sentence that are no part of what is relayed and do not do the relaying: the top verbs outside of both, with what hangs from them. */
function freeClauses(
  reading: Reading,
  sentence: { first: number; last: number },
  inside: readonly FoundClaim[],
): Range[] {
  const { tree, tokens } = reading
  const relayed = new Set<number>()
  for (const { cue, content } of inside) {
    for (const range of cue ? [cue, content] : [content]) {
      const [first, end] = tokensIn(reading, range)
      for (let t = Math.max(first, sentence.first); t < Math.min(end, sentence.last); t++) relayed.add(t)
    }
  }
  const taken = (t: number) => relayed.has(t)
  const pieces: Range[] = []
  for (let t = sentence.first; t < sentence.last; t++) {
    if (taken(t) || !isClauseHead(reading, t)) continue
    if (!reading.is(t, 'conj', 'parataxis') && hangsFromFree(reading, t, taken)) continue
    const own = tree.subtree(
      t,
      (c) => taken(c) || (isClauseHead(reading, c) && reading.is(c, 'conj', 'parataxis') && tokens[c]!.head === t),
    )
    const words = trimmed(reading, own)
    if (words.length >= 3) pieces.push(tree.range(words[0]!, words[words.length - 1]!))
  }
  return pieces
}

/** Whether a clause that is nobody's else governs this one, within a few steps. */
function hangsFromFree(reading: Reading, token: number, taken: (t: number) => boolean): boolean {
  let t = reading.tokens[token]!.head
  for (let steps = 0; t >= 0 && steps < 24; steps++, t = reading.tokens[t]!.head)
    if (!taken(t) && isClauseHead(reading, t)) return true
  return false
}

/** The words of a clause less the punctuation at either end. */
function trimmed(reading: Reading, own: readonly number[]): readonly number[] {
  const isIdle = (t: number) => reading.tokens[t]!.upos === 'PUNCT' && reading.quoteAt(t) === undefined
  const first = own.findIndex((t) => !isIdle(t))
  const last = own.findLastIndex((t) => !isIdle(t))
  return first < 0 ? [] : own.slice(first, last + 1)
}

function isClauseHead(reading: Reading, token: number): boolean {
  if (!reading.is(token, 'root', 'conj', 'parataxis', 'advcl', 'acl:relcl', 'ccomp')) return false
  return isVerbal(reading.tokens[token]!) || reading.tree.child(token, 'cop', 'nsubj') >= 0
}

function claimOf(reading: Reading, piece: Range, options: ExtractOptions): FoundClaim | undefined {
  const tokens = reading.tokens
  const [first, end] = tokensIn(reading, piece)
  if (end - first < 3) return undefined
  let predicates = false
  for (let t = first; t < end; t++) if (isVerbal(tokens[t]!) || reading.tree.child(t, 'cop') >= 0) predicates = true
  const figures = holdsCount(reading, piece)
  if ((!predicates && !figures) || reading.word(end - 1) === '?') return undefined
  const head = headOf(reading, first, end)
  return {
    claimer: { kind: 'own-voice' },
    via: [],
    content: piece,
    head,
    act: 'assert',
    polarity: polarityOf(reading, 'assert', head),
    certainty: isCertified(reading, piece) ? 'certain' : certaintyOf(reading, head, piece, options.hearsayConditional),
    basis: [],
    quoted: 'no',
    by: RULE,
  }
}
