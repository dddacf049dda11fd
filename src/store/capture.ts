import type { Transaction } from 'kysely'
import type { Capture, Sighting } from '../model/capture.ts'
import { sha256 } from '../model/ids.ts'
import { by } from '../model/order.ts'
import { bodyOf, readBody } from './body.ts'
import { addRecord, checkRecord, recordChanged } from './record.ts'
import { sightingShape } from './shapes/sighting.ts'
import { type Store, writing } from './store.ts'
import type { Tables } from './tables.ts'

/**
 * Keeps a capture: its bytes once, and each distinct sighting once (a sighting is distinct by its place, by what was declared there, and
 * by the type found). Returns how many records were added: 0 where all of it was there. Throws a RangeError where the hash is not the
 * bytes'.
 */
export function putCapture(store: Store, capture: Capture): Promise<number> {
  return writing(store, (db) => addCapture(db, capture))
}

/** `putCapture` inside a transaction. */
export async function addCapture(db: Transaction<Tables>, capture: Capture): Promise<number> {
  const { sha256: hash, bytes, sightings, type } = capture
  let added = 0
  const known = await db.selectFrom('captures').select('seq').where('sha256', '=', hash).executeTakeFirst()
  if (!known) {
    if (sha256(bytes) !== hash) throw new RangeError(`the bytes of capture ${hash} have another hash`)
    await addRecord(db, 'captures', { sha256: hash, bytes })
    added++
  }
  for (const { file, declared } of sightings) {
    const met = bodyOf(sightingShape, ordered({ file, declared, type }))
    const again = await db
      .selectFrom('sightings')
      .select('seq')
      .where('capture', '=', hash)
      .where('sha256', '=', met.sha256)
      .executeTakeFirst()
    if (again) continue
    await addRecord(db, 'sightings', { capture: hash, ...met })
    added++
  }
  return added
}

/**
 * The capture with these bytes and every sighting that was ever kept, sorted; undefined where there is none. Where sightings disagree on
 * the type, that of the first one holds.
 */
export async function capture(store: Store, hash: string): Promise<Capture | undefined> {
  const row = await store.db.selectFrom('captures').selectAll().where('sha256', '=', hash).executeTakeFirst()
  if (!row) return undefined
  await checkRecord(store, 'captures', row)
  const rows = await store.db.selectFrom('sightings').selectAll().where('capture', '=', hash).execute()
  for (const sighting of rows) await checkRecord(store, 'sightings', sighting)
  const met = rows
    .map((sighting) => ({ body: sighting.body, value: readBody(sightingShape, store.at, 'sightings', sighting) }))
    .sort(
      by(
        ({ value }) => value.file,
        ({ body }) => body,
      ),
    )
    .map(({ value }) => value)
  const first = met[0]
  if (!first) throw recordChanged(store.at, 'captures', row.seq)
  return {
    sha256: hash,
    bytes: new Uint8Array(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength),
    sightings: distinct(met.map(({ file, declared }) => ({ file, declared }))),
    type: first.type,
  }
}

/** A sighting with its keys in one order, so that the same declaration is the same JSON whoever wrote it. */
export function ordered<T extends Sighting>(sighting: T): T {
  const declared = Object.fromEntries(Object.entries(sighting.declared).sort(by(([key]) => key)))
  return { ...sighting, declared }
}

/** Sorted sightings without those that repeat the one before them. */
function distinct(sightings: readonly Sighting[]): Sighting[] {
  const json = sightings.map((sighting) => JSON.stringify(sighting))
  return sightings.filter((_, i) => json[i] !== json[i - 1])
}
