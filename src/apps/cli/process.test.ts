import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkStore, close, openStore } from '../../store/index.ts'
import { makePlace, type Place } from './testing/place.ts'
import { CASE } from './testing/reports.ts'
import { codesIn, runCli } from './testing/run-cli.ts'
import { startCli } from './testing/start-cli.ts'

/** What only a process of its own can show: signals, pipes, the machine's settings. One build inside this process is what all others must equal. */
let place: Place
let folder: string
let large: string
beforeAll(async () => {
  place = makePlace()
  folder = place.putAll('case', CASE)
  large = place.putAll('large', MANY)
  await runCli(['build', folder, '--out', place.at('usual')])
})
afterAll(() => place.remove())

/** A case with a middle. */
const MANY = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) =>
    Object.entries(CASE).map(([name, text]) => [`${i}-${name}`, `${text}\nThis is edition ${i} of the report.\n`]),
  ).flat(),
)

const sizeOf = (file: string) => statSync(place.at(file), { throwIfNoEntry: false })?.size ?? 0
const files = (out: string) => [place.text(`${out}/dossier.json`), place.text(`${out}/dossier.html`)]

describe('the same bytes', () => {
  it('in another time zone and another language', async () => {
    const env = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    const ran = await startCli(['build', folder, '--out', place.at('elsewhere'), '--json'], { env }).ended
    expect([ran.code, ran.out]).toEqual([0, place.text('usual/dossier.json')])
    expect(files('elsewhere')).toEqual(files('usual'))
  })

  it('after it was killed in the middle, twice', async () => {
    for (const kilobytes of [40, 400]) {
      const killed = startCli(['build', large, '--out', place.at('killed')])
      // So much is in the store's log that some documents are committed.
      while (sizeOf('killed/.counterclaim/store.sqlite-wal') < kilobytes * 1024) await pause(2)
      killed.child.kill('SIGKILL')
      expect((await killed.ended).signal).toBe('SIGKILL')
      expect(existsSync(place.at('killed/dossier.json'))).toBe(false)
    }
    const again = await runCli(['build', large, '--out', place.at('killed')])
    expect(again.out).toMatch(/added to the store; \d+ (was|were) there before\./)
    await runCli(['build', large, '--out', place.at('whole')])
    expect(files('killed')).toEqual(files('whole'))
    const store = await openStore(place.at('killed/.counterclaim/store.sqlite'))
    expect(await checkStore(store)).toEqual([])
    await close(store)
  })
})

describe('signals and pipes', () => {
  it('ends with 130 and a line when it is interrupted', async () => {
    const stopped = startCli(['build', large, '--out', place.at('stopped')])
    await stopped.said('Reading 36 documents.')
    stopped.child.kill('SIGINT')
    const { code, out, err } = await stopped.ended
    expect([code, out, codesIn(err)]).toEqual([130, '', ['pipeline/interrupted']])
  })

  it.runIf(existsSync('/dev/full'))('says when what it prints cannot be written', async () => {
    const full = openSync('/dev/full', 'w')
    const main = fileURLToPath(new URL('main.ts', import.meta.url))
    const ran = spawnSync(process.execPath, ['--import', 'tsx', main, '--help'], { stdio: ['ignore', full, 'pipe'] })
    closeSync(full)
    expect([ran.status, codesIn(String(ran.stderr))]).toEqual([1, ['cli/cannot-print']])
  })

  it('does not mind a reader that goes away', async () => {
    const started = startCli(['build', folder, '--out', place.at('piped'), '--json'])
    started.child.stdout!.destroy()
    const { code, err } = await started.ended
    expect([code, codesIn(err), err.includes('EPIPE')]).toEqual([0, [], false])
    expect(files('piped')).toEqual(files('usual'))
  })
})
