import { fold } from './fold.ts'

/**
 * Tokens cut into the pieces that names are compared by, whatever the tokenizer made of hyphens, apostrophes and the dots of
 * abbreviations: "Guinea-Bissau", "Guinea - Bissau" and "Guinea Bissau" are the same two pieces, "U.S." and "US" the same one.
 * Other punctuation is a piece of its own, so that no name runs over a comma that it does not have.
 */
export interface Pieces {
  /** Folded, for looking up. */
  readonly folded: readonly string[]
  /** As written, for the capitals. */
  readonly written: readonly string[]
  /** The token that each piece is of. */
  readonly token: readonly number[]
}

/** Time and space are linear in the length of the tokens. */
export function piecesOf(tokens: readonly string[]): Pieces {
  const folded: string[] = []
  const written: string[] = []
  const token: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    for (const piece of partsOf(tokens[i]!)) {
      folded.push(fold(piece))
      written.push(piece)
      token.push(i)
    }
  }
  return { folded, written, token }
}

/** The pieces of one token as written; none where it joins what stands around it. */
export function partsOf(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word]
  if (INITIALS.test(word)) return [word.replaceAll('.', '')]
  // A hyphen or an apostrophe by itself.
  if (SILENT.test(word)) return []
  return word.match(PARTS) ?? [word]
}

const PLAIN = /^[A-Za-z0-9]+$/
const INITIALS = /^\p{L}(?:\.\p{L})+\.?$/u
const SILENT = /^[-‐‑'’‘ʼ`]+$/
/** Runs of letters and digits; marks other than those that join. */
const PARTS = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s.\-‐‑'’‘ʼ`]/gu
