import { type ModelFile, stringsOf } from '../model-file.ts'
import { type Tag, tagOf } from '../tags/tagger.ts'
import type { WordClasses } from '../words/word-classes.ts'
import { HEAD_COLUMNS, LONGEST_READ, type ParseNetwork, parseNetwork } from './parse-network.ts'
import { LONGEST_PROJECTIVE, projectiveTree } from './projective-tree.ts'
import { settleHeads } from './settle-heads.ts'

/** The governor of every word (-1 for the root), the relation to it, and the word's tag as the whole sentence shows it. */
export interface Parse {
  readonly heads: Int32Array
  readonly relations: readonly string[]
  readonly tags: readonly Tag[]
}

export interface Parser {
  readonly id: string
  /**
   * The dependency tree of a tagged sentence. Always one root and no cycle; time is linear in the number of words, for a sentence of more than
   * a few hundred is read in pieces.
   */
  parse(forms: readonly string[], tags: readonly Tag[]): Parse
}

const ROOT = 'root'
/** How the pieces of a very long sentence hang together. */
const BETWEEN_PIECES = 'parataxis'

/** The parser of a model file. */
export function parserOf(file: ModelFile, classes: WordClasses): Parser {
  const network = parseNetwork(file, classes)
  const relations = stringsOf(file, 'relations')
  const tags = stringsOf(file, 'tags').map(tagOf)
  const read = (forms: readonly string[], given: readonly Tag[]): Parse => {
    network.read(forms, given)
    const heads = treeOf(network.heads(), forms.length)
    return {
      heads: heads.subarray(1).map((h) => h - 1),
      relations: relationsOf(network, heads, relations),
      tags: tagsOf(network, tags, forms.length),
    }
  }
  return {
    id: `annotate/${file.name}@${file.version}`,
    parse(forms, given) {
      if (forms.length <= LONGEST_READ) return read(forms, given)
      const pieces: Parse[] = []
      for (let at = 0; at < forms.length; at += LONGEST_READ) {
        pieces.push(read(forms.slice(at, at + LONGEST_READ), given.slice(at, at + LONGEST_READ)))
      }
      return joined(pieces)
    },
  }
}

/** One tree of the trees of pieces, all but the first hung from the root of the first. */
function joined(pieces: readonly Parse[]): Parse {
  const root = pieces[0]!.heads.indexOf(-1)
  const heads: number[] = []
  const relations: string[] = []
  for (const [i, piece] of pieces.entries()) {
    const from = heads.length
    for (const [word, head] of piece.heads.entries()) {
      const isHung = head === -1 && i > 0
      heads.push(isHung ? root : head === -1 ? -1 : head + from)
      relations.push(isHung ? BETWEEN_PIECES : piece.relations[word]!)
    }
  }
  return { heads: Int32Array.from(heads), relations, tags: pieces.flatMap((p) => p.tags) }
}

/** Governors by row that make one tree: the best of each word where these do, else the best tree without crossing arcs, or for many words a near one. */
function treeOf(scores: Float32Array, words: number): Int32Array {
  const heads = new Int32Array(words + 1)
  for (let d = 1; d <= words; d++) {
    let best = 0
    for (let h = 1; h <= words; h++) if (scores[d * HEAD_COLUMNS + h]! > scores[d * HEAD_COLUMNS + best]!) best = h
    heads[d] = best
  }
  if (words === 0 || isTree(heads, words)) return heads
  if (words <= LONGEST_PROJECTIVE) projectiveTree(scores, HEAD_COLUMNS, words, heads)
  else settleHeads(heads, words, (d, h) => scores[d * HEAD_COLUMNS + h]!)
  return heads
}

/** Whether one word hangs from the root and every other one from it in the end. */
function isTree(heads: Int32Array, words: number): boolean {
  let roots = 0
  // 0: not seen yet; otherwise the word from which it was first come by.
  const met = new Int32Array(words + 1)
  for (let start = 1; start <= words; start++) {
    if (heads[start] === 0) roots++
    let at = start
    while (at !== 0 && met[at] === 0) {
      met[at] = start
      at = heads[at]!
    }
    if (at !== 0 && met[at] === start) return false
  }
  return roots === 1
}

/** The best relation of each word; "root" goes to the root and to no other. */
function relationsOf(network: ParseNetwork, heads: Int32Array, names: readonly string[]): string[] {
  const { scores, columns } = network.relations(heads)
  const root = names.indexOf(ROOT)
  const found: string[] = []
  for (let d = 1; d < heads.length; d++) {
    let best = root === 0 ? 1 : 0
    for (let r = best + 1; r < names.length; r++) {
      if (r !== root && scores[d * columns + r]! > scores[d * columns + best]!) best = r
    }
    found.push(heads[d] === 0 ? ROOT : names[best]!)
  }
  return found
}

function tagsOf(network: ParseNetwork, tags: readonly Tag[], words: number): Tag[] {
  const { scores, from, columns } = network.tags()
  const found: Tag[] = []
  for (let d = 1; d <= words; d++) {
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (let g = 0; g < tags.length; g++) {
      const score = scores[from + d * columns + g]!
      if (score > most) {
        most = score
        best = g
      }
    }
    found.push(tags[best]!)
  }
  return found
}
