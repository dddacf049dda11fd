import type { Block, BlockRole } from '../block.ts'
import { foldWhite, type Run, runEnd, textOfRuns } from '../run.ts'
import type { Page, PageElement } from './page.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const BLOCKS = names(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2
   h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol p pre search section select summary table tbody textarea tfoot thead tr ul`,
)
/** Nothing that stands in these is a word of the page, hidden or not. */
const NO_WORDS = names('script style head svg iframe object canvas audio video datalist title')

const ROLES: ReadonlyMap<string, BlockRole> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dd', 'dt'].map((name) => [name, 'item'] as const),
  ...['figcaption', 'caption'].map((name) => [name, 'caption'] as const),
  ...['button', 'select', 'textarea', 'label', 'legend'].map((name) => [name, 'control'] as const),
  ['tr', 'cell'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['pre', 'preformatted'],
  ['blockquote', 'quote'],
])
/** Roles that hold for the paragraphs inside, too. */
const LASTING = new Set<BlockRole>(['item', 'caption', 'quote', 'control', 'heading', 'preformatted', 'speaker'])

const REGIONS: ReadonlyMap<string, Block['region']> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['header', 'header'],
  ['figure', 'figure'],
  ['form', 'form'],
])

/** A cell of a table with more text than this is a block of its own; shorter ones stand in the line of their row. */
const LONG_CELL = 80

/** An element with more text than this is no label, whatever it is called. */
const NAMED_LENGTH = 400

/** What is known of an element from those around it. */
interface Context {
  readonly role: BlockRole
  readonly level?: number
  readonly region?: Block['region']
  readonly inLink: boolean
  /** Names of the innermost element that has any, if little else stands in it. */
  readonly hints: string
}

/**
 * The words of a page as blocks, in document order. Texts that `article` does not name stand apart as `outside`, so that a share button
 * inside a paragraph does not break it. `roles` says what elements are whose names do not say it.
 */
export function blocksOf(
  page: Page,
  article: ReadonlySet<number> | undefined,
  roles: ReadonlyMap<number, BlockRole> = new Map(),
): Block[] {
  const { nodes } = page
  const blocks: Block[] = []
  const contexts: (Context | undefined)[] = []
  const lengths = textLengths(page)
  const parts = { article: draft('article'), outside: draft('outside'), hidden: draft('hidden') }
  const drafts = [parts.article, parts.outside, parts.hidden]
  // Elements that are open, so that leaving a block ends its last line.
  const open: number[] = []
  let breaks = 0

  const flush = () => {
    const ready = drafts.flatMap((one) => one.take())
    blocks.push(...(ready.length > 1 ? ready.sort((a, b) => a.runs[0]!.source - b.runs[0]!.source) : ready))
    breaks = 0
  }
  const isBlock = (element: PageElement, index: number) =>
    BLOCKS.has(element.name) || ((element.name === 'td' || element.name === 'th') && lengths[index]! > LONG_CELL)

  for (let i = 0; i < nodes.length; ) {
    while (open.length > 0 && i >= nodes[open.at(-1)!]!.end) {
      const left = open.pop()!
      const element = nodes[left] as PageElement
      if (isBlock(element, left)) flush()
      else if (element.name === 'td' || element.name === 'th') for (const one of drafts) one.space(' ')
    }
    const node = nodes[i]!
    const outer = node.parent < 0 ? ROOT : (contexts[node.parent] ?? ROOT)
    if (node.kind === 'text') {
      if (node.runs.every((run) => !/\S/.test(run.text))) {
        // White space belongs to whatever stands around it, and does not end a row of line breaks.
        for (const one of drafts) for (const run of node.runs) one.add(run, outer)
      } else {
        const part = node.hidden ? 'hidden' : article === undefined || article.has(i) ? 'article' : 'outside'
        for (const run of node.runs) parts[part].add(run, outer)
        breaks = 0
      }
      i++
      continue
    }
    if (NO_WORDS.has(node.name)) {
      i = node.end
      continue
    }
    if (node.name === 'br') {
      breaks++
      if (breaks > 1) {
        flush()
        breaks = 2
      } else for (const one of drafts) one.space('\n')
    } else if (node.name === 'wbr') {
      // Only a place where a word may be broken.
    } else {
      if (isBlock(node, i)) flush()
      contexts[i] = contextOf(node, outer, lengths[i]!, roles.get(i))
      open.push(i)
    }
    i++
  }
  flush()
  return blocks
}

const ROOT: Context = { role: 'paragraph', inLink: false, hints: '' }

function contextOf(element: PageElement, outer: Context, length: number, given: BlockRole | undefined): Context {
  const own = given ?? ROLES.get(element.name)
  const role =
    own === undefined ? (BLOCKS.has(element.name) && !LASTING.has(outer.role) ? 'paragraph' : outer.role) : own
  const level = own === 'heading' ? Number(element.name[1]) : outer.level
  const region = REGIONS.get(element.name) ?? outer.region
  const { attributes } = element
  const hint = ['class', 'id', 'itemprop', 'role', 'rel', 'aria-label']
    .map((name) => attributes.get(name) ?? '')
    .join(' ')
  // What an element is called says what its few words are; the name of one that holds much says nothing of a part of it.
  const hints =
    hint.trim() === '' ? outer.hints : length > NAMED_LENGTH ? '' : `${hint.toLowerCase().slice(0, 200)} ${outer.hints}`
  return {
    role: LASTING.has(outer.role) && outer.role !== 'item' && outer.role !== 'quote' ? outer.role : role,
    ...(role === 'heading' && level !== undefined ? { level } : {}),
    ...(region === undefined ? {} : { region }),
    inLink: outer.inLink || element.name === 'a',
    hints: hints.slice(0, 300),
  }
}

/** Length of the text inside each node. */
function textLengths(page: Page): Uint32Array {
  const lengths = new Uint32Array(page.nodes.length)
  for (let i = page.nodes.length - 1; i >= 0; i--) {
    const node = page.nodes[i]!
    if (node.kind === 'text') for (const run of node.runs) lengths[i]! += run.text.length
    if (node.parent >= 0) lengths[node.parent]! += lengths[i]!
  }
  return lengths
}

/** A block that is being put together. */
interface Draft {
  add(run: Run, context: Context): void
  /** White space that the page shows and the source does not have. */
  space(text: ' ' | '\n'): void
  /** The block, if there are words in it; the next one begins empty. */
  take(): Block[]
}

function draft(part: Block['part']): Draft {
  let runs: Run[] = []
  let context = ROOT
  let length = 0
  let inLinks = 0
  return {
    add(run, here) {
      if (runs.length === 0) {
        if (!/\S/.test(run.text)) return
        context = here
      }
      runs.push(run)
      length += run.text.length
      if (here.inLink) inLinks += run.text.length
    },
    space(text) {
      const last = runs.at(-1)
      if (last) runs.push({ text, source: runEnd(last), sourceLength: 0 })
    },
    take() {
      if (runs.length === 0) return []
      const { role, level, region, hints } = context
      const folded = foldWhite(runs, role === 'preformatted' ? 'all' : 'marked')
      const block: Block = {
        role,
        ...(level === undefined ? {} : { level }),
        text: textOfRuns(folded),
        runs: folded,
        linkShare: inLinks / length,
        apart: true,
        part,
        ...(region === undefined ? {} : { region }),
        ...(hints === '' ? {} : { hints }),
      }
      runs = []
      length = 0
      inLinks = 0
      return [block]
    },
  }
}
