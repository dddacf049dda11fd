import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  it.each([
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x63, 0xc3, 0xa9), 'text/plain', 'utf-8', 'bom', 'cé'],
    [
      'a mark of UTF-16, low byte first',
      Uint8Array.of(0xff, 0xfe, 0x63, 0, 0xe9, 0),
      'text/plain',
      'utf-16le',
      'bom',
      'cé',
    ],
    [
      'a mark of UTF-16, high byte first',
      Uint8Array.of(0xfe, 0xff, 0, 0x63, 0, 0xe9),
      'text/plain',
      'utf-16be',
      'bom',
      'cé',
    ],
    [
      'a declaration',
      latin('<meta charset="iso-8859-2">\xb1'),
      'text/html',
      'iso-8859-2',
      'declared',
      '<meta charset="iso-8859-2">ą',
    ],
    [
      'the old declaration',
      latin('<meta http-equiv=Content-Type content="text/html; charset=koi8-r">\xc1'),
      'text/html',
      'koi8-r',
      'declared',
      '<meta http-equiv=Content-Type content="text/html; charset=koi8-r">а',
    ],
    [
      'a declaration of UTF-16 in ASCII',
      latin('<meta charset=utf-16>a'),
      'text/html',
      'utf-8',
      'declared',
      '<meta charset=utf-16>a',
    ],
    ['valid UTF-8', utf8('“é”'), 'text/plain', 'utf-8', 'valid-utf-8', '“é”'],
    ['anything else', latin('\x93caf\xe9\x94 \x80'), 'text/plain', 'windows-1252', 'default', '“café” €'],
    [
      'zeros in every second place',
      Uint8Array.from(Buffer.from('Two ferries', 'utf16le')),
      'text/plain',
      'utf-16le',
      'zero-bytes',
      'Two ferries',
    ],
  ] as const)('goes by %s', (_, bytes, type, charset, how, text) => {
    const { text: found, decoded } = decode(bytes, type)
    expect({ found, charset: decoded.charset, how: decoded.how }).toEqual({ found: text, charset, how })
    expect(decoded.replacements).toBe(0)
  })

  it('does not look for a declaration beyond the first 1,024 bytes, nor in a text', () => {
    const far = latin(`<!--${' '.repeat(1100)}--><meta charset=koi8-r>\xc1`)
    expect(decode(far, 'text/html').decoded.how).toBe('default')
    expect(decode(latin('<meta charset=koi8-r>\xc1'), 'text/plain').decoded.charset).toBe('windows-1252')
  })

  it('records a declaration that it does not follow', () => {
    expect(decode(utf8('<meta charset=nonsense-9>é'), 'text/html').decoded).toMatchObject({
      charset: 'utf-8',
      overruled: 'nonsense-9',
    })
    // Saved as UTF-8 with the declaration of the page that it was.
    const resaved = decode(utf8('<meta charset=windows-1251>“é” – à'), 'text/html')
    expect(resaved.decoded).toMatchObject({ charset: 'utf-8', how: 'valid-utf-8', overruled: 'windows-1251' })
    expect(resaved.text).toContain('“é” – à')
  })

  it('reads mostly valid UTF-8 as that, and counts what is broken', () => {
    const bytes = Uint8Array.from([...utf8('naïve café, señor '), 0xff, ...utf8(' disgrâce')])
    const { text, decoded } = decode(bytes, 'text/plain')
    expect(text).toBe('naïve café, señor \ufffd disgrâce')
    expect(decoded).toMatchObject({ how: 'mostly-utf-8', replacements: 1 })
  })

  it('does not count a replacement mark that was in the bytes', () => {
    expect(decode(utf8('a \ufffd b'), 'text/plain').decoded.replacements).toBe(0)
  })

  it.each([
    ['overlong', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a lone continuation', [0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['cut off', [0xe2, 0x82]],
  ])('marks as many places as the standard does: %s', (_, broken) => {
    const bytes = Uint8Array.from([...utf8('é'.repeat(20)), ...broken, ...utf8(' end')])
    const standard = new TextDecoder('utf-8').decode(bytes)
    const { text, decoded } = decode(bytes, 'text/plain')
    expect(text).toBe(standard)
    expect(decoded.replacements).toBe(standard.split('\ufffd').length - 1)
  })

  it('keeps line ends and the form of letters as they are', () => {
    for (const text of ['a\r\nb\rc\n', 'é', 'e\u0301', '\u200bx'])
      expect(decode(utf8(text), 'text/plain').text).toBe(text)
  })

  it('gives the same text for the same bytes, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('text/plain' as const, 'text/html' as const),
        (bytes, type) => {
          const first = decode(bytes, type)
          expect(decode(bytes.slice(), type)).toEqual(first)
          expect(first.decoded.replacements).toBeLessThanOrEqual(bytes.length)
        },
      ),
      { numRuns: 500, seed: 3 },
    )
  })
})
