import { parseHTML } from 'linkedom'
import { textOfRuns } from '../run.ts'
import type { Page } from './page.ts'

/** As much of the DOM as is used here; the compiler's own declarations would put a browser's globals everywhere. */
export interface DomNode {
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
}

export interface DomElement extends DomNode {
  appendChild(node: DomNode): DomNode
  replaceChildren(...nodes: DomNode[]): void
  setAttribute(name: string, value: string): void
}

export interface DomDocument {
  readonly body: DomElement
  title: string
  createElement(name: string): DomElement
  createTextNode(text: string): DomNode
}

/**
 * What a browser shows of a page, as a DOM for a library to work on, and for every text node of it the page's text that it is. The
 * library may move and drop nodes: those that it keeps name the texts that it kept. White space alone makes no node.
 */
export interface Dom {
  readonly document: DomDocument
  /** The page's text (its index among the nodes) that a text node shows. */
  readonly origin: ReadonlyMap<DomNode, number>
  /** Called after the library has asked for the body as it was in the beginning, and has got it. */
  onRestart(call: () => void): void
}

/** Attributes that say what an element is for; addresses of pictures and the like only cost time. */
const USED = ['class', 'id', 'role', 'rel', 'itemprop', 'lang', 'dir', 'aria-modal', 'title', 'type']

export function domOf(page: Page, title: string): Dom {
  const { document }: { document: DomDocument } = parseHTML(EMPTY)
  const origin = new Map<DomNode, number>()
  let restarted = () => {}
  document.title = title
  fill(document, page, origin)

  // Readability keeps the body's HTML to begin afresh with other settings, and text nodes lose their identity on the way through a
  // string. The body keeps nothing instead, and is filled from the page once more.
  Object.defineProperty(document.body, 'innerHTML', {
    get: () => RESTART,
    set(html: string) {
      if (html !== RESTART) throw new Error('the body of a page that is being read takes only what it gave')
      document.body.replaceChildren()
      fill(document, page, origin)
      restarted()
    },
  })
  return {
    document,
    origin,
    onRestart(call) {
      restarted = call
    },
  }
}

const EMPTY = '<!doctype html><html><head><title></title></head><body></body></html>'
const RESTART = 'as it was'

function fill(document: DomDocument, page: Page, origin: Map<DomNode, number>): void {
  const made: (DomElement | undefined)[] = []
  for (let i = 1; i < page.nodes.length; i++) {
    const node = page.nodes[i]!
    const parent = made[node.parent]
    if (node.hidden || (node.parent > 0 && parent === undefined)) continue
    if (node.kind === 'text') {
      const words = textOfRuns(node.runs).replace(/\s+/g, ' ')
      if (words === ' ' || words === '') continue
      const text = document.createTextNode(words)
      origin.set(text, i)
      parent?.appendChild(text)
      continue
    }
    const element = node.name === 'body' ? document.body : document.createElement(elementName(node.name))
    setAttributes(element, node.attributes)
    made[i] = element
    if (element !== document.body) parent?.appendChild(element)
  }
}

function setAttributes(element: DomElement, attributes: ReadonlyMap<string, string>): void {
  if (attributes.size === 0) return
  for (const name of USED) {
    const value = attributes.get(name)
    if (value !== undefined) element.setAttribute(name, value)
  }
  // Only whether a link leads elsewhere in the same page is ever asked.
  const href = attributes.get('href')
  if (href !== undefined) element.setAttribute('href', href.startsWith('#') ? '#' : '/')
}

/** A name that can be made an element of: hostile pages have others. */
const elementName = (name: string) => (/^[a-z][a-z0-9-]*$/.test(name) ? name : 'span')
