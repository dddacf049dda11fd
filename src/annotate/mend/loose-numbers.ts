import { childBy, hang, type Patient } from './patient.ts'

/** "Eleven people have been arrested", where the number was hung elsewhere: it counts the noun right behind it. */
export function looseNumbers(patient: Patient): void {
  const { tokens, quantityAt } = patient
  tokens.forEach((token, t) => {
    const quantity = quantityAt.get(t)
    if (
      !quantity ||
      quantity.kind !== 'count' ||
      token.end !== quantity.number.end ||
      token.start < quantity.number.start
    )
      return
    let noun = t + 1
    while (tokens[noun]?.upos === 'ADJ' && tokens[noun]!.sentence === token.sentence && noun < t + 4) noun++
    const counted = tokens[noun]
    if (
      !counted ||
      counted.sentence !== token.sentence ||
      counted.xpos !== 'NNS' ||
      childBy(patient, noun, 'nummod') >= 0
    )
      return
    if (
      token.head !== noun &&
      /^(ADV|NUM|ADJ|X|NOUN)$/.test(token.upos) &&
      /^(advmod|dep|obl|nsubj|parataxis)/.test(token.rel)
    ) {
      token.upos = 'NUM'
      hang(patient, t, noun, 'nummod')
    }
  })
}
