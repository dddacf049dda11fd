import { Kysely } from 'kysely'
import type { Backend } from './backend.ts'
import { formatOf, type Migration, migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { type SqliteOptions, sqliteBackend } from './sqlite.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/**
 * Opens the store in a SQLite file, and makes it where there is none. A store of an older format is brought forward, after a copy of
 * it was laid beside it.
 *
 * Throws a CounterclaimError (`store/…`) for what is no store, a newer format, a place that cannot be written, a full disk, a damaged
 * file, and another process that writes for longer than `options.wait` milliseconds (10,000 unless told). In each case the file keeps
 * what it had.
 */
export async function openStore(path: string, options: SqliteOptions = {}): Promise<Store> {
  return openStoreOn(sqliteBackend(path, options))
}

/** Opens the store in any database that it can live in. */
export async function openStoreOn(backend: Backend, migrations: readonly Migration[] = MIGRATIONS): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: backend.driver })
  const close = async () => {
    await db.destroy()
    await backend.close()
  }
  try {
    // Before anything is set: a file that is not ours stays as it is, to the byte.
    await formatOf(db, backend, migrations.length)
    await backend.prepare?.()
    await migrate(db, backend, migrations)
    return { at: backend.at, db, dialect: backend.dialect, close }
  } catch (error) {
    await close()
    throw error
  }
}
