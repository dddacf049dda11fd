import { expect, test } from 'vitest'
import { stepsOf } from '../../../tests/steps/steps-of.ts'
import { readPosts } from './read-posts.ts'

/** What eight times as much costs, by what it cost at first: eight is linear, sixty-four the square. */
const [FEW, MOST] = [400, 10]

test.each<[string, (count: number) => string]>([
  ['rows of a table', (count) => `author,time,text\n${'ada,2031-03-20T12:00Z,"Shut, it"\n'.repeat(count)}`],
  ['marks that never close', (count) => `author,time,text\na,b,"${'x,"",\n'.repeat(count)}`],
  ['separators', (count) => `author,time,text\n${','.repeat(count)}`],
  ['lines of JSON', (count) => '{"author":"ada","text":"Shut it","time":1931860800}\n'.repeat(count)],
  ['lines that are none', (count) => '{"author":\n'.repeat(count)],
  ['tags', (count) => JSON.stringify([{ author: 'a', text: `<p>${'<b>'.repeat(count)}` }])],
  ['blanks', (count) => JSON.stringify([{ author: 'a', text: `${' '.repeat(count)}x` }])],
  ['addresses', (count) => JSON.stringify([{ author: 'a', text: 'https://a.example/ '.repeat(count) }])],
])('thousands of %s cost as much as they are many', (_, of) => {
  const [few, many] = [of(FEW), of(8 * FEW)].map((text) => ({ file: 'x', bytes: new TextEncoder().encode(text) })) as [
    { file: string; bytes: Uint8Array },
    { file: string; bytes: Uint8Array },
  ]
  readPosts([few])
  const least = stepsOf(() => readPosts([few]))
  expect(stepsOf(() => readPosts([many])) / least).toBeLessThan(MOST)
})
