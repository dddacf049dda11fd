import { expect, test } from 'vitest'
import { attributionLabels } from './attribution-labels.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { settle } from './settle.ts'

const found = (
  score: number,
  cue: [number, number],
  source: [number, number] | null,
  ...contents: [number, number][]
): FoundAttribution => {
  const stretch = ([first, last]: [number, number]) => ({ first, last })
  return { score, cue: stretch(cue), source: source && stretch(source), contents: contents.map(stretch) }
}

test('what lies apart stays, in the order of the cues', () => {
  const [a, b] = [found(1, [7, 8], [6, 7], [8, 9]), found(2, [1, 2], [0, 1], [2, 4])]
  expect(settle([a, b])).toEqual([b, a])
})

test('the surer one keeps what both want', () => {
  const sure = found(5, [1, 2], [0, 1], [2, 6])
  const unsure = found(1, [7, 8], null, [4, 7], [8, 9])
  expect(settle([unsure, sure])).toEqual([sure, { ...unsure, contents: [{ first: 8, last: 9 }] }])
})

test('one that loses its cue or all of its content is left out', () => {
  const sure = found(5, [1, 2], [0, 1], [2, 6])
  expect(settle([sure, found(1, [3, 4], null, [7, 8])])).toEqual([sure])
  expect(settle([sure, found(1, [7, 8], null, [5, 7])])).toEqual([sure])
})

test('several may have one source, but not a part of it', () => {
  const one = found(5, [2, 3], [0, 2], [3, 4])
  const same = found(1, [5, 6], [0, 2], [6, 7])
  const part = found(1, [5, 6], [1, 2], [6, 7])
  expect(settle([one, same])).toEqual([one, same])
  expect(settle([one, part])).toEqual([one, { ...part, source: null }])
})

test('labels begin with B where stretches touch', () => {
  const labels = attributionLabels(7, [found(1, [2, 3], [0, 2], [3, 5], [5, 6])])
  expect(labels.join(' ')).toBe('B-source I-source B-cue B-content I-content B-content O')
  expect(attributionLabels(2, [])).toEqual(['O', 'O'])
})
