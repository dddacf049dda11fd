import type { ReportingData } from '../reporting.ts'
import { answerWords, nothingSuch } from './answer-words.ts'
import { aspectRoles, aspectWords, authenticityThings, causeWords, faultWords, forces, sameTopics } from './aspects.ts'
import { attributors, certifiers, hedges, hedgingPredicates, negators } from './attributors.ts'
import { bases, channels, exhibits } from './bases.ts'
import { countVerbs } from './count-verbs.ts'
import {
  elsewhere,
  groups,
  measureActs,
  measureEnds,
  measureFillers,
  measureForces,
  measureGroups,
  measureInsides,
  measureInstances,
  measurePeople,
  measureRoles,
  measureStates,
  measureStops,
  measureThings,
  measureVerbs,
  measureWords,
  structures,
  tollMoves,
} from './counted.ts'
import { cueAdjectives, cueNouns, lightVerbs } from './cue-nouns.ts'
import { cueVerbs } from './cue-verbs.ts'
import { eventNouns, eventVerbs } from './event-types.ts'
import { functionWords } from './function-words.ts'
import { namingStops } from './naming-stops.ts'

import { verbEndings } from './verb-endings.ts'

/** What English knows about who says what. */
export const reporting: ReportingData = {
  cueVerbs,
  cueNouns,
  cueAdjectives,
  lightVerbs,
  attributors,
  hedges,
  hedgingPredicates,
  certifiers,
  functionWords,
  answerWords,
  nothingSuch,
  negators,
  bases,
  exhibits,
  channels,
  measureVerbs,
  measureWords,
  measureStops,
  measureRoles,
  measureEnds,
  measureActs,
  measureStates,
  measureFillers,
  measureThings,
  measureForces,
  measurePeople,
  measureGroups,
  groups,
  measureInsides,
  measureInstances,
  tollMoves,
  countVerbs,
  structures,
  elsewhere,
  eventVerbs,
  eventNouns,
  aspectWords,
  authenticityThings,
  causeWords,
  faultWords,
  forces,
  sameTopics,
  namingStops,
  aspectRoles,
  verbEndings,
}
