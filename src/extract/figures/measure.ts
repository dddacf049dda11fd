import type { Quantity } from '../../model/annotation.ts'
import { relationIs } from '../../model/tree.ts'
import type { Measure } from '../../model/vocabulary.ts'
import { isPastParticiple } from '../../model/word-form.ts'
import { isVerbal, type Reading, tokensIn } from '../reading.ts'
import { subjectOf } from '../sources.ts'
import { isPersonNoun } from '../speakers.ts'
import {
  type Beside,
  labelBefore,
  NOTHING,
  stateBehind,
  verbBefore,
  verbBeforeAnother,
  verbWithAgent,
} from './beside.ts'
import { type Role, verbMeasure, wordMeasure } from './word-measure.ts'

/** What a number measures, and of what: decided by the words around it, nearest first. */
export interface Measured {
  readonly measure: Measure
  /** Token of the noun that is counted ("fighters"), where one is named. */
  readonly counted?: number
  /** Token that decided: "killed", "dead", "toll". */
  readonly trigger: number
  readonly by: string
}

interface Candidate {
  readonly reading: Reading
  /** First token of the number. */
  readonly number: number
  /** The noun that the number counts, or the number itself where it stands alone ("203 were killed"). */
  readonly noun: number
  readonly named: boolean
}

type MeasureRule = (candidate: Candidate) => Measured | undefined

/** In order: what the counted word itself says, its participle, its verb, the noun it completes, the verb of counting around it. */
const RULES: readonly MeasureRule[] = [
  ownWord,
  ownModifier,
  ofVerb,
  predicateOf,
  numeralPredicate,
  ofNoun,
  besideObject,
  numberVerb,
]

/** The measure of a quantity, or undefined where its words do not count anything that the vocabulary has a measure for. */
export function measureOf(reading: Reading, quantity: Quantity): Measured | typeof NOTHING | undefined {
  const [first, end] = tokensIn(reading, quantity.number)
  if (first >= end) return undefined
  const number = outermost(reading, first, end)
  const noun = countedNoun(reading, number)
  const candidate = { reading, number, noun, named: noun !== number }
  for (const { look, by } of quantity.kind === 'age' ? LABELS : NEAR) {
    const beside = look(reading, quantity)
    if (beside === NOTHING) return NOTHING
    if (beside) return { ...asMeasured(beside), by }
  }
  if (quantity.kind !== 'count') return undefined
  for (const rule of RULES) {
    const measured = rule(candidate)
    if (measured) return isOfThings(candidate, measured.measure) ? undefined : measured
  }
  return roleOfPeople(candidate)
}

/** "150 rounds", where people are what the measure counts. */
function isOfThings({ reading, noun, named }: Candidate, measure: Measure): boolean {
  const { lexicon, tokens } = reading
  return named && !/^(destroyed|damaged)$/.test(measure) && lexicon.measureThings.has(tokens[noun]!.lemma.toLowerCase())
}

/** Words next to the number are surer than the tree, which headlines and lists mislead. */
const NEAR = [
  { look: verbBefore, by: 'extract/figure-verb-before@1' },
  { look: labelBefore, by: 'extract/figure-label@1' },
  { look: stateBehind, by: 'extract/figure-state@1' },
  { look: verbBeforeAnother, by: 'extract/figure-verb-before@1' },
  { look: verbWithAgent, by: 'extract/figure-agent@1' },
] as const

const LABELS = NEAR.filter(({ look }) => look === labelBefore)

const asMeasured = ({ measure, noun, trigger }: Beside) => ({
  measure,
  trigger,
  ...(noun === undefined ? {} : { counted: noun }),
})

/** "9,500 demonstrators": who they are says what they count, unless they got away or the like. */
function roleOfPeople({ reading, noun, named }: Candidate): Measured | undefined {
  const { lexicon, tokens } = reading
  const measure = named ? lexicon.measureRoles.get(tokens[noun]!.lemma.toLowerCase()) : undefined
  if (!measure) return undefined
  const verb = tokens[noun]!.head
  if (verb >= 0 && lexicon.measureEnds.has(tokens[verb]!.lemma.toLowerCase())) return undefined
  return { measure, counted: noun, trigger: noun, by: 'extract/figure-role@1' }
}

/** The token of a range whose governor is outside of it; of several ("seventy-six", torn apart) the one that counts or is counted. */
function outermost(reading: Reading, first: number, end: number): number {
  let found = -1
  for (let t = first; t < end; t++) {
    const head = reading.tokens[t]!.head
    if (head >= first && head < end) continue
    if (reading.is(t, 'nummod', 'nsubj', 'obj')) return t
    if (found < 0) found = t
  }
  return Math.max(found, first)
}

/** "203 fighters": the noun. "dozens of bodies", "some of them": what stands after "of". A number that is a subject itself stays. */
function countedNoun(reading: Reading, number: number): number {
  const { tokens, tree } = reading
  const head = tokens[number]!.head
  if (head >= 0 && reading.is(number, 'nummod', 'det', 'amod', 'compound', 'quantmod') && !isVerbal(tokens[head]!)) {
    if (head > number && isBehindPreposition(reading, number, head)) return number
    return reading.is(head, 'nummod') && tokens[head]!.head >= 0 ? countedNoun(reading, head) : head
  }
  const partitive = tree
    .childrenBy(number, 'nmod')
    .find((c) => c > number && reading.lexicon.plays('partitive', reading.introducer(c)))
  return partitive ?? number
}

/** "30 according to | the marchers": what a preposition introduces is not what the number before it counts. */
function isBehindPreposition({ tokens }: Reading, number: number, noun: number): boolean {
  for (let t = number + 1; t < noun; t++) if (relationIs(tokens[t]!, 'case') && tokens[t]!.head === noun) return true
  return false
}

/** "203 dead", "5,500 deaths", "10,100 missing", "dozens of bodies". */
function ownWord({ reading, noun, named }: Candidate): Measured | undefined {
  const measure = wordMeasure(reading, noun) ?? certifiedMeasure(reading, noun)
  return measure
    ? ({ measure, counted: named ? noun : undefined, trigger: noun, by: 'extract/figure-word@1' } as Measured)
    : undefined
}

/** "17 death certificates": one for each. */
function certifiedMeasure(reading: Reading, noun: number): Measure | undefined {
  if (!reading.lexicon.plays('certificate', reading.tokens[noun]!.lemma.toLowerCase())) return undefined
  return reading.tree.childrenBy(noun, 'compound', 'nmod').flatMap((c) => wordMeasure(reading, c) ?? [])[0]
}

/** "3,958 people killed", "22 officers injured", "9,000 people still missing". */
function ownModifier({ reading, noun, named, number }: Candidate): Measured | undefined {
  for (const child of [...reading.tree.children(noun), ...(named ? reading.tree.children(number) : [])]) {
    if (!reading.is(child, 'amod', 'acl', 'advcl', 'xcomp', 'appos', 'advmod', 'dep') || reading.is(child, 'acl:relcl'))
      continue
    const measure = isVerbal(reading.tokens[child]!)
      ? verbMeasure(reading, child, 'patient', noun)
      : wordMeasure(reading, child)
    if (measure)
      return { measure, ...(named ? { counted: noun } : {}), trigger: child, by: 'extract/figure-modifier@1' }
  }
  return undefined
}

/** "203 fighters were killed", "killed hundreds of civilians", "two million people marched". */
function ofVerb({ reading, noun, named, number }: Candidate): Measured | undefined {
  for (const token of named ? [noun, number] : [number]) {
    let current = token
    for (let steps = 0; steps < 4 && reading.is(current, 'conj') && !isVerbal(reading.tokens[current]!); steps++)
      current = reading.tokens[current]!.head
    const verb = reading.tokens[current]!.head
    if (verb < 0 || !isVerbal(reading.tokens[verb]!)) continue
    const role = roleOf(reading, current, verb)
    if (!role) continue
    for (const action of chain(reading, verb, role)) {
      const measure = verbMeasure(reading, action, action === verb ? role : roleIn(reading, action), noun)
      if (measure) return { measure, ...(named ? { counted: noun } : {}), trigger: action, by: 'extract/figure-verb@1' }
    }
  }
  return undefined
}

function roleOf(reading: Reading, token: number, verb: number): Role | undefined {
  if (reading.is(token, 'nsubj:pass')) return 'patient'
  if (reading.is(token, 'obj', 'iobj')) return 'patient'
  if (reading.is(token, 'nsubj')) return reading.isPassive(verb) ? 'patient' : 'agent'
  return undefined
}

const roleIn = (reading: Reading, verb: number): Role =>
  reading.isPassive(verb) || (isPastParticiple(reading.tokens[verb]!) && reading.tree.child(verb, 'aux') < 0)
    ? 'patient'
    : 'agent'

/** The verb and the verbs that say on of the same subject: "are feared dead", "were believed killed", "had been found and arrested". */
function chain(reading: Reading, verb: number, role: Role): number[] {
  const found = [verb]
  for (let i = 0; i < found.length && found.length < 8; i++) {
    for (const next of reading.tree.childrenBy(
      found[i]!,
      'xcomp',
      ...(role === 'agent' || reading.isPassive(verb) ? ['conj'] : []),
    )) {
      if (isVerbal(reading.tokens[next]!) && subjectOf(reading, next) === subjectOf(reading, verb)) found.push(next)
    }
  }
  return found
}

/** "10,100 residents were still missing", "5,000 people are thought to be dead", "were unaccounted for". */
function predicateOf({ reading, noun, named, number }: Candidate): Measured | undefined {
  for (const token of named ? [noun, number] : [number]) {
    const predicate = reading.tokens[token]!.head
    if (predicate < 0 || !reading.is(token, 'nsubj', 'obj')) continue
    const complements = [
      predicate,
      ...reading.tree.childrenBy(predicate, 'xcomp', 'ccomp', 'advcl', 'obl', 'conj').slice(0, 6),
    ]
    for (const complement of complements) {
      const measure = isVerbal(reading.tokens[complement]!) ? undefined : wordMeasure(reading, complement)
      if (measure)
        return { measure, ...(named ? { counted: noun } : {}), trigger: complement, by: 'extract/figure-predicate@1' }
    }
  }
  return undefined
}

/** "the dead are 33", "the toll is still four": the number is the predicate. */
function numeralPredicate({ reading, noun, number }: Candidate): Measured | undefined {
  for (const token of new Set([number, noun])) {
    if (reading.tree.child(token, 'cop') < 0) continue
    const subject = reading.tree.child(token, 'nsubj')
    // "the 33 victims were over 70": a count that is told already has an age.
    if (subject < 0 || reading.tree.child(subject, 'nummod') >= 0) continue
    const measure = wordMeasure(reading, subject)
    if (measure) return { measure, trigger: subject, by: 'extract/figure-predicate@1' }
  }
  return undefined
}

/** "the death of several hundred people", "a toll of 40", "the arrest of 12 men", "the number of dead at 11,300". */
function ofNoun({ reading, noun, named, number }: Candidate): Measured | undefined {
  let current = named ? noun : number
  for (let steps = 0; steps < 4; steps++) {
    const governor = reading.tokens[current]!.head
    if (
      governor < 0 ||
      isVerbal(reading.tokens[governor]!) ||
      !reading.is(current, 'nmod', 'appos', 'conj', 'compound', 'dep', 'nummod') ||
      (named && isPlaceOf(reading, current))
    )
      return undefined
    const measure =
      wordMeasure(reading, governor) ??
      actMeasure(reading, governor, current) ??
      objectMeasure(reading, governor) ??
      groupMeasure(reading, governor, current, named)
    if (measure) return { measure, ...(named ? { counted: noun } : {}), trigger: governor, by: 'extract/figure-of@1' }
    current = governor
  }
  return undefined
}

/** "claimed the lives of 23 soldiers": the object that makes a phrase with its verb. */
function objectMeasure({ lexicon, tokens }: Reading, object: number): Measure | undefined {
  const verb = tokens[object]!.head
  const entries =
    verb < 0
      ? undefined
      : lexicon.measureVerbs.get(`${tokens[verb]!.lemma.toLowerCase()}+${tokens[object]!.lemma.toLowerCase()}`)
  return entries?.find((e) => e.counted === 'object')?.measure
}

/** "43 bodies | in three pits": where they are. */
const isPlaceOf = (reading: Reading, noun: number) =>
  reading.lexicon.plays('locative', reading.introducer(noun)) && !isPersonNoun(reading, noun)

/** "a coûté la vie à onze mineurs": whom the verb and its object together are done to. */
function besideObject({ reading, noun, named }: Candidate): Measured | undefined {
  const verb = reading.tokens[noun]!.head
  if (verb < 0 || !reading.is(noun, 'obl', 'iobj') || !reading.lexicon.plays('dative', reading.introducer(noun)))
    return undefined
  const object = reading.tree.child(verb, 'obj')
  const measure = object < 0 ? undefined : objectMeasure(reading, object)
  return measure && { measure, ...(named ? { counted: noun } : {}), trigger: verb, by: 'extract/figure-verb@1' }
}

/** "a crew of nine": what such a group counts. */
function groupMeasure(
  { lexicon, tokens }: Reading,
  group: number,
  counted: number,
  named: boolean,
): Measure | undefined {
  const lemma = tokens[group]!.lemma.toLowerCase()
  return !named && counted > group && lexicon.measureGroups.has(lemma) ? lexicon.measureRoles.get(lemma) : undefined
}

/** "the evacuation of 8,500 people": an act and whom it was done to. */
function actMeasure(reading: Reading, governor: number, counted: number): Measure | undefined {
  const measure = reading.lexicon.measureActs.get(reading.tokens[governor]!.lemma.toLowerCase())
  if (!measure || !reading.is(counted, 'nmod')) return undefined
  return measure === 'destroyed' || isPersonNoun(reading, counted) ? measure : undefined
}

/** "the toll could reach 20,000", "deaths have climbed to 11,300", "put the number of dead at 11,300": the other noun of the verb tells. */
function numberVerb({ reading, noun, number }: Candidate): Measured | undefined {
  const { tree, tokens } = reading
  if (noun !== number && isPlaceOf(reading, noun)) return undefined
  let verb = tokens[noun]!.head
  for (let steps = 0; steps < 3 && verb >= 0 && !isVerbal(tokens[verb]!); steps++) verb = tokens[verb]!.head
  if (verb < 0) return undefined
  const described = reading.is(verb, 'acl:relcl') ? tokens[verb]!.head : -1
  for (const other of [...tree.childrenBy(verb, 'nsubj', 'obj', 'obl'), subjectOf(reading, verb), described]) {
    if (other < 0 || other === noun || other === number) continue
    for (const token of [other, ...tree.childrenBy(other, 'nmod', 'compound', 'amod', 'acl')]) {
      const measure = isVerbal(tokens[token]!)
        ? verbMeasure(reading, token, 'patient', other)
        : wordMeasure(reading, token)
      if (measure) return { measure, trigger: token, by: 'extract/figure-number-verb@1' }
    }
  }
  return undefined
}
