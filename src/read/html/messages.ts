import type { BlockRole } from '../block.ts'
import { dateLine, datesIn, isoOf } from '../dates.ts'
import { type Page, type PageElement, textOfNode } from './page.ts'

/** A page that a messenger wrote of a channel or a chat: whose it is, and which of its texts are what people wrote. */
export interface Messages {
  readonly channel?: string
  /** Day of the first message, ISO 8601. */
  readonly begun?: string
  readonly texts: ReadonlySet<number>
  /** What elements are, where their names do not say it. */
  readonly roles: ReadonlyMap<number, BlockRole>
}

type Zone = 'head' | 'message' | 'words' | 'name' | 'none'

/**
 * The messages of a page as Telegram exports it. Kept are the words of each, the day above the first of a day, and who wrote them, but
 * for the channel itself as long as nobody else does. Undefined for every other page.
 */
export function messagesOf(page: Page): Messages | undefined {
  const zones: Zone[] = []
  const texts = new Set<number>()
  const roles = new Map<number, BlockRole>()
  const names: number[] = []
  let channel: string | undefined
  let begun: string | undefined
  let histories = 0
  let messages = 0

  page.nodes.forEach((node, i) => {
    const outer = zones[node.parent] ?? 'none'
    if (node.kind === 'text') {
      if (outer === 'words' && !node.hidden) texts.add(i)
      return
    }
    const named = classesOf(node)
    zones[i] = zoneOf(named, outer)
    if (named.has('history')) histories++
    if (outer === 'head' && named.has('text')) channel ??= labelOf(page, i)
    if (outer !== 'message') return
    if (zones[i] === 'words') {
      messages++
      roles.set(i, 'quote')
    } else if (zones[i] === 'name') names.push(i)
    else if (named.has('date')) begun ??= dayOf(node.attributes.get('title') ?? '')
    else if (named.has('details')) {
      // What the messenger itself says: a day is kept.
      const said = labelOf(page, i)
      if (said === undefined || !dateLine(said)?.published) return
      begun ??= dayOf(said)
      names.push(i)
    }
  })
  if (histories === 0 || messages < 2 || names.length === 0) return undefined

  let last = channel
  for (const name of names) {
    const said = labelOf(page, name)
    if (said === undefined) continue
    const day = dateLine(said) !== undefined
    // The channel's own name is needed only where somebody else spoke before.
    if (!day && said === channel && last === channel) continue
    if (!day) last = said
    roles.set(name, 'speaker')
    for (let i = name + 1; i < page.nodes[name]!.end; i++) {
      const node = page.nodes[i]!
      if (node.kind === 'text' && !node.hidden && (node.parent === name || zones[node.parent] === 'name')) texts.add(i)
    }
  }
  return { texts, roles, ...(channel === undefined ? {} : { channel }), ...(begun === undefined ? {} : { begun }) }
}

const classesOf = ({ attributes }: PageElement): ReadonlySet<string> =>
  new Set((attributes.get('class') ?? '').slice(0, 200).split(/\s+/))

function zoneOf(named: ReadonlySet<string>, outer: Zone): Zone {
  if (named.has('page_header')) return 'head'
  if (named.has('message')) return 'message'
  if (outer === 'message') {
    if (named.has('text')) return 'words'
    if (named.has('from_name')) return 'name'
    // What a message is a part of, or holds: its picture, what it answers.
    return named.has('media_wrap') ||
      named.has('reply_to') ||
      named.has('userpic_wrap') ||
      named.has('date') ||
      named.has('signature')
      ? 'none'
      : 'message'
  }
  if (outer === 'name') return named.has('details') || named.has('date') ? 'none' : 'name'
  return outer
}

function dayOf(text: string): string | undefined {
  const date = datesIn(text)[0]
  return date && isoOf(date)?.slice(0, 10)
}

/** More nodes than this stand in no name. */
const FEW = 40

/** The text of an element that is short enough for a name or a day. */
function labelOf(page: Page, index: number): string | undefined {
  if (page.nodes[index]!.end - index > FEW) return undefined
  const words = textOfNode(page, index).replace(/\s+/g, ' ').trim()
  return words === '' || words.length > 200 ? undefined : words
}
