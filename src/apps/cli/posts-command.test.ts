import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readJson } from '../../present/read-json.ts'
import { makePlace, type Place } from './testing/place.ts'
import { CASE } from './testing/reports.ts'
import { codesIn, runCli } from './testing/run-cli.ts'

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

const POSTS = [
  'Who signed off the bridge in March?',
  'The board knew of the crack for a year',
  'Nobody believes the board any more now',
]
  .flatMap((text, day) =>
    ['ada', 'bo', 'cy'].map((author, i) => JSON.stringify({ author, time: `2031-03-2${day}T10:00:0${i}Z`, text })),
  )
  .join('\n')

describe('counterclaim posts', () => {
  it('says what accounts posted together, and with which chance', async () => {
    const ran = await runCli(['posts', place.put('posts.jsonl', POSTS)])
    expect([ran.code, ran.err]).toEqual([0, ''])
    expect(ran.out.replace(/\s+/g, ' ')).toContain('3 accounts posted 3 contents within 60 seconds of one another')
    expect(ran.out).toContain('ada, bo, cy')
    expect(ran.out.replace(/\s+/g, ' ')).toContain('came in 0 of 1,000 shuffles')
  })

  it('prints the same as JSON, in whatever order the exports are named', async () => {
    const [a, b] = [
      place.put('a.jsonl', POSTS),
      place.put('b.csv', 'author,time,text\nada,2031-03-20,Good morning to all of you\n'),
    ]
    const ran = await runCli(['posts', a, b, '--json'])
    expect(codesIn(ran.err)).toEqual(['read/posts-without-time'])
    expect(JSON.parse(ran.out)).toMatchObject({
      coordination: [{ accounts: ['ada', 'bo', 'cy'] }],
      postsRead: { posts: 10 },
    })
    expect((await runCli(['posts', b, a, '--json'])).out).toBe(ran.out)
  })

  it('ends with 1 where there are no posts, or no file', async () => {
    const nothing = await runCli(['posts', place.put('no.json', '"nothing"')])
    expect([nothing.code, codesIn(nothing.err)]).toEqual([1, ['read/no-posts']])
    const absent = await runCli(['posts', place.at('absent.json')])
    expect([absent.code, codesIn(absent.err)]).toEqual([1, ['cli/cannot-read']])
  })
})

describe('counterclaim build --posts, and matrix', () => {
  it('puts the pattern into the dossier and its page; the matrix is read from there', async () => {
    place.putAll('case', CASE)
    const built = await runCli([
      'build',
      place.at('case'),
      '--out',
      place.at('out'),
      '--posts',
      place.put('posts.jsonl', POSTS),
    ])
    expect(built.code).toBe(0)
    const dossier = readJson(place.text('out/dossier.json'), 'dossier.json')
    expect(dossier.coordination).toMatchObject([{ accounts: ['ada', 'bo', 'cy'] }])
    expect(place.text('out/dossier.html')).toContain('id="posts"')

    const matrix = await runCli(['matrix', '--out', place.at('out')])
    expect(matrix.out).toContain('Silence is never agreement.')
    const csv = await runCli(['matrix', '--out', place.at('out'), '--csv', '--by', 'sources'])
    expect([csv.code, csv.out.split('\r\n').length]).toEqual([0, dossier.questions.length + 2])
    const absent = await runCli(['matrix', '--out', place.at('nowhere')])
    expect([absent.code, codesIn(absent.err)]).toEqual([1, ['cli/no-dossier']])
    expect((await runCli(['matrix', '--by', 'moods'])).code).toBe(2)
  })
})
