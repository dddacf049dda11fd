import { expect, test } from 'vitest'
import { readConllu } from './read-conllu.ts'

const row = (id: string, form: string, head: string, rel: string, misc = '_') =>
  [id, form, form, 'X', '_', '_', head, rel, '_', misc].join('\t')

test('words, contractions, empty nodes and spaces', () => {
  const [first, second, ...rest] = readConllu(
    [
      '# sent_id = 1',
      row('1-2', "don't", '_', '_', 'SpaceAfter=No'),
      row('1', 'do', '3', 'aux'),
      row('2', "n't", '3', 'advmod'),
      row('2.1', 'they', '_', '_'),
      row('3', 'go', '0', 'root'),
      '',
      row('1', 'Yes', '0', 'root'),
    ].join('\r\n'),
  )
  expect(first!.comments).toEqual(['# sent_id = 1'])
  expect(first!.words.map((w) => [w.form, w.head, w.rel, w.surface])).toEqual([
    ['do', 2, 'aux', 0],
    ["n't", 2, 'advmod', 0],
    ['go', -1, 'root', 1],
  ])
  expect(first!.surfaces).toEqual([
    { text: "don't", space: false },
    { text: 'go', space: true },
  ])
  expect(second!.words).toHaveLength(1)
  expect(rest).toEqual([])
})

test('a row with missing columns is named by its line', () => {
  expect(() => readConllu('# a\n1\tword')).toThrow('line 2 of the CoNLL-U text has 2 columns')
})

test.each([
  [
    'a number left out',
    [row('1', 'a', '0', 'root'), row('3', 'b', '1', 'dep')],
    'line 2 of the CoNLL-U text is numbered "3"',
  ],
  [
    'a number twice',
    [row('1', 'a', '0', 'root'), row('1', 'b', '1', 'dep')],
    'line 2 of the CoNLL-U text is numbered "1"',
  ],
  ['no number', [row('x', 'a', '0', 'root')], 'is numbered "x" behind 0 words'],
  ['a contraction out of turn', [row('2-3', 'a', '_', '_')], 'is numbered "2-3"'],
  ['a contraction in a contraction', [row('1-3', 'a', '_', '_'), row('1-2', 'b', '_', '_')], 'is numbered "1-2"'],
  ['a contraction without its words', [row('1-2', 'a', '_', '_'), row('1', 'b', '_', '_')], 'before the last word'],
  ['an empty node out of turn', [row('2.1', 'a', '_', '_')], 'is numbered "2.1"'],
  ['no word', [row('1', '', '0', 'root')], 'line 1 of the CoNLL-U text has no word'],
])('%s is named by its line', (_, lines, sentence) => {
  expect(() => readConllu(lines.join('\n'))).toThrow(sentence)
})

test('nothing is no sentence', () => {
  expect(readConllu('\n\n')).toEqual([])
})
