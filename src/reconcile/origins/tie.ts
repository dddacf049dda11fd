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

/** Documents that are set against each other for one reason, every one against every other. */
export const MOST_PAIRED = 12
/**
 * Pairs of a list that are looked at: all of a short one; of a long one every further one with the first of all, and with the first that is worded
 * as it is. What is worded alike is joined alike, so a further document takes nothing apart by coming first, unless more than a short list is
 * worded differently.
 *
 * @param wording what decides whether one is joined with another, as far as its own words go; all are worded alike where it is left out
 */
export function* pairsOf<T>(list: readonly T[], wording: (item: T) => string = () => ''): Generator<readonly [T, T]> {
  const firsts = new Map<string, T>()
  for (const [j, item] of list.entries()) {
    const own = list.length > MOST_PAIRED ? wording(item) : ''
    const same = firsts.get(own)
    if (same === undefined) firsts.set(own, item)
    for (let i = 0; i < (j < MOST_PAIRED ? j : 1); i++) yield [list[i]!, item]
    if (j >= MOST_PAIRED && same !== undefined && same !== list[0]) yield [same, item]
  }
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
