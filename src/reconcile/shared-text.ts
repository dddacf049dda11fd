import type { Dependency } from '../model/dossier.ts'
import { by } from '../model/order.ts'
import { type Range, spanOf } from '../model/span.ts'
import type { Linked } from '../model/studied.ts'

/** Words in a row that two documents must share for it to be a passage. */
const PASSAGE = 9
/** Share of the shorter document that shared passages must make. */
const ENOUGH = 0.12
const MOST_SPANS = 12
/** Words that more documents share than this are set phrases, or known well enough from the first of them. */
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
      else if (places.length < MOST_SHARING && places.at(-1)!.document !== document) places.push({ document, at })
    }
  })
  const pairs = new Map<string, { a: number; b: number; at: number }[]>()
  for (const places of index.values()) {
    for (let i = 0; i < places.length; i++) {
      for (let j = i + 1; j < places.length; j++) {
        const key = `${places[i]!.document} ${places[j]!.document}`
        pairs.set(key, [...(pairs.get(key) ?? []), { a: places[i]!.at, b: places[j]!.at, at: places[i]!.at }])
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
    const share = hits.length / Math.max(1, Math.min(texts[a]!.length, texts[b]!.length))
    if (share < ENOUGH) continue
    const one = studied[a]!.document
    const two = studied[b]!.document
    const agency = one.credits.find((c) => two.credits.some((d) => d.name === c.name) || c.name === two.publisher)
    const evidence = runsOf(hits)
      .slice(0, MOST_SPANS)
      .map((run) => [spanIn(one, texts[a]!, run.a, run.length), spanIn(two, texts[b]!, run.b, run.length)])
    found.push({
      documents: [one.id, two.id],
      kind: agency ? 'wire' : 'copied',
      evidence,
      why: agency
        ? `Both carry text of ${agency.name}: ${Math.round(share * 100)}% of the shorter one is the same word for word.`
        : `${Math.round(share * 100)}% of the shorter one is the same word for word.`,
    })
  }
  return found
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
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    word: m[0].toLowerCase(),
  }))
}

function spanIn(document: { id: string; text: string }, words: readonly Word[], at: number, length: number) {
  return { document: document.id, ...spanOf(document.text, words[at]!.start, words[at + length - 1]!.end) }
}
