import type { Claim, Position, Question } from '../model/dossier.ts'
import { idOf } from '../model/ids.ts'
import type { Aspect, Measure, Population, Status } from '../model/vocabulary.ts'
import type { Origins } from './origins.ts'

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
  const { status, why } = statusOf(draft, positions)
  return {
    id: idOf('qst', draft.aspect, draft.event, draft.key),
    ...(draft.event ? { event: draft.event } : {}),
    aspect: draft.aspect,
    text: draft.text,
    status,
    why,
    positions,
  }
}

function positionOf({ answer, min, max, start, end, claims }: Answer, origins: Origins): Position {
  return {
    answer,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    holders: [...new Set(claims.map((c) => c.claimer))],
    claims: [...new Set(claims.map((c) => c.id))],
    origins: [...new Set(claims.flatMap((c) => origins.of.get(c.id) ?? []))],
  }
}

/** Whether two answers, by their numbers, cannot both hold. */
export const excludeEachOther = ({ answers, excludes }: Draft, a: number, b: number): boolean =>
  excludes?.(answers[a]!, answers[b]!) ?? true

function statusOf(draft: Draft, positions: readonly Position[]): { status: Status; why: string } {
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
  if (owned) return { status: 'agreed', why: `“${owned.answer}” is also said by the side that it speaks against.` }
  if (all.size > 1) return { status: 'corroborated', why: `${all.size} origins give answers that can all hold.` }
  const documents = new Set(answers.flatMap((a) => a.claims.map((c) => c.document))).size
  return {
    status: 'single-origin',
    why: documents > 1 ? `${documents} documents, and all of it goes back to one origin.` : 'One origin says so.',
  }
}

/** The answer that is given by somebody whom it speaks against, and by somebody else. */
const ownUp = (answers: readonly Answer[]): Answer | undefined =>
  answers.find(({ against, claims }) => {
    const own = claims.filter((c) => c.claimer !== null && against?.has(c.claimer))
    return own.length > 0 && own.length < claims.length
  })
