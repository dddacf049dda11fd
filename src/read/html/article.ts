import { Readability } from '@mozilla/readability'
import { type DomElement, type DomNode, domOf } from './dom.ts'
import type { Page } from './page.ts'

/**
 * Which texts of a page are its article, by Readability. Undefined where it finds none, or where the page has too many elements for a
 * method that looks at each of them many times.
 */
export interface Article {
  /** Indices of the page's texts, in document order. */
  readonly texts: ReadonlySet<number>
  readonly byline?: string
}

export const MAX_ELEMENTS = 50_000

export function findArticle(page: Page, title: string): Article | undefined {
  if (page.elements > MAX_ELEMENTS) return undefined
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
