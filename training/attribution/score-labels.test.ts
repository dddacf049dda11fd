import { expect, test } from 'vitest'
import { scoreLabels } from './score-labels.ts'

const labels = (text: string) =>
  text.split(' ').map((l) => {
    if (l === '-') return 'O'
    const part = { s: 'source', c: 'cue', w: 'content' }[l.at(-1)!]
    return `${l.length > 1 ? 'B' : 'I'}-${part}`
  })

test('the same labels are right throughout', () => {
  const lines = [labels('bs s bc bw w w -')]
  const all = { precision: 100, recall: 100, f1: 100, begin: 100, jaccard: 100 }
  expect(scoreLabels(lines, lines)).toEqual({ source: all, cue: all, content: all })
})

test('an end too far on is a right beginning and a part of the overlap', () => {
  const { content } = scoreLabels([labels('bs bc bw w - -')], [labels('bs bc bw w w w')])
  expect(content).toEqual({ precision: 0, recall: 0, f1: 0, begin: 100, jaccard: 50 })
})

test('what is missing and what is too much count once each', () => {
  const { source, cue } = scoreLabels([labels('bs bc - - -')], [labels('- bc - bs bc')])
  expect(source).toEqual({ precision: 0, recall: 0, f1: 0, begin: 0, jaccard: 0 })
  expect(cue).toEqual({ precision: 50, recall: 100, f1: 66.67, begin: 66.67, jaccard: 50 })
})

test('two stretches may follow each other, and a continuation without a beginning is none', () => {
  const { content } = scoreLabels([labels('bw w bw w')], [labels('bw w w w')])
  expect(content).toMatchObject({ precision: 0, recall: 0, begin: 66.67 })
  expect(scoreLabels([labels('- -')], [labels('- w')]).content.f1).toBe(0)
})

test('nothing wanted and nothing given', () => {
  expect(scoreLabels([['O']], [['O']]).cue).toEqual({ precision: 0, recall: 0, f1: 0, begin: 0, jaccard: 0 })
})
