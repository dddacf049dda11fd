import { MIGRATIONS } from '../migrations/index.ts'
import { openStoreOn } from '../open-store.ts'
import { sqliteBackend } from '../sqlite.ts'

/** A process that brings a store forward and is killed half way: `die-migrating.ts <path>`. */
const [path = ''] = process.argv.slice(2)
await openStoreOn(sqliteBackend(path), [
  ...MIGRATIONS,
  {
    number: MIGRATIONS.length + 1,
    name: 'interrupted',
    up: async (db) => {
      await db.schema.createTable('half').addColumn('seq', 'integer').execute()
      process.kill(process.pid, 'SIGKILL')
    },
  },
])
