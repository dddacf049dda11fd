import type { TimePattern, TimeTemplate } from '../../lang/calendar.ts'
import { scanTerms } from '../terms/scan-terms.ts'

/** A language's pattern, taken apart: what must stand before, the expression itself, what must and what must not stand behind. */
export interface Pattern {
  readonly id: string
  readonly before: readonly Atom[][]
  readonly body: readonly Element[]
  readonly after: readonly Atom[][]
  readonly notAfter: readonly Atom[][]
  readonly means: TimeTemplate
}

/** One of several rows of atoms. */
export interface Element {
  readonly options: readonly Atom[][]
  readonly optional: boolean
}

/** One term as it stands, or whatever a class accepts. */
export type Atom = { readonly key: string } | { readonly class: string }

const PIECES = /\[!?[^\]]*\]|\([^)]*\)\??|\S+/g

/** Takes a pattern apart. Throws a RangeError for one that is written wrongly: language data is checked when it is loaded. */
export function parsePattern({ id, words, means }: TimePattern): Pattern {
  const pieces = words.match(PIECES) ?? []
  const before = pieces[0]?.startsWith('[') ? options(pieces[0].slice(1, -1)) : []
  const behind = pieces.slice(before.length ? 1 : 0).filter((piece) => piece.startsWith('['))
  const body = pieces.filter((piece) => !piece.startsWith('[')).map(elementOf)
  if (body.length === 0 || body.every((element) => element.optional)) {
    throw new RangeError(`the time pattern "${words}" (${id}) says nothing that must be there`)
  }
  return {
    id,
    before,
    body,
    after: behind.filter((piece) => !piece.startsWith('[!')).flatMap((piece) => options(piece.slice(1, -1))),
    notAfter: behind.filter((piece) => piece.startsWith('[!')).flatMap((piece) => options(piece.slice(2, -1))),
    means,
  }
}

function elementOf(piece: string): Element {
  const optional = piece.length > 1 && piece.endsWith('?')
  const bare = optional ? piece.slice(0, -1) : piece
  return { options: options(bare.startsWith('(') ? bare.slice(1, -1) : bare), optional }
}

const options = (text: string): Atom[][] => text.split('|').map(atomsOf)

function atomsOf(text: string): Atom[] {
  return text.split(/\s+/).flatMap((word): Atom[] => {
    if (/^<[\w-]+>$/.test(word)) return [{ class: word.slice(1, -1) }]
    return scanTerms(word).map((term) => ({ key: term.key }))
  })
}
