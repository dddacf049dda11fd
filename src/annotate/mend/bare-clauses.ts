import { isPresentParticiple } from '../../model/word-form.ts'
import {
  childBy,
  childrenBy,
  clauseCue,
  hang,
  isFiniteVerb,
  isNominal,
  isPassive,
  isVerbal,
  type Mender,
  type Patient,
  reach,
} from './patient.ts'

/** "said the dead were soldiers", "say they left": a clause without "that" whose subject was read as the object of the verb of saying. */
export const bareClauses: Mender = (patient, { first, last }) => {
  for (let verb = first; verb < last; verb++) {
    if (!clauseCue(patient, verb) || isPassive(patient, verb)) continue
    const object = childrenBy(patient, verb, 'obj').find((o) => o > verb)
    if (object === undefined || !isNominal(patient, object)) continue
    if (childBy(patient, verb, 'ccomp') >= 0) {
      subjectOfClause(patient, verb, object)
      continue
    }
    SHAPES.some((shape) => shape(patient, verb, object))
  }
}

/** What a parser makes of such a clause; the first that is met is mended. */
const SHAPES: readonly ((patient: Patient, verb: number, object: number) => boolean)[] = [
  nominalPredicate,
  describedSubject,
  strandedVerb,
  describedByAction,
]

/** "say Wolfe, which they hire, | is there": the subject of a clause that has none was left with the verb of saying. */
function subjectOfClause(patient: Patient, verb: number, object: number): void {
  const clause = childBy(patient, verb, 'ccomp')
  if (clause < object || childBy(patient, clause, 'nsubj', 'nsubj:pass', 'mark', 'expl') >= 0) return
  const [first] = reach(patient, clause)
  const between = reach(patient, object)[1]
  const finite = [clause, ...childrenBy(patient, clause, 'aux', 'cop')].some((t) => isFiniteVerb(patient, t))
  if (!finite || first <= between || first - between > 2) return
  hang(patient, object, clause, isPassive(patient, clause) ? 'nsubj:pass' : 'nsubj')
}

/** "say they were civilians": the object has a copula and a subject of its own. */
function nominalPredicate(patient: Patient, _verb: number, object: number): boolean {
  if (childBy(patient, object, 'cop') < 0 || childBy(patient, object, 'nsubj') < 0) return false
  patient.tokens[object]!.rel = 'ccomp'
  return true
}

/** "said the dead were soldiers killed in …", "said the rebels, who had come by night, left": the predicate was read as what describes the subject. */
function describedSubject(patient: Patient, verb: number, object: number): boolean {
  for (const clause of childrenBy(patient, object, 'acl')) {
    const inner = childrenBy(patient, clause, 'nsubj').find((s) => childBy(patient, s, 'cop') >= 0)
    if (inner !== undefined) {
      hang(patient, inner, verb, 'ccomp')
      hang(patient, clause, inner, 'acl')
      hang(patient, object, inner, 'nsubj')
      return true
    }
    const finite = [clause, ...childrenBy(patient, clause, 'aux', 'cop')].some((t) => isFiniteVerb(patient, t))
    if (!finite || !isMainClause(patient, clause)) continue
    const rel = childBy(patient, clause, 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj'
    hang(patient, clause, verb, 'ccomp')
    hang(patient, object, clause, rel)
    return true
  }
  return false
}

/** No relative pronoun; or one whose clause was closed by a comma before the finite verb: "Wolfe, which they hire, is there". */
function isMainClause(patient: Patient, clause: number): boolean {
  const { tokens, words, lexicon } = patient
  const [first] = reach(patient, clause)
  const own = childrenBy(patient, clause, 'aux', 'cop').filter((t) => isFiniteVerb(patient, t))
  const verb = own[0] ?? clause
  let relative = -1
  for (let t = first; t < verb; t++) {
    if (
      lexicon.plays('relative', words[t]!) ||
      (lexicon.plays('complementizer', words[t]!) && tokens[t]!.upos !== 'DET')
    )
      relative = t
  }
  if (relative < 0) return childBy(patient, clause, 'nsubj') < 0 || tokens[clause]!.rel !== 'acl:relcl'
  const last = own.at(-1) ?? clause
  return words[last - 1] === ',' && relative < last - 1
}

/** "said the minister had left": the finite verb was hung beside the object. */
function strandedVerb(patient: Patient, verb: number, object: number): boolean {
  const end = reach(patient, object)[1]
  for (const other of childrenBy(patient, verb, 'conj', 'advcl', 'parataxis', 'xcomp')) {
    if (!isVerbal(patient, other) || childBy(patient, other, 'nsubj', 'mark', 'cc') >= 0) continue
    const [first] = reach(patient, other)
    const finite = [other, ...childrenBy(patient, other, 'aux', 'cop')].some((t) => isFiniteVerb(patient, t))
    if (!finite || first !== end + 1) continue
    hang(patient, other, verb, 'ccomp')
    hang(patient, object, other, childBy(patient, other, 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj')
    return true
  }
  return false
}

/** "saying its officials investigating the case were prevented": the predicate was hung below what describes its subject. */
function describedByAction(patient: Patient, verb: number, object: number): boolean {
  const { tokens } = patient
  const end = reach(patient, object)[1]
  for (const action of childrenBy(patient, verb, 'advcl', 'acl', 'xcomp')) {
    if (action !== end + 1 || !isPresentParticiple(tokens[action]!)) continue
    const predicate = childrenBy(patient, action, 'ccomp').find((p) =>
      childrenBy(patient, p, 'aux', 'cop').some((t) => isFiniteVerb(patient, t)),
    )
    if (predicate === undefined) continue
    const inner = childBy(patient, predicate, 'nsubj')
    const rel = inner >= 0 ? tokens[inner]!.rel : 'nsubj'
    hang(patient, predicate, verb, 'ccomp')
    if (inner >= 0) hang(patient, inner, action, 'obj')
    hang(patient, object, predicate, rel)
    hang(patient, action, object, 'acl')
    return true
  }
  return false
}
