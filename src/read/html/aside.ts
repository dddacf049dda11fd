import type { Page, PageElement } from './page.ts'

/**
 * What of the texts that were found to be a page's article is none: the readers' comments, and the columns beside it in a table that lays
 * out the page. Both are left alone where most of the words stand in them: then they are what the page is about.
 */
export function withoutAsides(page: Page, texts: ReadonlySet<number>): ReadonlySet<number> {
  const lengths = lengthsOf(page, texts)
  const total = lengths[0]!
  const out: (readonly [from: number, to: number])[] = []
  page.nodes.forEach((node, i) => {
    if (node.kind !== 'element' || lengths[i] === 0) return
    if (isComments(node) && lengths[i]! < total / 2) out.push([i, node.end])
    else if (node.name === 'tr') for (const cell of besideColumns(page, i, lengths, total)) out.push(cell)
  })
  if (out.length === 0) return texts
  const kept = new Set<number>()
  let next = 0
  let end = 0
  for (const text of [...texts].sort((a, b) => a - b)) {
    while (next < out.length && out[next]![0] <= text) end = Math.max(end, out[next++]![1])
    if (text >= end) kept.add(text)
  }
  return kept
}

const COMMENTS =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|replies|respond)(?:[_-](?:list|area|section|thread|threads|container|wrapper|wrap|block|body))?(?=\s|$)/

function isComments({ name, attributes }: PageElement): boolean {
  if (name === 'body' || name === 'html' || name === 'main' || name === 'p' || name === 'a' || name === 'span')
    return false
  const named = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 300).toLowerCase()
  return named.length > 6 && COMMENTS.test(named)
}

/** Characters of the article below each node. */
function lengthsOf(page: Page, texts: ReadonlySet<number>): Uint32Array {
  const lengths = new Uint32Array(page.nodes.length)
  for (let i = page.nodes.length - 1; i >= 0; i--) {
    const node = page.nodes[i]!
    if (node.kind === 'text' && texts.has(i)) for (const run of node.runs) lengths[i]! += run.text.trim().length
    if (node.parent >= 0) lengths[node.parent]! += lengths[i]!
  }
  return lengths
}

/** A column with less than this is none that an article fills. */
const FULL = 600

/** The cells of a row beside the one that holds most of the article in paragraphs of its own. */
function besideColumns(
  page: Page,
  row: number,
  lengths: Uint32Array,
  total: number,
): (readonly [from: number, to: number])[] {
  const cells: number[] = []
  for (let i = row + 1; i < page.nodes[row]!.end; i = page.nodes[i]!.end) {
    const node = page.nodes[i]!
    if (node.kind === 'element' && node.name === 'td') cells.push(i)
  }
  if (cells.length < 2) return []
  const main = cells.reduce((best, cell) => (lengths[cell]! > lengths[best]! ? cell : best))
  if (lengths[main]! < FULL || lengths[main]! < total * 0.6 || paragraphsIn(page, main) < 3) return []
  return cells
    .filter((cell) => cell !== main && lengths[cell]! < lengths[main]! / 2)
    .map((cell) => [cell, page.nodes[cell]!.end] as const)
}

function paragraphsIn(page: Page, cell: number): number {
  let paragraphs = 0
  for (let i = cell + 1; i < page.nodes[cell]!.end && paragraphs < 3; i++) {
    const node = page.nodes[i]!
    if (node.kind === 'element' && (node.name === 'p' || node.name === 'br')) paragraphs++
  }
  return paragraphs
}
