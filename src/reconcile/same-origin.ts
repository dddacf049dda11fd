import type { Claim, Dependency, Question } from '../model/dossier.ts'
import { by } from '../model/order.ts'
import type { DocumentSpan } from '../model/span.ts'
import type { Linked } from '../model/studied.ts'
import { type Matter, matterOf } from './origins/matter.ts'
import { pairsOf, type Tie } from './origins/tie.ts'
import type { Origins } from './origins.ts'
import { cited } from './words.ts'

/** Pairs of spans that show it, and reasons that are given. */
const MOST_EVIDENCE = 6
const MOST_REASONS = 3
/** Claims of one document and origin that are set against those of another. */
const MOST_CLAIMS = 24

/** What shows one origin behind two documents. */
interface Shown {
  readonly spans: readonly [DocumentSpan, DocumentSpan]
  readonly why: string
}

/**
 * Documents that are not two sources: their answers to one question, or what they say on one matter, goes back to one origin, or their words
 * show one source behind both.
 */
export function sameOrigin(
  linked: Linked,
  questions: readonly Question[],
  origins: Origins,
  ties: readonly Tie[],
): Dependency[] {
  const order = new Map(linked.studied.map(({ document }, i) => [document.id, i]))
  const pairs = new Map<string, { readonly documents: readonly [number, number]; readonly shown: Shown[] }>()
  const note = (shown: Shown) => {
    const [a, b] = shown.spans.map(({ document }) => order.get(document)!) as [number, number]
    const [one, two] = a < b ? [a, b] : [b, a]
    const spans = a < b ? shown.spans : ([shown.spans[1], shown.spans[0]] as const)
    const key = `${one} ${two}`
    const pair = pairs.get(key) ?? { documents: [one, two] as const, shown: [] }
    pairs.set(key, pair)
    const isKnown = pair.shown.some((s) => overlap(s.spans[0], spans[0]) && overlap(s.spans[1], spans[1]))
    if (!isKnown && pair.shown.length < MOST_EVIDENCE) pair.shown.push({ spans, why: shown.why })
  }
  for (const shown of onQuestions(linked, questions, origins)) note(shown)
  for (const { ends, why } of ties) note({ spans: [ends[0].span, ends[1].span], why })
  for (const shown of onMatters(linked, origins)) note(shown)
  const inOrder = [...pairs.values()].sort(
    by(
      ({ documents }) => documents[0],
      ({ documents }) => documents[1],
    ),
  )
  return inOrder.map(({ documents: [a, b], shown }): Dependency => {
    const reasons = [...new Set(shown.map(({ why }) => why))].slice(0, MOST_REASONS)
    return {
      documents: [linked.studied[a]!.document.id, linked.studied[b]!.document.id],
      kind: 'same-origin',
      evidence: shown.map(({ spans }) => [...spans]),
      why: reasons.map((why) => `${why}.`).join(' '),
    }
  })
}

const overlap = (a: DocumentSpan, b: DocumentSpan) => a.start < b.end && b.start < a.end

const contentOf = ({ document, content }: Claim): DocumentSpan => ({ document, ...content })

/** Answers to one question that go back to one origin. */
function* onQuestions({ claims, studied }: Linked, questions: readonly Question[], origins: Origins): Generator<Shown> {
  const claimById = new Map(claims.map((c) => [c.id, c]))
  const order = new Map(studied.map(({ document }, i) => [document.id, i]))
  const label = new Map(origins.origins.map((o) => [o.id, o.label]))
  for (const question of questions) {
    const byOrigin = new Map<string, Map<string, Claim>>()
    for (const id of question.positions.flatMap((p) => p.claims)) {
      const claim = claimById.get(id)!
      const origin = origins.of.get(id)
      if (!origin || origins.ownVoices.has(origin)) continue
      const first = byOrigin.get(origin) ?? new Map<string, Claim>()
      byOrigin.set(origin, first)
      if (!first.has(claim.document)) first.set(claim.document, claim)
    }
    for (const [origin, first] of byOrigin)
      for (const [a, b] of pairsOf([...first.values()].sort(by((c) => order.get(c.document)!))))
        yield {
          spans: [contentOf(a), contentOf(b)],
          why: `${cited(a.content)} and ${cited(b.content)} both go back to “${label.get(origin)}”`,
        }
  }
}

/** What two documents have from one origin on one matter, be it a question or not. */
function* onMatters(linked: Linked, origins: Origins): Generator<Shown> {
  const matter = matterOf(linked)
  const claimById = new Map(linked.claims.map((c) => [c.id, c]))
  for (const { id, label, claims } of origins.origins) {
    if (origins.ownVoices.has(id)) continue
    const byDocument = new Map<string, Claim[]>()
    for (const claim of claims.map((c) => claimById.get(c)!)) {
      const list = byDocument.get(claim.document)
      if (!list) byDocument.set(claim.document, [claim])
      else if (list.length < MOST_CLAIMS) list.push(claim)
    }
    const besides = new Set(label.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u))
    for (const [one, two] of pairsOf([...byDocument.values()])) {
      const found = closest(matter, one, two, besides)
      if (found)
        yield {
          spans: [contentOf(found.a), contentOf(found.b)],
          why: `Both have from “${label}” what they say on ${found.words.map((w) => `“${w}”`).join(', ')}`,
        }
    }
  }
}

/** Words of a matter that are named. */
const MOST_WORDS = 4

function closest(matter: Matter, these: readonly Claim[], those: readonly Claim[], besides: ReadonlySet<string>) {
  let best: { a: Claim; b: Claim; words: readonly string[] } | undefined
  for (const a of these) {
    for (const b of those) {
      const words = matter.shared(a, b, besides)
      if (words && words.length > (best?.words.length ?? 0)) best = { a, b, words }
    }
  }
  return best && { ...best, words: best.words.slice(0, MOST_WORDS) }
}
