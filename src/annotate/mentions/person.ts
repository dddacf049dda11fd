import type { Hit } from '../../lang/gazetteer.ts'
import type { Reading } from '../../lang/phrases.ts'
import type { Range } from '../../model/span.ts'
import { relationIs, type Tree } from '../../model/tree.ts'
import type { Facts } from './described.ts'
import { readingIn, relatesTo, type Scene } from './scene.ts'
import { titleFacts } from './whose.ts'

/** Words of a proper name on either side of its head, at most. */
const LONGEST_NAME = 40

/** "government spokesman John Doe", "Foreign Minister Doe", "Jane Roe". */
export function personOf(scene: Scene, head: number, first: number, last: number): Facts | undefined {
  const { tree, hitAt } = scene
  if (tree.tokens[head]!.upos !== 'PROPN') return undefined
  const hit = hitAt.get(head)
  const kind = scene.nameAt.get(head)?.kind
  const isListed = hit && !readingIn(hit, 'first-name') && hit.readings.some((r) => r.list !== 'title')
  if (isListed && kind !== 'person') return undefined
  const named = properRun(scene, head)
  if (isOneOf(scene, head)) return undefined
  let title: Hit | undefined
  let firstName: Reading | undefined
  for (let t = first; t <= last; t++) {
    const here = scene.hitAt.get(t)
    if (readingIn(here, 'title') && relatesTo(scene, t, head) && !(title && speaks(scene, title))) title = here
    if (t >= named[0] && t <= named[1]) firstName ??= readingIn(here, 'first-name')
  }
  const apposed = tree
    .childrenBy(head, 'appos')
    .map((a) => scene.hitAt.get(a))
    .find((h) => readingIn(h, 'title'))
  title ??= apposed
  const governor = tree.tokens[head]!.head
  if (!title && governor >= 0 && relationIs(tree.tokens[head]!, 'appos')) {
    const governing = scene.hitAt.get(governor)
    if (readingIn(governing, 'title')) title = governing
  }
  if (!title && !firstName && kind !== 'person') return undefined
  const opening = hitAt.get(named[0])
  if (opening && readingIn(opening, 'title') && named[1] < opening.last) return undefined
  if (kind !== undefined && kind !== 'person' && kind !== 'other') return undefined
  if (!title && kind !== 'person' && named[0] === named[1]) return undefined
  const facts = title && titleFacts(scene, title)
  const sex = (title && readingIn(title, 'title')?.sex) ?? firstName?.sex
  return {
    form: 'name',
    kind: 'person',
    number: 'one',
    name: withoutTitle(scene, named, tree),
    ...(facts ?? {}),
    ...(sex ? { sex } : {}),
  }
}

/** "army spokesman | Major General Roe": the office that speaks goes before a rank. */
const speaks = ({ entries }: Scene, title: Hit) =>
  entries.titles.get(readingIn(title, 'title')?.id ?? '')?.speaks === true

/** "an Antonov": one of many things, though the name looks like a person's. */
export function isOneOf({ tree, again, word, hitAt }: Scene, head: number): boolean {
  const [article] = tree.childrenBy(head, 'det')
  if (article === undefined || again.definite.includes(word(article))) return false
  for (let t = article + 1; t <= head; t++) if (readingIn(hitAt.get(t), 'title')) return false
  return tree.tokens[article]!.upos === 'DET'
}

/** Tokens of the proper name around its head: capitalised words in a row that hang together. */
export function properRun({ tree, word }: Scene, head: number): readonly [number, number] {
  const own = tree.subtreeWithin(
    head,
    head - LONGEST_NAME,
    head + LONGEST_NAME,
    (c) => !relationIs(tree.tokens[c]!, 'flat', 'compound', 'nmod:poss', 'case', 'amod', 'punct'),
  )
  const fits = (t: number) =>
    own.has(t) && (tree.tokens[t]!.upos === 'PROPN' || (tree.tokens[t]!.upos === 'PUNCT' && /^[-.’']$/.test(word(t))))
  let first = head
  let last = head
  while (fits(first - 1)) first--
  while (fits(last + 1)) last++
  while (tree.tokens[last]!.upos === 'PUNCT' && last > head) last--
  return [first, last]
}

/** The name after the last word of a title in it: "President Jane Roe" is "Jane Roe". */
function withoutTitle(scene: Scene, [first, last]: readonly [number, number], tree: Tree): Range {
  let from = first
  for (let t = first; t < last; t++) {
    const hit = scene.hitAt.get(t)
    if (hit && !readingIn(hit, 'first-name') && hit.last <= last) from = hit.last
  }
  return tree.range(Math.min(from, last), last)
}
