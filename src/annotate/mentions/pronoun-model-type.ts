/**
 * A model that says whom a pronoun takes up, as those who only pass it on see it: what it looks at is no part of the interface, whose types
 * would else carry the data of every language.
 */
export interface PronounModel {
  readonly id: string
}
