import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makePlace, type Place } from './testing/place.ts'
import { CASE, HARBOUR } from './testing/reports.ts'
import { codesIn, runCli } from './testing/run-cli.ts'

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

async function built(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  await runCli(['build', place.putAll(`${name}-reports`, files), '--out', place.at(name)])
  return place.at(name)
}

describe('diff', () => {
  it('shows what came, and the question that it moved', async () => {
    const monday = await built('monday', { 'a-harbour.txt': HARBOUR })
    const tuesday = await built('tuesday', CASE)
    const { code, out, err } = await runCli(['diff', monday, tuesday])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('(1 document)')
    expect(out).toContain('3 documents')
    expect(out).toMatch(/new: b-union\.txt/)
    expect(out.replace(/\s+/g, ' ')).toContain('single origin → contested')
    const back = await runCli(['diff', `${tuesday}/dossier.json`, monday])
    expect(back.out).toMatch(/gone: b-union\.txt/)
  })

  it('says that nothing changed, and prints JSON alone', async () => {
    const folder = await built('one', { 'a-harbour.txt': HARBOUR })
    expect((await runCli(['diff', folder, folder])).out).toContain('Nothing changed')
    const json = await runCli(['diff', folder, folder, '--json'])
    expect(JSON.parse(json.out)).toMatchObject({ same: true, documents: { new: [], gone: [] } })
  })

  it('says what is wrong, and where two cases have nothing in common', async () => {
    const one = await built('one', { 'a-harbour.txt': HARBOUR })
    const other = await built('other', { 'b-union.txt': CASE['b-union.txt'] })
    expect(codesIn((await runCli(['diff', one, other])).err)).toEqual(['diff/nothing-in-common'])
    const missing = await runCli(['diff', one, place.at('none')])
    expect(missing.code).toBe(1)
    expect(codesIn(missing.err)).toEqual(['diff/no-dossier'])
    expect((await runCli(['diff', one])).code).toBe(2)
  })
})
