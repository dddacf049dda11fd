import type { Kysely } from 'kysely'
import { CounterclaimError, problem } from '../model/problem.ts'
import type { Backend } from './backend.ts'
import type { Dialect } from './dialects.ts'
import type { Tables } from './tables.ts'

/** One step from a format to the next. */
export interface Migration {
  /** The format that it makes; numbers follow one another from 1. */
  readonly number: number
  readonly name: string
  readonly up: (db: Kysely<unknown>, dialect: Dialect) => Promise<void>
}

const SCHEMA_TABLE = 'counterclaim_schema'

/**
 * The format of the store in a database: 0 where the database is empty. Changes nothing. Throws a CounterclaimError for a database of
 * another program and for a format that is newer than `known`.
 */
export async function formatOf(db: Kysely<Tables>, backend: Backend, known: number): Promise<number> {
  const { at, dialect } = backend
  const tables = (await dialect.tableNames.execute(db)).rows.map((row) => row.name)
  if (tables.length === 0 && !(await dialect.inUse?.execute(db))?.rows.length) return 0
  if (!tables.includes(SCHEMA_TABLE))
    throw new CounterclaimError(problem('store/not-a-store', { path: at }, { about: at }))
  const last = await db.selectFrom(SCHEMA_TABLE).select('number').orderBy('number', 'desc').limit(1).executeTakeFirst()
  const found = last?.number ?? 0
  if (found > known)
    throw new CounterclaimError(problem('store/newer-format', { path: at, found, known }, { about: at }))
  return found
}

/**
 * Brings a database to the last of the formats, all steps in one transaction: a process that dies on the way leaves the old format
 * whole. What was there before is copied first; without a copy nothing is changed.
 */
export async function migrate(db: Kysely<Tables>, backend: Backend, migrations: readonly Migration[]): Promise<void> {
  const known = migrations.length
  if ((await formatOf(db, backend, known)) === known) return
  await db.transaction().execute(async (transaction) => {
    if (backend.dialect.lockWriters) await backend.dialect.lockWriters.execute(transaction)
    // Asked again, now that nobody else can write: another process may have done it meanwhile.
    const format = await formatOf(transaction, backend, known)
    if (format === known) return
    if (format === 0) await createSchemaTable(transaction, backend.dialect)
    else await backend.backUp?.(format)
    for (const { number, name, up } of migrations.slice(format)) {
      await up(transaction as unknown as Kysely<unknown>, backend.dialect)
      await transaction.insertInto(SCHEMA_TABLE).values({ number, name }).execute()
    }
  })
}

async function createSchemaTable(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await db.schema
    .createTable(SCHEMA_TABLE)
    .addColumn('number', 'integer', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .modifyEnd(dialect.tableEnd)
    .execute()
  for (const refusal of dialect.refuseChanges(SCHEMA_TABLE)) await refusal.execute(db)
}
