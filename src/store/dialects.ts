import { type RawBuilder, sql } from 'kysely'

/**
 * Everything in which the databases differ. The rest of the store is kysely and runs on each of them.
 */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres'
  /** Column type of plain bytes. */
  readonly bytes: RawBuilder<unknown>
  /** What stands after the closing bracket of CREATE TABLE. */
  readonly tableEnd: RawBuilder<unknown>
  /** Statements that make the database refuse to change or remove rows of a table. */
  readonly refuseChanges: (table: string) => readonly RawBuilder<unknown>[]
  /** Makes a transaction the only one that writes, until it ends. Absent where beginning the transaction does. */
  readonly lockWriters?: RawBuilder<unknown>
  /** Names of the tables that are there, as `name`. */
  readonly tableNames: RawBuilder<{ name: string }>
  /** A row where the database holds something, even if no table can be seen: a damaged file must not be taken for a new one. */
  readonly inUse?: RawBuilder<unknown>
  /** The database's own check of its structure and references, where it has one: a row `message` for each fault, or the one row "ok". */
  readonly integrity?: RawBuilder<{ message: string }>
}

const REFUSAL = 'records of a Counterclaim store are never changed or removed'

export const SQLITE: Dialect = Object.freeze<Dialect>({
  name: 'sqlite',
  bytes: sql`blob`,
  // Without it SQLite would take a text where a number belongs.
  tableEnd: sql`strict`,
  refuseChanges: (table) =>
    (['update', 'delete'] as const).map(
      (change) =>
        sql`create trigger ${sql.id(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.table(table)}
            begin select raise(abort, ${sql.lit(REFUSAL)}); end`,
    ),
  tableNames: sql`select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
  inUse: sql`select page_count from pragma_page_count where page_count > 1`,
  integrity: sql`select integrity_check as message from pragma_integrity_check
                 union all
                 select 'a row of ' || "table" || ' names a row of ' || parent || ' that is missing'
                 from pragma_foreign_key_check`,
})

export const POSTGRES: Dialect = Object.freeze<Dialect>({
  name: 'postgres',
  bytes: sql`bytea`,
  tableEnd: sql``,
  refuseChanges: (table) => [
    sql`create or replace function refuse_change() returns trigger language plpgsql as
        ${sql.lit(`begin raise exception '${REFUSAL}'; end`)}`,
    sql`create trigger ${sql.id(`${table}_no_change`)} before update or delete or truncate on ${sql.table(table)}
        for each statement execute function refuse_change()`,
  ],
  // Sequence numbers are handed out under this lock, so that their order is the order of the commits.
  lockWriters: sql`select pg_advisory_xact_lock(hashtext(current_schema() || '.counterclaim'))`,
  tableNames: sql`select table_name as name from information_schema.tables
                  where table_schema = current_schema() and table_type = 'BASE TABLE'`,
})
