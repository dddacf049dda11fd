import type { FoundClaim } from '../../model/findings.ts'
import { contains, overlaps, type Range, trimRange } from '../../model/span.ts'
import { certaintyOf, isCertified } from '../certainty.ts'
import { headOf, holdsCount } from '../contents.ts'
import type { ExtractOptions } from '../options.ts'
import { isVerbal, type Reading, tokensIn } from '../reading.ts'

const RULE = 'extract/own-voice@1'

/**
 * What the document says in its own voice: each sentence that nobody is named for, and in sentences that relay somebody's words the clauses
 * around them. Headlines count; questions and headings without a verb do not.
 */
export function ownVoice(reading: Reading, claims: readonly FoundClaim[], options: ExtractOptions): FoundClaim[] {
  const found: FoundClaim[] = []
  const relayed = claims.map((c) => c.content)
  for (const sentence of reading.annotation.sentences) {
    const inside = claims.filter(
      (c) => overlaps(c.content, sentence) || (c.cue !== undefined && overlaps(c.cue, sentence)),
    )
    const whole = { start: sentence.start, end: sentence.end }
    if (relayed.some((r) => contains(r, whole))) continue
    const pieces = inside.length === 0 ? [whole] : freeClauses(reading, sentence, inside)
    for (const piece of pieces) {
      const claim = claimOf(reading, piece, options)
      if (claim) found.push(claim)
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
  const cues = new Set<number>()
  for (const claim of inside)
    if (claim.cue) for (let t = sentence.first; t < sentence.last; t++) if (overlaps(tokens[t]!, claim.cue)) cues.add(t)
  const taken = (t: number) => cues.has(t) || inside.some((c) => contains(c.content, tokens[t]!))
  const pieces: Range[] = []
  for (let t = sentence.first; t < sentence.last; t++) {
    if (taken(t) || !isClauseHead(reading, t)) continue
    if (tree.ancestors(t).some((a) => !taken(a) && isClauseHead(reading, a) && !reading.is(t, 'conj', 'parataxis')))
      continue
    const own = tree.subtree(
      t,
      (c) => taken(c) || (isClauseHead(reading, c) && reading.is(c, 'conj', 'parataxis') && tokens[c]!.head === t),
    )
    const range = trimRange(reading.text, tree.range(own[0]!, own[own.length - 1]!))
    if (range && own.length >= 3) pieces.push(range)
  }
  return pieces
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
    polarity: reading.isNegated(head) ? 'negated' : 'affirmed',
    certainty: isCertified(reading, piece) ? 'certain' : certaintyOf(reading, head, piece, options.hearsayConditional),
    basis: [],
    quoted: 'no',
    by: RULE,
  }
}
