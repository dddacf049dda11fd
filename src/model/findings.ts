import type { Range } from './span.ts'
import type { Act, Aspect, BasisKind, Certainty, Measure, Polarity, Population, Quoted } from './vocabulary.ts'

/**
 * What one document says, found without looking at any other: who claims what in which words, the figures in it, and the happenings
 * told of. Numbers name tokens, mentions, times and quantities of the document's annotation, or other findings of the same list.
 */
export interface Findings {
  readonly claims: readonly FoundClaim[]
  readonly figures: readonly FoundFigure[]
  readonly happenings: readonly Happening[]
  readonly facets: readonly Facet[]
  /** Who is said to say nothing; absent where nobody is. */
  readonly silences?: readonly Silence[]
}

/** Words that say that somebody says nothing: "declined to comment". */
export interface Silence {
  readonly who: SourcePhrase
  readonly at: Range
  /** Claim that tells it. */
  readonly claim?: number
  readonly by: string
}

/** A side that a claim takes on something that others may see otherwise: who did it, who the victims were, whether it was so. */
export interface Facet {
  /** Claim that takes the side. */
  readonly claim: number
  readonly aspect: Aspect
  /** Words that answer. */
  readonly at: Range
  /** `yes` or `no` with the claim's own negation or denial counted in; `open` where the words themselves are the answer. */
  readonly side: 'yes' | 'no' | 'open'
  /** What the side is taken on, as a lemma or an id of the language's data: what makes two facets answers to one question. */
  readonly topic: string
  /** Whom or what it is about. */
  readonly about?: SourcePhrase
  /** Happening that it is about. */
  readonly happening?: number
  readonly by: string
}

export interface FoundClaim {
  /** Who says it: a phrase of the document, or its own voice. */
  readonly claimer: Claimer
  /** Who passed it on to the document, nearest to the document first. */
  readonly via: readonly SourcePhrase[]
  readonly cue?: Range
  readonly content: Range
  /** Token that governs the content: the verb of its clause, or the noun. */
  readonly head: number
  readonly act: Act
  /** Negated where the content itself says that something is not so, or the act denies it. */
  readonly polarity: Polarity
  readonly certainty: Certainty
  readonly basis: readonly { readonly kind: BasisKind; readonly at: Range; readonly owner?: SourcePhrase }[]
  readonly quoted: Quoted
  /** Index of the time at which it was said. */
  readonly saidOn?: number
  /** The accused or addressed party, where the frame names one: "accuses X of …". */
  readonly target?: SourcePhrase
  /** Claim inside whose content this one stands. */
  readonly within?: number
  /** Claim of this document that this one answers ("denied this"). */
  readonly answers?: number
  /** Rule, with its version, that found it; where others refined it, they follow after "+". */
  readonly by: string
}

export type Claimer =
  | { readonly kind: 'own-voice' }
  | { readonly kind: 'unnamed' }
  | ({ readonly kind: 'phrase' } & SourcePhrase)

/** Words that name somebody, by their governing token. */
export interface SourcePhrase {
  readonly head: number
  readonly at: Range
}

export interface FoundFigure {
  /** Claim that holds it. */
  readonly claim: number
  /** Quantity of the annotation. */
  readonly quantity: number
  readonly measure: Measure
  /** Words that name what is counted ("fighters"), where they stand. */
  readonly counted?: Range
  readonly population: Population
  readonly polarity: Polarity
  /** Happening that it belongs to, where the sentence shows one. */
  readonly happening?: number
  /** Set where the words put it in another place or time than the main one: "elsewhere", "outside the city". */
  readonly apart?: Range
  readonly by: string
}

/** Something that is said to have happened: a verb or noun of the text, with when, where and who. */
export interface Happening {
  readonly head: number
  readonly at: Range
  /** "killing", "march", … and its family, from the language's event types. */
  readonly type: string
  readonly family: string
  /** Times of the annotation that stand with it. */
  readonly times: readonly number[]
  readonly places: readonly Range[]
  readonly participants: readonly {
    readonly phrase: SourcePhrase
    readonly role: 'agent' | 'patient' | 'instrument' | 'beneficiary'
  }[]
  /** Claim in which it is told. */
  readonly claim: number
  readonly by: string
}
