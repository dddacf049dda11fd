import { renderPage } from '../src/present/page/render-page.ts'
import { renderSummary } from '../src/present/terminal/render-summary.ts'
import { largeDossier } from '../src/present/testing/large.ts'
import { writeJson } from '../src/present/write-json.ts'

/** How long writing a dossier takes and how large it is, by the size of the case: `npx tsx bench/present.ts`. */
const timed = (work: () => string): { readonly ms: number; readonly bytes: number } => {
  const start = performance.now()
  const text = work()
  return { ms: performance.now() - start, bytes: Buffer.byteLength(text) }
}

renderPage(largeDossier(10, 10))
console.log('documents questions statements   page ms   page kB   json ms   json kB  summary ms')
for (const [documents, questions] of [
  [10, 10],
  [100, 70],
  [300, 200],
  [1000, 200],
] as const) {
  const dossier = largeDossier(documents, questions)
  const page = timed(() => renderPage(dossier))
  const json = timed(() => writeJson(dossier))
  const summary = timed(() => renderSummary(dossier))
  const row = [
    documents,
    questions,
    dossier.claims.length,
    page.ms,
    page.bytes / 1000,
    json.ms,
    json.bytes / 1000,
    summary.ms,
  ]
  console.log(row.map((value) => String(Math.round(value)).padStart(9)).join(' '))
}
