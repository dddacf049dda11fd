import { type Dossier, dossierSchema } from '../model/dossier.ts'
import { bodyOf, readBody } from './body.ts'
import { addRecord, checkRecord, recordChanged } from './record.ts'
import { type Store, writing } from './store.ts'

/**
 * Keeps what a build ended with: `input` is the hash of what it was made from (`buildInput`). The dossier is kept once however many
 * builds end with it, and a build that repeats the case's last one adds nothing. Returns how many records were added.
 */
export function putDossier(store: Store, input: string, dossier: Dossier): Promise<number> {
  return writing(store, async (db) => {
    const made = bodyOf(dossierSchema, dossier)
    const case_id = caseId(dossier.case.id)
    const last = await db
      .selectFrom('builds')
      .selectAll()
      .where('case_id', '=', case_id)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (last?.input === input && last.dossier === made.sha256) return 0
    const known = await db.selectFrom('dossiers').select('seq').where('sha256', '=', made.sha256).executeTakeFirst()
    if (!known) await addRecord(db, 'dossiers', made)
    await addRecord(db, 'builds', { case_id, input, dossier: made.sha256 })
    return known ? 1 : 2
  })
}

/** What the case's last build ended with; undefined where it was never built. */
export function latestDossier(store: Store, id: string): Promise<Dossier | undefined> {
  return lastBuild(store, id)
}

/** What was built for the case from exactly this input; undefined where it was not built yet. */
export function dossierOf(store: Store, id: string, input: string): Promise<Dossier | undefined> {
  return lastBuild(store, id, input)
}

async function lastBuild(store: Store, id: string, input?: string): Promise<Dossier | undefined> {
  const build = await store.db
    .selectFrom('builds')
    .selectAll()
    .where('case_id', '=', caseId(id))
    .$if(input !== undefined, (query) => query.where('input', '=', input ?? ''))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!build) return undefined
  await checkRecord(store, 'builds', build)
  const row = await store.db.selectFrom('dossiers').selectAll().where('sha256', '=', build.dossier).executeTakeFirst()
  if (!row) throw recordChanged(store.at, 'builds', build.seq)
  await checkRecord(store, 'dossiers', row)
  return readBody(dossierSchema, store.at, 'dossiers', row)
}

/** As JSON: an id comes from a case file and may hold characters that a database refuses in plain text. */
const caseId = (id: string) => JSON.stringify(id)
