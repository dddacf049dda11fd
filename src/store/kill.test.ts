import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { capture, checkStore, close, document, latestDossier, openStore, type Store } from './index.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { openStoreOn } from './open-store.ts'
import { sqliteBackend } from './sqlite.ts'
import { count } from './testing/backends.ts'
import { inventCapture, inventDocument, inventDossier, READER } from './testing/invent.ts'
import { start } from './testing/processes.ts'
import { seeded } from './testing/seeded.ts'

/** How often the writer is killed; more rounds on a long run. */
const ROUNDS = Number(process.env.COUNTERCLAIM_KILL_ROUNDS ?? 20)
const SEED = 1848
/** A child may take a second to start on a busy machine. */
const TIME = 30_000 + ROUNDS * 6_000

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-kill-'))
  path = join(folder, 'case.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function reading<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(path)
  try {
    return await work(store)
  } finally {
    await close(store)
  }
}

describe('a writer that is killed', () => {
  it(`loses nothing that it acknowledged, over ${ROUNDS} rounds on one store`, { timeout: TIME }, async () => {
    const random = seeded(SEED)
    const acknowledged: { name: string; sha256: string }[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const writer = start('append-documents', [path, 100_000, `round-${round}`])
      // Sometimes before the store is open, sometimes in the middle of a document.
      await writer.said(1 + Math.floor(random() * 12))
      await pause(random() * 12)
      writer.child.kill('SIGKILL')
      const { signal, errors } = await writer.ended
      expect([signal, errors]).toEqual(['SIGKILL', ''])
      const acks = writer.lines().slice(1)
      acknowledged.push(...acks.map((sha256, i) => ({ name: `round-${round}-${i}`, sha256 })))

      await reading(async (store) => {
        expect(await checkStore(store)).toEqual([])
        const documents = await count(store.db, 'documents')
        expect(documents).toBeGreaterThanOrEqual(acknowledged.length)
        // One that was committed and not acknowledged, for each round at most.
        expect(documents).toBeLessThanOrEqual(acknowledged.length + round + 1)
        expect(await count(store.db, 'captures')).toBe(documents)
        expect(await count(store.db, 'readings')).toBe(documents)
      })
    }
    expect(acknowledged.length).toBeGreaterThan(ROUNDS)
    await reading(async (store) => {
      for (const { name, sha256 } of acknowledged) {
        const given = inventCapture(name)
        expect(sha256).toBe(given.sha256)
        expect(await capture(store, sha256)).toEqual(given)
        expect((await document(store, given, READER))?.document).toEqual(inventDocument(given))
      }
    })
  })

  it('goes on where it was, and ends with the same dossier', { timeout: TIME }, async () => {
    const random = seeded(SEED)
    const documents = 12
    const kept = new Set<string>()
    let ended = false
    for (let attempt = 0; !ended; attempt++) {
      const build = start('build-invented', [path, documents])
      if (attempt < 5) {
        await build.said(kept.size + Math.floor(random() * 8))
        await pause(random() * 4)
        build.child.kill('SIGKILL')
      }
      await build.ended
      for (const line of build.lines()) {
        const [did, ...step] = line.split(' ')
        // What was kept is not made a second time.
        if (did === 'made') expect(kept).not.toContain(step.join(' '))
        if (did === 'made' || did === 'had') kept.add(step.join(' '))
      }
      ended = build.lines().includes('done')
    }
    expect(kept.size).toBe(3 * documents)
    await reading(async (store) => {
      const expected = inventDossier(Array.from({ length: documents }, (_, i) => inventDocument(inventCapture(`${i}`))))
      expect(JSON.stringify(await latestDossier(store, expected.case.id))).toBe(JSON.stringify(expected))
      expect(await checkStore(store)).toEqual([])
    })
  })

  it('while it brings a store forward leaves the old format whole', { timeout: TIME }, async () => {
    const writer = start('append-documents', [path, 3, 'before'])
    await writer.ended
    expect((await start('die-migrating', [path]).ended).signal).toBe('SIGKILL')
    await reading(async (store) => {
      expect(await count(store.db, 'documents')).toBe(3)
      expect(await checkStore(store)).toEqual([])
    })
    const store = await openStoreOn(sqliteBackend(path), [
      ...MIGRATIONS,
      { number: MIGRATIONS.length + 1, name: 'uninterrupted', up: async () => {} },
    ])
    expect(await count(store.db, 'documents')).toBe(3)
    expect(await count(store.db, 'counterclaim_schema')).toBe(MIGRATIONS.length + 1)
    await close(store)
  })
})

describe('writers at the same time', () => {
  it('four of them, on a store that is not there yet, all keep everything', { timeout: TIME }, async () => {
    const writers = ['a', 'b', 'c', 'd'].map((name) => start('append-documents', [path, 30, 'common', name]))
    for (const writer of writers) {
      const { code, errors } = await writer.ended
      expect([code, errors, writer.lines().length]).toEqual([0, '', 61])
    }
    await reading(async (store) => {
      expect(await count(store.db, 'documents')).toBe(5 * 30)
      expect(await count(store.db, 'readings')).toBe(5 * 30)
      expect(await count(store.db, 'sightings')).toBe(5 * 30)
      expect(await checkStore(store)).toEqual([])
    })
  })
})
