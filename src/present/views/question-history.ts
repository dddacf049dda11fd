import type { DayQuestion } from '../../model/dossier.ts'
import type { Ledger } from '../ledger.ts'

/** How a question stood from some day on; null where it was not asked by itself then. */
export interface Standing {
  /** Index of the day among the dossier's days. */
  readonly step: number
  readonly now: DayQuestion | null
}

/** For each question how it stood, from the first day on which it was asked. */
export function questionHistory({ dossier }: Ledger): Map<string, Standing[]> {
  const history = new Map<string, Standing[]>()
  const add = (id: string, standing: Standing) => {
    const known = history.get(id)
    if (known) known.push(standing)
    else history.set(id, [standing])
  }
  dossier.days?.forEach(({ questions, gone }, step) => {
    for (const id of gone) add(id, { step, now: null })
    for (const now of questions) add(now.question, { step, now })
  })
  return history
}

/** One answer of a question from some day on: its words, and how many documents and origins stood behind it. */
export type AnswerThen = readonly [step: number, documents: number, origins: number, answer: string]

/** How one answer stood from day to day. */
export function answerHistory(history: readonly Standing[], position: number): AnswerThen[] {
  return history.flatMap(({ step, now }): AnswerThen[] => {
    const [best] = (now?.positions ?? [])
      .filter((one) => one.position === position)
      .sort((a, b) => b.documents - a.documents)
    return best ? [[step, best.documents, best.origins, best.answer]] : []
  })
}
