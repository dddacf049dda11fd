import type { CueEntry, Lexicon } from '../../lang/lexicon.ts'
import type { ReportingData } from '../../lang/reporting.ts'
import type { Quantity, Sentence, Token } from '../../model/annotation.ts'
import { relationIs } from '../../model/tree.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Trees under repair. Tokens are changed in place; `hang` keeps `children` in step. */
export interface Patient {
  readonly tokens: Mutable<Token>[]
  /** As written. */
  readonly surface: readonly string[]
  /** In lower case. */
  readonly words: readonly string[]
  readonly sentences: readonly Sentence[]
  readonly lexicon: Lexicon
  /** Number of the known phrase that a token is in. */
  readonly hitAt: ReadonlyMap<number, number>
  readonly quantityAt: ReadonlyMap<number, Quantity>
  readonly children: number[][]
  readonly verbEndings: ReportingData['verbEndings']
}

/** Hangs a token elsewhere. Does nothing where that would make a circle. */
export function hang({ tokens, children }: Patient, token: number, head: number, rel: string): void {
  for (let t = head; t >= 0; t = tokens[t]!.head) if (t === token) return
  const before = tokens[token]!.head
  if (before >= 0) children[before] = children[before]!.filter((c) => c !== token)
  tokens[token]!.head = head
  tokens[token]!.rel = rel
  if (head >= 0) children[head] = [...children[head]!, token].sort((a, b) => a - b)
}

export const childBy = ({ tokens, children }: Patient, token: number, ...relations: readonly string[]): number =>
  children[token]!.find((c) => relationIs(tokens[c]!, ...relations)) ?? -1

export const childrenBy = ({ tokens, children }: Patient, token: number, ...relations: readonly string[]): number[] =>
  children[token]!.filter((c) => relationIs(tokens[c]!, ...relations))

/** First and last token of everything that hangs from a token. */
export function reach({ children }: Patient, token: number): readonly [number, number] {
  let [first, last] = [token, token]
  const open = [token]
  while (open.length > 0) {
    const next = open.pop()!
    first = Math.min(first, next)
    last = Math.max(last, next)
    open.push(...children[next]!)
  }
  return [first, last]
}

export const isVerbal = ({ tokens }: Patient, t: number) => tokens[t]!.upos === 'VERB' || tokens[t]!.upos === 'AUX'

export const isFinite = ({ tokens }: Patient, t: number) => /^(VBD|VBZ|VBP|MD)$/.test(tokens[t]!.xpos)

export const isNominal = ({ tokens }: Patient, t: number) => /^(NOUN|PROPN|PRON)$/.test(tokens[t]!.upos)

/** The entry of a verb that introduces clauses: "said that …". */
export function clauseCue(patient: Patient, t: number): CueEntry | undefined {
  if (!isVerbal(patient, t)) return undefined
  const entry = patient.lexicon.verbs.get(patient.tokens[t]!.lemma.toLowerCase())
  return entry?.frames.has('that') ? entry : undefined
}

export const isPassive = (patient: Patient, verb: number) => childBy(patient, verb, 'aux:pass', 'nsubj:pass') >= 0
