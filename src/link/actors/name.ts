import { by } from '../../model/order.ts'
import type { Studied } from '../../model/studied.ts'
import type { Node } from './node.ts'

/** Longer phrases describe rather than name. */
const MOST_WORDS = 9

/** The words to show an actor by, and all others that the documents use: exact words, the most frequent name first. */
export function nameOf(nodes: readonly Node[], studied: readonly Studied[]): { name: string; aliases: string[] } {
  const counts = new Map<string, { count: number; rank: number; order: number }>()
  const add = (words: string, rank: number) => {
    const form = withoutArticle(words)
    if (form === '') return
    const known = counts.get(form)
    if (known) known.count++
    else counts.set(form, { count: 1, rank, order: counts.size })
    if (known && rank < known.rank) known.rank = rank
  }
  for (const node of nodes) {
    const { text } = studied[node.document]!.document
    if (node.phrase) add(text.slice(node.phrase.start, node.phrase.end), 2)
    for (const mention of node.mentions) {
      if (mention.form === 'pronoun') continue
      const whole = text.slice(mention.start, mention.end)
      if (mention.name) {
        add(text.slice(mention.name.start, mention.name.end), 0)
        if (mention.kind === 'person' && isShort(whole)) add(whole, 3)
      } else if (isShort(whole)) add(whole, mention.form === 'name' ? 1 : 2)
    }
  }
  const forms = [...counts].sort(
    by(
      ([, f]) => (f.rank === 3 ? 2 : f.rank === 2 ? 1 : 0),
      ([form, f]) => (nodes.some(isPersonNode) ? -form.length : -f.count),
      ([form]) => -form.length,
      ([, f]) => f.order,
    ),
  )
  const [first] = forms
  if (first) return { name: first[0], aliases: forms.slice(1).map(([form]) => form) }
  const any = nodes.flatMap((node) =>
    node.mentions.map((m) => studied[node.document]!.document.text.slice(m.start, m.end)),
  )
  return { name: any[0] ?? '?', aliases: [] }
}

const isPersonNode = (node: Node) => node.mentions.some((m) => m.kind === 'person' && m.name)

const isShort = (words: string) => words.split(/\s+/).length <= MOST_WORDS

/** Exact words, less an article or possessive mark around them. */
function withoutArticle(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[’']s$/, '')
    .trim()
}
