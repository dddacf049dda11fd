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

/** What a model chooses by; whoever weighs most where a language has none. Every model is made as one that chooses (`pronounModelOf`). */
export const chooserOf = (model: PronounModel | undefined): ChooseMeant =>
  model === undefined ? bySalience : (model as ChooseMeant)
