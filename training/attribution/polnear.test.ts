import { expect, test } from 'vitest'
import { attributionsOf } from './polnear.ts'

test('reads attributions with their parts, of which contents may come in pieces', () => {
  const file = [
    'T1\tSource 0 6\tBrandt',
    'T2\tContent 12 20;30 34\tthe boat sank',
    'T3\tCue 7 11\tsaid',
    'E1\tAttribution:T4 Source:T1 Cue:T3 Content:T2',
    '#1\tAnnotatorNotes T1\tno part of it',
    '',
  ].join('\n')
  expect(attributionsOf(file)).toEqual([
    {
      source: [{ start: 0, end: 6 }],
      cue: [{ start: 7, end: 11 }],
      content: [
        { start: 12, end: 20 },
        { start: 30, end: 34 },
      ],
    },
  ])
})
