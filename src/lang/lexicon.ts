import type { Act, Aspect, BasisKind, Certainty, Measure } from '../model/vocabulary.ts'
import type { ReportingData } from './reporting.ts'
import { lines, table, words } from './table.ts'

/** How a verb introduces what is said; `src/lang/<code>/cue-verbs.ts` explains each. */
export type Frame = string

export type FunctionRole =
  | 'agent'
  | 'relative'
  | 'expletive'
  | 'fused'
  | 'complementizer'
  | 'hearsay-aux'
  | 'condition'
  | 'example'
  | 'person'
  | 'owner'
  | 'dash'
  | 'phase'
  | 'perform'
  | 'culpable'
  | 'demonstrative'
  | 'figure'
  | 'including'
  | 'counting'
  | 'estimate'
  | 'locative'
  | 'indefinite'
  | 'no-source'
  | 'first-person'
  | 'own-body'
  | 'as-says'
  | 'view'
  | 'settled'
  | 'utterance'
  | 'obtaining'
  | 'releasing'
  | 'one-of-them'
  | 'body'
  | 'tally'
  | 'infinitive'
  | 'booked'
  | 'no-one'
  | 'calling-oneself'
  | 'perfect-with-being'
  | 'dative'
  | 'amounting'
  | 'modal'
  | 'wishing'
  | 'being'
  | 'having'
  | 'away'
  | 'conjunction'
  | 'mood'
  | 'pointing'
  | 'how-many'
  | 'how'
  | 'of-them'
  | 'partitive'
  | 'listing'
  | 'survey'
  | 'books'
  | 'keeper'
  | 'authority'
  | 'about'
  | 'addressing'
  | 'holding'
  | 'moving-from'
  | 'whose'
  | 'more-of'
  | 'certificate'
  | 'said-that'
  | 'only-people'
  | 'own-name'

/** What a word does in an answer to what is said against somebody; `src/lang/en/answer-words.ts` explains each. */
export type AnswerRole =
  | 'granting'
  | 'commenting'
  | 'comment'
  | 'declining'
  | 'reaching'
  | 'asking'
  | 'inquiry'
  | 'part'
  | 'mention'
  | 'no-way'
  | 'so'
  | 'light'

/** What a word says a claim is about; `src/lang/en/aspects.ts` explains each. */
export type AspectRole =
  | 'outsider'
  | 'outside-mark'
  | 'band'
  | 'guise'
  | 'company'
  | 'private'
  | 'whereabouts'
  | 'quarters'
  | 'sheltering'
  | 'not-of-here'
  | 'origin'
  | 'check'
  | 'tampering'
  | 'show'
  | 'hearsay'
  | 'inquiry'
  | 'admitting'
  | 'means'
  | 'doing'
  | 'among'
  | 'all'
  | 'blamed-on'
  | 'pinning'
  | 'inquirer'
  | 'crowd'
  | 'care'
  | 'partaking'
  | 'only'
  | 'because'
  | 'crowd-control'
  | 'risk'

export interface CueEntry {
  readonly act: Act
  readonly frames: ReadonlySet<Frame>
}

export interface MeasureVerb {
  readonly measure: Measure
  readonly counted: string
}

export interface MeasureState {
  readonly words: readonly string[]
  readonly measure: Measure
}

/** A language's reporting data, compiled for look-up. Keys are lemmas, particles joined by "+". */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, CueEntry>
  readonly nouns: ReadonlyMap<string, CueEntry>
  /** Adjectives that say what somebody thinks or feels of something: "concerned about". */
  readonly adjectives: ReadonlyMap<string, CueEntry>
  readonly lightVerbs: ReadonlySet<string>
  /** Fixed phrases with a slot, by role, longest first: the words before the slot, folded. */
  readonly attributors: readonly {
    readonly words: readonly string[]
    readonly role: 'source' | 'cited' | 'via' | 'basis'
  }[]
  readonly hedges: ReadonlyMap<string, Certainty>
  readonly hedgingPredicates: ReadonlyMap<string, Certainty>
  readonly certifiers: readonly string[]
  /** Whether a word plays a role: `plays('agent', 'by')`. */
  plays(role: FunctionRole, word: string): boolean
  /** Whether a word, by its dictionary form, has a role in answers: `answers('granting', 'admit')`. */
  answers(role: AnswerRole, lemma: string): boolean
  /** Phrases that say of what was told before that it is not so. */
  readonly nothingSuch: readonly string[]
  /** Elided and contracted words with their plain form: "d'" with "de". */
  readonly plainForms: ReadonlyMap<string, string>
  readonly hearsayMood: string | undefined
  readonly invertsSubjects: boolean
  readonly finiteForms: ReadonlyMap<string, string>
  readonly negators: ReadonlySet<string>
  readonly bases: ReadonlyMap<string, BasisKind>
  readonly exhibits: ReadonlySet<string>
  readonly channels: ReadonlySet<string>
  readonly measureVerbs: ReadonlyMap<string, readonly MeasureVerb[]>
  readonly measureWords: ReadonlyMap<string, Measure>
  readonly measureStops: ReadonlySet<string>
  /** Nouns for people that count them where nothing else says what became of them. */
  readonly measureRoles: ReadonlyMap<string, Measure>
  readonly measureEnds: ReadonlySet<string>
  /** Nouns that count what they are the act of. */
  readonly measureActs: ReadonlyMap<string, Measure>
  /** Phrases behind what is counted, by their first word, longest first. */
  readonly measureStates: ReadonlyMap<string, readonly MeasureState[]>
  readonly measureFillers: ReadonlySet<string>
  readonly measureThings: ReadonlySet<string>
  readonly measureForces: ReadonlySet<string>
  readonly measurePeople: ReadonlySet<string>
  readonly measureGroups: ReadonlySet<string>
  readonly measureInsides: ReadonlySet<string>
  /** Nouns for a part of everybody: children, officers. */
  readonly groups: ReadonlySet<string>
  readonly measureInstances: ReadonlySet<string>
  readonly tollMoves: ReadonlySet<string>
  /** Verbs that give their subject a count, with the words behind which it stands; `src/lang/en/count-verbs.ts` explains them. */
  readonly countVerbs: ReadonlyMap<string, ReadonlySet<string>>
  readonly verbEndings: ReportingData['verbEndings']
  readonly structures: ReadonlySet<string>
  readonly elsewhere: ReadonlySet<string>
  readonly eventVerbs: ReadonlyMap<string, EventType>
  readonly eventNouns: ReadonlyMap<string, EventType>
  /** Words that take a side on an aspect, by part of speech and lemma: "v stage". */
  readonly aspectWords: ReadonlyMap<string, AspectWord>
  readonly authenticityThings: ReadonlySet<string>
  readonly causeWords: ReadonlyMap<string, string>
  readonly faultWords: ReadonlySet<string>
  readonly forces: ReadonlySet<string>
  readonly namingStops: ReadonlySet<string>
  /** Whether a lemma says that a claim is about something: `concerns('inquiry', 'probe')`. */
  concerns(role: AspectRole, lemma: string): boolean
  /** First word of the line of words that name one topic. */
  readonly topicOf: ReadonlyMap<string, string>
}

export interface AspectWord {
  readonly aspect: Aspect
  readonly side: 'yes' | 'no' | 'open'
}

export interface EventType {
  readonly type: string
  readonly family: string
}

const compiled = new WeakMap<ReportingData, Lexicon>()

/** The compiled lexicon of a language; compiled once. */
export function lexiconOf(data: ReportingData): Lexicon {
  let lexicon = compiled.get(data)
  if (!lexicon) {
    lexicon = compile(data)
    compiled.set(data, lexicon)
  }
  return lexicon
}

function compile(data: ReportingData): Lexicon {
  const measureVerbs = new Map<string, MeasureVerb[]>()
  for (const [lemma, measure, counted] of table(data.measureVerbs, 3) as [string, Measure, string][]) {
    measureVerbs.set(lemma, [...(measureVerbs.get(lemma) ?? []), { measure, counted }])
  }
  const roles = new Map(
    table(data.functionWords, 2).map(([role, list]) => [role as FunctionRole, new Set(list!.split(' '))]),
  )
  const answerRoles = new Map(
    table(data.answerWords, 2).map(([role, list]) => [role as AnswerRole, new Set(list!.split(' '))]),
  )
  const aspectRoles = new Map(
    table(data.aspectRoles, 2).map(([role, list]) => [role as AspectRole, new Set(list!.split(' '))]),
  )
  return {
    verbs: cueTable(data.cueVerbs),
    nouns: cueTable(data.cueNouns),
    adjectives: cueTable(data.cueAdjectives),
    lightVerbs: new Set(words(data.lightVerbs)),
    attributors: (table(data.attributors, 2) as [string, 'source' | 'cited' | 'via' | 'basis'][])
      .map(([phrase, role]) => ({ words: phrase.replace(/\s+X$/, '').split(' '), role }))
      .sort((a, b) => b.words.length - a.words.length),
    hedges: new Map(table(data.hedges, 2) as [string, Certainty][]),
    hedgingPredicates: new Map(table(data.hedgingPredicates, 2) as [string, Certainty][]),
    certifiers: lines(data.certifiers),
    plays: (role, word) => roles.get(role)?.has(word) ?? false,
    answers: (role, lemma) => answerRoles.get(role)?.has(lemma) ?? false,
    nothingSuch: lines(data.nothingSuch),
    plainForms: new Map(table(data.plainForms ?? '', 2, /\s+/) as [string, string][]),
    hearsayMood: data.hearsayMood,
    finiteForms: data.finiteForms ?? new Map(),
    invertsSubjects: data.invertsSubjects ?? false,
    negators: new Set(words(data.negators)),
    bases: new Map(table(data.bases, 2) as [string, BasisKind][]),
    exhibits: new Set(words(data.exhibits)),
    channels: new Set(words(data.channels)),
    measureVerbs,
    measureWords: new Map(table(data.measureWords, 2) as [string, Measure][]),
    measureStops: new Set(words(data.measureStops)),
    measureRoles: new Map(table(data.measureRoles, 2) as [string, Measure][]),
    measureEnds: new Set(words(data.measureEnds)),
    measureActs: new Map(table(data.measureActs, 2) as [string, Measure][]),
    measureStates: stateTable(data.measureStates),
    measureFillers: new Set(words(data.measureFillers)),
    measureThings: new Set(words(data.measureThings)),
    measureForces: new Set(words(data.measureForces)),
    measurePeople: new Set(words(data.measurePeople)),
    measureGroups: new Set(words(data.measureGroups)),
    measureInsides: new Set(words(data.measureInsides)),
    groups: new Set(words(data.groups)),
    measureInstances: new Set(words(data.measureInstances)),
    tollMoves: new Set(words(data.tollMoves)),
    countVerbs: new Map(table(data.countVerbs, 2).map(([verb = '', behind = '']) => [verb, new Set(words(behind))])),
    verbEndings: data.verbEndings,
    structures: new Set(words(data.structures)),
    elsewhere: new Set(words(data.elsewhere)),
    eventVerbs: eventTable(data.eventVerbs),
    eventNouns: eventTable(data.eventNouns),
    aspectWords: new Map(
      table(data.aspectWords, 4, /\s+/).map(([lemma, pos, aspect, side]) => [
        `${pos} ${lemma}`,
        { aspect: aspect as Aspect, side: side as AspectWord['side'] },
      ]),
    ),
    authenticityThings: new Set(words(data.authenticityThings)),
    causeWords: new Map(table(data.causeWords, 3, /\s+/).map(([lemma, pos, where]) => [`${pos} ${lemma}`, where!])),
    faultWords: new Set(words(data.faultWords)),
    forces: new Set(words(data.forces)),
    namingStops: new Set(words(data.namingStops)),
    concerns: (role, lemma) => aspectRoles.get(role)?.has(lemma) ?? false,
    topicOf: new Map(
      lines(data.sameTopics).flatMap((line) => words(line).map((word, _, all) => [word, all[0]!] as const)),
    ),
  }
}

function cueTable(text: string): Map<string, CueEntry> {
  return new Map(
    table(text, 3).map(
      ([lemma, act, frames]) => [lemma!, { act: act as Act, frames: new Set(frames!.split(' ')) }] as const,
    ),
  )
}

function stateTable(text: string): Map<string, MeasureState[]> {
  const states = new Map<string, MeasureState[]>()
  for (const [phrase, measure] of table(text, 2) as [string, Measure][]) {
    const all = phrase.split(' ')
    states.set(all[0]!, [...(states.get(all[0]!) ?? []), { words: all, measure }])
  }
  return states
}

function eventTable(text: string): Map<string, EventType> {
  return new Map(
    table(text, 2).map(([lemma, kind]) => {
      const [type = '', family = ''] = kind!.split('/')
      return [lemma!, { type, family }] as const
    }),
  )
}
