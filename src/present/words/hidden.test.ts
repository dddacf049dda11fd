import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hiddenCharacters, visible } from './hidden.ts'

describe('hidden characters', () => {
  it.each([
    ['a\u202eb', ['RLO']],
    ['\u2066x\u2069', ['LRI', 'PDI']],
    ['kil\u200bled', ['ZWSP']],
    ['\ufeffx', ['BOM']],
    ['x\u0000', ['NUL']],
    ['\u001b[31m', ['ESC']],
    ['\ud800', ['U+D800']],
    ['x\udfff', ['U+DFFF']],
    ['\u{e0041}', ['U+E0041']],
    ['x\ufe0f', ['U+FE0F']],
    ['a\u200db', ['ZWJ']],
    ['soft\u00adhyphen', ['SHY']],
    ['lone\rreturn', ['CR']],
    ['\u2800\u3164', ['U+2800', 'U+3164']],
  ])('%j shows %o', (text, labels) => expect(hiddenCharacters(text).map(({ label }) => label)).toEqual(labels))

  it.each([
    ['plain text, “quoted” – and dashed'],
    ['tabs\tand\nlines\r\nend'],
    ['no-break\u00a0space'],
    ['👩‍👩‍👧‍👦 👍🏽 ❤️ 1️⃣'],
    ['می\u200cخواهم'],
    ['क्\u200dष'],
    ['日本語 한국어 עברית'],
    ['cafe\u0301'],
  ])('%j shows none: every character does its ordinary work', (text) => {
    expect(hiddenCharacters(text)).toEqual([])
    expect(visible(text)).toBe(text)
  })

  it('writes them out where no mark can stand', () => {
    expect(visible('a\u202eb\u001bc')).toBe('a<U+202E>b<U+001B>c')
    expect(visible('\ud83d')).toBe('<U+D83D>')
  })

  it('names places in order, and what is between them is the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0
        for (const hidden of hiddenCharacters(text)) {
          expect(hidden.at).toBeGreaterThanOrEqual(at)
          expect(text.codePointAt(hidden.at)).toBe(hidden.code)
          at = hidden.at + hidden.length
        }
        expect(hiddenCharacters(visible(text))).toEqual([])
      }),
    )
  })
})
