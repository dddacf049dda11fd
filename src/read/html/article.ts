import { Readability } from '@mozilla/readability'
import { type DomElement, type DomNode, domOf } from './dom.ts'
import type { Page } from './page.ts'

/**
 * Which texts of a page are its article, by Readability. Undefined where it finds none.
 */
export interface Article {
  /** Indices of the page's texts, in document order. */
  readonly texts: ReadonlySet<number>
  readonly byline?: string
}

const MAX_ELEMENTS = 40_000
/** About four times that of the most intricate of a thousand real pages. */
const MAX_WORK = 8_000_000

/**
 * Whether looking for the article would take too long. Readability looks at all text below every element, and again at all text below
 * each element inside of it, so that its work grows with the square of the depth; and with the square of the number of siblings.
 */
export function isTooIntricate(page: Page): boolean {
  if (page.elements > MAX_ELEMENTS) return true
  const depths = new Int32Array(page.nodes.length)
  const children = new Int32Array(page.nodes.length)
  let work = 0
  page.nodes.forEach(({ kind, parent }, i) => {
    if (parent < 0) return
    depths[i] = depths[parent]! + 1
    work += depths[i]! ** 2 / 2
    if (kind === 'element') work += children[parent]!++ / 2
  })
  return work > MAX_WORK
}

export function findArticle(page: Page, title: string): Article | undefined {
  const dom = domOf(page, title)
  const { origin } = dom
  const reader = new Readability<DomElement>(dom.document, {
    disableJSONLD: true,
    // The nodes themselves: they name the texts that were kept.
    serializer: (node) => node as DomElement,
  })
  dom.onRestart(() => prepare(reader))
  const article = reader.parse()
  if (!article?.content) return undefined

  const texts = new Set<number>()
  const open: DomNode[] = [article.content]
  while (open.length > 0) {
    for (let child = open.pop()!.firstChild; child; child = child.nextSibling) {
      const text = origin.get(child)
      if (text !== undefined) texts.add(text)
      else open.push(child)
    }
  }
  const byline = article.byline?.replace(/\s+/g, ' ').trim()
  return { texts, ...(byline ? { byline } : {}) }
}

/**
 * Readability makes paragraphs of line breaks before it looks for the article, and begins afresh with the body after that; a body that
 * was filled anew needs it once more. The method is not part of its interface: the package is pinned, and a test holds it.
 */
function prepare(reader: unknown): void {
  const { _prepDocument: again } = reader as { _prepDocument?: () => void }
  if (typeof again !== 'function') throw new Error('this version of Readability prepares a page in another way')
  again.call(reader)
}
