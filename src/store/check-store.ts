import { type Problem, problem } from '../model/problem.ts'
import { isWhole, recordChanged } from './record.ts'
import type { Store } from './store.ts'
import { RECORD_KINDS, type RecordKind } from './tables.ts'

/**
 * Reads the whole store and reports what is not as it was written: faults of the file, records that are missing, and records that say
 * something else than was hashed. An empty list says that everything is there and whole. Changes nothing. Throws a CounterclaimError
 * where the file is too damaged to be read to its end.
 */
export async function checkStore(store: Store): Promise<readonly Problem[]> {
  return [...(await faultsOfFile(store)), ...(await missingRecords(store)), ...(await changedRecords(store))]
}

async function faultsOfFile({ db, dialect, at }: Store): Promise<Problem[]> {
  if (!dialect.integrity) return []
  const { rows } = await dialect.integrity.execute(db)
  return rows
    .filter(({ message }) => message !== 'ok')
    .map(({ message }) => problem('store/damaged', { path: at, reason: message }, { about: at }))
}

/** The numbers from 1 to the last, each with a row of its kind, and no row besides. */
async function missingRecords(store: Store): Promise<Problem[]> {
  const found: Problem[] = []
  const left = new Map<RecordKind, Set<number>>()
  for (const kind of RECORD_KINDS) left.set(kind, new Set(await numbersOf(store, kind)))
  let expected = 1
  for (const { seq, kind } of await store.db.selectFrom('records').select(['seq', 'kind']).orderBy('seq').execute()) {
    for (; expected < seq; expected++) found.push(missing(store, 'records', expected))
    expected = seq + 1
    if (!left.get(kind)?.delete(seq)) found.push(missing(store, kind, seq))
  }
  for (const [kind, numbers] of left) for (const seq of numbers) found.push(missing(store, `records: ${kind}`, seq))
  return found
}

function missing({ at }: Store, kind: string, seq: number): Problem {
  return problem('store/record-missing', { path: at, kind, seq }, { about: at })
}

/** One record at a time: a store may be larger than the memory. */
async function changedRecords(store: Store): Promise<Problem[]> {
  const found: Problem[] = []
  for (const kind of RECORD_KINDS)
    for (const seq of await numbersOf(store, kind)) {
      const row = await store.db.selectFrom(kind).selectAll().where('seq', '=', seq).executeTakeFirst()
      if (!row) found.push(missing(store, kind, seq))
      else if (!(await isWhole(store, kind, row))) found.push(recordChanged(store.at, kind, seq).problem)
    }
  return found
}

async function numbersOf({ db }: Store, kind: RecordKind): Promise<number[]> {
  return (await db.selectFrom(kind).select('seq').orderBy('seq').execute()).map(({ seq }) => seq)
}
