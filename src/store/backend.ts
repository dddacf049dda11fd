import type { Dialect as KyselyDialect } from 'kysely'
import type { Dialect } from './dialects.ts'

/** A database that a store can live in: a driver, ready to be opened, and what a driver alone can do. */
export interface Backend {
  /** What messages call it: the file's path, or the server's address without credentials. */
  readonly at: string
  readonly dialect: Dialect
  /** Its driver for kysely. Errors of the database leave it as CounterclaimErrors where a person can do something about them. */
  readonly driver: KyselyDialect
  /** Called once the database is known to be a store (or empty), before anything is written to it. */
  readonly prepare?: () => Promise<void>
  /** Copies what is committed to a place beside the store, and says where. Called while nobody can write. */
  readonly backUp?: (format: number) => Promise<string>
  /** Ends the connection; also when the driver was never used. */
  readonly close: () => Promise<void>
}
