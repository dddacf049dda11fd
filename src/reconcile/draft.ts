import type { Claim, Comparison, Position, Question } from '../model/dossier.ts'
import { idOf } from '../model/ids.ts'
import type { Aspect, Measure, Population, Status } from '../model/vocabulary.ts'
import { originCounts } from './origins/counts.ts'
import type { Origins } from './origins.ts'
import { cited } from './words.ts'

/** A question before its status is known. */
export interface Draft {
  readonly aspect: Aspect
  readonly event?: string
  /** What makes it another question than those of the same aspect and event. */
  readonly key: string
  readonly text: string
  readonly answers: readonly Answer[]
  /** Of a question of number: what is counted, and the words that put it in another place than the event's own. */
  readonly measure?: Measure
  readonly elsewhere?: string
  /** How what is answered stands to each other, in pairs. */
  readonly comparisons?: readonly Comparison[]
  /** Whether two answers exclude each other; where it is absent, different answers do. */
  readonly excludes?: (a: Answer, b: Answer) => boolean
}

export interface Answer {
  readonly answer: string
  readonly min?: number | null
  readonly max?: number | null
  readonly start?: string
  readonly end?: string
  /** `no` where it only denies. */
  readonly side?: 'yes' | 'no'
  readonly claims: readonly Claim[]
  /** What the answer names, by which a denial of it is told from a denial of another. */
  readonly keys?: ReadonlySet<string>
  /** Whom the numbers count, where they are numbers of people. */
  readonly populations?: ReadonlySet<Population>
  /** Actors whom the answer speaks against: those who did it, or were where they should not have been, with all of their side. */
  readonly against?: ReadonlySet<string>
}

/** The question with its positions and status. */
export function settle(draft: Draft, origins: Origins): Question {
  const positions = draft.answers.map((answer) => positionOf(answer, origins))
  const { status, why } = statusOf(draft, positions, origins)
  return {
    id: idOf('qst', draft.aspect, draft.event, draft.key),
    ...(draft.event ? { event: draft.event } : {}),
    aspect: draft.aspect,
    text: draft.text,
    status,
    why,
    positions,
    ...(draft.comparisons && draft.comparisons.length > 0 ? { comparisons: [...draft.comparisons] } : {}),
  }
}

function positionOf({ answer, min, max, start, end, claims }: Answer, origins: Origins): Position {
  const behind = [...new Set(claims.flatMap((c) => origins.of.get(c.id) ?? []))]
  return {
    answer,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    holders: [...new Set(claims.map((c) => c.claimer))],
    claims: [...new Set(claims.map((c) => c.id))],
    origins: behind,
    ...originCounts(claims, behind, origins),
  }
}

/** Whether two answers, by their numbers, cannot both hold. */
export const excludeEachOther = ({ answers, excludes }: Draft, a: number, b: number): boolean =>
  excludes?.(answers[a]!, answers[b]!) ?? true

function statusOf(draft: Draft, positions: readonly Position[], origins: Origins): { status: Status; why: string } {
  const { answers } = draft
  for (let a = 0; a < answers.length; a++) {
    for (let b = a + 1; b < answers.length; b++) {
      if (!excludeEachOther(draft, a, b)) continue
      return { status: 'contested', why: `“${answers[a]!.answer}” and “${answers[b]!.answer}” cannot both hold.` }
    }
  }
  const all = new Set(positions.flatMap((p) => p.origins))
  const only = answers[0]
  if (!only) return { status: 'unanswered', why: 'Nobody answers it.' }
  const owned = ownUp(answers)
  if (owned) {
    const why = `“${owned.answer.answer}” is also said by the side that it speaks against: ${cited(owned.own.content)}.`
    return { status: 'agreed', why }
  }
  const label = new Map(origins.origins.map((o) => [o.id, o.label]))
  const shown = [...all].slice(0, MOST_NAMED)
  const named = shown.map((id) => `“${label.get(id) ?? id}”`)
  if (all.size > 1) {
    const others = all.size > named.length ? ` and ${all.size - named.length} more` : ''
    const claims = answers.flatMap((a) => a.claims)
    const said = shown.map((id, i) => {
      const first = claims.find((c) => origins.of.get(c.id) === id)
      return first ? `${named[i]} (${cited(first.content)})` : named[i]
    })
    return { status: 'corroborated', why: `${said.join(', ')}${others} give answers that can all hold.` }
  }
  const documents = new Set(answers.flatMap((a) => a.claims.map((c) => c.document))).size
  return {
    status: 'single-origin',
    why: `${cited(only.claims[0]!.content)}: ${documents > 1 ? `${documents} documents, and all of it` : 'it'} goes back to ${named.join(', ')}.`,
  }
}

/** Origins that a status names, at most. */
const MOST_NAMED = 3

/** The answer that is given by somebody whom it speaks against, and by somebody else. */
function ownUp(answers: readonly Answer[]): { readonly answer: Answer; readonly own: Claim } | undefined {
  for (const answer of answers) {
    const own = answer.claims.filter((c) => c.claimer !== null && answer.against?.has(c.claimer))
    if (own.length > 0 && own.length < answer.claims.length) return { answer, own: own[0]! }
  }
  return undefined
}
