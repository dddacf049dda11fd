import type { DocumentSpan } from '../../model/span.ts'

/** Something in the words of two documents that shows one source behind both. */
export interface Tie {
  /** Indices of the documents, the first of them first. */
  readonly documents: readonly [number, number]
  readonly ends: readonly [TieEnd, TieEnd]
  /** Whether it is enough to take the sources of the two claims for one; else it shows only that the documents are not independent. */
  readonly joins: boolean
  readonly why: string
}

export interface TieEnd {
  /** Id of the claim that the words stand in, where they stand in one. */
  readonly claim?: string
  /** Set where the claim is in the document's own voice, and only its words show whose it is. */
  readonly ownVoice?: boolean
  /** The words, to show. */
  readonly span: DocumentSpan
}

/** Documents that are set against each other for one reason, every one against every other; further ones against the first of them. */
export const MOST_PAIRED = 12

/** Pairs of a list that are looked at: all of a short one, and of a long one every further one with the first. */
export function* pairsOf<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (let j = 1; j < list.length; j++) for (let i = 0; i < (j < MOST_PAIRED ? j : 1); i++) yield [list[i]!, list[j]!]
}

/** Adds something of a document, but for what is more of it than a list takes. Documents come one after the other. */
export function addFew<T extends { readonly document: number }>(
  lists: Map<string, T[]>,
  key: string,
  item: T,
  most: number,
) {
  const list = lists.get(key)
  if (!list) lists.set(key, [item])
  else if (list.length < most || list[list.length - most]!.document !== item.document) list.push(item)
}
