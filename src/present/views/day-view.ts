import type { Day, DayQuestion } from '../../model/dossier.ts'
import type { DocumentEntry, Ledger, QuestionEntry } from '../ledger.ts'
import { dateInWords, rangeInWords } from '../words/dates.ts'

/** A day on which something came, and what it changed. */
export interface DayView {
  readonly day: Day
  /** "5 May 2031"; "5 to 7 May 2031" where several days are taken together. */
  readonly words: string
  readonly documents: readonly DocumentEntry[]
  readonly asked: readonly DayChange[]
  /** Those whose status is another than before. */
  readonly moved: readonly DayChange[]
  /** Those with other answers or holders, and the status of before. */
  readonly grown: readonly DayChange[]
  /** Questions that are no longer asked by themselves, as they stood. */
  readonly gone: readonly DayChange[]
  /** How many are contested on the evening of that day. */
  readonly contested: number
  readonly questions: number
}

/**
 * The last place of a slider over the days of a dossier: everything that was read. One for each day, and one more where documents are in no
 * day; less than 1 where there is nothing to slide over.
 */
export function lastStep({ dossier, documents }: Ledger): number {
  const days = dossier.days?.length ?? 0
  return [...documents.values()].some(({ arrived }) => arrived === days) ? days : days - 1
}

export interface DayChange {
  readonly now: DayQuestion
  readonly before: DayQuestion | undefined
  /** Absent where the dossier as a whole does not ask it. */
  readonly entry: QuestionEntry | undefined
  readonly text: string
}

/** What was known from day to day. */
export function dayViews(ledger: Ledger): DayView[] {
  const standing = new Map<string, DayQuestion>()
  return (ledger.dossier.days ?? []).map((day): DayView => {
    const change = (now: DayQuestion): DayChange => {
      const entry = ledger.questions.get(now.question)
      const before = standing.get(now.question)
      return { now, before, entry, text: now.text ?? entry?.question.text ?? now.question }
    }
    const gone = day.gone.flatMap((id) => {
      const last = standing.get(id)
      return last === undefined ? [] : [change(last)]
    })
    const changes = day.questions.map(change)
    for (const id of day.gone) standing.delete(id)
    for (const now of day.questions) standing.set(now.question, now)
    return {
      day,
      words: day.since === undefined ? dateInWords(day.day) : rangeInWords(day.since, day.day),
      documents: day.documents.flatMap((id) => ledger.documents.get(id) ?? []),
      asked: changes.filter(({ before }) => before === undefined),
      moved: changes.filter(({ now, before }) => before !== undefined && before.status !== now.status),
      grown: changes.filter(({ now, before }) => before?.status === now.status),
      gone,
      contested: [...standing.values()].filter(({ status }) => status === 'contested').length,
      questions: standing.size,
    }
  })
}
