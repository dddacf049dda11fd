import type { Measure } from '../../model/vocabulary.ts'
import { isPresentParticiple } from '../../model/word-form.ts'
import type { Reading } from '../reading.ts'
import { isInside, stateAt } from './beside.ts'
import { verbLemma, verbMeasure, wordMeasure } from './word-measure.ts'

/** Words behind "how many" that are looked at for what is counted. */
const REACH = 12

/** What is counted without a number, where the sentence tells: "How many died?", "nobody agrees on how many children were abducted". */
export function topics(reading: Reading): { readonly token: number; readonly measure: Measure }[] {
  const found: { token: number; measure: Measure }[] = []
  const { lexicon } = reading
  reading.tokens.forEach(({ upos }, t) => {
    const asks = lexicon.plays('how-many', reading.word(t)) && lexicon.plays('how', reading.word(t - 1))
    const measure = asks
      ? askedMeasure(reading, t)
      : isQuestion(reading, t) && stateAt(reading, t)
        ? stateAt(reading, t)!.measure
        : upos === 'NOUN'
          ? (listMeasure(reading, t) ?? headingMeasure(reading, t))
          : upos === 'ADJ'
            ? headingMeasure(reading, t)
            : undefined
    if (measure) found.push({ token: t, measure })
  })
  return found
}

/** "Is anyone in custody?" */
const isQuestion = ({ annotation, tokens, word }: Reading, t: number) =>
  word(annotation.sentences[tokens[t]!.sentence]!.last - 1) === '?'

/** "the list of the dead", "the number of missing", "the death toll". */
function listMeasure(reading: Reading, t: number): Measure | undefined {
  const { lexicon, tokens } = reading
  const lemma = tokens[t]!.lemma.toLowerCase()
  if (!lexicon.plays('listing', lemma) && !lexicon.plays('figure', lemma)) return undefined
  const own = lexicon.measureWords.get(lemma)
  if (own || tokens[t + 1]?.upos !== 'ADP') return own
  const noun = tokens[t + 2]?.upos === 'DET' ? t + 3 : t + 2
  return tokens[noun]?.sentence === tokens[t]!.sentence ? wordMeasure(reading, noun) : undefined
}

/** "On the dead there is …", "As for the missing, …": a sentence that opens with what it will count. */
function headingMeasure(reading: Reading, t: number): Measure | undefined {
  const { lexicon, tokens, annotation } = reading
  const { first } = annotation.sentences[tokens[t]!.sentence]!
  if (t - first > 3 || t - first < 1 || tokens[t - 1]!.upos !== 'DET') return undefined
  const opens = t - first === 1 ? isTopicAlone(reading, t + 1) : lexicon.plays('about', reading.word(t - 2))
  return opens ? wordMeasure(reading, t) : undefined
}

/** "The dead first, since …", "The missing: …": nothing is said of it yet. */
function isTopicAlone({ tokens, word }: Reading, behind: number): boolean {
  if (/^[:,]$/.test(word(behind))) return true
  return /^(ADV|ADJ)$/.test(tokens[behind]?.upos ?? '') && /^[:,]$/.test(word(behind + 1))
}

function askedMeasure(reading: Reading, many: number): Measure | undefined {
  const { tokens, lexicon } = reading
  const { sentence } = tokens[many]!
  const noun = tokens[many + 1]?.upos === 'NOUN' ? many + 1 : many
  let isPassive = false
  for (let t = many + 1; t < many + REACH && tokens[t]?.sentence === sentence; t++) {
    const word = wordMeasure(reading, t) ?? stateAt(reading, t)?.measure
    if (word) return word
    if (isInside(reading, t)) return 'present'
    if (tokens[t]!.upos === 'AUX') isPassive = lexicon.plays('being', tokens[t]!.lemma)
    if (!lexicon.measureVerbs.has(verbLemma(reading, t)) || tokens[t]!.upos === 'AUX') continue
    const measure = verbMeasure(reading, t, isPassive && !isPresentParticiple(tokens[t]!) ? 'patient' : 'agent', noun)
    if (measure) return measure
  }
  return undefined
}
