import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readJson } from '../../present/read-json.ts'
import { ENGINE } from '../../version.ts'
import { expectedSchema } from '../eval/expected.ts'
import { score } from '../eval/score.ts'
import { PARTS } from './help.ts'
import { makePlace, type Place } from './testing/place.ts'
import { CASE } from './testing/reports.ts'
import { codesIn, runCli } from './testing/run-cli.ts'

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

describe('help', () => {
  const COMMANDS = ['build', 'explain', 'codebook', 'eval'] as const

  it('names every command, on stdout, with exit code 0', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const ran = await runCli(args)
      expect([ran.code, ran.err]).toEqual([0, ''])
      for (const command of COMMANDS) expect(ran.out).toContain(command)
    }
  })

  it('shows of each command what can be copied and run', async () => {
    for (const command of COMMANDS) {
      const ran = await runCli([command, '--help'])
      expect([ran.code, ran.err]).toEqual([0, ''])
      expect(ran.out).toContain(`$ counterclaim ${command} `)
      expect((await runCli(['help', command])).out).toBe(ran.out)
    }
  })

  it('holds examples that the command line understands', async () => {
    const examples: string[] = []
    for (const args of [['--help'], ...COMMANDS.map((command) => [command, '--help'])])
      for (const [, line] of (await runCli(args)).out.matchAll(/^ {2}\$ counterclaim (.+)$/gm)) examples.push(line!)
    expect(examples.length).toBeGreaterThan(8)
    for (const line of examples) {
      // Nothing that they name is there, so each ends with a sentence, and none as wrong use.
      const args = line
        .replace(/ [|>].*/, '')
        .split(' ')
        .map((word) =>
          /^\D*[/.]|^examples$/.test(word) && !word.includes('=') ? place.at(word.replace('~', 'home')) : word,
        )
      if (!args.includes('--out') && !['eval', 'codebook'].includes(args[0]!) && !args.includes('--dossier'))
        args.push('--out', place.at('out'))
      const ran = await runCli(args)
      expect([line, ran.code]).toEqual([line, 1])
      expect(codesIn(ran.err).length).toBeGreaterThan(0)
    }
  })

  it('fits 80 columns, but for examples', async () => {
    for (const args of [['--help'], ...COMMANDS.map((command) => [command, '--help'])])
      for (const line of (await runCli(args)).out.split('\n'))
        if (!line.startsWith('  $ ')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('says the version', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, out: `counterclaim ${ENGINE.version}\n`, err: '' })
  })
})

describe('wrong use', () => {
  it.each([
    ['no command', []],
    ['a command that there is not', ['biuld', 'x']],
    ['no inputs', ['build']],
    ['an option that there is not', ['build', 'x', '--loud']],
    ['an option without its value', ['build', 'x', '--out']],
    ['an empty folder name', ['build', 'x', '--out', '']],
    ['a width that is no number', ['build', 'x', '--width', 'wide']],
    ['a width that nothing fits into', ['build', 'x', '--width', '3']],
    ['no id', ['explain']],
    ['two places for one dossier', ['explain', '3.4', '--out', 'a', '--dossier', 'b']],
    ['no case', ['eval']],
    ['a part that there is not', ['eval', 'x', '--min', 'style=0.5']],
    ['a bar that is none', ['eval', 'x', '--min', 'claims=75']],
    ['a bar without a number', ['eval', 'x', '--min', 'claims']],
  ])('%s: 2, and how it is used, on stderr', async (_, args) => {
    const ran = await runCli(args as string[])
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain('--help')
  })

  it('proposes the command that was meant', async () => {
    expect((await runCli(['biuld', 'x'])).err).toContain('build')
  })
})

describe('what should not happen', () => {
  it('is one sentence too, and more only where it is asked for', async () => {
    const out = () => {
      throw new RangeError('no room')
    }
    const err: string[] = []
    const io = { out, err: (text: string) => void err.push(text) }
    expect((await runCli(['--version'], io)).code).toBe(1)
    expect(codesIn(err.join(''))).toEqual(['cli/unexpected'])
    expect(err).toHaveLength(1)
    await runCli(['--version'], { ...io, env: { COUNTERCLAIM_DEBUG: '1' } })
    expect(err.at(-1)).toContain('run.test.ts')
  })
})

describe('counterclaim explain', () => {
  it('shows words, rule and place of a statement, by number and by id', async () => {
    await runCli(['build', place.putAll('case', CASE), '--out', place.at('out')])
    const { claims } = readJson(place.text('out/dossier.json'), '')
    const byNumber = await runCli(['explain', '1.1', '--out', place.at('out')])
    expect(byNumber.code).toBe(0)
    expect(byNumber.err).toBe('')
    const claim = claims.find(({ id }) => byNumber.out.includes(id))!
    expect(byNumber.out).toContain(claim.by)
    const other = await runCli(['explain', claim.id, '--dossier', place.at('out/dossier.json')])
    expect(other.out).toBe(byNumber.out)
    expect((await runCli(['explain', 'document', '2', '--out', place.at('out')])).out).toContain('b-union.txt')
  })

  it('names the nearest ids where there is no such thing', async () => {
    await runCli(['build', place.putAll('case', CASE), '--out', place.at('out')])
    const ran = await runCli(['explain', 'clm-000000000000', '--out', place.at('out')])
    expect([ran.code, ran.out, codesIn(ran.err)]).toEqual([1, '', ['present/unknown-id']])
    expect(ran.err).toMatch(/the nearest are/)
  })

  it.each([
    ['no dossier', () => {}, 'cli/no-dossier'],
    ['no JSON', () => place.put('out/dossier.json', '{'), 'present/not-a-dossier'],
    ['another JSON', () => place.put('out/dossier.json', '{"format":"counterclaim/9"}'), 'present/not-a-dossier'],
    ['a folder', () => place.put('out/dossier.json/x', ''), 'cli/cannot-read'],
  ])('says it where there is %s', async (_, prepare, code) => {
    prepare()
    const ran = await runCli(['explain', '1.1', '--out', place.at('out')])
    expect([ran.code, ran.out, codesIn(ran.err)]).toEqual([1, '', [code]])
  })
})

describe('the parts that --min takes', () => {
  it('are the rows of a score', () => {
    const nothing = { documents: [], actors: [], claims: [], figures: [], events: [], questions: [], relations: [] }
    const dossier = { ...nothing, origins: [], dependencies: [], warnings: [] }
    const { rows } = score(expectedSchema.parse({}), dossier as never)
    expect(PARTS).toEqual(['overall', ...rows.map(({ part }) => part)])
  })
})
