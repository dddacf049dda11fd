import { type Content, EMPTY, type Html, html, joined } from './html.ts'

/** A stretch of a text that is drawn: a claim's content, a cue, or a place that something else points to. */
export type Mark =
  | { readonly start: number; readonly end: number; readonly kind: 'cue' }
  | { readonly start: number; readonly end: number; readonly kind: 'place'; readonly anchor: string }
  | {
      readonly start: number
      readonly end: number
      readonly kind: 'claim'
      readonly anchor: string
      /** Number that stands before the words. */
      readonly label: string
    }

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly content: Html
}

/** Marks nest at most so deep; further ones are drawn as their anchor alone, since browsers cap the depth of a page. */
const DEPTH = 32

/**
 * A text cut into its paragraphs with its marks drawn. Marks may overlap and run over paragraphs: what crosses an edge is drawn in
 * several pieces, of which the first bears the anchor. Time is linear in the text and in the pieces.
 */
export function paragraphsOf(text: string, marks: readonly Mark[]): { paragraphs: Paragraph[]; split: string[] } {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b))
  const split = new Set<string>()
  let next = 0
  let running: readonly Mark[] = []
  const paragraphs = paragraphRanges(text).map(({ start, end }): Paragraph => {
    const pen = penOn(split)
    for (const mark of running) pen.begin(mark, true)
    let at = start
    for (;;) {
      const starting = ordered[next]
      const nextStart = starting === undefined ? end : Math.max(starting.start, start)
      const edge = Math.min(nextStart, pen.nextEnd(), end)
      if (edge > at) pen.put(text.slice(at, edge))
      at = Math.max(at, edge)
      if (pen.nextEnd() <= at) pen.endAt(at)
      else if (starting !== undefined && nextStart <= at && (at < end || starting.end <= end)) {
        next++
        pen.begin(starting, false)
      } else break
    }
    running = pen.open().filter((mark) => mark.end > end)
    return { start, end, content: pen.finish() }
  })
  return { paragraphs, split: [...split] }
}

/** Draws one paragraph: text is put where it belongs, marks begin and end, and those that cross are taken up again. */
function penOn(split: Set<string>) {
  const parts: Content[] = []
  const stack: { readonly mark: Mark; readonly content: Content[]; readonly continued: boolean }[] = []
  const put = (piece: Content) => (stack[stack.length - 1]?.content ?? parts).push(piece)
  const close = () => {
    const { mark, content, continued } = stack.pop()!
    put(drawn(mark, joined(content), continued))
  }
  const begin = (mark: Mark, continued: boolean) => {
    if (continued && mark.kind !== 'cue') split.add(mark.anchor)
    if (stack.length < DEPTH) stack.push({ mark, content: [], continued })
    else if (!continued) put(drawn(mark, EMPTY, false))
  }
  return {
    put,
    begin,
    nextEnd: () => stack.reduce((least, { mark }) => Math.min(least, mark.end), Number.POSITIVE_INFINITY),
    /** Closes down to the outermost mark that ends here, then takes up again what goes on. */
    endAt(at: number) {
      const lowest = stack.findIndex(({ mark }) => mark.end <= at)
      const again = stack.slice(lowest).flatMap(({ mark }) => (mark.end > at ? [mark] : []))
      while (stack.length > lowest) close()
      for (const mark of again) begin(mark, true)
    },
    open: () => stack.map(({ mark }) => mark),
    finish(): Html {
      while (stack.length > 0) close()
      return joined(parts)
    },
  }
}

/** Claims outside, then places, then cues, where they cover the same words. */
const rank = (mark: Mark) => (mark.kind === 'claim' ? 0 : mark.kind === 'place' ? 1 : 2)

function drawn(mark: Mark, content: Html, continued: boolean): Html {
  if (mark.kind === 'cue') return html`<u>${content}</u>`
  if (continued) return html`<span class="c f-${mark.anchor}">${content}</span>`
  if (mark.kind === 'place') return html`<span class="pl" id="${mark.anchor}">${content}</span>`
  return html`<span class="c" id="${mark.anchor}" data-n="${mark.label}">${content}</span>`
}

/** Paragraphs are parted by blank lines; the blank lines themselves are not drawn. */
function paragraphRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  let start = 0
  for (const gap of text.matchAll(/\r?\n(?:[ \t]*\r?\n)+/g)) {
    const after = gap.index + gap[0].length
    // White space at the end belongs to the last paragraph, so that every place of the text is in one.
    if (after === text.length) break
    if (gap.index > start) ranges.push({ start, end: gap.index })
    start = after
  }
  if (start < text.length) ranges.push({ start, end: text.length })
  return ranges
}
