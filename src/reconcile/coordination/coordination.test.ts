import { describe, expect, it } from 'vitest'
import type { Post } from '../../model/post.ts'
import { plainLink, wordsOf } from './contents.ts'
import { coordinationOf } from './coordination.ts'
import { nearCopies } from './near-copies.ts'
import { randomFrom } from './random.ts'

const DAY = Date.UTC(2031, 2, 20) / 1000

interface Given {
  author: string
  time: number
  text?: string
  links?: readonly string[]
  pictures?: readonly string[]
  replyTo?: string
  repostOf?: string
}
const posts = (given: readonly Given[]): Post[] =>
  given.map(({ time, ...rest }, i) => ({
    id: `pst-${i}`,
    text: '',
    links: [],
    pictures: [],
    file: 'x.jsonl',
    row: i + 1,
    time: DAY + time,
    ...rest,
  }))

const SAYINGS = [
  'The harbour board hid the crack in the third pier for a year',
  'Ask the harbour board who signed off the footbridge in March',
  'Nobody in Varn Quay believes a word of the inspection report',
  'The board has money for banners and none for bolts and rivets',
]

/** Six accounts that post each saying within seconds, on different days. */
const CHORUS = SAYINGS.flatMap((text, day) =>
  ['ada', 'bo', 'cy', 'di', 'ed', 'flo'].map((author, i) => ({ author, time: day * 86_400 + 36_000 + i * 7, text })),
)

/** Many accounts, each at its own times of day, that post headlines all through the hours after they come out. */
function crowd(accounts: number, seed = 7): Given[] {
  const random = randomFrom(seed)
  const given: Given[] = []
  for (let a = 0; a < accounts; a++)
    for (let day = 0; day < 4; day++)
      given.push({
        author: `reader${a}`,
        time: day * 86_400 + 40_000 + Math.floor(random() * 20_000),
        text: `Footbridge gives way at Varn Quay, several hurt, report ${day}`,
        links: [`https://post.example/bridge-${day}?utm_source=x`],
      })
  return given
}

describe('coordinationOf', () => {
  it('finds accounts that post the same texts within the window, repeatedly, with what chance would give', () => {
    const { coordination, read } = coordinationOf(posts(CHORUS))
    expect(coordination).toHaveLength(1)
    expect(coordination[0]).toMatchObject({
      kinds: ['text'],
      accounts: ['ada', 'bo', 'cy', 'di', 'ed', 'flo'],
      posts: 24,
      pairs: 15,
      coincidences: 60,
      windows: 4,
      contents: 4,
      window: 60,
      chance: { shuffles: 1000, atLeast: 0 },
    })
    expect(coordination[0]!.chance.expected).toBeLessThan(5)
    expect(coordination[0]!.examples[0]!.content).toBe(SAYINGS[0])
    expect(read).toEqual({ posts: 24, accounts: 6, apart: { reposts: 0, replies: 0, untimed: 0, everywhere: 0 } })
  })

  it('says what was done, and calls nobody anything', () => {
    const [one] = coordinationOf(posts(CHORUS)).coordination
    expect(one!.why).toMatch(/^6 accounts posted 4 contents within 60 seconds/)
    expect(JSON.stringify(one)).not.toMatch(/\bbots?\b|inauthentic|troll|fake/i)
  })

  it('finds nothing in a crowd that passes on what is in the news', () => {
    expect(coordinationOf(posts(crowd(300))).coordination).toEqual([])
  })

  it('finds the few in the many, and nobody else', () => {
    const { coordination } = coordinationOf(posts([...crowd(200), ...CHORUS]))
    expect(coordination.map((one) => one.accounts)).toEqual([['ada', 'bo', 'cy', 'di', 'ed', 'flo']])
  })

  it('finds near copies, links and pictures as well', () => {
    const varied = CHORUS.map((post, i) => ({ ...post, text: `${post.text} @friend${i} https://t.example/${i}` }))
    expect(coordinationOf(posts(varied)).coordination[0]).toMatchObject({ kinds: ['text'], coincidences: 60 })
    const links = CHORUS.map(({ text, ...post }, i) => ({
      ...post,
      links: [`https://www.a.example/${SAYINGS.indexOf(text)}/?utm_campaign=${i}`],
    }))
    expect(coordinationOf(posts(links)).coordination[0]).toMatchObject({ kinds: ['link'], coincidences: 60 })
    const pictures = CHORUS.map(({ text, ...post }) => ({ ...post, pictures: [`${SAYINGS.indexOf(text)}ABC`] }))
    expect(coordinationOf(posts(pictures)).coordination[0]).toMatchObject({ kinds: ['picture'], coincidences: 60 })
  })

  it('counts a text and its link as one content', () => {
    const both = CHORUS.map((post) => ({ ...post, links: [`https://a.example/${post.text.length}`] }))
    expect(coordinationOf(posts(both)).coordination[0]!.coincidences).toBe(60)
  })

  it('does not take for a pattern what happens once or twice, or minutes apart, or in few words', () => {
    expect(coordinationOf(posts(CHORUS.filter((post) => post.time < 2 * 86_400))).coordination).toEqual([])
    expect(
      coordinationOf(posts(CHORUS.map((post, i) => ({ ...post, time: post.time + (i % 6) * 300 })))).coordination,
    ).toEqual([])
    expect(coordinationOf(posts(CHORUS.map((post) => ({ ...post, text: 'Thank you all' })))).coordination).toEqual([])
    const alone = CHORUS.map((post) => ({ ...post, author: 'ada' }))
    expect(coordinationOf(posts(alone)).coordination).toEqual([])
  })

  it('sets reposts, replies and untimed posts apart, and counts them', () => {
    const reposts = coordinationOf(posts(CHORUS.map((post) => ({ ...post, repostOf: '1' }))))
    expect(reposts).toMatchObject({ coordination: [], read: { apart: { reposts: 24 } } })
    const replies = coordinationOf(posts(CHORUS.map((post) => ({ ...post, replyTo: '1' }))))
    expect(replies).toMatchObject({ coordination: [], read: { apart: { replies: 24 } } })
    const untimed = coordinationOf(posts(CHORUS).map(({ time: _, ...post }) => post))
    expect(untimed).toMatchObject({ coordination: [], read: { apart: { untimed: 24 } } })
  })

  it('sets apart what many post all through an hour', () => {
    const random = randomFrom(3)
    const flood = Array.from({ length: 400 }, (_, i) => ({
      author: `reader${i % 60}`,
      time: Math.floor(random() * 3600),
      text: `Footbridge gives way at Varn Quay, several hurt, says board ${i % 4}`,
    }))
    const { coordination, read } = coordinationOf(posts(flood))
    expect(read.apart.everywhere).toBe(400)
    expect(coordination).toEqual([])
  })

  it('does not depend on the order of the posts', () => {
    const all = posts([...crowd(40), ...CHORUS])
    expect(coordinationOf([...all].reverse())).toEqual(coordinationOf(all))
  })

  it('finds nothing in nothing', () => {
    expect(coordinationOf([])).toEqual({
      coordination: [],
      read: { posts: 0, accounts: 0, apart: { reposts: 0, replies: 0, untimed: 0, everywhere: 0 } },
    })
  })
})

describe('what makes two posts one content', () => {
  it('is the words of a text, without links and whom it addresses', () => {
    expect(wordsOf('@mo See  THIS: https://a.example/x ＮＯＷ!')).toEqual(['see', 'this', 'now'])
  })

  it('is the page of a link, wherever a reader came from', () => {
    expect(plainLink('https://www.a.example/x/?utm_source=1&id=2#top')).toBe('a.example/x?id=2')
    expect(plainLink('http://a.example/x?id=2&fbclid=9')).toBe('a.example/x?id=2')
    expect(plainLink('https://a.example/x?id=3')).not.toBe('a.example/x?id=2')
  })

  it('is most of a text, and not some of it', () => {
    const words = SAYINGS.map((text) => wordsOf(text))
    expect(nearCopies([...words, [...words[1]!, 'today']])).toEqual([0, 1, 2, 3, 1])
    expect(nearCopies([])).toEqual([])
  })
})
