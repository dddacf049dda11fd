import type { Dossier, Link } from '../../model/dossier.ts'
import type {
  Act,
  ActorKind,
  Aspect,
  BasisKind,
  Certainty,
  ComparisonClass,
  DependencyKind,
  Measure,
  NamingReferent,
  PartyPosition,
  Population,
  RelationKind,
  Status,
} from '../../model/vocabulary.ts'

/** How the closed vocabularies of dossier.json are said to a reader. */

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  contested: 'contested',
  corroborated: 'corroborated',
  'single-origin': 'single origin',
  agreed: 'agreed',
  unanswered: 'unanswered',
}

export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  contested: 'At least two answers exclude each other.',
  corroborated: 'One answer, from two or more origins that do not depend on each other.',
  'single-origin': 'One answer, and all who give it have it from one origin, however many documents repeat it.',
  agreed: 'One answer, given also by a side that it speaks against.',
  unanswered: 'It is asked, and nobody answers.',
}

/** What a claimer does, of one and of several: "the ministry denies", "residents deny". */
export const ACT_WORDS: Readonly<Record<Act, { readonly one: string; readonly many: string }>> = {
  assert: { one: 'says', many: 'say' },
  'quote-report': { one: 'passes on', many: 'pass on' },
  accuse: { one: 'accuses', many: 'accuse' },
  deny: { one: 'denies', many: 'deny' },
  confirm: { one: 'confirms', many: 'confirm' },
  condemn: { one: 'condemns', many: 'condemn' },
  demand: { one: 'demands', many: 'demand' },
  promise: { one: 'promises', many: 'promise' },
  order: { one: 'orders', many: 'order' },
  announce: { one: 'announces', many: 'announce' },
  warn: { one: 'warns', many: 'warn' },
  question: { one: 'asks', many: 'ask' },
  doubt: { one: 'doubts', many: 'doubt' },
  retract: { one: 'takes back', many: 'take back' },
}

export const NAMING_WORDS: Readonly<Record<NamingReferent, string>> = {
  victims: 'Those killed, hurt, missing or taken',
  crowd: 'Those who came together',
  force: 'Those said to be there, or not to be',
  doers: 'Those said to have done it',
  event: 'What happened',
  killing: 'The killing, as a verb',
}

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string | undefined>> = {
  certain: undefined,
  probable: 'as probable',
  possible: 'as possible',
  unknown: undefined,
}

export const BASIS_WORDS: Readonly<Record<BasisKind, string>> = {
  witness: 'witnesses',
  footage: 'footage',
  image: 'images',
  document: 'a document',
  statement: 'a statement',
  'social-post': 'a post',
  intelligence: 'intelligence',
  investigation: 'an investigation',
  'unnamed-source': 'an unnamed source',
}

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  killed: 'Killed',
  injured: 'Injured',
  missing: 'Missing',
  detained: 'Detained',
  displaced: 'Displaced',
  raped: 'Raped',
  bodies: 'Bodies seen or found',
  abducted: 'Abducted',
  deployed: 'Forces in place',
  present: 'Present',
  attended: 'In the crowd',
  damaged: 'Damaged',
  destroyed: 'Destroyed',
  duration: 'Duration, in days',
  money: 'Money',
  other: 'Other quantities',
}

export const POPULATION_WORDS: Readonly<Record<Population, string>> = {
  civilian: 'Civilians',
  combatant: 'Combatants',
  mixed: 'Civilians and combatants together',
  unstated: 'People, not said of what kind',
}

export const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
  'what-happened': 'what happened',
  'who-did-it': 'who did it',
  'who-were-the-victims': 'who the victims were',
  'how-many': 'how many',
  when: 'when',
  'how-long': 'how long',
  where: 'where',
  presence: 'who was there',
  authenticity: 'whether it shows what is said',
  legality: 'whether it was lawful',
  cause: 'the cause',
  motive: 'the motive',
  response: 'the response',
  other: 'another matter',
}

/** How a statement stands to another, read from it and towards it. */
export const RELATION_WORDS: Readonly<Record<RelationKind, { readonly to: string; readonly from: string }>> = {
  same: { to: 'says the same as', from: 'says the same as' },
  supports: { to: 'supports', from: 'is supported by' },
  contradicts: { to: 'contradicts', from: 'contradicts' },
  denies: { to: 'denies', from: 'is denied by' },
  'denies-part': { to: 'denies a part of', from: 'is denied in part by' },
  'counter-accuses': { to: 'answers with an accusation to', from: 'is answered with an accusation by' },
  concedes: { to: 'concedes', from: 'is conceded by' },
  updates: { to: 'updates', from: 'is updated by' },
  incomparable: { to: 'does not compare with', from: 'does not compare with' },
}

/** How the first of two figures or dates stands to the second. */
export const COMPARISON_WORDS: Readonly<Record<ComparisonClass, string>> = {
  same: 'is the same as',
  supports: 'can hold beside',
  contradicts: 'contradicts',
  updates: 'is a later count than',
  narrower: 'is narrower than',
  'part-of': 'is a part of',
  rounding: 'is, in round numbers,',
  incomparable: 'does not compare with',
}

/** What an accused party does about an accusation. */
export const PARTY_WORDS: Readonly<Record<PartyPosition, string>> = {
  denies: 'denies it',
  'denies-part': 'denies a part of it',
  'counter-accuses': 'accuses another',
  concedes: 'concedes it',
  'promises-inquiry': 'promises an inquiry',
  'no-comment': 'does not comment, as is said',
  'others-deny': 'no answer of their own; others deny it',
  'cannot-tell': 'cannot tell',
  silent: 'no answer in these documents',
}

export const DEPENDENCY_WORDS: Readonly<Record<DependencyKind, string>> = {
  wire: 'both carry the text of one agency',
  copied: 'they share passages',
  translated: 'one is a translation of the other',
  'same-origin': 'what they say goes back to one origin',
}

export const ACTOR_WORDS: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  organization: 'organization',
  government: 'government',
  'armed-force': 'armed force',
  'armed-group': 'armed group',
  'place-as-actor': 'place, for those who speak for it',
  group: 'group of people',
  account: 'account',
  outlet: 'outlet',
  unnamed: 'not named',
}

export const ORIGIN_WORDS: Readonly<Record<Dossier['origins'][number]['kind'], string>> = {
  statement: 'statement',
  footage: 'footage',
  'social-post': 'post',
  witnesses: 'witnesses',
  wire: 'agency text',
  document: 'document',
  investigation: 'investigation',
  intelligence: 'intelligence',
  actor: 'its own word',
  outlet: 'its own voice',
  unnamed: 'not named',
}

export const LINK_WORDS: Readonly<Record<Link['kind'], string>> = {
  alias: 'another name',
  acronym: 'letters of the name',
  surname: 'surname',
  metonym: 'place named for those who speak for it',
  spokesperson: 'speaks for',
  description: 'description',
  pronoun: 'pronoun',
  'same-name': 'same name',
  known: 'known name',
}

/** The role of who takes part in an event. A dossier may name others, which stand as they are. */
export const roleInWords = (role: string): string => ROLES.get(role) ?? role

/** A map and no object: a role comes from a file, and "constructor" is no role of ours. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['agent', 'does it'],
  ['patient', 'it is done to them'],
  ['instrument', 'by means of them'],
  ['beneficiary', 'for them'],
])
