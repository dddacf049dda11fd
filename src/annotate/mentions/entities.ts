import type { GenericKind } from '../../lang/coreference.ts'
import { fold } from '../../lang/fold.ts'
import type { Described } from './described.ts'

/** Somebody of a document, as far as it has been read. */
export interface Entity {
  readonly number: number
  known?: string
  kind?: Described['kind']
  many: boolean
  sex?: 'he' | 'she'
  /** Of the noun that it was first called by, where the language has genders. */
  gender?: string
  speaksFor?: string
  within?: string
  /** Kinds that it may turn out to be, where so far only a general noun spoke of it. */
  kinds?: readonly GenericKind[]
  readonly titles: Set<string>
  /** Its names, folded. */
  readonly names: Set<string>
  /** Heads of its first and its last mention; -1 before the first. */
  first: number
  last: number
}

export const entityOf = (number: number): Entity => ({
  number,
  many: false,
  titles: new Set(),
  names: new Set(),
  first: -1,
  last: -1,
})

/** Adds what a mention with this name (folded), if it has one, says to what is known of its entity. */
export function learn(entity: Entity, said: Described, name: string | undefined): void {
  if (entity.first < 0) {
    entity.first = said.head
    entity.many = said.number === 'many'
    if (said.kinds) entity.kinds = said.kinds
  }
  if (said.form === 'name' && said.kind && entity.kinds) {
    // "the regional bloc Ecowas": the name tells who the general noun meant.
    entity.kind = said.kind
    if (said.known) entity.known = said.known
    delete entity.kinds
  }
  if (said.form === 'name' && said.kind === 'person' && entity.kind === 'unnamed') {
    entity.kind = 'person'
    delete entity.known
  }
  if (said.title) entity.titles.add(said.title)
  if (name !== undefined) entity.names.add(name)
  const isCloser = entity.known === undefined || (isOpen(entity.known) && !isOpen(said.known))
  if (said.known && isCloser) entity.known = said.known
  entity.kind ??= said.kind
  entity.sex ??= said.sex
  entity.speaksFor ??= said.speaksFor
  entity.within ??= said.within
}

/** A body of which the words do not say whose it is. */
export const isOpen = (known: string | undefined) => known?.startsWith('body//') === true

/** A name for comparison. Several rules ask for the one of the same words. */
export function foldName(name: string): string {
  let folded = FOLDED.get(name)
  if (folded === undefined) {
    folded = foldedFrom(name)
    if (FOLDED.size >= MOST_FOLDED) FOLDED.clear()
    if (name.length <= LONGEST_FOLDED) FOLDED.set(name, folded)
  }
  return folded
}

const FOLDED = new Map<string, string>()
const MOST_FOLDED = 4096
const LONGEST_FOLDED = 80

const foldedFrom = (name: string) =>
  fold(name)
    .replace(/[’']s$/, '')
    .replace(/[.’'"“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
