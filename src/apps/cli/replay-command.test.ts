import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makePlace, type Place } from './testing/place.ts'
import { CASE } from './testing/reports.ts'
import { codesIn, runCli } from './testing/run-cli.ts'

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

describe('replay', () => {
  it('shows a case as of a day, and says what that leaves out', async () => {
    const { code, out } = await runCli(['replay', place.putAll('reports', CASE), '--on', '2031-03-04'])
    expect(code).toBe(0)
    expect(out).toContain('1 document, 1 text')
    expect(out).toContain('As of 4 March 2031')
    expect(out).toContain('2 documents')
    expect(out).not.toContain('at least 30')
  })

  it('lists the days on which something came, with what each changed', async () => {
    const { code, out } = await runCli(['replay', place.putAll('reports', CASE), '--every', 'day'])
    expect(code).toBe(0)
    expect(out.match(/^\d+ March 2031: /gm)).toEqual(['4 March 2031: ', '5 March 2031: '])
    expect(out.replace(/\s+/g, ' ')).toContain('single origin → contested')
  })

  it('works a built case out anew, prints JSON alone, and writes only where it is told to', async () => {
    const reports = place.putAll('reports', CASE)
    await runCli(['build', reports, '--out', place.at('out')])
    const json = await runCli(['replay', place.at('out'), '--on', '2031-03-05', '--json'])
    expect([json.code, json.err]).toEqual([0, ''])
    expect(JSON.parse(json.out)).toMatchObject({ asOf: { day: '2031-03-05', clock: 'published' } })
    const written = await runCli(['replay', place.at('out/dossier.json'), '--on', '2031-03', '--out', place.at('then')])
    expect(written.code).toBe(0)
    expect(existsSync(place.at('then/dossier.html'))).toBe(true)
    expect(existsSync(place.at('then/dossier.json'))).toBe(true)
  })

  it('says what is wrong', async () => {
    const reports = place.putAll('reports', CASE)
    expect(codesIn((await runCli(['replay', reports, '--on', 'yesterday'])).err)).toEqual(['replay/not-a-date'])
    expect((await runCli(['replay', reports])).code).toBe(2)
    expect((await runCli(['replay', reports, '--on', '2031-03-04', '--clock', 'mine'])).code).toBe(2)
    expect((await runCli(['replay', place.at('none'), '--on', '2031-03-04'])).code).toBe(1)
  })
})
