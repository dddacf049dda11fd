import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery, type Kysely, PostgresDialect, sql } from 'kysely'
import { POSTGRES } from '../dialects.ts'
import type { Migration } from '../migrate.ts'
import { openStoreOn } from '../open-store.ts'
import { sqliteBackend } from '../sqlite.ts'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'

/** A database that every store test runs on. */
export interface TestBackend {
  readonly name: string
  /** Why it cannot be tested here. */
  readonly skip?: string
  /** A place with nothing in it. */
  readonly fresh: () => Promise<Place>
}

export interface Place {
  readonly open: (migrations?: readonly Migration[]) => Promise<Store>
  /** Takes the place away with all that is in it; stores must be closed. */
  readonly remove: () => Promise<void>
}

/** Address of a PostgreSQL server whose user may create schemas: `postgres://user:password@host:port/database`. */
const POSTGRES_URL = process.env.COUNTERCLAIM_TEST_POSTGRES

export const BACKENDS: readonly TestBackend[] = [
  { name: 'SQLite', fresh: freshSqlite },
  {
    name: 'PostgreSQL',
    ...(POSTGRES_URL ? {} : { skip: 'COUNTERCLAIM_TEST_POSTGRES names no server' }),
    fresh: () => freshPostgres(POSTGRES_URL ?? ''),
  },
]

async function freshSqlite(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-store-'))
  const path = join(folder, 'case.sqlite')
  return {
    open: (migrations) => openStoreOn(sqliteBackend(path), migrations),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A schema of its own on the server. */
async function freshPostgres(url: string): Promise<Place> {
  const { default: pg } = await import('pg')
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  const { rows } = await admin.query<{ name: string }>(
    `select 'store_' || replace(gen_random_uuid()::text, '-', '') as name`,
  )
  const schema = rows[0]!.name
  await admin.query(`create schema ${schema}`)
  return {
    open: (migrations) => {
      const pool = new pg.Pool({ connectionString: url, options: `-c search_path=${schema}`, max: 4 })
      const driver = new PostgresDialect({ pool })
      return openStoreOn({ at: 'test server', dialect: POSTGRES, driver, close: async () => {} }, migrations)
    },
    remove: async () => {
      await admin.query(`drop schema ${schema} cascade`)
      await admin.end()
    },
  }
}

/** Runs a statement that the store itself would never run. */
export function run(db: Kysely<Tables>, statement: string): Promise<unknown> {
  return db.executeQuery(CompiledQuery.raw(statement))
}

/** How many rows each table of records has. */
export async function count(db: Kysely<Tables>, table: keyof Tables): Promise<number> {
  const { rows } = await sql<{ n: number | string }>`select count(*) as n from ${sql.table(table)}`.execute(db)
  return Number(rows[0]!.n)
}
