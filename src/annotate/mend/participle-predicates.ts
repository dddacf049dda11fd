import { isPastParticiple } from '../../model/word-form.ts'
import {
  childBy,
  childrenBy,
  hang,
  isBelow,
  isFiniteVerb,
  isVerbal,
  type Mender,
  type Patient,
  takePlace,
} from './patient.ts'

/**
 * "the operation carried out by the army and by mercenaries | began": a participle that was read as the predicate, with the verb that is the
 * predicate joined to it. The verb takes its place, the noun before the participle is its subject.
 */
export const participlePredicates: Mender = (patient, { first, last }) => {
  for (let t = first + 1; t < last; t++) {
    const { tokens } = patient
    if (
      !isVerbal(patient, t) ||
      !isPastParticiple(tokens[t]!) ||
      childBy(patient, t, 'aux', 'aux:pass', 'cop', 'mark') >= 0
    )
      continue
    const noun = t - 1
    if (!/^(NOUN|PROPN)$/.test(tokens[noun]!.upos) || !isBelow(patient, noun, t)) continue
    const verb = childrenBy(patient, t, 'conj').find((c) => isPredicate(patient, t, c))
    if (verb !== undefined) setRight(patient, noun, t, verb)
  }
}

/** A finite verb without subject, and no "and" right before it that joined it to the participle. */
function isPredicate(patient: Patient, participle: number, verb: number): boolean {
  const { tokens } = patient
  if (verb < participle || !isFiniteVerb(patient, verb) || tokens[verb]!.upos !== 'VERB') return false
  if (childBy(patient, verb, 'nsubj', 'nsubj:pass') >= 0) return false
  return tokens[verb - 1]!.upos !== 'CCONJ'
}

function setRight(patient: Patient, noun: number, participle: number, verb: number): void {
  const { tokens } = patient
  const before = patient.children[participle]!.filter((c) => c < participle)
  takePlace(patient, verb, participle, 'acl')
  hang(patient, noun, verb, 'nsubj')
  hang(patient, participle, noun, 'acl')
  let last = -1
  for (const child of before) {
    if (child === noun) continue
    const isAside = /^nsubj/.test(tokens[child]!.rel) && last >= 0
    hang(patient, child, isAside ? last : verb, isAside ? 'appos' : tokens[child]!.rel)
    last = child
  }
}
