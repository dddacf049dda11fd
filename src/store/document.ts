import type { Capture } from '../model/capture.ts'
import type { Document } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { bodyOf, readBody } from './body.ts'
import { captureInput } from './build-input.ts'
import { addCapture } from './capture.ts'
import { addProblems, problemsOf } from './problems.ts'
import { addRecord, checkRecord, recordChanged } from './record.ts'
import { sameAgain } from './same-again.ts'
import { documentShape } from './shapes/document.ts'
import { type Store, writing } from './store.ts'

/**
 * Keeps a document with the capture that it was read from and with what the reader could not do. Once the promise resolves it is
 * committed: this is when a document may be acknowledged. Returns how many records were added: 0 where all of it was there.
 *
 * A document is known by its capture (bytes and what is said of them) and its reader (`document.by`). Throws a CounterclaimError
 * (`store/same-versions`) where the same two gave something else before, a RangeError where the document is another capture's.
 */
export function putDocument(
  store: Store,
  capture: Capture,
  document: Document,
  problems: readonly Problem[] = [],
): Promise<number> {
  return writing(store, async (db) => {
    if (document.sha256 !== capture.sha256)
      throw new RangeError(`document ${document.id} was read from another capture`)
    let added = await addCapture(db, capture)
    const input = captureInput(capture)
    const made = bodyOf(documentShape, document)
    const before = await db
      .selectFrom('readings')
      .selectAll()
      .where('input', '=', input)
      .where('reader', '=', document.by)
      .executeTakeFirst()
    if (before) {
      await checkRecord({ ...store, db }, 'readings', before)
      sameAgain({ at: store.at, kind: 'readings', seq: before.seq }, document.by, before.document, made.sha256)
      return added
    }
    const known = await db.selectFrom('documents').select('seq').where('sha256', '=', made.sha256).executeTakeFirst()
    if (!known) {
      await addRecord(db, 'documents', { capture: capture.sha256, ...made })
      added++
    }
    const reading = await addRecord(db, 'readings', {
      input,
      reader: document.by,
      document: made.sha256,
      problem_count: problems.length,
    })
    await addProblems(db, reading, problems)
    return added + 1 + problems.length
  })
}

/**
 * The document that this reader (name and version) made of exactly this capture, with what it reported; undefined where it has not
 * read it yet. A capture that was met in a further place, or of which something else is declared, is another input.
 */
export async function document(
  store: Store,
  capture: Capture,
  reader: string,
): Promise<{ readonly document: Document; readonly problems: readonly Problem[] } | undefined> {
  const reading = await store.db
    .selectFrom('readings')
    .selectAll()
    .where('input', '=', captureInput(capture))
    .where('reader', '=', reader)
    .executeTakeFirst()
  if (!reading) return undefined
  await checkRecord(store, 'readings', reading)
  const row = await store.db
    .selectFrom('documents')
    .selectAll()
    .where('sha256', '=', reading.document)
    .executeTakeFirst()
  if (!row) throw recordChanged(store.at, 'readings', reading.seq)
  await checkRecord(store, 'documents', row)
  return {
    document: readBody(documentShape, store.at, 'documents', row),
    problems: await problemsOf(store, 'readings', reading),
  }
}
