import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Capture, MediaType } from '../model/capture.ts'
import type { Document } from '../model/document.ts'
import { sha256 } from '../model/ids.ts'
import { sourceRange } from './assemble.ts'
import { decode } from './decode.ts'
import { parsePage } from './html/page.ts'
import { read } from './read.ts'

function captureOf(text: string, type: MediaType): Capture {
  const bytes = new TextEncoder().encode(text)
  return { sha256: sha256(bytes), bytes, type, sightings: [{ file: 'a', declared: {} }] }
}

const NO_WORDS = new Set(['script', 'style', 'head', 'title', 'svg'])

/** Every character that a page shows, but for white space, stands in the text or in a piece that was taken out, as often as in the page. */
function expectEveryWord(source: string, { text, removed }: Document): void {
  const parsed = parsePage(source)
  const left = new Map<string, number>()
  for (const unit of [text, ...removed.map((piece) => piece.exact)].join('')) left.set(unit, (left.get(unit) ?? 0) + 1)
  const silent: boolean[] = []
  parsed.nodes.forEach((node, i) => {
    if (node.kind === 'element') silent[i] = silent[node.parent] === true || NO_WORDS.has(node.name)
    else if (!silent[node.parent]) {
      for (const unit of node.runs
        .map((run) => run.text)
        .join('')
        .replace(/\s/g, ''))
        left.set(unit, (left.get(unit) ?? 0) - 1)
    }
  })
  const lost = [...left].filter(([unit, count]) => count < 0 && /\S/.test(unit))
  expect(lost).toEqual([])
}

/** Every promise of the map, for one capture. */
function checkMap(source: string, type: MediaType): void {
  const capture = captureOf(source, type)
  const decoded = decode(capture.bytes, type).text
  const { document } = read(capture)
  const { text, map, removed } = document

  // What was taken out may stand in the middle of white space: it is blanked here.
  const units = decoded.split('')
  for (const { start, end } of removed) units.fill(' ', start, end)
  const withoutPieces = units.join('')

  // Ascending and gapless over the text, ascending over the source.
  let at = 0
  let from = 0
  // Entries that break a promise: one look at the end costs less than one at each.
  const broken: unknown[] = []
  for (const entry of map) {
    if (entry.at !== at || entry.source < from) broken.push(entry)
    at += entry.length
    from = entry.source + entry.sourceLength
    if (from > decoded.length) broken.push(entry)
    const clean = text.slice(entry.at, at)
    const raw = decoded.slice(entry.source, from)
    if (clean === raw) continue
    // Not word for word: white space, or an entity.
    if (!/^\s+$/.test(clean)) {
      if (!/^&[#\w]+;?$/.test(raw)) broken.push({ entry, clean, raw })
    } else if (clean !== '\n\n') {
      const shown = withoutPieces.slice(entry.source, from).replace(/<[^>]*>|&nbsp;/g, '')
      if (shown.trim() !== '') broken.push({ entry, shown })
    }
  }
  expect(broken).toEqual([])
  expect(at).toBe(text.length)

  // A zero-width no-break space is no white space.
  expect(text).not.toMatch(/^[^\S\ufeff]|[^\S\ufeff]$/)
  expect(text).not.toMatch(/\n{3}/)
  if (document.titleAt) expect(text.slice(document.titleAt.start, document.titleAt.end).length).toBeGreaterThan(0)
  expect(
    removed.filter((piece) => piece.end <= piece.start || decoded.slice(piece.start, piece.end).trim() === ''),
  ).toEqual([])
  for (const credit of document.credits) {
    const where = credit.removed === undefined ? text : removed[credit.removed]!.exact
    expect(where.slice(credit.span.start, credit.span.end)).toBe(credit.span.exact)
  }
  if (type === 'text/html') expectEveryWord(decoded, document)
  if (type === 'text/plain') {
    // Nothing is lost: every character but white space is in the text or in a removed piece.
    const covered = new Uint8Array(decoded.length)
    for (const entry of map) covered.fill(1, entry.source, entry.source + entry.sourceLength)
    for (const piece of removed) covered.fill(1, piece.start, piece.end)
    for (let i = 0; i < decoded.length; i++)
      if (/[^\s]/.test(decoded[i]!) && covered[i] === 0) expect(`lost at ${i}: ${decoded[i]}`).toBe('')
  }
}

const word = fc.constantFrom(
  'Two',
  'ferries',
  'collided',
  'in',
  'the',
  'harbour',
  'Subscribe',
  'AFP',
  '(Reuters)',
  '—',
  '“Enough,”',
  'said.',
  '12',
  '2024-05-17',
  'é😀',
  '한국어',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '&',
  '<b>',
  '|',
  'Photo:',
)
const line = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n \n', '\u2028')
const plain = fc.array(fc.tuple(line, end), { maxLength: 20 }).map((lines) => lines.flat().join(''))

const inline = fc.oneof(
  word,
  fc.constantFrom(
    '&amp;',
    '&eacute;',
    '&#x1F600;',
    '&nbsp;',
    '&ngE;',
    '<br>',
    '<b>bold</b>',
    '<!-- c -->',
    '<span hidden>x y z w</span>',
    '<a href="/x">Read more</a>',
    '\n',
    '  ',
  ),
)
const block = fc
  .tuple(
    fc.constantFrom('p', 'div', 'h1', 'h2', 'li', 'td', 'figcaption', 'blockquote', 'pre', 'nav', 'span'),
    fc.array(inline, { maxLength: 25 }),
  )
  .map(([name, words]) => `<${name}>${words.join(' ')}</${name}>`)
const page = fc.array(block, { maxLength: 25 }).map((blocks) => `<html><body>${blocks.join('\n')}</body></html>`)

describe('the map from a document back to its capture', () => {
  it('rebuilds every piece of a text, and loses nothing', () => {
    fc.assert(
      fc.property(plain, (source) => checkMap(source, 'text/plain')),
      { numRuns: 400, seed: 7 },
    )
  })

  it('holds for any Unicode text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => checkMap(source, 'text/plain')),
      { numRuns: 400, seed: 8 },
    )
  })

  it('rebuilds every piece of a page', () => {
    fc.assert(
      fc.property(page, (source) => checkMap(source, 'text/html')),
      { numRuns: 250, seed: 9 },
    )
  })

  it('loses nothing of a whole page with its menus, boxes and comments', () => {
    const inner = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n'))
    const box = fc
      .tuple(
        fc.constantFrom(
          'div class="comments"',
          'aside',
          'footer',
          'section aria-label="Newsletter"',
          'table><tr><td',
          'figure',
          'form',
          'div class="history"><div class="message"',
          'noscript',
          'div style="display:none"',
          'article',
        ),
        inner,
      )
      .map(([open, words]) => `<${open}>${words}`)
    const report = `<h1>Two ferries collide</h1>${'<p>Two ferries collided in the harbour, and five people were hurt, police said on Monday.</p>'.repeat(5)}`
    fc.assert(
      fc.property(fc.array(box, { maxLength: 4 }), fc.array(box, { maxLength: 4 }), (before, after) =>
        checkMap(
          `<title>T</title>${before.join('</div>')}<article>${report}</article>${after.join('</div>')}`,
          'text/html',
        ),
      ),
      { numRuns: 120, seed: 12 },
    )
  })

  it('rebuilds every piece of Markdown', () => {
    const sign = fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '[',
      '](x)',
      '![',
      '#',
      '>',
      '-',
      '1.',
      '|',
      '\\',
      '&amp;',
      '<b>',
      '<!--',
      '-->',
      '---',
      '```',
    )
    const text = fc.array(fc.tuple(fc.oneof(word, sign), fc.constantFrom(' ', '', '\n', '\n\n', '  \n')), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, (pieces) => checkMap(pieces.flat().join(''), 'text/markdown')),
      { numRuns: 400, seed: 11 },
    )
  })

  it('leads from words of the text to their place in the source', () => {
    const source =
      '<title>T</title><article><p>Caf&eacute; owners   said <b>five</b> boats sank. ' +
      'The harbour stayed closed on Tuesday, officials said. '.repeat(8) +
      '</p></article>'
    const { document } = read(captureOf(source, 'text/html'))
    const start = document.text.indexOf('Café owners said five')
    const range = sourceRange(document.map, { start, end: start + 'Café owners said five'.length })
    expect(source.slice(range.start, range.end)).toBe('Caf&eacute; owners   said <b>five')
  })

  it('gives the same document for the same bytes', () => {
    fc.assert(
      fc.property(page, (source) => {
        expect(read(captureOf(source, 'text/html'))).toEqual(read(captureOf(source, 'text/html')))
      }),
      { numRuns: 30, seed: 10 },
    )
  })
})
