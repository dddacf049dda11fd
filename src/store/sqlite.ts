import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from 'kysely'
import { CounterclaimError, type Problem, problem } from '../model/problem.ts'
import type { Backend } from './backend.ts'
import { SQLITE } from './dialects.ts'

export interface SqliteOptions {
  /** How long a write waits for another process that is writing, in milliseconds. */
  readonly wait?: number
}

const WAIT = 10_000
/**
 * SQLite waits for a lock by sleeping, and nothing else of this process runs meanwhile: perhaps not even the one who holds the lock. So
 * it sleeps for short stretches, and between them everything else has its turn. In milliseconds.
 */
const SLEEP = 40
const TURN = 5

/**
 * A SQLite file as the home of a store; the one place that knows the driver. Makes the folder and the file where they are missing.
 * Throws a CounterclaimError where the place cannot be opened for writing.
 */
export function sqliteBackend(path: string, options: SqliteOptions = {}): Backend {
  // Resolved, because SQLite would read a name that begins with "file:" as an address.
  const at = resolve(path)
  const wait = options.wait ?? WAIT
  const asProblem = (error: unknown) => explain(error, at, wait)
  const database = open(at, asProblem)
  const kysely = new SqliteDialect({ database })

  return {
    at,
    dialect: SQLITE,
    driver: {
      createAdapter: () => kysely.createAdapter(),
      createQueryCompiler: () => kysely.createQueryCompiler(),
      createIntrospector: (db) => kysely.createIntrospector(db),
      createDriver: () => immediateDriver(database, wait, asProblem),
    },
    prepare: () => prepare(database, at, wait, asProblem),
    backUp: (format) => backUp(at, format),
    close: async () => {
      database.close()
    },
  }
}

function open(at: string, asProblem: (error: unknown) => unknown): Database.Database {
  try {
    mkdirSync(dirname(at), { recursive: true })
    // Asked beforehand, because SQLite opens what it may not write, and fails only later and with other words.
    accessSync(dirname(at), constants.W_OK)
    if (existsSync(at)) accessSync(at, constants.W_OK)
    return new Database(at, { timeout: SLEEP })
  } catch (error) {
    throw asProblem(error)
  }
}

/**
 * Durability: an acknowledged commit has been flushed to the disk (WAL with synchronous FULL), references hold, and replacing a row
 * counts as removing it. The file may come from elsewhere, so that its schema is not trusted.
 */
async function prepare(
  database: Database.Database,
  at: string,
  wait: number,
  asProblem: (error: unknown) => unknown,
): Promise<void> {
  try {
    const mode = await whileBusy(wait, () => database.pragma('journal_mode = WAL', { simple: true }))
    if (mode !== 'wal') throw cannotOpen(at, 'its file system does not support a write-ahead log')
    for (const setting of [
      'synchronous = FULL',
      // On macOS an ordinary flush stops at the disk's own memory.
      'fullfsync = ON',
      'checkpoint_fullfsync = ON',
      'foreign_keys = ON',
      'recursive_triggers = ON',
      'trusted_schema = OFF',
      'cell_size_check = ON',
    ])
      database.pragma(setting)
  } catch (error) {
    throw asProblem(error)
  }
}

/**
 * Tries until no other connection is in the way, or `wait` milliseconds have passed. A statement that SQLite refuses as busy has done
 * nothing, and may be run again. (The change to WAL is refused without any sleep while another process opens the same new file.)
 */
async function whileBusy<T>(wait: number, attempt: () => T | Promise<T>): Promise<T> {
  const from = performance.now()
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() - from >= wait) throw error
      await pause(TURN)
    }
  }
}

/** kysely's driver, with transactions that take the write lock at their beginning, where waiting for it is safe, and errors explained. */
function immediateDriver(database: Database.Database, wait: number, asProblem: (error: unknown) => unknown): Driver {
  const inner = new SqliteDriver({ database })
  const connections = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const begin = CompiledQuery.raw('begin immediate')
  const commit = CompiledQuery.raw('commit')
  const rollback = CompiledQuery.raw('rollback')

  function explaining(connection: DatabaseConnection): DatabaseConnection {
    let wrapped = connections.get(connection)
    if (!wrapped) {
      wrapped = {
        async executeQuery<R>(query: CompiledQuery) {
          try {
            return await whileBusy(wait, () => connection.executeQuery<R>(query))
          } catch (error) {
            throw asProblem(error)
          }
        },
        streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
      }
      connections.set(connection, wrapped)
    }
    return wrapped
  }

  return {
    init: () => inner.init(),
    acquireConnection: async () => explaining(await inner.acquireConnection()),
    releaseConnection: () => inner.releaseConnection(),
    async beginTransaction(connection) {
      await connection.executeQuery(begin)
    },
    async commitTransaction(connection) {
      await connection.executeQuery(commit)
    },
    async rollbackTransaction(connection) {
      // After a full disk or a failed read SQLite has rolled back by itself; asking again would hide the first error.
      if (database.inTransaction) await connection.executeQuery(rollback)
    },
    destroy: () => inner.destroy(),
  }
}

/**
 * Copies the committed content to "<file>.format-<n>.backup" (or "…-2.backup" where that is taken: no backup is ever overwritten),
 * whole or not at all. A further connection reads it, so that the one that holds the write lock can go on.
 */
async function backUp(at: string, format: number): Promise<string> {
  const target = freeName(`${at}.format-${format}`)
  const partial = `${target}.partial`
  try {
    for (const left of [partial, `${partial}-journal`, `${partial}-wal`, `${partial}-shm`])
      rmSync(left, { force: true })
    const source = new Database(at, { readonly: true, fileMustExist: true })
    try {
      await source.backup(partial)
    } finally {
      source.close()
    }
    flush(partial)
    renameSync(partial, target)
    flush(dirname(target))
    return target
  } catch (error) {
    throw new CounterclaimError(problem('store/no-backup', { path: at, reason: reasonOf(error) }, { about: at }), {
      cause: error,
    })
  }
}

function freeName(stem: string): string {
  let name = `${stem}.backup`
  for (let n = 2; existsSync(name); n++) name = `${stem}-${n}.backup`
  return name
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** The error as a CounterclaimError where it comes from the file, the disk or another process; any other as it is. */
function explain(error: unknown, at: string, wait: number): unknown {
  if (error instanceof CounterclaimError) return error
  const found = isSqliteError(error)
    ? ofSqlite(error, at, wait)
    : isSystemError(error)
      ? ofSystem(error, at)
      : undefined
  return found ? new CounterclaimError(found, { cause: error }) : error
}

function ofSqlite(error: InstanceType<typeof Database.SqliteError>, at: string, wait: number): Problem | undefined {
  const values = { path: at, reason: reasonOf(error), seconds: wait / 1000 }
  const where = { about: at }
  // The file was moved or removed under an open store; nothing is wrong with its permissions.
  if (error.code === 'SQLITE_READONLY_DBMOVED') return problem('store/disk-error', values, where)
  // A record was to be changed or removed: a mistake of ours, not of the file's.
  if (error.code === 'SQLITE_CONSTRAINT_TRIGGER') return undefined
  switch (error.code.split('_', 2).join('_')) {
    case 'SQLITE_BUSY':
    case 'SQLITE_PROTOCOL':
      return problem('store/busy', values, where)
    case 'SQLITE_FULL':
      return problem('store/disk-full', values, where)
    case 'SQLITE_READONLY':
      return problem('store/read-only', values, where)
    case 'SQLITE_CANTOPEN':
      return problem('store/cannot-open', values, where)
    case 'SQLITE_NOTADB':
      return problem('store/not-a-database', values, where)
    case 'SQLITE_CORRUPT':
    // The statements are always the same, and sound tables take what is given to them: these come up where a damaged page was read.
    case 'SQLITE_ERROR':
    case 'SQLITE_CONSTRAINT':
    case 'SQLITE_MISMATCH':
    case 'SQLITE_TOOBIG':
      return problem('store/damaged', values, where)
    case 'SQLITE_IOERR':
      return problem('store/disk-error', values, where)
    default:
      return undefined
  }
}

function ofSystem(error: NodeJS.ErrnoException, at: string): Problem {
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return problem('store/read-only', { path: at }, { about: at })
    case 'ENOSPC':
    case 'EDQUOT':
      return problem('store/disk-full', { path: at }, { about: at })
    default:
      return cannotOpen(at, reasonOf(error)).problem
  }
}

function cannotOpen(at: string, reason: string): CounterclaimError {
  return new CounterclaimError(problem('store/cannot-open', { path: at, reason }, { about: at }))
}

const isSqliteError = (error: unknown): error is InstanceType<typeof Database.SqliteError> =>
  error instanceof Database.SqliteError

const isBusy = (error: unknown) =>
  isSqliteError(error) && (error.code.startsWith('SQLITE_BUSY') || error.code === 'SQLITE_PROTOCOL')

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

/** What the system said, without a full stop, to stand inside a sentence of ours. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
}
