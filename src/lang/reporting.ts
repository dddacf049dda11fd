/**
 * What a language knows about who says what: the tables that `extract` compiles. Each is a block of text with an entry a line; the
 * files in `lang/<code>/` say what the columns mean.
 */
export interface ReportingData {
  readonly cueVerbs: string
  readonly cueNouns: string
  readonly cueAdjectives: string
  readonly lightVerbs: string
  readonly attributors: string
  readonly hedges: string
  readonly hedgingPredicates: string
  readonly certifiers: string
  readonly functionWords: string
  readonly answerWords: string
  readonly nothingSuch: string
  /** Elided and contracted words with the plain form under which the tables have them; articles are left as they are. */
  readonly plainForms?: string
  /** Value of the feature Mood that says that somebody else, unnamed, says so: the conditional of French. */
  readonly hearsayMood?: string
  /** Forms of verbs of saying that are the verb of a clause, with the infinitive, where a tagger needs telling. */
  readonly finiteForms?: ReadonlyMap<string, string>
  /** Whether the speaker stands behind the verb of saying and its auxiliaries where what is said stands before: "…, a déclaré le maire". */
  readonly invertsSubjects?: boolean
  readonly negators: string
  readonly bases: string
  readonly exhibits: string
  readonly channels: string
  readonly measureVerbs: string
  readonly measureWords: string
  readonly measureStops: string
  readonly measureRoles: string
  readonly measureEnds: string
  readonly measureActs: string
  readonly measureStates: string
  readonly measureFillers: string
  readonly measureThings: string
  readonly measureForces: string
  readonly measurePeople: string
  readonly measureGroups: string
  readonly measureInsides: string
  readonly groups: string
  readonly measureInstances: string
  readonly tollMoves: string
  readonly countVerbs: string
  readonly structures: string
  readonly elsewhere: string
  readonly eventVerbs: string
  readonly eventNouns: string
  readonly aspectWords: string
  readonly authenticityThings: string
  readonly causeWords: string
  readonly faultWords: string
  readonly forces: string
  readonly sameTopics: string
  /** Words beside the noun that are no part of what somebody is called ("several"), and nouns that count and call nobody anything ("toll"). */
  readonly namingStops: string
  readonly aspectRoles: string
  readonly verbEndings: readonly (readonly [ending: string, instead: string])[]
}
