import { feature, hashText } from '../linear/hash.ts'
import type { Pronoun } from './candidates.ts'
import type { Past } from './past.ts'
import type { Salient } from './salience.ts'
import { speaks } from './speaks.ts'

/** Largest number of features of one choice. */
export const PRONOUN_FEATURES = 64

const PERSONS = { he: 1, she: 2, it: 3, they: 4 } as const
const ROLES: readonly string[] = [
  'nsubj',
  'nmod:poss',
  'obj',
  'obl',
  'nmod',
  'appos',
  'conj',
  'root',
  'iobj',
  'compound',
]

/** The role of a relation, 0 for one that says little. */
function roleOf(rel: string): number {
  const exact = ROLES.indexOf(rel)
  return 1 + (exact >= 0 ? exact : ROLES.findIndex((role) => rel.startsWith(`${role}:`)))
}

/** 0, 1, 2, 3 for up to 4, 4 for up to 8, … */
const bucket = (n: number) => (n <= 2 ? Math.max(0, n) : 34 - Math.clz32(n - 1))

/** Writes what speaks for it that a pronoun takes up the candidate at `rank` into `out`; returns how many features there are. */
export function candidateFeatures(
  past: Past,
  { head, persons }: Pronoun,
  salient: readonly Salient[],
  rank: number,
  out: Uint32Array,
): number {
  const { scene } = past
  const { tokens } = scene.tree
  const { entity, weight, mention, times } = salient[rank]!
  const [own, other] = [tokens[head]!, tokens[mention]!]
  const who = PERSONS[persons[0]!]
  const [role, otherRole] = [roleOf(own.rel), roleOf(other.rel)]
  const says = speaks(past, head) ? 1 : 0
  const otherSays = otherRole === 1 && other.head >= 0 && scene.says(other.head) ? 1 : 0
  const back = own.sentence - other.sentence
  const quoted = (scene.isQuoted(head) ? 2 : 0) + (scene.isQuoted(mention) ? 1 : 0)
  const kind = hashText(entity.kind ?? '')
  const known = hashText(entity.known?.slice(0, entity.known.indexOf('/')) ?? '')
  const named = entity.names.size > 0 ? 1 : 0
  const place = Math.min(rank, 4)
  const rivals = Math.min(salient.length - 1, 4)
  const next = salient[rank === 0 ? 1 : 0]
  const lead = next ? Math.max(-6, Math.min(6, Math.round((weight - next.weight) / 12))) + 10 : 0
  const isAbove = other.head >= 0 && other.head !== head && scene.tree.isBelow(head, other.head) ? 1 : 0
  const isSameHead = own.head === other.head ? 1 : 0
  const form = other.upos === 'PRON' ? 2 : other.upos === 'PROPN' ? 1 : 0
  const knownSex = entity.sex === undefined ? 0 : 1
  let n = 0
  const add = (template: number, a: number, b = 0, c = 0, d = 0) => {
    out[n++] = feature(template, a, b, c, d)
  }
  add(0, who)
  add(1, back, who)
  add(2, back, otherRole, who)
  add(3, otherRole, role)
  add(4, place, who)
  add(5, place, rivals)
  add(6, lead, who)
  add(7, lead, place)
  add(8, kind, who)
  add(9, known, who)
  add(10, named, form, who)
  add(11, entity.many ? 1 : 0, kind, who)
  add(12, bucket(times), who)
  add(13, bucket(times), back)
  add(14, says, otherSays, back)
  add(15, says, form, who)
  add(16, says, kind, who)
  add(17, quoted, back, who)
  add(18, quoted, says, who)
  add(19, isAbove, role, otherRole, says)
  add(20, isSameHead, role, otherRole)
  add(21, bucket(head - mention), who)
  add(22, bucket(head - mention), role, otherRole)
  add(23, rivals, who)
  add(24, knownSex, who, named)
  add(25, hashText(other.lemma.toLowerCase()), who)
  add(26, otherRole, back, bucket(times), role)
  add(27, role, who, back, says)
  add(28, other.xpos === 'NNS' || other.xpos === 'NNPS' ? 1 : 0, who, form)
  add(29, hashText(own.head < 0 ? '' : tokens[own.head]!.upos), who, back, says)
  return n
}

/** Writes what speaks for it that a pronoun takes up nobody of whom is known into `out`; returns how many features there are. */
export function nobodyFeatures(
  past: Past,
  { head, persons }: Pronoun,
  salient: readonly Salient[],
  out: Uint32Array,
): number {
  const { scene } = past
  const { tokens } = scene.tree
  const own = tokens[head]!
  const who = PERSONS[persons[0]!]
  const role = roleOf(own.rel)
  const above = own.head < 0 ? undefined : tokens[own.head]
  const says = speaks(past, head) ? 1 : 0
  const first = salient[0]
  const back = first ? own.sentence - tokens[first.mention]!.sentence : 9
  let n = 0
  const add = (template: number, a: number, b = 0, c = 0) => {
    out[n++] = feature(template, a, b, c)
  }
  add(40, who)
  add(41, who, role)
  add(42, who, says)
  add(43, who, hashText(above?.lemma.toLowerCase() ?? ''))
  add(44, who, hashText(above?.upos ?? ''), role)
  add(45, who, Math.min(salient.length, 5))
  add(46, who, back)
  add(47, who, first ? Math.min(10, Math.round(first.weight / 15)) : 11)
  add(48, who, scene.isQuoted(head) ? 1 : 0, says)
  add(49, who, head === 0 || tokens[head - 1]!.sentence !== own.sentence ? 1 : 0)
  add(50, who, hashText(head > 0 ? scene.word(head - 1) : ''))
  return n
}
