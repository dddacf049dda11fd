import { languageOf } from '../../lang/languages.ts'
import { type Lexicon, lexiconOf } from '../../lang/lexicon.ts'
import type { Mention } from '../../model/annotation.ts'
import { coveredBy } from '../../model/covering.ts'
import type { Range } from '../../model/span.ts'
import type { Studied } from '../../model/studied.ts'
import { relationIs, type Tree, treeOf } from '../../model/tree.ts'

/** One document, made ready to be asked what its words call somebody. */
export interface Calling {
  readonly text: string
  readonly tree: Tree
  readonly lexicon: Lexicon
  /** The mention whose governing word a token is. */
  readonly mentionAt: ReadonlyMap<number, Mention>
  /** Tokens of quantities: "203", "hundreds". */
  readonly isCounting: (token: number) => boolean
  readonly isTime: (token: number) => boolean
}

/** A token in quotation marks, as it stands. */
export const inMarks = ({ text, tree }: Calling, token: number): string =>
  `“${text.slice(tree.tokens[token]!.start, tree.tokens[token]!.end)}”`

/** Nothing where the language's vocabulary is not known. */
export function callingOf({ document, annotation }: Studied): Calling | undefined {
  const reporting = languageOf(document.language)?.reporting
  if (!reporting) return undefined
  const counting = coveredBy(annotation.tokens, annotation.quantities)
  const times = coveredBy(annotation.tokens, annotation.times)
  return {
    text: document.text,
    tree: treeOf(annotation),
    lexicon: lexiconOf(reporting),
    mentionAt: new Map(annotation.mentions.map((m) => [m.head, m])),
    isCounting: (token) => counting.has(token),
    isTime: (token) => times.has(token),
  }
}

/**
 * The nouns by which a phrase calls people: its own head, or what that counts or is a part of ("hundreds of civilians"), with what is
 * coordinated with it. None where the head is a pronoun, a thing, or says only what became of them ("the dead").
 */
export function peopleCalled(calling: Calling, head: number): number[] {
  const { tree } = calling
  const found: number[] = []
  let open = [head]
  for (let depth = 0; depth < DEEPEST && open.length > 0; depth++) {
    open = open.flatMap((token) => {
      if (isPeople(calling, token)) {
        found.push(token)
        return tree.childrenBy(token, 'conj')
      }
      return counts(calling, token) ? tree.childrenBy(token, 'nmod', 'conj') : []
    })
  }
  return [...new Set(found)]
}

/** Steps from the head of a phrase to the noun that calls: "a group of dozens of men". */
const DEEPEST = 4

function isPeople({ tree, lexicon, mentionAt, isCounting }: Calling, token: number): boolean {
  const { upos, lemma } = tree.tokens[token]!
  const word = lemma.toLowerCase()
  if (upos !== 'NOUN' || isCounting(token) || lexicon.namingStops.has(word)) return false
  if (lexicon.forces.has(word) || lexicon.measureRoles.has(word) || lexicon.measurePeople.has(word)) return true
  const mention = mentionAt.get(token)
  if (mention?.known?.startsWith('people/')) return true
  return mention?.kind === 'group' || mention?.kind === 'armed-force' || mention?.kind === 'armed-group'
}

/** A number, or a noun that stands for some of what "of" names behind it. */
function counts({ tree, lexicon, isCounting }: Calling, token: number): boolean {
  const word = tree.tokens[token]!.lemma.toLowerCase()
  return isCounting(token) || lexicon.namingStops.has(word) || lexicon.measureGroups.has(word)
}

/** What is called as worded: the noun with the words that belong to it, without articles, numbers and "several". */
export function wording(calling: Calling, head: number): { readonly at: Range; readonly lemma: string } {
  const { tree, text } = calling
  const belongs = (token: number) => isOfName(calling, token, head)
  let first = head
  let last = head
  while (first > 0 && belongs(first - 1)) first--
  while (last + 1 < tree.tokens.length && belongs(last + 1)) last++
  const at = tree.range(first, last)
  const token = tree.tokens[head]!
  const name = text.slice(at.start, at.end)
  return { at, lemma: (token.upos === 'PROPN' ? name : token.lemma).toLowerCase() }
}

function isOfName(calling: Calling, token: number, head: number): boolean {
  const { tree, lexicon, isCounting } = calling
  const t = tree.tokens[token]!
  if (t.head < 0 || isCounting(token) || lexicon.namingStops.has(t.lemma.toLowerCase())) return false
  const above = t.head === head ? head : tree.tokens[t.head]!.head
  if (above !== head || t.upos === 'PUNCT' || t.upos === 'NUM' || t.upos === 'DET' || t.upos === 'ADV') return false
  return relationIs(t, 'amod', 'compound', 'flat')
}
