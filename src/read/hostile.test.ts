import { describe, expect, it } from 'vitest'
import type { MediaType } from '../model/capture.ts'
import { sha256 } from '../model/ids.ts'
import { type Read, read } from './read.ts'

/**
 * Documents that were made to hurt, and broken ones. Each ends in a result; the sizes are such that time which grows with their square
 * would run into the limit of a test.
 */
const SENTENCE = 'Two ferries collided in the fog off Lakeport on Friday, the coast guard said. '

function readBytes(bytes: Uint8Array, type: MediaType): Read {
  return read({ sha256: sha256(bytes), bytes, type, sightings: [{ file: 'a', declared: {} }] })
}
const readText = (text: string, type: MediaType = 'text/html') => readBytes(new TextEncoder().encode(text), type)
const codes = ({ problems }: Read) => problems.map((one) => one.code)

describe('a page of 100,000 nested elements', () => {
  it.each(['<div>', '<ul><li>', '<b>', '<table>', '<svg><g>', '<font>'])('%s', (open) => {
    const found = readText(open.repeat(100_000) + SENTENCE)
    expect(codes(found)).toContain('read/nested-too-deep')
    // What stands inside a drawing is none of its words.
    if (open !== '<svg><g>') expect(found.document.text).toBe(SENTENCE.trim())
  })
})

describe('a long row of the same', () => {
  it.each<[string, string, number, MediaType]>([
    ['opening signs', '<', 500_000, 'text/html'],
    ['ampersands', '&', 500_000, 'text/html'],
    ['entities', '&amp;', 100_000, 'text/html'],
    ['paragraphs in bold that never ends', '<p><b>x', 5000, 'text/html'],
    ['rows in rows', '<table><tr><td>x<td>', 10_000, 'text/html'],
    [
      'messages in messages',
      '<div class="history message"><div class="from_name">A<div class="text">b',
      4000,
      'text/html',
    ],
    ['comments of readers', '<div class=comments><p>hello you', 10_000, 'text/html'],
    ['links that never end', '<a>x', 100_000, 'text/html'],
    ['attributes', '<p a=', 50_000, 'text/html'],
    ['lines of furniture', 'Read more\n', 10_000, 'text/plain'],
    ['rows of menus', 'News   Sport   Weather\n', 5000, 'text/plain'],
    ['dates', '17 May 2024, ', 20_000, 'text/plain'],
    ['names', 'Lake Radio ', 20_000, 'text/plain'],
    ['brackets', '(', 500_000, 'text/plain'],
    ['quotation marks', '«', 500_000, 'text/plain'],
    ['white space', ' ', 1_000_000, 'text/plain'],
    ['stars', '*', 500_000, 'text/markdown'],
    ['links', '[a](', 50_000, 'text/markdown'],
    ['pictures', '![a](', 50_000, 'text/markdown'],
  ])('%s', (_, piece, times, type) => {
    const { document } = readText(piece.repeat(times), type)
    expect(document.map.reduce((sum, entry) => sum + entry.length, 0)).toBe(document.text.length)
  })
})

describe('five megabytes on one line', () => {
  it('of sentences', () => {
    const source = SENTENCE.repeat(Math.ceil((5 * 1024 * 1024) / SENTENCE.length))
    const { document } = readText(source, 'text/plain')
    expect(document.text).toBe(source.trim())
    expect(document.title).toBe(SENTENCE.trim())
  })

  // One letter of another script changes how the engine holds the text, and how much room its matchers need for each letter.
  it.each([
    ['letters', 'x'],
    ['capitals', 'X'],
    ['digits', '7'],
    ['both', 'x7'],
    ['Han letters', '山'],
    ['marks', '\u0301'],
  ])('of one word of %s', (_, piece) => {
    const source = `山${piece.repeat(Math.ceil((5 * 1024 * 1024) / piece.length))}`
    const { document } = readText(source, 'text/plain')
    expect(document.text.length + document.removed.reduce((sum, { exact }) => sum + exact.length, 0)).toBe(
      source.length,
    )
    expect(document.title.length).toBeLessThan(100)
  })
})

describe('broken characters', () => {
  it('keeps zero bytes where they stand', () => {
    const { document } = readText(`${SENTENCE}\0${SENTENCE}`, 'text/plain')
    expect(document.text).toContain('said. \0Two')
  })

  it('marks lone surrogates, in bytes and as references', () => {
    const lone = Uint8Array.from([
      ...new TextEncoder().encode(`${'é'.repeat(20)} ${SENTENCE.repeat(3)}`),
      0xed,
      0xa0,
      0x80,
    ])
    const found = readBytes(lone, 'text/plain')
    expect(codes(found)).toContain('read/replaced-characters')
    expect(found.document.text).not.toMatch(/[\ud800-\udfff]/)
    const page = readText(`<p>${SENTENCE.repeat(3)}&#xD800;x&#xDFFF;</p>`)
    expect(page.document.text).not.toMatch(/[\ud800-\udfff]/)
    expect(page.document.text).toContain('\ufffdx\ufffd')
  })

  it('takes broken references as the words that they are', () => {
    const { document } = readText(`<p>${SENTENCE.repeat(3)}R&D &nosuch; &#xyz; &; &#x110000; AT&T &amp</p>`)
    expect(document.text).toContain('R&D &nosuch; &#xyz; &; \ufffd AT&T &')
  })

  it('reads a page in the encoding that it declares, be it the wrong one, and counts what that breaks', () => {
    const words = new TextEncoder().encode(`<meta charset="shift_jis"><p>${SENTENCE.repeat(3)}`)
    const found = readBytes(Uint8Array.from([...words, 0x81, 0x20, 0xfd, 0xfe]), 'text/html')
    expect(found.document.decoded).toMatchObject({ charset: 'shift_jis', how: 'declared' })
    expect(found.document.decoded!.replacements).toBeGreaterThan(0)
    expect(codes(found)).toContain('read/replaced-characters')
    expect(found.document.text).toContain('Two ferries collided')
  })

  it('says that an encoding is none', () => {
    const found = readText(`<meta charset="no-such-8"><p>${SENTENCE.repeat(3)}`)
    expect(codes(found)).toContain('read/unknown-encoding')
  })
})

it('nothing at all is a document without text, and a problem', () => {
  for (const type of ['text/html', 'text/plain', 'text/markdown'] as const) {
    const found = readText('', type)
    expect(found.document.text).toBe('')
    expect(codes(found)).toEqual(['read/no-text'])
  }
})
