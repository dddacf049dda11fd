import type { ColumnDataType, CreateTableBuilder, Kysely } from 'kysely'
import type { Dialect } from '../dialects.ts'
import type { Migration } from '../migrate.ts'

/**
 * The first format: captures, documents, what was found in them, dossiers, problems and decisions; all append-only, in one order.
 * Never edited once released: a later format is a migration of its own.
 */
export const records: Migration = Object.freeze<Migration>({
  number: 1,
  name: 'records',
  async up(db, dialect) {
    await create(db, dialect, 'records', (t) =>
      t
        .addColumn('seq', 'integer', (c) => c.primaryKey())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('sha256', 'text', (c) => c.notNull()),
    )
    await record(db, dialect, 'captures', (t) =>
      t
        .addColumn('sha256', 'text', (c) => c.notNull().unique())
        .addColumn('bytes', dialect.bytes as unknown as ColumnDataType, (c) => c.notNull()),
    )
    await record(db, dialect, 'sightings', (t) =>
      t
        .addColumn('capture', 'text', (c) => c.notNull().references('captures.sha256'))
        .addColumn('sha256', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .addUniqueConstraint('sightings_once', ['capture', 'sha256']),
    )
    await record(db, dialect, 'documents', (t) =>
      t
        .addColumn('capture', 'text', (c) => c.notNull().references('captures.sha256'))
        .addColumn('sha256', 'text', (c) => c.notNull().unique())
        .addColumn('body', 'text', (c) => c.notNull()),
    )
    await record(db, dialect, 'readings', (t) =>
      t
        .addColumn('input', 'text', (c) => c.notNull())
        .addColumn('reader', 'text', (c) => c.notNull())
        .addColumn('document', 'text', (c) => c.notNull().references('documents.sha256'))
        .addColumn('problem_count', 'integer', (c) => c.notNull())
        .addUniqueConstraint('readings_once', ['input', 'reader']),
    )
    for (const layer of ['annotations', 'findings'])
      await record(db, dialect, layer, (t) =>
        t
          .addColumn('document', 'text', (c) => c.notNull().references('documents.sha256'))
          .addColumn('versions', 'text', (c) => c.notNull())
          .addColumn('versions_sha256', 'text', (c) => c.notNull())
          .addColumn('problem_count', 'integer', (c) => c.notNull())
          .addColumn('sha256', 'text', (c) => c.notNull())
          .addColumn('body', 'text', (c) => c.notNull())
          .addUniqueConstraint(`${layer}_once`, ['document', 'versions_sha256']),
      )
    await record(db, dialect, 'dossiers', (t) =>
      t.addColumn('sha256', 'text', (c) => c.notNull().unique()).addColumn('body', 'text', (c) => c.notNull()),
    )
    await record(db, dialect, 'builds', (t) =>
      t
        .addColumn('case_id', 'text', (c) => c.notNull())
        .addColumn('input', 'text', (c) => c.notNull())
        .addColumn('dossier', 'text', (c) => c.notNull().references('dossiers.sha256')),
    )
    await db.schema.createIndex('builds_of_case').on('builds').columns(['case_id', 'seq']).execute()
    await record(db, dialect, 'problems', (t) =>
      t
        .addColumn('record', 'integer', (c) => c.notNull().references('records.seq'))
        .addColumn('position', 'integer', (c) => c.notNull())
        .addColumn('sha256', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .addUniqueConstraint('problems_once', ['record', 'position']),
    )
    await record(db, dialect, 'decisions', (t) =>
      t
        .addColumn('person', 'text', (c) => c.notNull())
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('undoes', 'integer', (c) => c.references('decisions.seq'))
        .addColumn('sha256', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull()),
    )
  },
})

type Columns = CreateTableBuilder<string, string>

/** A table of records: its rows have their place in the one order. */
function record(db: Kysely<unknown>, dialect: Dialect, name: string, columns: (table: Columns) => Columns) {
  return create(db, dialect, name, (t) =>
    columns(t.addColumn('seq', 'integer', (c) => c.primaryKey().references('records.seq'))),
  )
}

/** An append-only table. */
async function create(db: Kysely<unknown>, dialect: Dialect, name: string, columns: (table: Columns) => Columns) {
  await columns(db.schema.createTable(name) as Columns)
    .modifyEnd(dialect.tableEnd)
    .execute()
  for (const refusal of dialect.refuseChanges(name)) await refusal.execute(db)
}
