import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makePlace, type Place } from './testing/place.ts'
import { codesIn, runCli } from './testing/run-cli.ts'

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

const SAID = 'The harbour master said that the ferry had sunk .'.split(' ')
const line = (tokens: readonly unknown[], more: object = {}) => `${JSON.stringify({ tokens, ...more })}\n`
const labels = (text: string) =>
  text
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => (JSON.parse(l) as { labels: string[] }).labels)

describe('counterclaim attribution', () => {
  it('labels source, cue and content, on stdout or in a file, and the same both times', async () => {
    const tokens = place.put('in.jsonl', line(SAID, { id: 'a' }))
    const ran = await runCli(['attribution', '--tokens', tokens])
    expect([ran.code, ran.err]).toEqual([0, ''])
    expect(JSON.parse(ran.out)).toEqual({
      tokens: SAID,
      id: 'a',
      labels: [
        ...['B-source', 'I-source', 'I-source', 'B-cue'],
        ...['B-content', 'I-content', 'I-content', 'I-content', 'I-content', 'O'],
      ],
    })
    const again = await runCli(['attribution', '--tokens', tokens, '--out', place.at('out.jsonl')])
    expect([again.code, again.out, readFileSync(place.at('out.jsonl'), 'utf8')]).toEqual([0, '', ran.out])
  })

  it('gives one label a token, whatever the tokens are', async () => {
    const lines = [[], [''], ['``'], ["''", "''"], ['two words', '\n', '\u{1f6a2}'], ['.', '.', '.'], ['a\ud800', ' ']]
    const ran = await runCli(['attribution', '--tokens', place.put('in.jsonl', lines.map((l) => line(l)).join(''))])
    expect(ran.code).toBe(0)
    expect(labels(ran.out).map((l) => l.length)).toEqual(lines.map((l) => l.length))
  })

  it('reads a mark before the first line, blank lines and line ends of other systems', async () => {
    const text = `\ufeff${line(['Yes', '.'])}\r\n\n${line(['No', '.']).replace('\n', '\r\n')}`
    const ran = await runCli(['attribution', '--tokens', place.put('in.jsonl', text)])
    expect([ran.code, labels(ran.out)]).toEqual([
      0,
      [
        ['O', 'O'],
        ['O', 'O'],
      ],
    ])
  })

  it.each([
    ['not JSON', '{"tokens": ["a"', '"tokens"'],
    ['a list', '["a"]', 'has no "tokens"'],
    ['null', 'null', 'has no "tokens"'],
    ['no tokens', '{"words": ["a"]}', 'has no "tokens"'],
    ['tokens that are a text', '{"tokens": "a b"}', 'is not a list'],
    ['a token that is a number', '{"tokens": ["a", 2]}', 'token 2 is not a string'],
  ])('refuses %s, with the number of the line, and writes nothing', async (_, wrong, reason) => {
    const tokens = place.put('in.jsonl', `${line(['Yes', '.'])}\n${wrong}\n`)
    const ran = await runCli(['attribution', '--tokens', tokens, '--out', place.at('out.jsonl')])
    expect([ran.code, ran.out, codesIn(ran.err)]).toEqual([1, '', ['cli/token-line']])
    expect(ran.err).toContain(`Line 3 of "${tokens}"`)
    expect(ran.err).toContain(reason)
    expect(existsSync(place.at('out.jsonl'))).toBe(false)
  })

  it('says what is wrong with the file', async () => {
    const wrong = async (...args: string[]) => {
      const ran = await runCli(['attribution', ...args])
      return [ran.code, ran.out, codesIn(ran.err)]
    }
    expect(await wrong('--tokens', place.at('absent.jsonl'))).toEqual([1, '', ['cli/cannot-read']])
    expect(await wrong('--tokens', place.at('.'))).toEqual([1, '', ['cli/cannot-read']])
    expect(await wrong('--tokens', place.put('empty.jsonl', '\n \n'))).toEqual([1, '', ['cli/no-token-lines']])
    expect((await wrong())[0]).toBe(2)
    expect((await wrong('--tokens', ''))[0]).toBe(2)
    expect((await wrong('--tokens', 'a', 'b'))[0]).toBe(2)
  })

  it('leaves what stood in a file that cannot be written', async () => {
    const tokens = place.put('in.jsonl', line(SAID))
    const ran = await runCli(['attribution', '--tokens', tokens, '--out', place.at('.')])
    expect([ran.code, codesIn(ran.err)]).toEqual([1, ['cli/cannot-write']])
    expect(readFileSync(tokens, 'utf8')).toBe(line(SAID))
  })

  it('has a help that says what goes in and comes out', async () => {
    const ran = await runCli(['attribution', '--help'])
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('--tokens')
    expect(ran.out).toContain('"labels"')
  })
})
