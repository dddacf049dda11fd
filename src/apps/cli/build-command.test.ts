import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dossierSchema } from '../../model/dossier.ts'
import { readJson } from '../../present/read-json.ts'
import { writeJson } from '../../present/write-json.ts'
import { checkStore, close, openStore } from '../../store/index.ts'
import { makePlace, type Place } from './testing/place.ts'
import { CASE } from './testing/reports.ts'
import { codesIn, runCli } from './testing/run-cli.ts'

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

const build = (...args: string[]) => runCli(['build', ...args, '--out', place.at('out')])

describe('counterclaim build', () => {
  it('writes the dossier, its page and the store, and says where they lie', async () => {
    const ran = await build(place.putAll('case', CASE))
    expect(ran.code).toBe(0)
    expect(readdirSync(place.at('out')).sort()).toEqual(['.counterclaim', 'dossier.html', 'dossier.json'])
    expect(readdirSync(place.at('out/.counterclaim'))).toEqual(['store.sqlite'])
    for (const file of ['dossier.html', 'dossier.json', '.counterclaim/store.sqlite'])
      expect(ran.out.replace(/\s+/g, '')).toContain(place.at(`out/${file}`))
    expect(place.text('out/dossier.html')).toContain('name="generator" content="counterclaim')
    const dossier = readJson(place.text('out/dossier.json'), 'dossier.json')
    expect(dossier.documents.map(({ file }) => file)).toEqual(Object.keys(CASE))
    expect(writeJson(dossier)).toBe(place.text('out/dossier.json'))
  })

  it('says what is contested, and by whom, within the width that it is given', async () => {
    const folder = place.putAll('case', CASE)
    for (const width of [48, 80, 120]) {
      const { out } = await build(folder, '--width', String(width))
      const { questions } = readJson(place.text('out/dossier.json'), 'dossier.json')
      const contested = questions.filter(({ status }) => status === 'contested')
      const said = out.replace(/\s+/g, ' ')
      expect(said).toContain(`${contested.length} contested question`)
      for (const { text, positions } of contested)
        for (const words of [text, ...positions.map(({ answer }) => answer)]) expect(said).toContain(words)
      const [summary, command] = out.split(/\n(?= {2}counterclaim explain )/)
      for (const line of summary!.split('\n')) expect([...line].length).toBeLessThanOrEqual(width)
      const ran = await runCli(command!.trim().split(' ').slice(1))
      expect([ran.code, ran.err]).toEqual([0, ''])
    }
  })

  it('reports stages on stderr, one plain line each where that is no terminal', async () => {
    const { err } = await build(place.putAll('case', CASE))
    expect(err).toBe('Reading 3 documents.\nComparing 3 documents.\n')
  })

  it('shows one line that moves in a terminal, and takes it away', async () => {
    const folder = place.putAll('case', CASE)
    const { err } = await runCli(['build', folder, '--out', place.at('out')], { errIsTerminal: true, columns: 40 })
    const states = err.split('\r\u001b[2K')
    expect(states.at(-1)).toBe('')
    expect(states.some((state) => /^Reading .+ 3 of 3 /.test(state))).toBe(true)
    for (const state of states) expect([...state].length).toBeLessThan(40)
    expect(err).not.toContain('\n')
  })

  it('prints nothing but the dossier with --json', async () => {
    const ran = await build(place.putAll('case', { ...CASE, 'empty.txt': '' }), '--json')
    expect(ran.code).toBe(0)
    expect(ran.out).toBe(place.text('out/dossier.json'))
    expect(dossierSchema.safeParse(JSON.parse(ran.out)).success).toBe(true)
    expect(codesIn(ran.err)).toEqual(['ingest/empty-file'])
  })

  it('sets colour only in a terminal that has it and where nobody said otherwise', async () => {
    const folder = place.putAll('case', CASE)
    const coloured = async (args: string[], io: Parameters<typeof runCli>[1]) =>
      (await runCli(['build', folder, '--out', place.at('out'), ...args], io)).out.includes('\u001b[')
    expect(await coloured([], { outIsTerminal: true })).toBe(true)
    expect(await coloured([], {})).toBe(false)
    expect(await coloured(['--no-color'], { outIsTerminal: true })).toBe(false)
    expect(await coloured([], { outIsTerminal: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await coloured([], { outIsTerminal: true, env: { TERM: 'dumb' } })).toBe(false)
    expect(await coloured([], { env: { FORCE_COLOR: '1' } })).toBe(true)
    const plain = await build(folder)
    const painted = await runCli(['build', folder, '--out', place.at('out')], { outIsTerminal: true })
    // biome-ignore lint/complexity/useRegexLiterals: a control character in a literal is hard to see
    expect(painted.out.replace(new RegExp('\u001b\\[\\d+m', 'g'), '')).toBe(plain.out)
  })
})

describe('building again', () => {
  it('adds nothing where nothing is new, and says so', async () => {
    const folder = place.putAll('case', CASE)
    const first = await build(folder)
    const before = place.text('out/dossier.json')
    const again = await build(folder)
    expect(first.out).toContain('3 documents added to the store.')
    expect(again.out).toContain('Nothing new: all 3 documents were in the store before.')
    expect(place.text('out/dossier.json')).toBe(before)
    const store = await openStore(place.at('out/.counterclaim/store.sqlite'))
    expect(await checkStore(store)).toEqual([])
    const { builds } = await store.db
      .selectFrom('builds')
      .select((e) => e.fn.countAll<number>().as('builds'))
      .executeTakeFirstOrThrow()
    await close(store)
    expect(builds).toBe(1)
  })

  it('adds only what is new, and gives what a build of everything at once gives', async () => {
    const { 'c-blog.txt': late, ...early } = CASE
    const folder = place.putAll('case', early)
    await build(folder)
    place.put('case/c-blog.txt', late)
    const ran = await build(folder)
    expect(ran.out).toContain('1 document added to the store; 2 were there before.')
    await runCli(['build', folder, '--out', place.at('at-once')])
    expect(place.text('out/dossier.json')).toBe(place.text('at-once/dossier.json'))
    expect(place.text('out/dossier.html')).toBe(place.text('at-once/dossier.html'))
  })

  it('gives the same bytes for files in another order, and for a folder named twice', async () => {
    const files = Object.entries(CASE).map(([name, text]) => place.put(`case/${name}`, text))
    await build(...files)
    const first = [place.text('out/dossier.json'), place.text('out/dossier.html')]
    await runCli(['build', ...files.reverse(), files[0]!, '--out', place.at('other')])
    expect([place.text('other/dossier.json'), place.text('other/dossier.html')]).toEqual(first)
  })

  it('does not read what it wrote, wherever that lies', async () => {
    const folder = place.putAll('case', CASE)
    for (const out of [folder, place.at('case/results'), place.at()]) {
      for (const _ of [1, 2]) {
        const ran = await runCli(['build', folder, '--out', out, '--json'])
        expect(ran.code).toBe(0)
        expect(readJson(ran.out, 'stdout').documents).toHaveLength(3)
        expect(codesIn(ran.err)).toEqual([])
      }
    }
  })
})

describe('a folder that cannot be written', () => {
  it('leaves a file alone that stands where the folder should be', async () => {
    place.put('out', 'mine')
    const ran = await build(place.putAll('case', CASE))
    expect([ran.code, codesIn(ran.err)]).toEqual([1, ['cli/cannot-write']])
    expect(place.text('out')).toBe('mine')
  })

  it('writes neither file where one cannot be put in place, and leaves nothing half written', async () => {
    mkdirSync(place.at('out/dossier.json'), { recursive: true })
    writeFileSync(place.at('out/dossier.json/mine'), 'mine')
    const ran = await build(place.putAll('case', CASE))
    expect([ran.code, codesIn(ran.err)]).toEqual([1, ['cli/cannot-write']])
    expect(ran.out).toBe('')
    expect(readdirSync(place.at('out/.counterclaim'))).toEqual(['store.sqlite'])
    expect(existsSync(place.at('out/dossier.html'))).toBe(false)
    expect(place.text('out/dossier.json/mine')).toBe('mine')
  })
})

describe('a build that is stopped', () => {
  it('says what is kept, ends as a shell expects, and goes on from there', async () => {
    const folder = place.putAll('case', CASE)
    const stopping = new AbortController()
    const ran = await runCli(['build', folder, '--out', place.at('out')], {
      signal: stopping.signal,
      errIsTerminal: true,
      err: (text) => {
        if (/1 of 3/.test(text)) stopping.abort('SIGINT')
      },
    })
    expect([ran.code, ran.out]).toEqual([130, ''])
    expect(existsSync(place.at('out/dossier.json'))).toBe(false)
    const again = await build(folder)
    expect(again.out).toContain('2 documents added to the store; 1 was there before.')
    await runCli(['build', folder, '--out', place.at('whole')])
    expect(place.text('out/dossier.json')).toBe(place.text('whole/dossier.json'))
  })

  it('ends with 143 when it was asked to end', async () => {
    const stopping = AbortSignal.abort('SIGTERM')
    const ran = await runCli(['build', place.putAll('case', CASE), '--out', place.at('out')], { signal: stopping })
    expect([ran.code, codesIn(ran.err)]).toEqual([143, ['pipeline/interrupted']])
  })
})
