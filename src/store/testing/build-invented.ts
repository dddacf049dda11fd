import { writeSync } from 'node:fs'
import type { Document } from '../../model/document.ts'
import {
  annotation,
  buildInput,
  close,
  document,
  findings,
  openStore,
  putAnnotation,
  putDocument,
  putDossier,
  putFindings,
} from '../index.ts'
import {
  inventAnnotation,
  inventCapture,
  inventDocument,
  inventDossier,
  inventFindings,
  READER,
  VERSIONS,
} from './invent.ts'

/**
 * A process that builds a dossier the way a pipeline does, step by step, asking the store before each step:
 * `build-invented.ts <path> <how many documents>`. It says "made …" or "had …" for each step once it is kept, then "done".
 */
const [path = '', howMany = '0'] = process.argv.slice(2)
const say = (line: string) => writeSync(1, `${line}\n`)

const store = await openStore(path)
const captures = Array.from({ length: Number(howMany) }, (_, i) => inventCapture(`${i}`))
const documents: Document[] = []
for (const [i, capture] of captures.entries()) {
  const read = (await document(store, capture, READER))?.document
  const now = read ?? inventDocument(capture)
  if (!read) await putDocument(store, capture, now)
  say(`${read ? 'had' : 'made'} document ${i}`)

  const analysed = await annotation(store, now, VERSIONS)
  if (!analysed) await putAnnotation(store, now, VERSIONS, inventAnnotation(now))
  say(`${analysed ? 'had' : 'made'} annotation ${i}`)

  const found = await findings(store, now, VERSIONS)
  if (!found) await putFindings(store, now, VERSIONS, inventFindings(now))
  say(`${found ? 'had' : 'made'} findings ${i}`)
  documents.push(now)
}
const dossier = inventDossier(documents)
await putDossier(store, buildInput({ case: dossier.case, captures, problems: [], versions: VERSIONS }), dossier)
say('done')
await close(store)
