import { linearModel } from '../linear/linear-model.ts'
import type { ModelFile } from '../model-file.ts'
import type { Pronoun } from './candidates.ts'
import type { ChooseMeant } from './choose-meant.ts'
import type { Past } from './past.ts'
import { candidateFeatures, nobodyFeatures, PRONOUN_FEATURES } from './pronoun-features.ts'
import type { Salient } from './salience.ts'
import { speaks } from './speaks.ts'

/**
 * What has to speak for the one chosen more than for anybody else, and than for nobody: a wrong one is worse than none. Who says something
 * is somebody: there nobody has to be much likelier.
 */
const ANY = { overOthers: 0.2, overNobody: 0.4 } as const
const SAYING = { overOthers: 0, overNobody: -2 } as const
/** Where who speaks is not who weighs most by place, what was learnt has to be surer of it. */
const SAYING_LESS = { overOthers: 0.5, overNobody: -2 } as const
/** "The army left with its partners": nobody else was named, and that in the same sentence. */
const ALONE = { overOthers: 0, overNobody: -1 } as const

/** Whom a pronoun takes up, by the model in a model file. */
export function pronounModelOf(file: ModelFile): ChooseMeant {
  const model = linearModel(file, 'pronouns', 1)
  const features = new Uint32Array(PRONOUN_FEATURES)
  const sum = new Float64Array(1)
  const scoreOf = (count: number) => {
    model.score(features, count, sum)
    return sum[0]!
  }
  return {
    id: `annotate/${file.name}@${file.version}`,
    choose(past, said, salient) {
      if (salient.length === 0) return undefined
      let best: Salient | undefined
      let [most, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
      for (let rank = 0; rank < salient.length; rank++) {
        const score = scoreOf(candidateFeatures(past, said, salient, rank, features))
        if (score > most) {
          second = most
          most = score
          best = salient[rank]
        } else if (score > second) second = score
      }
      const nobody = scoreOf(nobodyFeatures(past, said, salient, features))
      const { overOthers, overNobody } = neededFor(past, said, salient, best)
      return most - second >= overOthers && most - nobody >= overNobody ? best : undefined
    },
  }
}

function neededFor(past: Past, said: Pronoun, salient: readonly Salient[], best: Salient | undefined) {
  if (speaks(past, said.head)) return best === salient[0] ? SAYING : SAYING_LESS
  return isAlone(past, said, salient) ? ALONE : ANY
}

function isAlone({ scene }: Past, { head }: Pronoun, salient: readonly Salient[]): boolean {
  const { tokens } = scene.tree
  return salient.length === 1 && tokens[salient[0]!.mention]!.sentence === tokens[head]!.sentence
}
