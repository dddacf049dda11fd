import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makePlace, type Place } from './testing/place.ts'
import { codesIn, runCli } from './testing/run-cli.ts'

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

const row = (id: string, form: string) => [id, form, '_', '_', '_', '_', '_', '_', '_', '_'].join('\t')
const WORDS = ['# text = They left.', row('1', 'They'), row('2', 'left'), row('3', '.'), '', ''].join('\n')
const PARSED = [
  '# text = They left.',
  '1\tThey\tthey\tPRON\tPRP',
  '2\tleft\tleave\tVERB\tVBD',
  '3\t.\t.\tPUNCT\t.',
] as const

const parse = (...args: string[]) => runCli(['parse', '--lang', 'en', ...args])

describe('counterclaim parse', () => {
  it('writes a file, in a folder that it makes', async () => {
    const out = place.at('new/out.conllu')
    const ran = await parse('--conllu', place.put('in.conllu', WORDS), '--out', out)
    expect(ran).toEqual({ code: 0, out: '', err: '' })
    const lines = place.text('new/out.conllu').split('\n')
    PARSED.forEach((start, i) => {
      expect(lines[i]!.startsWith(start)).toBe(true)
    })
  })

  it('prints where no file is named', async () => {
    const ran = await parse('--conllu', place.put('in.conllu', `\ufeff${WORDS}`))
    expect([ran.code, ran.err, ran.out.startsWith(`${PARSED[0]}\n${PARSED[1]}`)]).toEqual([0, '', true])
  })

  it('gives nothing for nothing', async () => {
    expect(await parse('--conllu', place.put('in.conllu', ''))).toEqual({ code: 0, out: '', err: '' })
  })

  it.each([
    ['a row of another width', `${WORDS}1\tword\n`, 'line 6 of the CoNLL-U text has 2 columns, not 10'],
    ['a number out of turn', `${WORDS}${row('2', 'word')}\n`, 'line 6 of the CoNLL-U text is numbered "2"'],
    ['prose', 'They left.\n', 'line 1 of the CoNLL-U text has 1 columns'],
    ['other bytes', Uint8Array.of(0x31, 0xff, 0xfe), 'its bytes are not UTF-8'],
  ])('refuses %s and writes nothing', async (_, content, sentence) => {
    const ran = await parse('--conllu', place.put('in.conllu', content), '--out', place.at('out.conllu'))
    expect([ran.code, ran.out, codesIn(ran.err)]).toEqual([1, '', ['cli/not-conllu']])
    expect(ran.err).toContain(sentence)
    expect(existsSync(place.at('out.conllu'))).toBe(false)
  })

  it('says what is missing', async () => {
    const absent = await parse('--conllu', place.at('absent.conllu'))
    expect([absent.code, codesIn(absent.err)]).toEqual([1, ['cli/cannot-read']])
    const language = await runCli(['parse', '--lang', 'tlh', '--conllu', place.put('in.conllu', WORDS)])
    expect([language.code, codesIn(language.err)]).toEqual([1, ['annotate/no-models']])
    expect(language.err).toContain('"tlh", only for en')
    expect((await runCli(['parse', '--lang', 'en'])).code).toBe(2)
  })
})
