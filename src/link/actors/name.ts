import { fold } from '../../lang/fold.ts'
import type { Language } from '../../lang/language.ts'
import { by } from '../../model/order.ts'
import type { Range } from '../../model/span.ts'
import type { Studied } from '../../model/studied.ts'
import type { Node } from './node.ts'

/** Longer phrases describe rather than name. */
const MOST_WORDS = 9

/** How good a name words are, best first. */
const RANKS = { name: 0, known: 1, noun: 2, titled: 3, possessed: 4, long: 5 } as const

/** The name of somebody whom the documents only call "he", "she" or "they". */
const NOBODY = 'unnamed'

/**
 * The words to show an actor by, and all others that the documents use: exact words, the most frequent name first. A pronoun is nobody's
 * name; "its soldiers", and what is long, is one only where there is no other.
 */
export function nameOf(
  nodes: readonly Node[],
  studied: readonly Studied[],
  languages: readonly (Language | undefined)[],
): { name: string; aliases: string[] } {
  const counts = new Map<string, { count: number; rank: number; order: number }>()
  const add = (words: string, rank: number) => {
    const known = counts.get(words)
    if (words === '') return
    if (known) known.count++
    else counts.set(words, { count: 1, rank, order: counts.size })
    if (known && rank < known.rank) known.rank = rank
  }
  for (const node of nodes) {
    const one = studied[node.document]!
    const language = languages[node.document]
    const exact = ({ start, end }: Range) => one.document.text.slice(start, end)
    const bare = (range: Range) => withoutArticle(exact(range), language?.articles ?? [])
    const addWhole = (range: Range, rank: number) => {
      const begins = pronounOf(range, one, language)
      if (begins === 'personal') return
      const least = begins === 'possessive' ? RANKS.possessed : rank
      add(bare(range), isShort(exact(range)) ? least : RANKS.long)
    }
    if (node.phrase) addWhole(node.phrase, RANKS.noun)
    for (const mention of node.mentions) {
      if (mention.form === 'pronoun') continue
      if (!mention.name) addWhole(mention, mention.form === 'name' ? RANKS.known : RANKS.noun)
      else {
        add(bare(mention.name), RANKS.name)
        if (mention.kind === 'person') addWhole(mention, RANKS.titled)
      }
    }
  }
  const isPerson = nodes.some(isPersonNode)
  const forms = [...counts].sort(
    by(
      ([, f]) => Math.max(f.rank, RANKS.known),
      ([form, f]) => (isPerson ? -form.length : -f.count),
      ([form]) => -form.length,
      ([, f]) => f.order,
    ),
  )
  const [name = NOBODY, ...aliases] = forms.filter(([, f], i) => i === 0 || f.rank < RANKS.long).map(([form]) => form)
  return { name, aliases }
}

const isPersonNode = (node: Node) => node.mentions.some((m) => m.kind === 'person' && m.name)

const isShort = (words: string) => words.split(/\s+/).length <= MOST_WORDS

/** Whether words begin with "he" or with "his". */
function pronounOf(
  { start, end }: Range,
  { document, annotation }: Studied,
  language: Language | undefined,
): 'personal' | 'possessive' | undefined {
  const { tokens } = annotation
  const first = tokenAt(tokens, start)
  const token = tokens[first]
  if (!token || token.start !== start || token.upos !== 'PRON') return undefined
  const word = document.text.slice(token.start, token.end).toLowerCase()
  if (!Object.values(language?.coreference?.pronouns ?? {}).some((forms) => forms.includes(word))) return undefined
  return token.rel === 'nmod:poss' && token.end < end ? 'possessive' : 'personal'
}

/** Index of the first token that begins at or after an offset. */
function tokenAt(tokens: readonly Range[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Exact words, less an article or possessive mark around them. */
function withoutArticle(words: string, articles: readonly string[]): string {
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/[’']s$/, '')
    .trim()
  const [, first = '', rest = ''] = FIRST_WORD.exec(plain) ?? []
  return articles.includes(fold(first)) ? rest : plain
}

/** "the army", "l’armée". */
const FIRST_WORD = /^(\p{L}+)(?: |[’'](?=\p{L}))(.+)$/u
