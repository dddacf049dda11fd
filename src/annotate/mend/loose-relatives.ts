import { isPastParticiple, isPresentParticiple } from '../../model/word-form.ts'
import {
  childBy,
  childrenBy,
  clauseCue,
  hang,
  isFiniteVerb,
  isNominal,
  isVerbal,
  type Mender,
  type Patient,
} from './patient.ts'

/**
 * What describes the noun right before it and was hung elsewhere: "a raid | carried out in March", "showed mercenaries | burying bodies", "a
 * video it said | showed …".
 */
export const looseRelatives: Mender = (patient, { first, last }) => {
  for (let t = first + 1; t < last; t++) {
    if (!isVerbal(patient, t)) continue
    behindNoun(patient, t) || betweenNouns(patient, t) || behindSaying(patient, t)
  }
}

/** "a raid carried out": a past participle without subject or conjunction that touches the noun before it. */
function behindNoun(patient: Patient, t: number): boolean {
  const { tokens } = patient
  const token = tokens[t]!
  if (!/^advcl/.test(token.rel) || !isPastParticiple(token) || token.head > t || token.head === t - 1) return false
  if (!/^(NOUN|PROPN)$/.test(tokens[t - 1]!.upos) || childBy(patient, t, 'mark', 'nsubj', 'aux', 'cc') >= 0)
    return false
  hang(patient, t, t - 1, 'acl')
  return true
}

/** "mercenaries burying bodies", read as two things that somebody shows: the second is what the first do it to. */
function betweenNouns(patient: Patient, t: number): boolean {
  const { tokens } = patient
  const token = tokens[t]!
  const [before, behind] = [t - 1, token.head]
  if (!/^amod/.test(token.rel) || !isPresentParticiple(token) || behind !== t + 1 || !isNominal(patient, before))
    return false
  const verb = tokens[behind]!.head
  const isObject = (n: number) => tokens[n]!.head === verb && /^obj/.test(tokens[n]!.rel)
  if (verb < 0 || verb > before || !isObject(before) || !isObject(behind)) return false
  const more = childrenBy(patient, verb, 'obl').filter((o) => o > behind)
  hang(patient, t, before, 'acl')
  hang(patient, behind, t, 'obj')
  for (const o of more) hang(patient, o, t, 'obl')
  return true
}

/** "a video it said | showed …": a finite verb without subject behind a verb of saying that describes a noun. */
function behindSaying(patient: Patient, t: number): boolean {
  const { tokens } = patient
  const saying = t - 1
  if (!isFiniteVerb(patient, t) || tokens[t]!.head === saying || !clauseCue(patient, saying)) return false
  if (
    !/^acl/.test(tokens[saying]!.rel) ||
    childBy(patient, saying, 'nsubj') < 0 ||
    childBy(patient, saying, 'ccomp') >= 0
  )
    return false
  if (childBy(patient, t, 'nsubj', 'nsubj:pass', 'mark', 'cc') >= 0) return false
  hang(patient, t, saying, 'ccomp')
  return true
}
