import { addressing, wallNames, walls } from '../lang/en/walls.ts'
import { table, words } from '../lang/table.ts'
import type { Wall } from '../model/document.ts'
import { featuresOf } from './judge/features.ts'
import type { Line, Scene } from './judge/scene.ts'
import { matchAt } from './match.ts'

const PHRASES = new Map<string, { readonly tokens: readonly string[]; readonly kind: Wall['kind'] }[]>()
for (const [phrase, kind] of table(walls, 2)) {
  const tokens = phrase!.split(' ')
  PHRASES.set(tokens[0]!, [...(PHRASES.get(tokens[0]!) ?? []), { tokens, kind: kind as Wall['kind'] }])
}
const ADDRESSING = new Set(words(addressing))
export const WALL_NAMES: ReadonlyMap<string, string> = new Map(
  table(wallNames, 2).map(([kind, name]) => [kind!, name!]),
)

/** Words of article beside which a notice is only a notice: a banner over a report, a hint below its first paragraphs. */
const ENOUGH_WORDS = 45

/**
 * Whether a capture bears no report but only what stands before it: a question about cookies, a log-in, a check for robots. Told by what it
 * says, and by how little else there is.
 *
 * @param title  Of the page, where notices of error stand.
 */
export function wallOf(scene: Scene, title: string | undefined): Wall | undefined {
  const visible = scene.lines.filter((line) => line.block.part !== 'hidden')
  const found = new Map<Wall['kind'], { count: number; evidence: string }>()
  let told = 0
  for (const line of visible) {
    const kinds = speaksToReader(line) ? kindsIn(line.features.tokens) : NONE
    for (const kind of kinds) {
      const known = found.get(kind)
      found.set(kind, { count: (known?.count ?? 0) + 1, evidence: known?.evidence ?? line.text.slice(0, 160) })
    }
    const inArticle = line.block.part === 'article' && !line.label && line !== scene.headline
    if (inArticle && kinds.size === 0 && line.features.words >= 6) told += line.features.words
  }
  if (told >= ENOUGH_WORDS) return undefined
  for (const kind of kindsIn(featuresOf(title ?? '').tokens)) {
    found.set(kind, { count: (found.get(kind)?.count ?? 0) + 2, evidence: title!.slice(0, 160) })
  }
  const [best] = [...found].sort((a, b) => b[1].count - a[1].count)
  if (!best) return undefined
  // One phrase in a page of many menus may be a link; where there is nothing else it is all that the page says.
  const total = visible.reduce((sum, line) => sum + line.features.words, 0)
  if (best[1].count < 2 && total > 150 && told > 15) return undefined
  return { kind: best[0], evidence: best[1].evidence }
}

/** A sentence that addresses its reader, or a label. */
function speaksToReader({ features }: Line): boolean {
  const addressed = features.tokens.filter((token) => ADDRESSING.has(token)).length
  return !features.prose || addressed >= Math.max(1, features.words * 0.06)
}

const NONE: ReadonlySet<Wall['kind']> = new Set()

function kindsIn(tokens: readonly string[]): ReadonlySet<Wall['kind']> {
  const kinds = new Set<Wall['kind']>()
  tokens.forEach((token, at) => {
    for (const { tokens: phrase, kind } of PHRASES.get(token) ?? [])
      if (matchAt(phrase, tokens, at) >= 0) kinds.add(kind)
  })
  return kinds
}
