import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../../src/model/order.ts'
import type { Range } from '../../src/model/span.ts'
import { CORPORA } from '../treebanks.ts'

/** One attribution as PolNeAR marks it: places in the article's text; only contents come in several pieces. */
export interface MarkedAttribution {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

/** An article with what one annotator marked in it. */
export interface MarkedArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly MarkedAttribution[]
}

const folder = (part: string) => join(CORPORA, 'polnear', part)

/** The articles of a part, "train" or "dev", in order of their names; an article that two people marked comes twice. */
export function polnear(part: 'train' | 'dev'): MarkedArticle[] {
  const names = readdirSync(join(folder(part), 'attributions')).sort(compareText)
  return names.map((file) => {
    const id = file.replace(/\.ann$/, '')
    const text = readFileSync(join(folder(part), 'text', `${id.slice(0, id.lastIndexOf('_'))}.txt`), 'utf8')
    const marked = readFileSync(join(folder(part), 'attributions', file), 'utf8')
    return { id, text, attributions: attributionsOf(marked, codePointPlaces(text)) }
  })
}

/** The attributions of a file in brat's standoff format: lines "T1⇥Source 89 106⇥words" and "E1⇥Attribution:T4 Content:T3 …". */
export function attributionsOf(marked: string, place: (n: number) => number = (n) => n): MarkedAttribution[] {
  const spans = new Map<string, Range[]>()
  const found: MarkedAttribution[] = []
  const lines = marked.split('\n').map((line) => line.split('\t'))
  for (const [id, what] of lines) {
    if (!id?.startsWith('T') || what === undefined) continue
    const pieces = what.slice(what.indexOf(' ') + 1).split(';')
    spans.set(
      id,
      pieces.map((piece) => {
        const [start, end] = piece.split(' ')
        return { start: place(Number(start)), end: place(Number(end)) }
      }),
    )
  }
  for (const [id, what] of lines) {
    if (!id?.startsWith('E') || what === undefined) continue
    const roles = what.split(' ').map((role) => role.split(':'))
    const of = (name: string) => roles.flatMap(([role, t]) => (role === name ? (spans.get(t!) ?? []) : []))
    found.push({ source: of('Source'), cue: of('Cue'), content: of('Content') })
  }
  return found
}

/** brat counts code points; everything here counts UTF-16 units. */
function codePointPlaces(text: string): (n: number) => number {
  const places: number[] = []
  let at = 0
  for (const char of text) {
    places.push(at)
    at += char.length
  }
  places.push(at)
  if (places.length === text.length + 1) return (n) => n
  return (n) => places[n] ?? text.length
}
