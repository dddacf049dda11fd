import { hashText } from '../linear/hash.ts'

/** What the model wants to know of a relation's name. */
export interface Relation {
  readonly hash: number
  /** Number of its kind, below 32. */
  readonly bit: number
  /** What the dependent is to its head, where the model asks for it. */
  readonly role: 'subject' | 'object' | 'clause' | 'marker' | 'preposition' | 'auxiliary' | undefined
}

const KINDS = [
  'nsubj',
  'obj',
  'iobj',
  'ccomp',
  'xcomp',
  'obl',
  'advcl',
  'advmod',
  'aux',
  'cop',
  'mark',
  'nmod',
  'appos',
  'acl',
  'amod',
  'det',
  'case',
  'conj',
  'cc',
  'parataxis',
  'punct',
  'compound',
  'flat',
  'expl',
  'csubj',
  'fixed',
  'nmod:poss',
  'acl:relcl',
  'aux:pass',
  'nsubj:pass',
]
const OTHER = 30
const ROLES: Readonly<Record<string, Relation['role']>> = {
  nsubj: 'subject',
  obj: 'object',
  ccomp: 'clause',
  xcomp: 'clause',
  mark: 'marker',
  case: 'preposition',
  aux: 'auxiliary',
}

const known = new Map<string, Relation>()

/** A relation by its name in the trees; a subtype without a number of its own has that of its kind. */
export function relationOf(name: string): Relation {
  let relation = known.get(name)
  if (!relation) {
    const kind = name.split(':', 1)[0]!
    const exact = KINDS.indexOf(name)
    const bit = exact >= 0 ? exact : KINDS.indexOf(kind)
    relation = { hash: hashText(name) | 0, bit: bit < 0 ? OTHER : bit, role: ROLES[kind] }
    known.set(name, relation)
  }
  return relation
}
