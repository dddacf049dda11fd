import type { Transaction } from 'kysely'
import { sha256 } from '../model/ids.ts'
import { by } from '../model/order.ts'
import { CounterclaimError, problem } from '../model/problem.ts'
import type { Store } from './store.ts'
import type { NewRow, RecordKind, Row, Tables } from './tables.ts'

/**
 * Appends a record and returns its place in the order. The next number is one more than the last: there is one writer at a time and
 * nothing is ever removed, so numbers have no gaps and follow the order of the commits; no clock is asked.
 */
export async function addRecord<K extends RecordKind>(
  db: Transaction<Tables>,
  kind: K,
  row: NewRow<K>,
): Promise<number> {
  const last = await db.selectFrom('records').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  const seq = (last?.seq ?? 0) + 1
  const numbered = { ...row, seq }
  await db
    .insertInto('records')
    .values({ seq, kind, sha256: digestOf(kind, numbered) })
    .execute()
  // kysely cannot see that a row of K with its number is what the table K takes.
  await db
    .insertInto<RecordKind>(kind)
    .values(numbered as never)
    .execute()
  return seq
}

/**
 * Checks a row that was read, all of its columns, against the hash that `records` keeps of it. In a damaged file an index can lead to a
 * row that is whole and is not the one that was asked for. Throws a CounterclaimError.
 */
export async function checkRecord(store: Pick<Store, 'db' | 'at'>, kind: RecordKind, row: Row<RecordKind>) {
  if (!(await isWhole(store, kind, row))) throw recordChanged(store.at, kind, row.seq)
}

/** Whether a row is the one that was written in its place. */
export async function isWhole({ db }: Pick<Store, 'db'>, kind: RecordKind, row: Row<RecordKind>): Promise<boolean> {
  const kept = await db.selectFrom('records').select('sha256').where('seq', '=', row.seq).executeTakeFirst()
  return kept?.sha256 === digestOf(kind, row) && hasItsContent(row)
}

/** The content, where there is one, against the hash in the row. What a damaged page gives need not be of its column's type. */
function hasItsContent(row: Row<RecordKind>): boolean {
  const content: unknown = 'bytes' in row ? row.bytes : 'body' in row ? row.body : undefined
  if (content === undefined || !('sha256' in row)) return true
  return (typeof content === 'string' || content instanceof Uint8Array) && sha256(content) === row.sha256
}

/** Hash of everything that a row says, its place included. The content has its own hash, which is one of the columns. */
function digestOf(kind: RecordKind, row: object): string {
  const said = Object.entries(row).filter(([column]) => column !== 'body' && column !== 'bytes')
  return sha256(JSON.stringify([kind, said.sort(by(([column]) => column))]))
}

/** The error for a record that is not what was written. */
export function recordChanged(at: string, kind: string, seq: number): CounterclaimError {
  return new CounterclaimError(problem('store/record-changed', { path: at, kind, seq }, { about: at }))
}
