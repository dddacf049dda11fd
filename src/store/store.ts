import type { Kysely, Transaction } from 'kysely'
import type { Dialect } from './dialects.ts'
import type { Tables } from './tables.ts'

/** An opened store. Made by `openStore`; the functions of this room take it as their first argument. */
export interface Store {
  /** The file's path, or the server's address. */
  readonly at: string
  readonly db: Kysely<Tables>
  readonly dialect: Dialect
  /** Set on the store that `together` hands to its work. */
  readonly group?: { readonly transaction: Transaction<Tables>; failed?: unknown }
  readonly close: () => Promise<void>
}

/** Ends the connection. What was acknowledged is kept; a store that is not closed loses nothing either. */
export function close(store: Store): Promise<void> {
  return store.close()
}

/**
 * Does several things in one transaction: all of them are kept once the promise resolves, none if the work throws. `work` must use
 * the store it is given; the outer one waits until the transaction ends. Other processes that write wait as well: keep it short, a
 * document at a time rather than a folder.
 */
export function together<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  if (store.group) return work(store)
  return transaction(store, async (db) => {
    const inner = { ...store, db, group: { transaction: db, failed: undefined as unknown } }
    const result = await work(inner)
    // Half of a failed step may stand in the transaction: an error that the work caught must not let it through.
    if (inner.group.failed !== undefined) throw inner.group.failed
    return result
  })
}

/** Writes in a transaction of its own, or in the one of `together`. The promise resolves once it is committed, or part of that one. */
export async function writing<T>(store: Store, work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
  const { group } = store
  if (!group) return transaction(store, work)
  try {
    return await work(group.transaction)
  } catch (error) {
    group.failed ??= error
    throw error
  }
}

function transaction<T>(store: Store, work: (db: Transaction<Tables>) => Promise<T>): Promise<T> {
  return store.db.transaction().execute(async (db) => {
    if (store.dialect.lockWriters) await store.dialect.lockWriters.execute(db)
    return work(db)
  })
}
