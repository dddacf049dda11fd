import type { ActorKind } from '../model/vocabulary.ts'

/** A kind of actor; `country` is a government that is named by its country. */
export type GenericKind = ActorKind | 'country'

/** What a language says again with other words. */
export interface CoreferenceData {
  /** Personal and possessive pronouns of the third person, in every case, by what they may stand for. */
  readonly pronouns: Readonly<Record<'he' | 'she' | 'it' | 'they', readonly string[]>>
  /** Determiners that take up somebody who was mentioned before: "the ministry", "this group". */
  readonly definite: readonly string[]
  /** Words between a body and the place whose it is: "the army of Peru". */
  readonly belonging: readonly string[]
  /** Words before a place where something happens: "in Peru". */
  readonly locative: readonly string[]
  /** Nouns that take up a named actor of some kind: "the group", "the organisation". */
  readonly generic: Readonly<Record<string, readonly GenericKind[]>>
}
