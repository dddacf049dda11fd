import type { Range } from './span.ts'
import type { TimeMention } from './time.ts'
import type { ActorKind } from './vocabulary.ts'

/**
 * What the language analysis found in one document's text. Everything is a place in that text; nothing is normalised.
 * Arrays are in text order. Token and sentence numbers are indexes into `tokens` and `sentences`.
 */
export interface Annotation {
  readonly language: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotes: readonly Quote[]
  readonly names: readonly Name[]
  readonly times: readonly TimeMention[]
  readonly quantities: readonly Quantity[]
  /** Noun phrases and pronouns that stand for somebody or something, grouped by `entity`. */
  readonly mentions: readonly Mention[]
  /** Which component, in which version, made each layer: `{ parse: 'annotate/parser-en@1', … }`. */
  readonly by: Readonly<Record<string, string>>
}

export interface Paragraph extends Range {
  /** `headline` is the title where it is the text's first paragraph; `heading` a line between paragraphs that is no sentence. */
  readonly kind: 'headline' | 'heading' | 'body' | 'caption' | 'item'
}

export interface Sentence extends Range {
  readonly paragraph: number
  /** Tokens from `first` (inclusive) to `last` (exclusive). */
  readonly first: number
  readonly last: number
}

/** One syntactic word with its Universal Dependencies analysis. Tokens never overlap; words of a contraction are split ("does|n't"). */
export interface Token extends Range {
  readonly sentence: number
  readonly lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, … */
  readonly upos: string
  /** Treebank tag (Penn for English), where the model gives one: VBD, NNS, … */
  readonly xpos: string
  /** Universal features as in CoNLL-U ("Number=Sing|Tense=Past"), where the model gives them. */
  readonly feats?: string
  /** Index of the governing token, or -1 for the root of the sentence. */
  readonly head: number
  /** Universal dependency relation with its subtype: nsubj, nsubj:pass, ccomp, … */
  readonly rel: string
}

/** A stretch between quotation marks, marks included; may run over sentences and paragraphs. */
export interface Quote extends Range {
  /** Words inside the marks. */
  readonly inner: Range
  /** Nesting: 0 is outermost. */
  readonly depth: number
  /** False where the closing mark is missing and the end of the paragraph was taken. */
  readonly closed: boolean
}

export const NAME_KINDS = [
  'person',
  'organization',
  'government',
  'armed-force',
  'armed-group',
  'agency',
  'company',
  'outlet',
  'place',
  'nationality',
  'event',
  'work',
  'other',
] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** A proper name. */
export interface Name extends Range {
  readonly kind: NameKind
  /** Id in the language's general data (a country, a well-known organization), where the words are in it. */
  readonly known?: string
  readonly by: string
}

/** A number with what it counts. */
export interface Quantity extends Range {
  /** What the words allow: "over 300" is 300 to null; null is open. */
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly kind:
    | 'count'
    | 'ordinal'
    | 'percent'
    | 'money'
    | 'duration'
    | 'distance'
    | 'age'
    | 'rate'
    | 'weight'
    | 'other'
  /** ISO currency, or the unit as a singular word ("kilometre"); durations are already in days. */
  readonly unit?: string
  /** Where the number itself stands, without approximators ("300" of "over 300"). */
  readonly number: Range
  readonly by: string
}

/** A noun phrase or pronoun that may be somebody's source, with the entity of this document that it stands for. */
export interface Mention extends Range {
  readonly head: number
  readonly form: 'name' | 'nominal' | 'pronoun'
  /** Mentions of one entity carry the same number; numbers say nothing beyond that. */
  readonly entity: number
  /** Why it was joined to its entity: the rule's id. */
  readonly by: string
  /**
   * What the language's general data take it for: "country/ML", "organization/un", "outlet/afp", "body/ML/army"; "body//army" where the
   * words do not say whose; "people/villager" for unnamed people.
   */
  readonly known?: string
  /** What kind of actor the words show. */
  readonly kind?: ActorKind
  /** The proper name alone, without titles and places. */
  readonly name?: Range
  /** Title of a person, from the language's general data ("spokesperson"). */
  readonly title?: string
  /** On whose behalf the bearer of the title speaks, as in `known`. */
  readonly speaksFor?: string
  /** Entity that it belongs to: "its officials", "his office". */
  readonly of?: number
}
