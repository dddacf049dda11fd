import type { Token } from '../../model/annotation.ts'
import type { Claim } from '../../model/dossier.ts'
import { by } from '../../model/order.ts'
import { contains, type Range, spanOf } from '../../model/span.ts'
import type { Linked, Studied } from '../../model/studied.ts'
import { type Standing, sameParty } from './standing.ts'
import { pairsOf, type Tie, type TieEnd } from './tie.ts'

/** Words in a row by which quoted words are looked up. */
const GRAM = 3
/** Words in a row that two documents must share, and how many of them must tell something. */
const LEAST = 4
const LEAST_TELLING = 2
/** A shorter run is enough where every word of it tells something: “neutralized 64 terrorists”. */
const EVERY = 3
/** Words that cannot well be said twice by chance. */
const LONG = 8
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])
const NO_NAME: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'NUM'])

interface Place {
  readonly document: number
  readonly token: number
  readonly quoted: boolean
}

/** Words in a row that a report shares with a statement without marking them as quoted, and how many of them tell something and are no name. */
const UNMARKED = 7
const LEAST_UNMARKED = 3

/** The same words quoted in two documents, or standing in a report and in a statement of whoever said them. */
export function sharedQuotations(linked: Linked, standing: Standing): Tie[] {
  const { studied } = linked
  const words = studied.map(({ document, annotation }) =>
    annotation.tokens.map((token) =>
      token.upos === 'PUNCT' ? '' : document.text.slice(token.start, token.end).toLowerCase(),
    ),
  )
  const grams = new Map<string, Place[]>()
  const stated = new Set<string>()
  const isStatement = (d: number) => standing.voices[d]!.isStatement
  // Statements first: of what reports do not quote, only rows that stand in one are kept.
  const inOrder = [...studied.keys()].sort(
    by(
      (d) => (isStatement(d) ? 0 : 1),
      (d) => d,
    ),
  )
  for (const d of inOrder) {
    for (const { token, quoted } of placesOf(studied[d]!)) {
      const gram = rowAt(words[d]!, token, GRAM)
      if (!gram) continue
      const key = gram.join(' ')
      if (isStatement(d)) stated.add(key)
      else if (!quoted && !stated.has(key)) continue
      const list = grams.get(key)
      if (!list) grams.set(key, [{ document: d, token, quoted }])
      else if (list.at(-1)!.document !== d) list.push({ document: d, token, quoted })
    }
  }
  const claims = claimsAt(linked)
  const found = new Map<string, Tie & { readonly length: number }>()
  for (const list of grams.values()) {
    const wordingOf = ({ document, token, quoted }: Place) =>
      [quoted, isStatement(document), ...row(words[document]!, token, UNMARKED)].join(' ')
    for (const pair of pairsOf(list, wordingOf)) {
      const [a, b] = pair[0].document < pair[1].document ? pair : [pair[1], pair[0]]
      const run = runOf(words[a.document]!, a.token, words[b.document]!, b.token)
      const key = `${a.document} ${b.document}`
      if ((found.get(key)?.length ?? 0) >= run.length) continue
      const { tokens } = studied[a.document]!.annotation
      const quoted = a.quoted || b.quoted
      if (
        !(quoted
          ? isTelling(tokens, run)
          : isTaken(tokens, run) && (isStatement(a.document) || isStatement(b.document)))
      )
        continue
      const tie = tieOf(linked, standing, claims, [a.document, b.document], run, quoted)
      if (tie) found.set(key, { ...tie, length: run.length })
    }
  }
  return [...found.values()].map(({ length: _, ...tie }) => tie)
}

/** Every token of a document, and whether it stands in quotation marks. */
function* placesOf({ annotation: { tokens, quotes } }: Studied): Generator<{ token: number; quoted: boolean }> {
  let next = 0
  let end = -1
  for (let token = 0; token < tokens.length; token++) {
    const { start } = tokens[token]!
    while (next < quotes.length && quotes[next]!.inner.start <= start) end = Math.max(end, quotes[next++]!.inner.end)
    yield { token, quoted: start < end }
  }
}

/** Words in a row from a token on, punctuation left out. */
function rowAt(words: readonly string[], from: number, length: number): string[] | undefined {
  const found = words[from] === '' ? [] : row(words, from, length)
  return found.length === length ? found : undefined
}

/** The same, or as many as there are. */
function row(words: readonly string[], from: number, length: number): string[] {
  const found: string[] = []
  for (let t = from; t < words.length && found.length < length; t++) if (words[t] !== '') found.push(words[t]!)
  return found
}

interface Run {
  readonly a: number
  readonly b: number
  /** Words that are the same, and the last token of each. */
  readonly length: number
  readonly lastA: number
  readonly lastB: number
}

/** Words after which a run is long enough, however it goes on. */
const ENOUGH = 60

function runOf(one: readonly string[], a: number, two: readonly string[], b: number): Run {
  let [i, j, length, lastA, lastB] = [a, b, 0, a, b]
  while (i < one.length && j < two.length && length < ENOUGH) {
    if (one[i] === '') i++
    else if (two[j] === '') j++
    else if (one[i] !== two[j]) break
    else {
      ;[lastA, lastB] = [i++, j++]
      length++
    }
  }
  return { a, b, length, lastA, lastB }
}

const isTelling = (tokens: readonly Token[], run: Run) => {
  const telling = tellingIn(tokens, run, TELLING)
  return (
    (run.length >= LEAST && telling >= LEAST_TELLING) ||
    (run.length >= EVERY && telling === run.length && tellingIn(tokens, run, NO_NAME) >= LEAST_TELLING)
  )
}

const isTaken = (tokens: readonly Token[], run: Run) =>
  run.length >= UNMARKED && tellingIn(tokens, run, NO_NAME) >= LEAST_UNMARKED

function tellingIn(tokens: readonly Token[], { a, lastA }: Run, kinds: ReadonlySet<string>): number {
  let telling = 0
  for (let t = a; t <= lastA; t++) if (kinds.has(tokens[t]!.upos)) telling++
  return telling
}

function tieOf(
  linked: Linked,
  standing: Standing,
  claims: (document: number, at: Range) => Claim | undefined,
  [one, two]: readonly [number, number],
  run: Run,
  quoted: boolean,
): Tie | undefined {
  const at = [rangeOf(linked, one, run.a, run.lastA), rangeOf(linked, two, run.b, run.lastB)] as const
  const [a, b] = [claims(one, at[0]), claims(two, at[1])]
  const [first, second] = [a && standing.of(a), b && standing.of(b)]
  const same = first && second ? sameParty(first, second) : undefined
  if (quoted && !same && run.length < LONG) return undefined
  const end = (document: number, range: Range, claim: Claim | undefined): TieEnd => {
    const { id, text } = linked.studied[document]!.document
    return {
      span: { document: id, ...spanOf(text, range.start, range.end) },
      ...(claim ? { claim: claim.id } : {}),
    }
  }
  const ends = [end(one, at[0], a), end(two, at[1], b)] as const
  return {
    documents: [one, two],
    ends,
    joins: same === 'one',
    why: `The same words stand in both: “${ends[0].span.exact}”`,
  }
}

function rangeOf({ studied }: Linked, document: number, first: number, last: number): Range {
  const { tokens } = studied[document]!.annotation
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}

/** The claim whose content holds a place, or most of it; the shortest of several. */
function claimsAt({ studied, claims }: Linked): (document: number, at: Range) => Claim | undefined {
  const own = new Map<string, Claim[]>()
  for (const claim of claims) {
    const list = own.get(claim.document)
    if (list) list.push(claim)
    else own.set(claim.document, [claim])
  }
  return (document, at) => {
    const start = { start: at.start, end: at.start + 1 }
    const around = (own.get(studied[document]!.document.id) ?? []).filter(({ content }) => contains(content, start))
    return around.reduce<Claim | undefined>(
      (best, claim) =>
        !best || claim.content.end - claim.content.start < best.content.end - best.content.start ? claim : best,
      undefined,
    )
  }
}
