import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleDossier } from '../../present/testing/sample.ts'
import { writeJson } from '../../present/write-json.ts'
import { makePlace, type Place } from './testing/place.ts'
import { codesIn, runCli } from './testing/run-cli.ts'

let place: Place
beforeEach(() => {
  place = makePlace()
  writeFileSync(place.at('dossier.json'), writeJson(sampleDossier()))
})
afterEach(() => place.remove())

describe('codebook', () => {
  it('prints what each would record, one codebook, JSON and CSV', async () => {
    const path = place.at('dossier.json')
    const all = await runCli(['codebook', path])
    expect([all.code, all.err]).toEqual([0, ''])
    expect(all.out).toContain('Every Casualty would record')
    const one = await runCli(['codebook', path, '--as', 'every-casualty'])
    expect(one.out).toContain('every-casualty/range@1')
    expect(one.out).not.toContain('ACLED')
    const json = await runCli(['codebook', path, '--json', '--as', 'ucdp'])
    expect(JSON.parse(json.out)).toMatchObject({ format: 'counterclaim-codebooks/1', codebooks: [{ id: 'ucdp' }] })
    const csv = await runCli(['codebook', path, '--csv'])
    expect(csv.out).toMatch(/^codebook,event,/)
  })

  it('says what is wrong', async () => {
    expect(codesIn((await runCli(['codebook', place.at('none.json')])).err)).toEqual(['cli/no-dossier'])
    writeFileSync(place.at('no.json'), '{}')
    expect(codesIn((await runCli(['codebook', place.at('no.json')])).err)).toEqual(['present/not-a-dossier'])
    for (const wrong of [
      ['--as', 'other'],
      ['--json', '--csv'],
    ])
      expect((await runCli(['codebook', place.at('dossier.json'), ...wrong])).code).toBe(2)
  })
})
