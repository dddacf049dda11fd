import type { QuestionEntry } from '../ledger.ts'
import { letterOf } from '../names.ts'

/** An answer of more characters is named by its letter in a sentence about it. */
const LONG = 48

/** The question without the name of its event at its end, for places where the event stands beside it. */
export function askedWithoutEvent({ question, event }: QuestionEntry): string {
  const tail = event === null ? '' : ` (${event.label})`
  return tail !== '' && question.text.length > tail.length && question.text.endsWith(tail)
    ? question.text.slice(0, -tail.length)
    : question.text
}

/** Why a question stands as it does, or stood (`why`): "A and C cannot both hold" where the answers are long and stand beside it. */
export function whyOf({ question, positions }: QuestionEntry, why = question.why): string {
  return positions.reduce(
    (text, { position: { answer } }, i) =>
      answer.length > LONG ? text.replace(`“${answer}”`, () => letterOf(i)) : text,
    why,
  )
}
