import { Tokenizer } from 'htmlparser2'
import { type Run, runEnd } from '../run.ts'

/**
 * A web page as a flat list of elements and texts in document order, each with its parent, every text with its place in the source.
 * Ours rather than a library's because no library's tree keeps the places of entities, and because it is never deeper than a limit:
 * what is nested deeper stands at the limit, in the same order (browsers do the same at 512).
 */
export interface Page {
  readonly source: string
  readonly nodes: readonly PageNode[]
  /** How deep the source nests its elements. */
  readonly depth: number
  readonly elements: number
  /** Texts of comments, with their places. */
  readonly comments: readonly Run[]
}

export type PageNode = PageElement | PageText

export interface PageElement {
  readonly kind: 'element'
  /** In lower case. */
  readonly name: string
  /** Index of the parent; -1 for the root. */
  readonly parent: number
  /** Index after the last node inside. */
  readonly end: number
  readonly attributes: ReadonlyMap<string, string>
  /** Whether a browser shows nothing of it, by its own or an outer element's doing. */
  readonly hidden: boolean
}

export interface PageText {
  readonly kind: 'text'
  readonly parent: number
  readonly end: number
  readonly runs: readonly Run[]
  readonly hidden: boolean
}

export const MAX_DEPTH = 512
const MAX_ATTRIBUTES = 48

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((name) => name !== ''))

const VOID = names('area base br col embed hr img input link meta param source track wbr')
const IN_HEAD = names('base basefont bgsound link meta title style script noscript template')
/** Elements of which a browser shows no words, though words may stand in them. */
const SILENT = names('head script style template noscript iframe object svg canvas audio video datalist title')

const CLOSE_P = names(
  `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
   hgroup hr main menu nav ol p pre section summary table ul`,
)
/** What an opening tag closes, and where the search for it ends. */
const CLOSES: ReadonlyMap<string, { readonly closed: ReadonlySet<string>; readonly within: ReadonlySet<string> }> =
  new Map(
    [
      ['li', 'li', 'ul ol menu dir table td th body'],
      ['dt', 'dt dd', 'dl table td th body'],
      ['dd', 'dt dd', 'dl table td th body'],
      ['tr', 'tr td th caption colgroup', 'table body'],
      ['td', 'td th caption', 'tr table body'],
      ['th', 'td th caption', 'tr table body'],
      ['thead', 'tr td th thead tbody tfoot caption colgroup', 'table body'],
      ['tbody', 'tr td th thead tbody tfoot caption colgroup', 'table body'],
      ['tfoot', 'tr td th thead tbody tfoot caption colgroup', 'table body'],
      ['option', 'option', 'select datalist body'],
      ['optgroup', 'option optgroup', 'select body'],
      ['a', 'a', 'table td th body'],
      ['h1', 'h1 h2 h3 h4 h5 h6', 'div section article td body'],
      ['h2', 'h1 h2 h3 h4 h5 h6', 'div section article td body'],
      ['h3', 'h1 h2 h3 h4 h5 h6', 'div section article td body'],
      ['h4', 'h1 h2 h3 h4 h5 h6', 'div section article td body'],
    ].map(([name, closed, within]) => [name!, { closed: names(closed!), within: names(within!) }]),
  )
/** An end tag does not reach out of these, unless it is their own. */
const SCOPES = names('td th caption table template object body html')
const TABLE_PARTS = names('table thead tbody tfoot tr td th caption template object')
/** How far up the open elements the beginning of an end, implied or misplaced, is looked for: keeps hostile nesting linear. */
const REACH = 256

const KEPT_ATTRIBUTES = names(
  `class id lang dir href rel src alt title type name content property itemprop itemtype itemscope role hidden aria-hidden aria-label aria-modal
   style datetime data-date pubdate http-equiv media value data-href charset`,
)

/** Parses the source of a page. Time and memory grow with its length, whatever it holds. */
export function parsePage(source: string): Page {
  const nodes: Mutable[] = []
  const comments: Run[] = []
  const open: { name: string; node: number; hidden: boolean }[] = []
  let depth = 0
  let elements = 0
  let head = -1
  let body = -1
  // The tag that is being read.
  let tag = ''
  let attributes: Map<string, string> = new Map()
  let attribute = ''
  let value = ''

  const parentOf = () => (open.length === 0 ? -1 : open[Math.min(open.length, MAX_DEPTH) - 1]!.node)

  function add(name: string, attributes: ReadonlyMap<string, string>): void {
    const hidden = (open.at(-1)?.hidden ?? false) || SILENT.has(name) || isHiddenBy(attributes)
    nodes.push({ kind: 'element', name, parent: parentOf(), end: nodes.length + 1, attributes, hidden })
    elements++
    if (VOID.has(name)) return
    open.push({ name, node: nodes.length - 1, hidden })
    if (open.length > depth) depth = open.length
  }

  function openBody(attributes: ReadonlyMap<string, string>): void {
    open.length = 1
    add('body', attributes)
    body = nodes.length - 1
  }

  function openTag(name: string): void {
    if (name === 'html') {
      mergeInto(0)
      return
    }
    if (name === 'head') {
      if (head < 0 && body < 0) {
        add(name, attributes)
        head = nodes.length - 1
      }
      return
    }
    if (name === 'body') {
      if (body < 0) openBody(attributes)
      else mergeInto(body)
      return
    }
    if (body < 0) {
      const onTop = open.at(-1)!.name
      if (IN_HEAD.has(name) && onTop === 'html' && head < 0) {
        add('head', new Map())
        head = nodes.length - 1
      } else if (!IN_HEAD.has(name) && (onTop === 'html' || onTop === 'head')) openBody(new Map())
    }
    if (CLOSE_P.has(name)) closeWithin(P_CLOSED, P_SCOPE)
    const closes = CLOSES.get(name)
    if (closes) closeWithin(closes.closed, closes.within)
    add(name, attributes)
  }

  function mergeInto(node: number): void {
    const element = nodes[node]
    if (element?.kind === 'element' && element.attributes.size === 0) element.attributes = attributes
  }

  function closeWithin(closed: ReadonlySet<string>, within: ReadonlySet<string>): void {
    const floor = Math.max(1, open.length - REACH)
    let last = -1
    for (let i = open.length - 1; i >= floor; i--) {
      const { name } = open[i]!
      if (closed.has(name)) last = i
      else if (within.has(name)) break
    }
    if (last >= 0) open.length = last
  }

  function closeTag(name: string): void {
    if (name === 'br') {
      add('br', new Map())
      return
    }
    if (name === 'body' || name === 'html') return
    const floor = Math.max(1, open.length - (TABLE_PARTS.has(name) ? MAX_DEPTH : REACH))
    for (let i = open.length - 1; i >= floor; i--) {
      if (open[i]!.name === name) {
        open.length = i
        return
      }
      if (SCOPES.has(open[i]!.name) && !TABLE_PARTS.has(name)) return
    }
    // An end tag whose beginning is further up than that closes nothing: only broken or hostile pages have one.
  }

  function addText(run: Run): void {
    const onTop = open.at(-1)!
    if (body < 0 && (onTop.name === 'html' || onTop.name === 'head')) {
      if (/^\s*$/.test(run.text)) return
      openBody(new Map())
    }
    const parent = parentOf()
    const last = nodes.at(-1)
    if (last?.kind === 'text' && last.parent === parent && last.hidden === open.at(-1)!.hidden) {
      const before = last.runs.at(-1)!
      const verbatim = isVerbatim(before) && isVerbatim(run) && runEnd(before) === run.source
      // An entity of two code points arrives in two parts that stand for the same place; a lone "<" makes two texts of one.
      if (run.source < runEnd(before)) last.runs[last.runs.length - 1] = { ...before, text: before.text + run.text }
      else if (verbatim) last.runs[last.runs.length - 1] = joined(before, run)
      else last.runs.push(run)
    } else nodes.push({ kind: 'text', parent, end: nodes.length + 1, runs: [run], hidden: open.at(-1)!.hidden })
  }

  add('html', new Map())
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => addText({ text: source.slice(start, end), source: start, sourceLength: end - start }),
      ontextentity(codePoint, end) {
        const start = source.lastIndexOf('&', end - 1)
        addText({ text: String.fromCodePoint(codePoint), source: start, sourceLength: end - start })
      },
      onopentagname(start, end) {
        tag = source.slice(start, end).toLowerCase()
        attributes = new Map()
      },
      onattribname(start, end) {
        attribute = end - start > 40 ? '' : source.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata: (start, end) => {
        value += source.slice(start, end)
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint)
      },
      onattribend() {
        if (!KEPT_ATTRIBUTES.has(attribute) || attributes.size >= MAX_ATTRIBUTES || attributes.has(attribute)) return
        attributes.set(attribute, value)
      },
      onopentagend: () => openTag(tag),
      onselfclosingtag: () => openTag(tag),
      onclosetag: (start, end) => closeTag(source.slice(start, end).toLowerCase()),
      oncomment(start, end, offset) {
        const length = end - offset - start
        if (length > 0)
          comments.push({ text: source.slice(start, start + length), source: start, sourceLength: length })
      },
      oncdata: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  )
  tokenizer.write(source)
  tokenizer.end()

  for (let i = nodes.length - 1; i > 0; i--) {
    const parent = nodes[nodes[i]!.parent]!
    if (parent.end < nodes[i]!.end) parent.end = nodes[i]!.end
  }
  return { source, nodes, depth, elements, comments }
}

const isVerbatim = (run: Run) => run.text.length === run.sourceLength

const joined = (a: Run, b: Run): Run => ({
  text: a.text + b.text,
  source: a.source,
  sourceLength: a.sourceLength + b.sourceLength,
})

const P_CLOSED = names('p')
const P_SCOPE = names('table td th button object caption body blockquote div li')

type Mutable =
  | {
      kind: 'element'
      name: string
      parent: number
      end: number
      attributes: ReadonlyMap<string, string>
      hidden: boolean
    }
  | { kind: 'text'; parent: number; end: number; runs: Run[]; hidden: boolean }

const HIDING_STYLE =
  /(?:^|;)\s{0,20}(?:display\s{0,20}:\s{0,20}none|visibility\s{0,20}:\s{0,20}hidden|font-size\s{0,20}:\s{0,20}0(?![.\d]))/i

/** Whether an element's own attributes hide it. */
function isHiddenBy(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.size === 0) return false
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true
  // Mathematics on wikis is shown by an image that is hidden from readers' software.
  if (attributes.get('aria-hidden') === 'true' && !attributes.get('class')?.includes('fallback-image')) return true
  const style = attributes.get('style')
  return style !== undefined && HIDING_STYLE.test(style)
}

/** Text of a node, as it stands. */
export function textOfNode(page: Page, node: number): string {
  const parts: string[] = []
  for (let i = node; i < page.nodes[node]!.end; i++) {
    const inner = page.nodes[i]!
    if (inner.kind === 'text') for (const run of inner.runs) parts.push(run.text)
  }
  return parts.join('')
}
