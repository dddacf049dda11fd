import { relationIs, type Tree } from './tree.ts'

/** Relations of what stands beside a noun phrase and is no part of it. */
const OUTSIDE = [
  'acl',
  'conj',
  'cc',
  'parataxis',
  'cop',
  'aux',
  'nsubj',
  'advcl',
  'ccomp',
  'case',
  'mark',
  'discourse',
  'orphan',
] as const

/** Words of a phrase on either side of its head, at most, so that phrases within phrases without end cost no more than their number. */
const LONGEST = 100

/**
 * First and last token (inclusive) of the noun phrase around its head: determiners, modifiers, titles, "of" phrases and a name in
 * apposition; not its relative clauses, nor what is coordinated with it. Times belong to what is done, not to who does it, and a name takes no
 * phrase of common words after it ("accuses France of spying"), wherever a parser hangs them.
 */
export function nounPhraseAround(
  tree: Tree,
  text: string,
  head: number,
  isTime: (token: number) => boolean,
): readonly [first: number, last: number] {
  const { tokens } = tree
  const isOutside = (child: number) => {
    const token = tokens[child]!
    if (isTime(child)) return true
    if (token.head === head && child > head && tokens[head]!.upos === 'PROPN' && relationIs(token, 'nmod')) {
      if (token.upos !== 'PROPN') return true
    }
    if (token.head !== head) return relationIs(token, 'acl:relcl', 'parataxis')
    if (relationIs(token, ...OUTSIDE)) return true
    if (relationIs(token, 'advmod', 'obl')) return tokens[head]!.upos !== 'NUM'
    return relationIs(token, 'appos') && token.upos !== 'PROPN'
  }
  const own = tree.subtreeWithin(head, head - LONGEST, head + LONGEST, isOutside)
  let first = head
  let last = head
  while (own.has(first - 1)) first--
  while (own.has(last + 1)) last++
  while (first < head && tokens[first]!.upos === 'PUNCT') first++
  while (last > head && tokens[last]!.upos === 'PUNCT' && !closesSomething(tree, text, first, last)) last--
  return [first, last]
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

function closesSomething({ tokens }: Tree, text: string, first: number, last: number): boolean {
  const word = (t: number) => text.slice(tokens[t]!.start, tokens[t]!.end)
  const opening = PAIRS[word(last)]
  if (opening === undefined) return false
  for (let t = first; t < last; t++) if (word(t) === opening) return true
  return false
}
