import type { Stretch } from './find-cues.ts'
import type { FoundAttribution } from './found-attribution.ts'

/**
 * Attributions of which none lies over another, except that several may have the same source ("she said A and denied B"): the surer
 * ones keep what they have, the others what is left to them. One that loses its cue or all of its content is left out.
 */
export function settle(found: readonly FoundAttribution[]): FoundAttribution[] {
  const taken = new Set<number>()
  const sources = new Map<number, number>()
  const isFree = ({ first, last }: Stretch) => {
    for (let i = first; i < last; i++) if (taken.has(i)) return false
    return true
  }
  const isKnownSource = ({ first, last }: Stretch) => sources.get(first) === last
  const take = ({ first, last }: Stretch) => {
    for (let i = first; i < last; i++) taken.add(i)
  }
  const kept: FoundAttribution[] = []
  for (const one of [...found].sort((a, b) => b.score - a.score || a.cue.first - b.cue.first)) {
    const contents = one.contents.filter(isFree)
    if (contents.length === 0 || !isFree(one.cue)) continue
    const source = one.source && (isFree(one.source) || isKnownSource(one.source)) ? one.source : null
    kept.push({ ...one, source, contents })
    take(one.cue)
    contents.forEach(take)
    if (source) {
      take(source)
      sources.set(source.first, source.last)
    }
  }
  return kept.sort((a, b) => a.cue.first - b.cue.first)
}
