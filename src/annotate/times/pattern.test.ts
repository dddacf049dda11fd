import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../lang/calendars.ts'
import { CLASSES } from './classes.ts'
import { grammarOf } from './grammar.ts'
import { parsePattern } from './pattern.ts'

const parse = (words: string) => parsePattern({ id: 'test', words, means: { kind: 'vague' } })

describe('a pattern', () => {
  it('is words, classes, alternatives, and what may be missing', () => {
    expect(parse("the? (last|this past) <month> ' s?").body).toEqual([
      { options: [[{ key: 'the' }]], optional: true },
      { options: [[{ key: 'last' }], [{ key: 'this' }, { key: 'past' }]], optional: false },
      { options: [[{ class: 'month' }]], optional: false },
      { options: [[{ key: "'" }]], optional: false },
      { options: [[{ key: 's' }]], optional: true },
    ])
  })

  it('may ask for what stands before and behind', () => {
    const { before, after, notAfter } = parse('[in|by the] noon [,|.] [!time]')
    expect(before).toEqual([[{ key: 'in' }], [{ key: 'by' }, { key: 'the' }]])
    expect(after).toEqual([[{ key: ',' }], [{ key: '.' }]])
    expect(notAfter).toEqual([[{ key: 'time' }]])
  })

  it('must say something', () => {
    expect(() => parse('the? last?')).toThrow(RangeError)
    expect(() => parse('[in]')).toThrow(RangeError)
  })
})

describe.each(['en', 'fr'])('the patterns of %s', (code) => {
  it('name classes that there are', () => {
    const names = calendarOf(code)!.patterns.flatMap(({ words }) => words.match(/(?<=<)[\w-]+(?=>)/g) ?? [])
    expect([...new Set(names)].filter((name) => !(name in CLASSES))).toEqual([])
  })

  it('make a grammar', () => {
    expect(grammarOf(code)?.triggers.begins.size).toBeGreaterThan(100)
  })
})
