import type { PlacedWords } from '../../src/annotate/given-words.ts'
import type { FeatureWeights } from '../../src/annotate/linear/linear-model.ts'
import type { ChooseMeant } from '../../src/annotate/mentions/choose-meant.ts'
import { findMentions } from '../../src/annotate/mentions/find-mentions.ts'
import { candidateFeatures, nobodyFeatures, PRONOUN_FEATURES } from '../../src/annotate/mentions/pronoun-features.ts'
import type { CoreferenceDocument } from '../../src/apps/bench/read-coreference.ts'
import { byHead, groupAt } from '../../src/apps/bench/score-antecedents.ts'
import { languageOf } from '../../src/lang/languages.ts'
import { adaGrad } from '../certainty/ada-grad.ts'
import { exponential } from '../exponential.ts'
import { randomFrom, shuffled } from '../random.ts'

const EPOCHS = 10
const SEED = 1
const RATE = 0.04
const MIN_COUNT = 3
const MIN_WEIGHT = 0.01

/** A pronoun with the features of each whom it may take up, nobody's last. */
export interface PronounChoice {
  readonly features: readonly Uint32Array[]
  /** Which of them are right; nobody is where no other is. */
  readonly right: readonly boolean[]
}

/** An analysed document with what people marked in it. */
export interface ReadDocument {
  readonly document: CoreferenceDocument
  readonly read: PlacedWords
}

/** The choices that a document asks for, each made as people made it, so that what follows is not led astray. */
export function pronounChoices({ document, read }: ReadDocument): PronounChoice[] {
  const heads = byHead(document.mentions)
  const found: PronounChoice[] = []
  const room = new Uint32Array(PRONOUN_FEATURES)
  const recorder: ChooseMeant = {
    id: 'training',
    choose(past, said, salient) {
      const meant = heads.get(said.head)?.group
      const right = salient.map((s) => meant !== undefined && groupAt(document.mentions, heads, s.mention) === meant)
      const none = !right.includes(true)
      found.push({
        features: [
          ...salient.map((_, rank) => room.slice(0, candidateFeatures(past, said, salient, rank, room))),
          room.slice(0, nobodyFeatures(past, said, salient, room)),
        ],
        right: [...right, none],
      })
      return salient[right.indexOf(true)]
    },
  }
  findMentions(read.text, read.annotation, languageOf('en')!, recorder)
  return found.filter((choice) => choice.features.length > 1)
}

/** The weights by which the right one is likelier than the others, and than nobody. */
export function trainPronouns(choices: readonly PronounChoice[], log: (line: string) => void): FeatureWeights[] {
  const model = adaGrad(
    1,
    choices.flatMap((c) => c.features),
    MIN_COUNT,
  )
  const ready = choices.map(({ features, right }) => ({ rows: features.map((f) => model.rowsOf(f)), right }))
  const random = randomFrom(SEED)
  const [sum, gradient] = [new Float64Array(1), new Float64Array(1)]
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    let wrong = 0
    for (const { rows, right } of shuffled(ready, random)) {
      const scores = rows.map((r) => {
        model.score(r, sum)
        return sum[0]!
      })
      const largest = Math.max(...scores)
      if (!right[scores.indexOf(largest)]) wrong++
      const shares = scores.map((s) => exponential(s - largest))
      const all = shares.reduce((total, s) => total + s, 0)
      const good = shares.reduce((total, s, i) => total + (right[i] ? s : 0), 0)
      rows.forEach((r, i) => {
        gradient[0] = shares[i]! / all - (right[i] ? shares[i]! / good : 0)
        model.step(r, gradient, RATE)
      })
    }
    if (epoch > EPOCHS / 2) model.average()
    log(`pronouns: epoch ${epoch}, wrong ${wrong} of ${ready.length}`)
  }
  return model.weights(MIN_WEIGHT)
}
