import { fold } from '../../lang/fold.ts'
import type { Described } from './described.ts'

/** Somebody of a document, as far as it has been read. */
export interface Entity {
  readonly number: number
  known?: string
  kind?: Described['kind']
  many: boolean
  sex?: 'he' | 'she'
  speaksFor?: string
  readonly titles: Set<string>
  /** Folded words of its names, longest first met. */
  readonly names: Set<string>
  /** Heads of its mentions, in text order. */
  readonly heads: number[]
}

export function entityOf(number: number): Entity {
  return { number, many: false, titles: new Set(), names: new Set(), heads: [] }
}

/** Adds what a mention says to what is known of its entity. */
export function learn(entity: Entity, said: Described, text: string): void {
  entity.heads.push(said.head)
  if (said.title) entity.titles.add(said.title)
  if (said.name) entity.names.add(foldName(text.slice(said.name.start, said.name.end)))
  if (!entity.known || (isOpen(entity.known) && said.known && !isOpen(said.known))) {
    if (said.known) entity.known = said.known
  }
  entity.kind ??= said.kind
  entity.sex ??= said.sex
  entity.speaksFor ??= said.speaksFor
  if (entity.heads.length === 1) entity.many = said.number === 'many'
}

/** A body of which the words do not say whose it is. */
export const isOpen = (known: string) => known.startsWith('body//')

export const foldName = (name: string) =>
  fold(name)
    .replace(/[’']s$/, '')
    .replace(/[.’'"“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
