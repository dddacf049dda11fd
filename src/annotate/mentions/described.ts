import type { GenericKind } from '../../lang/coreference.ts'
import type { Range } from '../../model/span.ts'
import type { ActorKind } from '../../model/vocabulary.ts'

/** What the words of a noun phrase say of whom they mean. */
export interface Described {
  readonly head: number
  readonly at: Range
  readonly form: 'name' | 'nominal'
  readonly known?: string
  readonly kind?: ActorKind
  readonly name?: Range
  /** What a part of a longer name is known as: "organization/red-cross" in "the Peruvian Red Cross". */
  readonly within?: string
  readonly title?: string
  readonly speaksFor?: string
  /** Kinds that a general noun may take up: "the group". */
  readonly kinds?: readonly GenericKind[]
  readonly number: 'one' | 'many'
  readonly sex?: 'he' | 'she'
}

/** What a rule makes of the words, without their place. */
export type Facts = Partial<Described> & { readonly form: 'name' | 'nominal' }
