import type { Pronoun } from './candidates.ts'
import type { Past } from './past.ts'
import type { PronounModel } from './pronoun-model-type.ts'
import type { Salient } from './salience.ts'

/** A way to say whom a pronoun takes up, of those that it may; undefined where that stays open. */
export interface ChooseMeant extends PronounModel {
  readonly choose: (past: Past, said: Pronoun, salient: readonly Salient[]) => Salient | undefined
}

/** Whoever weighs most: for languages without a model. */
export const bySalience: ChooseMeant = { id: 'mentions/pronoun@1', choose: (_, __, [first]) => first }

/** What a model was made of: one without a way to choose is none. */
export const chooserOf = (model: PronounModel | undefined): ChooseMeant =>
  model !== undefined && 'choose' in model ? (model as ChooseMeant) : bySalience
