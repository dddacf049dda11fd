import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlace } from '../../model/span.ts'
import { type Mark, paragraphsOf } from './marked-text.ts'

const claim = (start: number, end: number, label = 'n'): Mark => ({
  start,
  end,
  kind: 'claim',
  anchor: `a${start}-${end}${label}`,
  label,
})
const plain = (markup: string) => markup.replace(/<[^>]+>/g, '')
const draw = (text: string, marks: readonly Mark[]) =>
  paragraphsOf(text, marks).paragraphs.map(({ content }) => content.markup)

describe('paragraphsOf', () => {
  it('parts paragraphs at blank lines and keeps lines inside them', () => {
    expect(draw('one\ntwo\n\nthree\r\n\r\nfour\n \n\nfive', [])).toEqual(['one\ntwo', 'three', 'four', 'five'])
    expect(draw('', [])).toEqual([])
    expect(draw('\n\nx', [])).toEqual(['x'])
  })

  it('nests what lies inside, and splits what crosses', () => {
    expect(draw('abcdef', [claim(0, 6), claim(2, 4)])).toEqual([
      '<span class="c" id="a0-6n" data-n="n">ab<span class="c" id="a2-4n" data-n="n">cd</span>ef</span>',
    ])
    const { paragraphs, split } = paragraphsOf('abcdef', [claim(0, 4), claim(2, 6)])
    expect(paragraphs[0]!.content.markup).toBe(
      '<span class="c" id="a0-4n" data-n="n">ab<span class="c" id="a2-6n" data-n="n">cd</span></span><span class="c f-a2-6n">ef</span>',
    )
    expect(split).toEqual(['a2-6n'])
  })

  it('goes on over paragraphs, with one anchor', () => {
    const { paragraphs, split } = paragraphsOf('ab\n\ncd\n\nef', [claim(1, 9)])
    expect(paragraphs.map(({ content }) => content.markup)).toEqual([
      'a<span class="c" id="a1-9n" data-n="n">b</span>',
      '<span class="c f-a1-9n">cd</span>',
      '<span class="c f-a1-9n">e</span>f',
    ])
    expect(split).toEqual(['a1-9n'])
  })

  it('keeps the anchor of a mark that covers only a blank line', () => {
    expect(draw('ab\n\ncd', [claim(2, 4)]).join('|')).toContain('id="a2-4n"')
    expect(draw('ab\n\n', [claim(2, 4)]).join('|')).toContain('id="a2-4n"')
  })

  it('draws a thousand nested marks without a thousand nested elements', () => {
    const text = 'x'.repeat(2000)
    const [markup] = draw(
      text,
      Array.from({ length: 1000 }, (_, i) => claim(i, 2000 - i)),
    )
    expect(plain(markup!)).toBe(text)
    expect([...markup!.matchAll(/ id="/g)]).toHaveLength(1000)
    let depth = 0
    let deepest = 0
    for (const [tag] of markup!.matchAll(/<\/?span/g)) {
      depth += tag === '<span' ? 1 : -1
      deepest = Math.max(deepest, depth)
    }
    expect(deepest).toBeLessThanOrEqual(33)
    expect(depth).toBe(0)
  })

  it('shows every word once and every anchor once, whatever the marks', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b ', '\n\n', '\n', 'ü', '😀'), { maxLength: 40 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 12 }),
        (text, places) => {
          const marks = places.flatMap(([start, length], i) => {
            const end = Math.min(text.length, start + length)
            return isPlace(text, start, end) ? [claim(start, end, `x${i}`)] : []
          })
          const { paragraphs } = paragraphsOf(text, marks)
          const markup = paragraphs.map(({ content }) => content.markup).join('\n\n')
          for (const { start, end, content } of paragraphs) expect(plain(content.markup)).toBe(text.slice(start, end))
          for (const mark of marks)
            if (mark.kind === 'claim' && text.trim() !== '') expect(markup.split(`id="${mark.anchor}"`)).toHaveLength(2)
          expect([...markup.matchAll(/<span/g)].length).toBe([...markup.matchAll(/<\/span/g)].length)
        },
      ),
    )
  })
})
