import type { Quantity } from '../../model/annotation.ts'
import type { Measure } from '../../model/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { measureAt } from './measure.ts'

/** A figure that was measured, or a question for one, and where. */
export interface Before {
  readonly measure: Measure
  readonly token: number
  /** Claim that holds it; -1 for a question. */
  readonly claim: number
}

/** What the figures of a text have been about so far, for those whose own words do not say what they count. */
export interface Context {
  /** The last figure that was measured. */
  readonly last: Before | undefined
  /** What the paragraph is about: the question that it answers ("How many died?"), or else its first figure. */
  readonly main: Before | undefined
  /** Set where a share or a sum stands between the last figure and here: what follows may be another of those. */
  readonly isInterrupted: boolean
  moveTo(token: number): void
  note(before: Before): void
  interrupt(kind: Quantity['kind']): void
}

export function contextOf(reading: Reading): Context {
  const questions = questionsOf(reading)
  let nextQuestion = 0
  let last: Before | undefined
  let main: Before | undefined
  let paragraph = -1
  let isInterrupted = false
  const paragraphOf = (token: number) =>
    reading.annotation.sentences[reading.tokens[token]?.sentence ?? -1]?.paragraph ?? -1
  return {
    get last() {
      return last
    },
    get main() {
      return main
    },
    get isInterrupted() {
      return isInterrupted
    },
    moveTo(token) {
      const here = paragraphOf(token)
      if (here !== paragraph) main = undefined
      paragraph = here
      while (nextQuestion < questions.length && questions[nextQuestion]!.token <= token) {
        const question = questions[nextQuestion++]!
        if (here - paragraphOf(question.token) > 1) continue
        main = question
        last = question
      }
    },
    note(before) {
      last = before
      main ??= before
      isInterrupted = false
    },
    interrupt(kind) {
      if (kind === 'percent' || kind === 'money' || kind === 'rate') isInterrupted = true
    },
  }
}

/** "How many died?", "nobody knows how many children were abducted": what is asked for, in text order. */
function questionsOf(reading: Reading): Before[] {
  const { lexicon, tokens } = reading
  return tokens.flatMap((_, t): Before[] => {
    if (!lexicon.plays('how-many', reading.word(t)) || !lexicon.plays('how', reading.word(t - 1))) return []
    const measure = measureAt(reading, t)?.measure
    return measure ? [{ measure, token: t, claim: -1 }] : []
  })
}
