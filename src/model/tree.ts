import type { Annotation, Token } from './annotation.ts'
import type { Range } from './span.ts'

/**
 * Ways through the dependency trees of an annotation. Tokens are named by their index into `annotation.tokens`; built once per
 * document, every step takes constant time and nothing recurses, however deep a tree is.
 */
export interface Tree {
  readonly tokens: readonly Token[]
  /** Dependents in text order. */
  children(token: number): readonly number[]
  /** Dependents with one of these relations; a relation without subtype also matches its subtypes ("nsubj" finds "nsubj:pass"). */
  childrenBy(token: number, ...relations: readonly string[]): number[]
  /** First dependent with one of these relations, or -1. */
  child(token: number, ...relations: readonly string[]): number
  /** First and last token (inclusive) of everything that hangs from a token. */
  reach(token: number): readonly [first: number, last: number]
  /** All tokens of the subtree, ascending; where `without` says true of a dependent's index, its branch is left out. */
  subtree(token: number, without?: (child: number) => boolean): number[]
  /** From the token's governor up to the root. */
  ancestors(token: number): number[]
  /** Place in the text from the first token to the last (inclusive). */
  range(first: number, last: number): Range
}

export const relationIs = (token: Token, ...relations: readonly string[]) =>
  relations.some((r) => token.rel === r || (token.rel.startsWith(r) && token.rel[r.length] === ':'))

export function treeOf(annotation: Pick<Annotation, 'tokens'>): Tree {
  const { tokens } = annotation
  const children: number[][] = tokens.map(() => [])
  tokens.forEach((token, i) => {
    if (token.head >= 0) children[token.head]!.push(i)
  })

  function subtree(token: number, without?: (child: number) => boolean): number[] {
    const found: number[] = []
    const open = [token]
    while (open.length > 0) {
      const next = open.pop()!
      found.push(next)
      for (const child of children[next]!) if (!without?.(child)) open.push(child)
    }
    return found.sort((a, b) => a - b)
  }

  return {
    tokens,
    children: (token) => children[token] ?? [],
    childrenBy: (token, ...relations) => (children[token] ?? []).filter((c) => relationIs(tokens[c]!, ...relations)),
    child: (token, ...relations) => (children[token] ?? []).find((c) => relationIs(tokens[c]!, ...relations)) ?? -1,
    subtree,
    reach(token) {
      let first = token
      let last = token
      for (const t of subtree(token)) {
        if (t < first) first = t
        if (t > last) last = t
      }
      return [first, last]
    },
    ancestors(token) {
      const found: number[] = []
      for (let t = tokens[token]?.head ?? -1; t >= 0 && found.length <= tokens.length; t = tokens[t]!.head)
        found.push(t)
      return found
    },
    range: (first, last) => ({ start: tokens[first]!.start, end: tokens[last]!.end }),
  }
}
