import type { Token } from '../../model/annotation.ts'

/** The tagged token that begins at a place in the text; undefined where there is none, or where tokens carry no tags. */
export type TagAt = (start: number) => Token | undefined

/** Looked up by place; the table is made when it is first asked for, which for most texts is never. */
export function tagsOf(tokens: readonly Token[]): TagAt {
  let table: Map<number, Token> | undefined
  return (start) => {
    if (tokens.length === 0) return undefined
    table ??= new Map(tokens.filter((token) => token.upos !== '').map((token) => [token.start, token]))
    return table.get(start)
  }
}
