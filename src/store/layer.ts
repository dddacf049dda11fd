import type { z } from 'zod'
import type { Document } from '../model/document.ts'
import { sha256 } from '../model/ids.ts'
import type { Problem } from '../model/problem.ts'
import { bodyOf, readBody } from './body.ts'
import { type Versions, versionsText } from './build-input.ts'
import { addProblems, problemsOf } from './problems.ts'
import { addRecord, checkRecord } from './record.ts'
import { sameAgain } from './same-again.ts'
import { type Store, writing } from './store.ts'

type LayerKind = 'annotations' | 'findings'

/**
 * Keeps what components made of a document, beside what other versions of them made of it. Returns how many records were added: 0 where
 * it was there. Throws a RangeError where the document itself was not put, a TypeError where the value has not the shape, a CounterclaimError (`store/same-versions`) where the same
 * versions made something else of it before.
 */
export function putLayer<T>(
  store: Store,
  kind: LayerKind,
  schema: z.ZodType<T>,
  document: Document,
  versions: Versions,
  value: T,
  problems: readonly Problem[],
): Promise<number> {
  return writing(store, async (db) => {
    const key = keyOf(document, versions)
    const made = bodyOf(schema, value)
    const before = await db
      .selectFrom(kind)
      .selectAll()
      .where('document', '=', key.document)
      .where('versions_sha256', '=', key.versions_sha256)
      .executeTakeFirst()
    if (before) {
      await checkRecord({ ...store, db }, kind, before)
      sameAgain({ at: store.at, kind, seq: before.seq }, key.versions, before.sha256, made.sha256)
      return 0
    }
    const known = await db.selectFrom('documents').select('seq').where('sha256', '=', key.document).executeTakeFirst()
    if (!known) throw new RangeError(`document ${document.id} is not in the store: put it before what was found in it`)
    const record = await addRecord(db, kind, { ...key, problem_count: problems.length, ...made })
    await addProblems(db, record, problems)
    return 1 + problems.length
  })
}

/** What exactly these versions made of exactly this document, with what they reported; undefined where they have not worked on it yet. */
export async function layer<T>(
  store: Store,
  kind: LayerKind,
  schema: z.ZodType<T>,
  document: Document,
  versions: Versions,
): Promise<{ readonly value: T; readonly problems: readonly Problem[] } | undefined> {
  const key = keyOf(document, versions)
  const row = await store.db
    .selectFrom(kind)
    .selectAll()
    .where('document', '=', key.document)
    .where('versions_sha256', '=', key.versions_sha256)
    .executeTakeFirst()
  if (!row) return undefined
  await checkRecord(store, kind, row)
  return { value: readBody(schema, store.at, kind, row), problems: await problemsOf(store, kind, row) }
}

/** By the document's content and not its id, which a declared date or another reader leaves as it is. */
function keyOf(document: Document, versions: Versions) {
  const text = versionsText(versions)
  return { document: sha256(JSON.stringify(document)), versions: text, versions_sha256: sha256(text) }
}
