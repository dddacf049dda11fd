import type { CueEntry, Lexicon } from '../../lang/lexicon.ts'
import type { ReportingData } from '../../lang/reporting.ts'
import type { Quantity, Sentence, Token } from '../../model/annotation.ts'
import { relationIs } from '../../model/tree.ts'
import { isFiniteForm, isModal, isPastParticiple } from '../../model/word-form.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Trees under repair. Tokens are changed in place, their heads only by `hang` and `takePlace`, which keep `children` in step and every sentence
 * one tree.
 */
export interface Patient {
  readonly tokens: Mutable<Token>[]
  /** As written. */
  readonly surface: readonly string[]
  /** In lower case. */
  readonly words: readonly string[]
  readonly lexicon: Lexicon
  /** Number of the known phrase that a token is in. */
  readonly hitAt: ReadonlyMap<number, number>
  readonly quantityAt: ReadonlyMap<number, Quantity>
  /** Dependents of each token in text order. */
  readonly children: readonly number[][]
  readonly verbEndings: ReportingData['verbEndings']
}

/** Sets one kind of error right in one sentence. May cost the square of the sentence's length: `mendTree` hands over no endless ones. */
export type Mender = (patient: Patient, sentence: Pick<Sentence, 'first' | 'last'>) => void

/** Hangs a token elsewhere in its sentence. Does nothing where that would make a circle, as for the root, below which everything is. */
export function hang(patient: Patient, token: number, head: number, rel: string): void {
  const { tokens } = patient
  if (tokens[head]?.sentence !== tokens[token]!.sentence || isBelow(patient, head, token)) return
  move(patient, token, head)
  tokens[token]!.rel = rel
}

/** Puts a token where one above it hung, as the root if that was it; the one above now hangs from the token, with `rel`. */
export function takePlace(patient: Patient, token: number, above: number, rel: string): void {
  const { tokens } = patient
  if (token === above || !isBelow(patient, token, above)) return
  const { head, rel: outer } = tokens[above]!
  move(patient, token, head)
  tokens[token]!.rel = outer
  move(patient, above, token)
  tokens[above]!.rel = rel
}

/** Whether a token hangs, at any distance, from another, or is it. */
export function isBelow({ tokens }: Patient, token: number, above: number): boolean {
  for (let t = token; t >= 0; t = tokens[t]!.head) if (t === above) return true
  return false
}

function move({ tokens, children }: Patient, token: number, head: number): void {
  const before = tokens[token]!.head
  if (before >= 0) children[before]!.splice(children[before]!.indexOf(token), 1)
  tokens[token]!.head = head
  if (head < 0) return
  const siblings = children[head]!
  const next = siblings.findIndex((s) => s > token)
  siblings.splice(next < 0 ? siblings.length : next, 0, token)
}

export const childBy = ({ tokens, children }: Patient, token: number, ...relations: readonly string[]): number =>
  children[token]!.find((c) => relationIs(tokens[c]!, ...relations)) ?? -1

/** A copy: what is done with the children may move them. */
export const childrenBy = ({ tokens, children }: Patient, token: number, ...relations: readonly string[]): number[] =>
  children[token]!.filter((c) => relationIs(tokens[c]!, ...relations))

/** First and last token of everything that hangs from a token. */
export function reach({ children }: Patient, token: number): readonly [first: number, last: number] {
  let [first, last] = [token, token]
  const open = [token]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    first = Math.min(first, next)
    last = Math.max(last, next)
    for (const child of children[next]!) open.push(child)
  }
  return [first, last]
}

export const isVerbal = ({ tokens }: Patient, t: number) => tokens[t]!.upos === 'VERB' || tokens[t]!.upos === 'AUX'

export const isFiniteVerb = (patient: Patient, t: number) => {
  const token = patient.tokens[t]!
  if (isFiniteForm(token) || isModal(token)) return true
  const isPast = token.xpos === '' && isPastParticiple(token)
  return isPast && childrenBy(patient, t, 'aux').some((a) => isFiniteForm(patient.tokens[a]!))
}

export const isNominal = ({ tokens }: Patient, t: number) => /^(NOUN|PROPN|PRON)$/.test(tokens[t]!.upos)

export const isCapitalised = ({ surface }: Patient, t: number) => /^\p{Lu}/u.test(surface[t]!)

/** The entry of a verb that introduces clauses: "said that …". */
export function clauseCue(patient: Patient, t: number): CueEntry | undefined {
  if (!isVerbal(patient, t)) return undefined
  const entry = patient.lexicon.verbs.get(patient.tokens[t]!.lemma.toLowerCase())
  return entry?.frames.has('that') ? entry : undefined
}

export const isPassive = (patient: Patient, verb: number) => childBy(patient, verb, 'aux:pass', 'nsubj:pass') >= 0
