import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editedWords } from './edited-words.ts'

const text = fc
  .array(fc.constantFrom('the', 'dam', 'burst', 'at', 'dawn', 'in', 'March', '12', '14', 'dead'), { maxLength: 40 })
  .map((words) => words.join(' '))
const plain = (edited: ReturnType<typeof editedWords>) => edited.edits.map((edit) => [edit.out, edit.in])

describe('editedWords', () => {
  it('shows the words taken out and put in, with what stands around them', () => {
    const { edits } = editedWords(
      'The mayor said 12 people were killed.',
      'The mayor said at least 14 people were killed.',
    )
    expect(edits).toEqual([{ out: '12', in: 'at least 14', before: 'The mayor said', after: 'people were killed.' }])
  })

  it('shows what was only put in, and what was only taken out', () => {
    expect(plain(editedWords('a b c', 'a b x c'))).toEqual([['', 'x']])
    expect(plain(editedWords('a b c d', 'b c'))).toEqual([
      ['a', ''],
      ['d', ''],
    ])
    expect(plain(editedWords('', 'a'))).toEqual([['', 'a']])
  })

  it('passes over white space', () => {
    expect(editedWords('a  b\n\nc', 'a b c').edits).toEqual([])
  })

  it('finds a place again where its words stayed, and none where they did not', () => {
    const [first, second] = ['One two three four.', 'Zero one. One two three five.']
    const { placeIn } = editedWords(first, second)
    const place = placeIn(4, 13)!
    expect(second.slice(place.start, place.end)).toBe('two three')
    expect(placeIn(4, 19)).toBeUndefined()
    expect(placeIn(14, 18)).toBeUndefined()
  })

  it('of two texts that are the same is nothing; the other way round, it is the mirror', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editedWords(a, a).edits).toEqual([])
        expect(plain(editedWords(b, a))).toEqual(plain(editedWords(a, b)).map(([out, put]) => [put, out]))
        if (a !== b) expect(editedWords(a, b).edits.length).toBeGreaterThan(0)
      }),
    )
  })

  it('every place that it gives holds the same words', () => {
    fc.assert(
      fc.property(text, text, fc.nat(60), fc.nat(60), (a, b, x, y) => {
        const [start, end] = [Math.min(x, y), Math.max(x, y) + 1]
        const place = end <= a.length ? editedWords(a, b).placeIn(start, end) : undefined
        if (place && !/^\s|\s$/.test(a.slice(start, end)))
          expect(b.slice(place.start, place.end)).toBe(a.slice(start, end))
      }),
    )
  })

  it('takes no long time over two texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ')
    expect(editedWords(long('a'), long('b')).edits).toHaveLength(1)
  }, 60_000)
})
