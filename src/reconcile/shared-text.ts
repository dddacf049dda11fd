import type { Dependency } from '../model/dossier.ts'
import { by } from '../model/order.ts'
import { type Range, spanOf } from '../model/span.ts'
import type { Linked, Studied } from '../model/studied.ts'
import { cited } from './words.ts'

/** Words in a row that two documents must share for it to be a passage. */
const PASSAGE = 9
/** Share of the shorter document that shared passages must make, or words that one of them must have. */
const ENOUGH = 0.12
const LONG = 18
const MOST_SPANS = 12
/** Documents that are set against each other for the same words; further ones against the first of them, as the text that all carry. */
const MOST_SHARING = 24

/** Documents that share passages word for word: `wire` where both credit one agency, else `copied`. */
export function sharedText({ studied }: Linked): Dependency[] {
  const texts = studied.map(({ document }) => wordsOf(document.text))
  const found: Dependency[] = []
  const index = new Map<string, { document: number; at: number }[]>()
  texts.forEach((words, document) => {
    for (let at = 0; at + PASSAGE <= words.length; at++) {
      const key = words
        .slice(at, at + PASSAGE)
        .map((w) => w.word)
        .join(' ')
      const places = index.get(key)
      if (!places) index.set(key, [{ document, at }])
      else if (places.at(-1)!.document !== document) places.push({ document, at })
    }
  })
  const pairs = new Map<string, { a: number; b: number }[]>()
  for (const places of index.values()) {
    for (let i = 0; i < Math.min(MOST_SHARING, places.length); i++) {
      for (let j = i + 1; j < (i === 0 ? places.length : Math.min(MOST_SHARING, places.length)); j++) {
        const key = `${places[i]!.document} ${places[j]!.document}`
        const hit = { a: places[i]!.at, b: places[j]!.at }
        const hits = pairs.get(key)
        if (hits) hits.push(hit)
        else pairs.set(key, [hit])
      }
    }
  }
  const inOrder = [...pairs].map(([key, hits]) => ({ documents: key.split(' ').map(Number) as [number, number], hits }))
  const compare = by<(typeof inOrder)[number]>(
    ({ documents }) => documents[0],
    ({ documents }) => documents[1],
  )
  for (const { documents, hits } of inOrder.sort(compare)) {
    const [a, b] = documents
    // Two documents that quote the same words have one source for them, and copied nothing from each other.
    const runs = runsOf(hits).filter((run) => !isQuoted(studied[a]!, texts[a]!, run.a, run.length))
    const words = runs.reduce((sum, run) => sum + run.length, 0)
    const share = words / Math.max(1, Math.min(texts[a]!.length, texts[b]!.length))
    if (share < ENOUGH && (runs[0]?.length ?? 0) < LONG) continue
    const one = studied[a]!.document
    const two = studied[b]!.document
    const agency = one.credits.find((c) => two.credits.some((d) => d.name === c.name) || c.name === two.publisher)
    const evidence = runs
      .slice(0, MOST_SPANS)
      .map((run) => [spanIn(one, texts[a]!, run.a, run.length), spanIn(two, texts[b]!, run.b, run.length)])
    const [longest] = evidence[0] ?? []
    const same = `${Math.round(share * 100)}% of the shorter one is the same word for word${longest ? `: ${cited(longest)}` : ''}.`
    found.push({
      documents: [one.id, two.id],
      kind: agency ? 'wire' : 'copied',
      evidence,
      why: `${agency ? `Both carry text of “${agency.name}”: ` : ''}${same}`,
    })
  }
  return found
}

function isQuoted({ annotation }: Studied, words: readonly Word[], at: number, length: number): boolean {
  const [start, end] = [words[at]!.start, words[at + length - 1]!.end]
  return annotation.quotes.some((q) => q.start <= start && end <= q.end)
}

function runsOf(hits: readonly { a: number; b: number }[]): { a: number; b: number; length: number }[] {
  const runs: { a: number; b: number; length: number }[] = []
  for (const hit of [...hits].sort((x, y) => x.a - y.a)) {
    const last = runs.at(-1)
    if (last && hit.a === last.a + last.length - PASSAGE + 1 && hit.b === last.b + last.length - PASSAGE + 1)
      last.length++
    else runs.push({ ...hit, length: PASSAGE })
  }
  return runs.sort((x, y) => y.length - x.length || x.a - y.a)
}

interface Word extends Range {
  readonly word: string
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]{1,200}/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    word: m[0].toLowerCase(),
  }))
}

function spanIn(document: { id: string; text: string }, words: readonly Word[], at: number, length: number) {
  return { document: document.id, ...spanOf(document.text, words[at]!.start, words[at + length - 1]!.end) }
}
