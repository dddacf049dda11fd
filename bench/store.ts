import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '../src/model/ids.ts'
import {
  annotation,
  close,
  document,
  findings,
  openStore,
  putAnnotation,
  putDocument,
  putFindings,
  together,
} from '../src/store/index.ts'
import {
  inventAnnotation,
  inventCapture,
  inventDocument,
  inventFindings,
  READER,
  VERSIONS,
} from '../src/store/testing/invent.ts'

/**
 * How fast documents with the analysis of 500 words each are kept (one flushed commit a document) and read again:
 * `npx tsx bench/store.ts`. Prints a table.
 */

const WORDS = 500

function report(name: string) {
  const text = `Bridge closed, ${name}\n\n14 barges on Monday. ${'The harbour waits. '.repeat(160)}`
  const bytes = new TextEncoder().encode(text)
  const capture = { ...inventCapture(name), bytes, sha256: sha256(bytes) }
  const read = inventDocument(capture)
  const one = inventAnnotation(read)
  const token = one.tokens[0]!
  const tokens = Array.from({ length: WORDS }, (_, i) => ({ ...token, start: i * 6, end: i * 6 + 5, head: i - 1 }))
  return { capture, read, annotation: { ...one, tokens }, findings: inventFindings(read) }
}

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'))
try {
  console.log('documents   kept/s   read again/s     MB   opened in ms')
  for (const howMany of [10, 100, 1000]) {
    const path = join(folder, `${howMany}.sqlite`)
    const reports = Array.from({ length: howMany }, (_, i) => report(`${i}`))
    let store = await openStore(path)
    const begun = performance.now()
    for (const made of reports)
      await together(store, async (inner) => {
        await putDocument(inner, made.capture, made.read)
        await putAnnotation(inner, made.read, VERSIONS, made.annotation)
        await putFindings(inner, made.read, VERSIONS, made.findings)
      })
    const kept = performance.now()
    await close(store)

    const opening = performance.now()
    store = await openStore(path)
    const open = performance.now()
    for (const made of reports) {
      await document(store, made.capture, READER)
      await annotation(store, made.read, VERSIONS)
      await findings(store, made.read, VERSIONS)
    }
    const read = performance.now()
    await close(store)

    const perSecond = (ms: number) => String(Math.round((howMany / ms) * 1000))
    console.log(
      String(howMany).padStart(9),
      perSecond(kept - begun).padStart(8),
      perSecond(read - open).padStart(14),
      (statSync(path).size / 1e6).toFixed(1).padStart(6),
      (open - opening).toFixed(1).padStart(14),
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
