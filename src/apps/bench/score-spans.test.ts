import { expect, test } from 'vitest'
import { scoreSpans } from './score-spans.ts'

const KINDS = ['source', 'cue', 'content']
const split = (line: string) => line.split(' ')

test('both ends must be right', () => {
  const gold = [split('B-source I-source B-cue B-content I-content'), split('O B-cue B-cue')]
  const found = [split('B-source O B-cue B-content I-content'), split('O B-cue I-cue')]
  expect(scoreSpans(gold, found, KINDS)).toEqual({ source: 0, cue: 40, content: 100 })
})

test('what goes on with nothing is outside', () => {
  expect(scoreSpans([split('I-cue O I-source')], [split('O O O')], KINDS)).toEqual({ source: 0, cue: 0, content: 0 })
  expect(scoreSpans([split('B-cue I-source')], [split('B-cue O')], KINDS).cue).toBe(100)
})

test('lines of other lengths are refused', () => {
  expect(() => scoreSpans([['O']], [['O', 'O']], KINDS)).toThrow('line 1: 2 labels, not 1')
})
