import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from './parse-csv.ts'
import { postTime } from './post-time.ts'
import { readPosts } from './read-posts.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, file = 'posts') => readPosts([{ file, bytes: bytes(text) }])
const NOON = Date.UTC(2031, 2, 20, 12) / 1000

describe('readPosts', () => {
  it('reads a list, an object around a list, and a record a line', () => {
    const record = { author: 'ada', created_at: '2031-03-20T12:00:00Z', text: 'The bridge is shut' }
    const one = { author: 'ada', time: NOON, text: 'The bridge is shut', links: [], pictures: [] }
    expect(read(JSON.stringify([record])).posts).toMatchObject([one])
    expect(read(JSON.stringify({ meta: 1, data: [record] })).posts).toMatchObject([one])
    expect(read(`${JSON.stringify(record)}\n\n${JSON.stringify({ ...record, author: 'bo' })}\n`).posts).toMatchObject([
      one,
      { author: 'bo' },
    ])
  })

  it.each([
    [
      'nested accounts',
      {
        user: { screen_name: 'ada' },
        created_at: 'Thu Mar 20 12:00:00 +0000 2031',
        full_text: 'Shut it',
        entities: { urls: [{ expanded_url: 'https://a.example/x' }] },
      },
    ],
    [
      'a federated network',
      {
        account: { acct: 'ada' },
        created_at: '2031-03-20T12:00:00.000Z',
        content: '<p>Shut <b>it</b></p>',
        card: { url: 'https://a.example/x' },
      },
    ],
    [
      'a record in a record',
      {
        author: { handle: 'ada' },
        record: {
          text: 'Shut it',
          createdAt: '2031-03-20T13:00:00+01:00',
          embed: { external: { uri: 'https://a.example/x' } },
        },
      },
    ],
    [
      'a chat',
      {
        from: 'ada',
        date: '2031-03-20T12:00:00',
        date_unixtime: String(NOON),
        text: ['Shut ', { type: 'bold', text: 'it' }],
        links: ['https://a.example/x'],
      },
    ],
    [
      'a wrapped record',
      { tweet: { author: 'ada', timestamp: NOON * 1000, text: 'Shut it', link: 'https://a.example/x' } },
    ],
  ])('knows the names of %s', (_, record) => {
    expect(read(JSON.stringify([record])).posts).toMatchObject([
      { author: 'ada', time: NOON, text: 'Shut it', links: ['https://a.example/x'] },
    ])
  })

  it('reads a table, with quotation marks, line breaks and formulas in cells, and runs none', () => {
    const { posts, problems } = read(
      'Page Name,Post Created,Message,URL\n"ada","2031-03-20 12:00:00 +00:00","=HYPERLINK(""https://x.example"")\nsecond line",https://p.example/1\n',
    )
    expect(posts).toMatchObject([
      {
        author: 'ada',
        time: NOON,
        text: '=HYPERLINK("https://x.example")\nsecond line',
        url: 'https://p.example/1',
        row: 2,
      },
    ])
    expect(problems).toEqual([])
  })

  it('knows what passes on and what answers', () => {
    const post = (more: object) => read(JSON.stringify([{ author: 'ada', time: NOON, text: 'Shut', ...more }])).posts[0]
    expect(post({ retweeted_status: { id_str: '7' } })?.repostOf).toBe('7')
    expect(post({ referenced_tweets: [{ type: 'retweeted', id: '8' }] })?.repostOf).toBe('8')
    expect(post({ referenced_tweets: [{ type: 'replied_to', id: '9' }] })?.replyTo).toBe('9')
    expect(post({ is_retweet: 'false', in_reply_to_status_id: null })).not.toHaveProperty('repostOf')
    expect(post({ text: 'RT @mo: Shut' })?.repostOf).toBe('mo')
  })

  it('says once for each file what was not understood, and keeps the rest', () => {
    const { posts, problems } = read(
      '{"author":"ada","time":"yesterday","text":"Shut"}\n{"text":"nobody"}\nnot json\n7\n{"author":"bo","time":"2031-03-20 12:00","text":""}\n{"author":"cy","time":"2031-03-20 12:00","text":"Open"}\n',
    )
    expect(posts.map((post) => [post.author, post.time])).toEqual([
      ['ada', undefined],
      ['cy', NOON],
    ])
    expect(problems.map(({ code }) => code)).toEqual([
      'read/posts-skipped',
      'read/posts-skipped',
      'read/posts-skipped',
      'read/posts-without-time',
      'read/posts-without-zone',
    ])
    expect(problems[0]!.message).toContain('2 records of "posts", the first at 3')
  })

  it.each(['', '   ', 'no table at all', '{"a":', '[1,2,3]', '{}'])('finds no posts in %j, and says so', (text) => {
    const { posts, problems } = read(text)
    expect(posts).toEqual([])
    expect(problems.length).toBe(1)
  })

  it('takes a post that stands in two exports for one, whatever their order', () => {
    const one = { file: 'a', bytes: bytes('[{"author":"ada","time":1931860800,"text":"Shut"}]') }
    const two = { ...one, file: 'b' }
    expect(readPosts([two, one]).posts).toMatchObject([{ file: 'a' }])
    expect(readPosts([two, one])).toEqual(readPosts([one, two]))
  })

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => void read(text)))
    fc.assert(fc.property(fc.json(), (text) => void read(`[${text}]`)))
  })
})

describe('postTime', () => {
  it.each([
    ['2031-03-20T12:00:00Z', NOON],
    ['2031-03-20T14:30:00+02:30', NOON],
    ['2031-03-20 12:00:00 UTC', NOON],
    ['2031-03-20T12:00:07.123456Z', NOON + 7],
    ['Thu, 20 Mar 2031 12:00:00 GMT', NOON],
    ['Thu Mar 20 07:00:00 -0500 2031', NOON],
    [NOON, NOON],
    [String(NOON * 1000), NOON],
  ])('reads %s', (given, seconds) => expect(postTime(given)).toEqual({ seconds, zoned: true }))

  it('says where no zone is given', () => expect(postTime('2031-03-20T12:00')).toEqual({ seconds: NOON, zoned: false }))

  it.each([
    '2031-03-20',
    '03/04/2031 12:00',
    '2031-02-30T12:00Z',
    '2031-03-20T25:00Z',
    'noon',
    '',
    7,
    -1,
    null,
    {},
    'Thu, 31 Feb 2031 12:00:00 GMT',
    '9'.repeat(5000),
  ])('leaves %j open', (given) => expect(postTime(given)).toBeUndefined())
})

describe('parseCsv', () => {
  it('gives back what was written, whatever it is', () => {
    const cell = fc.string()
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`
        const kept = rows.filter((row) => row.some((one) => one !== ''))
        const source = `a,b\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}`
        expect(parseCsv(source).rows.map(({ a, b }) => [a, b])).toEqual(kept)
      }),
    )
  })

  it('takes semicolons and tabs where the head has them', () => {
    expect(parseCsv('a;b\n1;2,5').rows).toEqual([{ a: '1', b: '2,5' }])
    expect(parseCsv('a\tb\n1\t2').rows).toEqual([{ a: '1', b: '2' }])
  })
})
