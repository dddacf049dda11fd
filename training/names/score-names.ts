import type { NameTagger } from '../../src/annotate/names/name-tagger.ts'
import { percent } from '../percent.ts'
import type { NamedDocument } from './name-document.ts'

export interface NameScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** How many names are found with both ends and the kind right, in percent; only names of `kinds` count. */
export function scoreNames(
  tagger: Pick<NameTagger, 'names'>,
  documents: readonly NamedDocument[],
  kinds: readonly string[],
): NameScore & { readonly byKind: Readonly<Record<string, NameScore>> } {
  const counts = new Map(kinds.map((kind) => [kind, { right: 0, found: 0, wanted: 0 }]))
  for (const { sentences } of documents) {
    const all = tagger.names(sentences.map((s) => s.words))
    sentences.forEach(({ names }, i) => {
      const wanted = new Set(names.map((n) => `${n.first} ${n.last} ${n.kind}`))
      for (const { kind } of names) if (counts.has(kind)) counts.get(kind)!.wanted++
      for (const { first, last, kind } of all[i]!) {
        const count = counts.get(kind)
        if (!count) continue
        count.found++
        if (wanted.has(`${first} ${last} ${kind}`)) count.right++
      }
    })
  }
  const list = [...counts.values()]
  const sum = (of: 'right' | 'found' | 'wanted') => list.reduce((total, c) => total + c[of], 0)
  return {
    ...scoreOf(sum('right'), sum('found'), sum('wanted')),
    byKind: Object.fromEntries([...counts].map(([kind, c]) => [kind, scoreOf(c.right, c.found, c.wanted)])),
  }
}

const scoreOf = (right: number, found: number, wanted: number): NameScore => ({
  precision: percent(right, Math.max(1, found)),
  recall: percent(right, Math.max(1, wanted)),
  f1: percent(2 * right, Math.max(1, found + wanted)),
})
