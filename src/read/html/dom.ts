import { parseHTML } from 'linkedom'
import type { Page } from './page.ts'

/** As much of the DOM as is used here; the compiler's own declarations would put a browser's globals everywhere. */
export interface DomNode {
  readonly nodeType: number
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly childNodes: Iterable<DomNode>
  textContent: string | null
}

export interface DomElement extends DomNode {
  readonly localName: string
  appendChild(node: DomNode): DomNode
  replaceChildren(...nodes: DomNode[]): void
  setAttribute(name: string, value: string): void
  getAttribute(name: string): string | null
  getAttributeNames(): Iterable<string>
}

export interface DomDocument {
  readonly body: DomElement
  title: string
  createElement(name: string): DomElement
  createTextNode(text: string): DomNode
}

/**
 * What a browser shows of a page, as a DOM for a library to work on, and for every text node of it the page's text that it is.
 * The library may move, copy and drop nodes: those of them that it keeps name the texts that it kept.
 */
export interface Dom {
  readonly document: DomDocument
  /** The page's text (its index among the nodes) that a text node shows. */
  readonly origin: ReadonlyMap<DomNode, number>
}

/** Attributes that say what an element is for; addresses of pictures and the like only cost time. */
const USED = ['class', 'id', 'role', 'rel', 'itemprop', 'lang', 'dir', 'aria-modal', 'aria-hidden', 'title', 'type']

export function domOf(page: Page, title: string): Dom {
  const { document }: { document: DomDocument } = parseHTML(
    '<!doctype html><html><head><title></title></head><body></body></html>',
  )
  const origin = new Map<DomNode, number>()
  const made: (DomElement | undefined)[] = []
  document.title = title

  for (let i = 1; i < page.nodes.length; i++) {
    const node = page.nodes[i]!
    const parent = made[node.parent]
    if (node.hidden || (node.parent > 0 && parent === undefined)) continue
    if (node.kind === 'text') {
      const text = document.createTextNode(node.runs.map((run) => run.text).join(''))
      origin.set(text, i)
      parent?.appendChild(text)
      continue
    }
    const element: DomElement = node.name === 'body' ? document.body : document.createElement(elementName(node.name))
    for (const name of USED) {
      const value = node.attributes.get(name)
      if (value !== undefined) element.setAttribute(name, value)
    }
    // Only whether a link leads elsewhere in the same page is ever asked.
    const href = node.attributes.get('href')
    if (href !== undefined) element.setAttribute('href', href.startsWith('#') ? '#' : '/')
    made[i] = element
    if (element !== document.body) parent?.appendChild(element)
  }
  answerForInnerHtml(document, origin)
  return { document, origin }
}

/** A name that can be made an element of: hostile pages have others. */
const elementName = (name: string) => (/^[a-z][a-z0-9-]*$/.test(name) ? name : 'span')

/**
 * Readability keeps the body's HTML to begin afresh with other settings, and text nodes lose their identity on the way through a string.
 * The body answers with a copy of its nodes behind a token instead, which takes less time, too.
 */
function answerForInnerHtml(document: DomDocument, origin: Map<DomNode, number>): void {
  const kept = new Map<string, DomElement>()
  const { body } = document
  Object.defineProperty(body, 'innerHTML', {
    get() {
      const token = `kept-${kept.size}`
      kept.set(token, copyOf(body, document, origin))
      return token
    },
    set(token: string) {
      const copy = kept.get(token)
      if (!copy) throw new Error('the body of a page that is being read takes only what it gave')
      body.replaceChildren(...Array.from(copyOf(copy, document, origin).childNodes))
    },
  })
}

/** A copy of an element and all inside; text nodes of the copy have the origin of those that they copy. */
function copyOf(element: DomElement, document: DomDocument, origin: Map<DomNode, number>): DomElement {
  const root = shallowCopy(element, document)
  const open: [from: DomNode, to: DomElement][] = [[element, root]]
  while (open.length > 0) {
    const [from, to] = open.pop()!
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = document.createTextNode(child.textContent ?? '')
        const place = origin.get(child)
        if (place !== undefined) origin.set(text, place)
        to.appendChild(text)
      } else if (child.nodeType === 1) {
        const copy = shallowCopy(child as DomElement, document)
        to.appendChild(copy)
        open.push([child, copy])
      }
    }
  }
  return root
}

function shallowCopy(element: DomElement, document: DomDocument): DomElement {
  const copy = document.createElement(element.localName)
  for (const name of element.getAttributeNames()) copy.setAttribute(name, element.getAttribute(name) ?? '')
  return copy
}
