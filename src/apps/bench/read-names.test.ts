import { expect, test } from 'vitest'
import { readNames } from './read-names.ts'

test('documents, sentences and names', () => {
  const source = [
    '# newdoc id = a',
    '# sent_id = 1',
    '1\tAnna\tB-PER\t-\t-',
    '2\tOkamba\tI-PER\t-\t-',
    '3\tof\tO\t-\t-',
    '4\tEstmark\tI-LOC\t-\t-',
    '',
    '1\tYes\tO\t-\t-',
    '',
    '# newdoc id = b',
    '1\tBelsante\tB-LOC\t-\t-',
    '2\tCourier\tB-ORG\t-\t-',
    '',
  ].join('\r\n')
  expect(readNames(source)).toEqual([
    {
      sentences: [
        {
          words: ['Anna', 'Okamba', 'of', 'Estmark'],
          names: [
            { first: 0, last: 2, kind: 'PER' },
            { first: 3, last: 4, kind: 'LOC' },
          ],
        },
        { words: ['Yes'], names: [] },
      ],
    },
    {
      sentences: [
        {
          words: ['Belsante', 'Courier'],
          names: [
            { first: 0, last: 1, kind: 'LOC' },
            { first: 1, last: 2, kind: 'ORG' },
          ],
        },
      ],
    },
  ])
})

test('nothing is no document', () => {
  expect(readNames('\n\n# only a comment\n')).toEqual([])
})
