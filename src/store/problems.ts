import type { Transaction } from 'kysely'
import type { Problem } from '../model/problem.ts'
import { bodyOf, readBody } from './body.ts'
import { addRecord, checkRecord, recordChanged } from './record.ts'
import { problemShape } from './shapes/problem.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Keeps what could not be done while a record was made. */
export async function addProblems(
  db: Transaction<Tables>,
  record: number,
  problems: readonly Problem[],
): Promise<void> {
  for (const [position, found] of problems.entries())
    await addRecord(db, 'problems', { record, position, ...bodyOf(problemShape, found) })
}

/** What was reported with a record, in the order in which it was; the record says how many there must be. */
export async function problemsOf(
  store: Store,
  kind: string,
  { seq, problem_count }: { readonly seq: number; readonly problem_count: number },
): Promise<readonly Problem[]> {
  const rows = await store.db.selectFrom('problems').selectAll().where('record', '=', seq).orderBy('position').execute()
  if (rows.length !== problem_count) throw recordChanged(store.at, kind, seq)
  for (const row of rows) await checkRecord(store, 'problems', row)
  return rows.map((row) => readBody(problemShape, store.at, 'problems', row))
}
