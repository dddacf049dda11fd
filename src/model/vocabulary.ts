/** The closed vocabularies of dossier.json (docs/dossier.md describes each value). */

export const ACTS = [
  'assert',
  'quote-report',
  'accuse',
  'deny',
  'confirm',
  'condemn',
  'demand',
  'promise',
  'order',
  'announce',
  'warn',
  'question',
  'doubt',
  'retract',
] as const

export const POLARITIES = ['affirmed', 'negated'] as const

export const CERTAINTIES = ['certain', 'probable', 'possible', 'unknown'] as const

export const BASIS_KINDS = [
  'witness',
  'footage',
  'image',
  'document',
  'statement',
  'social-post',
  'intelligence',
  'investigation',
  'unnamed-source',
] as const

export const MEASURES = [
  'killed',
  'injured',
  'missing',
  'detained',
  'displaced',
  'raped',
  'bodies',
  'abducted',
  'deployed',
  'present',
  'attended',
  'damaged',
  'destroyed',
  'duration',
  'money',
  'other',
] as const

export const POPULATIONS = ['civilian', 'combatant', 'mixed', 'unstated'] as const

export const ASPECTS = [
  'what-happened',
  'who-did-it',
  'who-were-the-victims',
  'how-many',
  'when',
  'how-long',
  'where',
  'presence',
  'authenticity',
  'legality',
  'cause',
  'motive',
  'response',
  'other',
] as const

export const STATUSES = ['contested', 'corroborated', 'single-origin', 'agreed', 'unanswered'] as const

export const RELATION_KINDS = [
  'same',
  'supports',
  'contradicts',
  'denies',
  'denies-part',
  'counter-accuses',
  'concedes',
  'updates',
  'incomparable',
] as const

/** How two figures or dates stand to each other, seen from the one that is named first: the later, narrower, rounded one, or the part. */
export const COMPARISON_CLASSES = [
  'same',
  'supports',
  'contradicts',
  'updates',
  'narrower',
  'part-of',
  'rounding',
  'incomparable',
] as const

/** What decides a comparison. */
export const COMPARED_ON = ['value', 'population', 'place', 'period', 'counter'] as const

/** How somebody answers what is said against them. */
export const ANSWER_KINDS = [
  'denies',
  'denies-part',
  'counter-accuses',
  'concedes',
  'promises-inquiry',
  'no-comment',
] as const

/**
 * What an accused party says to an accusation; `silent` where no document of the case has an answer of theirs. Without an answer of their own,
 * `others-deny` where others deny it, `cannot-tell` where an answer may be theirs or be meant for it.
 */
export const PARTY_POSITIONS = [...ANSWER_KINDS, 'others-deny', 'cannot-tell', 'silent'] as const

export const DEPENDENCY_KINDS = ['wire', 'copied', 'translated', 'same-origin'] as const

export const ACTOR_KINDS = [
  'person',
  'organization',
  'government',
  'armed-force',
  'armed-group',
  'place-as-actor',
  'group',
  'account',
  'outlet',
  'unnamed',
] as const

export const QUOTED = ['verbatim', 'partly', 'no'] as const

/** Clocks by which a dossier can be set back. */
export const CLOCKS = ['published', 'said', 'captured'] as const

/**
 * How close a clock is known: to the year, month, day, hour or minute; or only that it lies between two times, at or after one, at or before
 * one.
 */
export const PRECISIONS = ['year', 'month', 'day', 'hour', 'minute', 'between', 'since', 'until'] as const

export type ClockName = (typeof CLOCKS)[number]
export type Precision = (typeof PRECISIONS)[number]
/** What a word of the naming ledger names. */
export const NAMING_REFERENTS = ['victims', 'crowd', 'force', 'doers', 'event', 'killing'] as const

export const NAMING_VOICES = ['own', 'quoted', 'relayed'] as const

/** What several accounts may post alike. */
export const CONTENT_KINDS = ['text', 'picture', 'link'] as const

export type ContentKind = (typeof CONTENT_KINDS)[number]
export type NamingReferent = (typeof NAMING_REFERENTS)[number]
export type NamingVoice = (typeof NAMING_VOICES)[number]
export type Act = (typeof ACTS)[number]
export type Polarity = (typeof POLARITIES)[number]
export type Certainty = (typeof CERTAINTIES)[number]
export type BasisKind = (typeof BASIS_KINDS)[number]
export type Measure = (typeof MEASURES)[number]
export type Population = (typeof POPULATIONS)[number]
export type Aspect = (typeof ASPECTS)[number]
export type Status = (typeof STATUSES)[number]
export type RelationKind = (typeof RELATION_KINDS)[number]
export type ComparisonClass = (typeof COMPARISON_CLASSES)[number]
export type ComparedOn = (typeof COMPARED_ON)[number]
export type AnswerKind = (typeof ANSWER_KINDS)[number]
export type PartyPosition = (typeof PARTY_POSITIONS)[number]
export type DependencyKind = (typeof DEPENDENCY_KINDS)[number]
export type ActorKind = (typeof ACTOR_KINDS)[number]
export type Quoted = (typeof QUOTED)[number]
