import { isVerbal, nounPhrase, type Reading } from '../reading.ts'
import { clauseAround, lemmaOf } from './clause-words.ts'
import type { Stance } from './stance.ts'

/** Who calls for an inquiry, orders, refuses or promises one: what the claim does with it is its act, and whether it says no. */
export function inquiries(reading: Reading): Stance[] {
  return reading.tokens.flatMap((token, t): Stance[] => {
    if (token.upos !== 'NOUN' || !isInquiry(reading, t)) return []
    const about = nounPhrase(reading, t)
    const verb = verbOver(reading, t)
    // Those who look into it are named for many reasons; who lets them in, or does not, takes a side.
    const isPeople = reading.lexicon.concerns('inquirer', lemmaOf(reading, t))
    if (isPeople && !reading.lexicon.concerns('admitting', lemmaOf(reading, verb))) return []
    return [
      {
        // A verb of asking stands outside of what is asked: the noun takes the side, with the verb's own no.
        token: t,
        aspect: 'response',
        at: clauseAround(reading, verb, about.at),
        side: verb !== t && reading.isNegated(verb) && !reading.isNegated(t) ? 'no' : 'yes',
        topic: 'inquiry',
        about,
        by: 'extract/facet-inquiry@1',
      },
    ]
  })
}

const isInquiry = (reading: Reading, t: number): boolean =>
  reading.lexicon.concerns('inquiry', lemmaOf(reading, t)) || reading.lexicon.concerns('inquirer', lemmaOf(reading, t))

/** The verb that says what becomes of it, or the noun itself. */
function verbOver({ tokens }: Reading, noun: number): number {
  let token = noun
  for (let steps = 0; steps < 3 && tokens[token]!.head >= 0; steps++) {
    token = tokens[token]!.head
    if (isVerbal(tokens[token]!)) return token
  }
  return noun
}
