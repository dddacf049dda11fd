import { expect, test } from 'vitest'
import { stepsOf } from '../../../tests/steps/steps-of.ts'
import type { Post } from '../../model/post.ts'
import { coordinationOf } from './coordination.ts'

/** What eight times as many posts cost, by what they cost at first: eight is linear, sixty-four the square. */
const [FEW, MOST] = [500, 11]
const TEXTS = [
  'The board hid the crack in the pier',
  'Ask the board who signed it off',
  'Nobody believes a word of the report',
]

const post = (i: number, more: Partial<Post>): Post => ({
  id: `pst-${i}`,
  author: `account${i}`,
  time: 1_931_860_800,
  text: '',
  links: [],
  pictures: [],
  file: 'x',
  row: i + 1,
  ...more,
})

test.each<[string, (i: number) => Post]>([
  ['one content at one moment', (i) => post(i, { text: TEXTS[0]! })],
  [
    'three contents of a few accounts',
    (i) => post(i, { author: `account${i % 90}`, text: TEXTS[i % 3]!, time: 1_931_860_800 + (i % 3) * 3600 }),
  ],
  [
    'a text, a link and a picture in each',
    (i) => post(i, { text: TEXTS[0]!, links: ['https://a.example/x'], pictures: ['00ff'] }),
  ],
  ['texts that differ in a word', (i) => post(i, { text: `${TEXTS[0]!} and so it was with pier number ${i}` })],
  ['texts that share nothing', (i) => post(i, { text: `a${i} b${i} c${i} d${i} e${i} f${i}` })],
  ['a post an hour', (i) => post(i, { text: TEXTS[0]!, time: 1_800_000_000 + i * 3600 })],
])('thousands of posts cost as much as they are many: %s', (_, of) => {
  const some = Array.from({ length: FEW }, (_, i) => of(i))
  const many = Array.from({ length: 8 * FEW }, (_, i) => of(i))
  const settings = { window: 60, least: 3, shuffles: 20 }
  const least = stepsOf(() => coordinationOf(some, settings))
  expect(stepsOf(() => coordinationOf(many, settings)) / least).toBeLessThan(MOST)
})
