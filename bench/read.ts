/**
 * How well the article is found on web pages, beside plain Readability on linkedom, and how long it takes.
 *
 *   npx tsx bench/read.ts <folder>
 *
 * The folder holds any of: `trafilatura/tests/evaldata.json` with its pages in `tests/eval` (sentences that must, and must not, be in the
 * text); `readability/<name>/source.html` and `expected.html` (words in common). Neither is part of the project. The headline is not
 * counted as body.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { sha256 } from '../src/model/ids.ts'
import { decode } from '../src/read/decode.ts'
import { read } from '../src/read/read.ts'

type Reader = (bytes: Uint8Array) => string

const READERS: Readonly<Record<string, Reader>> = {
  'plain Readability': (bytes) => {
    const { document } = parseHTML(decode(bytes, 'text/html').text)
    return new Readability(document).parse()?.textContent ?? ''
  },
  counterclaim: (bytes) => {
    const { document } = read({
      sha256: sha256(bytes),
      bytes,
      type: 'text/html',
      sightings: [{ file: 'page.html', declared: {} }],
    })
    return document.titleAt?.start === 0 ? document.text.slice(document.titleAt.end) : document.text
  },
}

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: npx tsx bench/read.ts <folder of pages>')
  process.exit(2)
}
if (!existsSync(join(folder, 'trafilatura')) && !existsSync(join(folder, 'readability'))) {
  console.error(`${folder} holds neither "trafilatura" nor "readability"`)
  process.exit(2)
}
const showMisses = process.argv.includes('--misses')

for (const [name, reader] of Object.entries(READERS)) {
  const rows = [sentences(folder, reader, name), commonWords(folder, reader, name)].filter((row) => row !== undefined)
  for (const row of rows) console.log(row)
}

/** Pages with sentences that must and must not be kept. */
function sentences(root: string, reader: Reader, name: string): string | undefined {
  const file = join(root, 'trafilatura/tests/evaldata.json')
  if (!existsSync(file)) return undefined
  const entries = Object.values(JSON.parse(readFileSync(file, 'utf8'))) as {
    file: string
    with: string[]
    without: string[]
  }[]
  const count = { kept: 0, lost: 0, wrong: 0, pages: 0, milliseconds: 0 }
  for (const entry of entries) {
    const path = join(root, 'trafilatura/tests/eval', entry.file)
    if (!existsSync(path)) continue
    const bytes = readFileSync(path)
    const start = performance.now()
    const text = fold(reader(bytes))
    count.milliseconds += performance.now() - start
    count.pages++
    for (const wanted of entry.with) {
      if (text.includes(fold(wanted))) count.kept++
      else {
        count.lost++
        if (showMisses && name === 'counterclaim') console.log(`lost   ${entry.file}: ${wanted}`)
      }
    }
    for (const unwanted of entry.without) {
      if (!text.includes(fold(unwanted))) continue
      count.wrong++
      if (showMisses && name === 'counterclaim') console.log(`wrong  ${entry.file}: ${unwanted}`)
    }
  }
  return line('sentences', name, count.pages, count.kept, count.wrong, count.lost, count.milliseconds)
}

/** Pages with the text that is expected: words in common, each counted as often as it stands. Captions count for nobody. */
function commonWords(root: string, reader: Reader, name: string): string | undefined {
  const folderOfPages = join(root, 'readability')
  if (!existsSync(folderOfPages)) return undefined
  const count = { kept: 0, lost: 0, wrong: 0, pages: 0, milliseconds: 0 }
  for (const page of readdirSync(folderOfPages).sort()) {
    const source = join(folderOfPages, page, 'source.html')
    const expected = join(folderOfPages, page, 'expected.html')
    if (!existsSync(source) || !existsSync(expected)) continue
    const bytes = readFileSync(source)
    const start = performance.now()
    const text = reader(bytes)
    count.milliseconds += performance.now() - start
    count.pages++
    const { document } = parseHTML(`<html><body>${readFileSync(expected, 'utf8')}</body></html>`)
    for (const caption of document.querySelectorAll('figcaption')) caption.remove()
    const found = wordsOf(text)
    const wanted = wordsOf(document.body.textContent ?? '')
    let common = 0
    for (const [word, times] of wanted) common += Math.min(times, found.get(word) ?? 0)
    const lost = total(wanted) - common
    const wrong = total(found) - common
    count.kept += common
    count.lost += lost
    count.wrong += wrong
    if (showMisses && name === 'counterclaim' && lost + wrong > 0.1 * total(wanted)) {
      console.log(`${page}: ${lost} words lost, ${wrong} too many, of ${total(wanted)}`)
    }
  }
  return line('common words', name, count.pages, count.kept, count.wrong, count.lost, count.milliseconds)
}

function line(
  what: string,
  name: string,
  pages: number,
  kept: number,
  wrong: number,
  lost: number,
  milliseconds: number,
) {
  const precision = kept / (kept + wrong)
  const recall = kept / (kept + lost)
  const f1 = (2 * precision * recall) / (precision + recall)
  const figures = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`
  return `${what.padEnd(13)} ${name.padEnd(18)} ${String(pages).padStart(4)} pages  ${figures}  ${(milliseconds / pages).toFixed(1)} ms a page`
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

function total(words: ReadonlyMap<string, number>): number {
  return [...words.values()].reduce((sum, times) => sum + times, 0)
}
