import { hashText } from '../linear/hash.ts'
import { type LinearModel, linearModel } from '../linear/linear-model.ts'
import { arrayOf, type ModelFile, stringsOf } from '../model-file.ts'
import type { Tag } from '../tags/tagger.ts'
import type { WordClasses } from '../words/word-classes.ts'
import { PARSE_FEATURES, type ParseWords, parseFeatures } from './parse-features.ts'
import {
  canLeft,
  canRight,
  canShift,
  isParsed,
  left,
  type ParseState,
  parseState,
  right,
  shift,
} from './parse-state.ts'

/** The governor of every word (-1 for the root) and the relation to it. */
export interface Parse {
  readonly heads: Int32Array
  readonly relations: readonly string[]
}

export interface Parser {
  readonly id: string
  /** The dependency tree of a tagged sentence. Always one root and no cycle; time is linear in the number of words. */
  parse(forms: readonly string[], tags: readonly Tag[]): Parse
}

/** The parser of a model file: greedy, arc-hybrid. */
export function parserOf(file: ModelFile, classes: WordClasses): Parser {
  const moves = movesOf(stringsOf(file, 'moves'))
  const words = wordView(stringsOf(file, 'tags'), new Set(arrayOf(file, 'vocabulary', Uint32Array)), classes)
  const model = linearModel(file, 'moves', moves.length)
  const relations = stringsOf(file, 'relations')
  return {
    id: `annotate/${file.name}@${file.version}`,
    parse(forms, tags) {
      const state = parseGreedily(model, moves, words(forms, tags))
      return {
        heads: state.heads.subarray(0, forms.length),
        relations: forms.map((_, i) => (state.heads[i] === -1 ? 'root' : relations[state.relations[i]! - 1]!)),
      }
    },
  }
}

/** A move of the parser; `relation` counts from 1. */
export interface Move {
  readonly kind: 'shift' | 'left' | 'right'
  readonly relation: number
}

/** Moves from their names in a model file: "shift", "left 3", "right 12". */
export function movesOf(names: readonly string[]): readonly Move[] {
  return names.map((name) => {
    const [kind, relation] = name.split(' ')
    return { kind: kind as Move['kind'], relation: Number(relation ?? 0) }
  })
}

export function apply(state: ParseState, move: Move): void {
  if (move.kind === 'shift') shift(state)
  else if (move.kind === 'left') left(state, move.relation)
  else right(state, move.relation)
}

const COMMAS = new Set([',', ';', ':', '-', '–', '—', '--'])
const QUOTES = new Set(['"', '“', '”', '„', '«', '»', "''", '``'])

/** Features that say what a word can govern and be governed by; agreement and the rest make classes too rare to learn from. */
const STRUCTURAL = /^(?:VerbForm|Mood|Tense|PronType|Poss|Reflex|Number|Definite)=/

/** The tag that the parser tells words apart by: that of the treebank, or where it has none the part of speech with its features. */
export function parseTag({ upos, xpos, feats = '' }: Tag): string {
  if (feats === '' || feats === '_') return `${upos} ${xpos}`
  const kept = feats.split('|').filter((f) => STRUCTURAL.test(f))
  return kept.length === 0 ? `${upos} ${xpos}` : `${upos} ${xpos || '_'} ${kept.join('|')}`
}

/** How the parser sees words and tags: rare words by their class or ending, tags it was not trained with as 0. */
export function wordView(tagNames: readonly string[], vocabulary: ReadonlySet<number>, classes: WordClasses) {
  const fine = new Map(tagNames.map((name, i) => [name, i + 1]))
  const coarseNames = [...new Set(tagNames.map((name) => name.split(' ')[0]!))]
  const coarse = new Map(coarseNames.map((name, i) => [name, i + 1]))
  return (forms: readonly string[], tags: readonly Tag[]): ParseWords => {
    const size = forms.length
    const column = () => new Int32Array(size + 1)
    const view = {
      words: column(),
      tags: column(),
      coarse: column(),
      fineClass: column(),
      coarseClass: column(),
      commas: column(),
      verbs: column(),
      quotes: column(),
    }
    for (let i = 0; i < size; i++) {
      const { upos } = tags[i]!
      const found = classes.classOf(forms[i]!)
      view.words[i] = wordHash(forms[i]!, vocabulary, found.fine)
      view.fineClass[i] = found.fine
      view.coarseClass[i] = found.coarse
      view.commas[i + 1] = view.commas[i]! + (COMMAS.has(forms[i]!) ? 1 : 0)
      view.verbs[i + 1] = view.verbs[i]! + (upos === 'VERB' ? 1 : 0)
      view.quotes[i + 1] = view.quotes[i]! + (QUOTES.has(forms[i]!) ? 1 : 0)
      view.tags[i] = fine.get(parseTag(tags[i]!)) ?? 0
      view.coarse[i] = coarse.get(upos) ?? 0
    }
    return view
  }
}

/** The word, or where it is rare its class, or where it has none its ending. */
function wordHash(form: string, vocabulary: ReadonlySet<number>, wordClass: number): number {
  const lower = form.toLowerCase()
  const hash = hashText(lower)
  if (vocabulary.has(hash)) return hash
  return wordClass > 0 ? wordClass : hashText(lower, Math.max(0, lower.length - 2)) ^ 0x55555555
}

function parseGreedily(model: LinearModel, moves: readonly Move[], words: ParseWords): ParseState {
  const state = parseState(words.tags.length - 1)
  const features = new Uint32Array(PARSE_FEATURES)
  const scores = new Float64Array(moves.length)
  while (!isParsed(state)) {
    model.score(features, parseFeatures(state, words, features), scores)
    apply(state, moves[bestMove(state, moves, scores)]!)
  }
  return state
}

/** The allowed move with the highest score, the first of equals. */
export function bestMove(state: ParseState, moves: readonly Move[], scores: Float64Array): number {
  const allowed = { shift: canShift(state), left: canLeft(state), right: canRight(state) }
  let best = -1
  for (let m = 0; m < moves.length; m++) {
    if (allowed[moves[m]!.kind] && (best < 0 || scores[m]! > scores[best]!)) best = m
  }
  return best
}
