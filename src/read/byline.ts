import type { About } from './about.ts'
import type { Scene } from './judge/scene.ts'

const LONGEST = 120

/** Who wrote it, in the words of the page: from its metadata, or from the line near the top that says so. */
export function bylineOf(about: About, scene: Scene, found?: string): string | undefined {
  const named = about.authors.map(clean).filter((name): name is string => name !== undefined)
  if (named.length > 0) return [...new Set(named)].join(', ').slice(0, LONGEST)
  // Below the article others' names stand: of the stories that the page promotes, of the authors of comments.
  const end = scene.lines.findLastIndex((one) => !one.label && one.block.part === 'article')
  const line = scene.lines.find((one, i) => i < end && one.label?.kind === 'byline' && one.block.part !== 'hidden')
  return clean(line?.text) ?? clean(found)
}

function clean(text: string | undefined): string | undefined {
  const words = text
    ?.replace(/^\s*(?:written|posted|published|updated)?\s*(?:by|par|von)\b[\s:]*/i, '')
    .replace(/\s*(?:[|•·]|\bupdated\b|\bpublished\b|\d).*$/is, '')
    .replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '')
  return words && words.length <= LONGEST && /\p{L}{2}/u.test(words) ? words : undefined
}
