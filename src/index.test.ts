import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makePlace, type Place } from './apps/cli/testing/place.ts'
import { CASE } from './apps/cli/testing/reports.ts'
import {
  build,
  CounterclaimError,
  closeStore,
  type Dossier,
  dossierSchema,
  explain,
  latestDossier,
  openStore,
  type Progress,
  readJson,
  renderPage,
  renderSummary,
  writeJson,
} from './index.ts'

let place: Place
beforeEach(() => {
  place = makePlace()
})
afterEach(() => place.remove())

describe('counterclaim for programs', () => {
  it('builds, says how far it is, writes and reads what it wrote', async () => {
    const told: Progress[] = []
    const folder = place.putAll('case', CASE)
    const { dossier, problems, added } = await build([folder], { onProgress: (progress) => told.push(progress) })
    expect([problems, added]).toEqual([[], 3])
    expect(told.map(({ stage, done, total }) => [stage, done, total])).toEqual([
      ['ingest', 3, 3],
      ['read', 1, 3],
      ['read', 2, 3],
      ['read', 3, 3],
      ['link', 0, 3],
    ])
    expect(dossierSchema.safeParse(dossier).success).toBe(true)
    const text = writeJson(dossier)
    expect(readJson(text, 'dossier.json')).toEqual(JSON.parse(text) as Dossier)
    expect(renderPage(dossier)).toMatch(/^<!doctype html>/)
    expect(renderSummary(dossier)).toContain('3 documents')
    expect(explain(dossier, dossier.claims[0]!.id)).toContain(dossier.claims[0]!.by)
  })

  it('asks for a store once there is something to keep, and keeps it there', async () => {
    let asked = 0
    const open = () => {
      asked++
      return openStore(place.at('store.sqlite'))
    }
    await expect(build([place.at('absent')], { store: open })).rejects.toThrow(CounterclaimError)
    expect(asked).toBe(0)

    const store = await open()
    const { dossier } = await build([place.putAll('case', CASE)], { store: async () => store })
    expect(await latestDossier(store, dossier.case.id)).toEqual(JSON.parse(JSON.stringify(dossier)))
    await closeStore(store)
  })

  it('stops between two documents when it is told to', async () => {
    const stopping = new AbortController()
    const stopped = build([place.putAll('case', CASE)], {
      signal: stopping.signal,
      onProgress: ({ stage, done }) => {
        if (stage === 'read' && done === 2) stopping.abort()
      },
    })
    await expect(stopped).rejects.toMatchObject({
      problem: { code: 'pipeline/interrupted', message: expect.stringContaining('2 of 3') },
    })
  })
})
