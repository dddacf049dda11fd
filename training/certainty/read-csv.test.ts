import { expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'

test('fields, quotation marks, and lines within a field', () => {
  expect(readCsv('a,b\n"x, ""y""\nz",1\r\n')).toEqual([
    ['a', 'b'],
    ['x, "y"\nz', '1'],
  ])
})

test('a last line without an end', () => {
  expect(readCsv('a,b\n1,2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('nothing', () => {
  expect(readCsv('')).toEqual([])
})
