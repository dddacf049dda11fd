import type { ConlluSentence } from '../src/annotate/conllu/read-conllu.ts'
import { hashText } from '../src/annotate/linear/hash.ts'
import { packLinear } from '../src/annotate/linear/linear-model.ts'
import type { ModelFile } from '../src/annotate/model-file.ts'
import { PARSE_FEATURES, type ParseWords, parseFeatures } from '../src/annotate/parse/parse-features.ts'
import { isParsed, type ParseState, parseState } from '../src/annotate/parse/parse-state.ts'
import { apply, bestMove, type Move, movesOf, parseTag, wordView } from '../src/annotate/parse/parser.ts'
import type { Tag } from '../src/annotate/tags/tagger.ts'
import type { WordClasses } from '../src/annotate/words/word-classes.ts'
import { compareText } from '../src/model/order.ts'
import { type Costs, type GoldTree, goldTree, moveCosts } from './arc-hybrid-oracle.ts'
import { type Perceptron, perceptron } from './perceptron.ts'
import { randomFrom, shuffled } from './random.ts'

/** Rounds that only find out which features are updated often, and rounds that learn with these. */
const SCOUT_EPOCHS = 4
const EPOCHS = 9
const SEED = 2
/** From the second round on, how often the parser goes on from its own mistake. */
const EXPLORE = 0.9
/** How far the best right move must lead the best wrong one. */
const MARGIN = 40
/** Words met less often are seen by their class or ending. */
const MIN_WORD = 3
/** Features updated less often while scouting are not learnt: they are rare, and most of a model's size. */
const MIN_UPDATES = 12
/** Weights nearer to nothing are not kept. */
const MIN_WEIGHT = 1.5

/** A sentence to learn from: words, tags as a tagger would give them, and the tree. */
export interface ParseExample {
  readonly sentence: ConlluSentence
  readonly tags: readonly Tag[]
}

/** A tree to learn from: what the parser sees of the words, and what it should find. */
interface Lesson {
  readonly words: ParseWords
  readonly gold: GoldTree
}

/** Learns a parser. */
export function trainParser(
  name: string,
  examples: readonly ParseExample[],
  wordClasses: WordClasses,
  log: (line: string) => void,
): ModelFile {
  const relations = sortedSet(examples.flatMap((e) => e.sentence.words.map((w) => w.rel)))
  const tags = sortedSet(examples.flatMap((e) => e.tags.map(parseTag)))
  const vocabulary = frequentWords(examples)
  const lessons = lessonsOf(examples, relations, wordView(tags, new Set(vocabulary), wordClasses))
  const moveNames = movesUsed(lessons)
  const moves = movesOf(moveNames)
  const scout = learnRounds(perceptron(moves.length), moves, lessons, SCOUT_EPOCHS, log)
  const useful = scout.updatedAtLeast(MIN_UPDATES)
  log(`parser: ${useful.size} features are updated often enough to be learnt`)
  const model = learnRounds(perceptron(moves.length, useful), moves, lessons, EPOCHS, log)
  return {
    name,
    version: 1,
    meta: { relations, tags, moves: moveNames },
    arrays: { vocabulary: Uint32Array.from(vocabulary), ...packLinear('moves', model.averaged(MIN_WEIGHT)) },
  }
}

function lessonsOf(
  examples: readonly ParseExample[],
  relations: readonly string[],
  view: ReturnType<typeof wordView>,
): Lesson[] {
  const number = new Map(relations.map((relation, i) => [relation, i + 1]))
  return examples.map(({ sentence: { words }, tags }) => {
    const forms = words.map((w) => w.form)
    const heads = Int32Array.from(words, (w) => w.head)
    return {
      words: view(forms, tags),
      gold: goldTree(
        heads,
        Int32Array.from(words, (w) => number.get(w.rel)!),
      ),
    }
  })
}

function learnRounds(
  model: Perceptron,
  moves: readonly Move[],
  lessons: readonly Lesson[],
  epochs: number,
  log: (line: string) => void,
): Perceptron {
  const random = randomFrom(SEED)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    for (const { words, gold } of shuffled(lessons, random)) {
      wrong += learn(model, moves, words, gold, () => epoch > 0 && random() < EXPLORE)
    }
    log(`parser: round ${epoch + 1} of ${epochs}, ${wrong} wrong moves`)
  }
  return model
}

/** Parses one sentence, mending the model where it goes wrong; returns the number of wrong moves. */
function learn(
  model: Perceptron,
  moves: readonly Move[],
  words: ParseWords,
  gold: GoldTree,
  explores: () => boolean,
): number {
  const state = parseState(gold.heads.length)
  const onStack = new Uint8Array(gold.heads.length)
  const features = new Uint32Array(PARSE_FEATURES)
  const scores = new Float64Array(moves.length)
  let wrong = 0
  while (!isParsed(state)) {
    const count = parseFeatures(state, words, features)
    model.score(features, count, scores)
    const costs = moveCosts(state, gold, onStack)
    const guess = bestMove(state, moves, scores)
    const right = bestOfCheapest(state, moves, scores, costs, gold)
    let taken = right
    const least = costOf(state, moves[right]!, costs, gold)
    const isWrong = costOf(state, moves[guess]!, costs, gold) > least
    const rival = bestRival(state, moves, scores, costs, gold, least)
    if (rival >= 0 && scores[right]! - scores[rival]! < MARGIN) {
      model.update(features, count, right, 1)
      model.update(features, count, rival, -1)
    }
    if (isWrong) wrong++
    if (!isWrong || explores()) taken = guess
    model.tick()
    const move = moves[taken]!
    if (move.kind === 'shift') onStack[state.next] = 1
    else onStack[state.stack[state.depth - 1]!] = 0
    apply(state, move)
  }
  return wrong
}

/** Cost of a move with its relation: one more where the arc is right and the relation is not. */
function costOf(state: ParseState, move: Move, costs: Costs, gold: GoldTree): number {
  const cost = costs[move.kind]
  if (move.kind === 'shift') return cost
  const top = state.stack[state.depth - 1]!
  const head = move.kind === 'left' ? state.next : state.stack[state.depth - 2]
  return gold.heads[top] === head && gold.relations[top] !== move.relation ? cost + 1 : cost
}

/** The move with the highest score among those that cost more than they need to; -1 where there is none. */
function bestRival(
  state: ParseState,
  moves: readonly Move[],
  scores: Float64Array,
  costs: Costs,
  gold: GoldTree,
  least: number,
): number {
  let best = -1
  for (let m = 0; m < moves.length; m++) {
    const cost = costOf(state, moves[m]!, costs, gold)
    if (cost > least && cost < Infinity && (best < 0 || scores[m]! > scores[best]!)) best = m
  }
  return best
}

function bestOfCheapest(state: ParseState, moves: readonly Move[], scores: Float64Array, costs: Costs, gold: GoldTree) {
  let best = -1
  let cheapest = Infinity
  for (let m = 0; m < moves.length; m++) {
    const cost = costOf(state, moves[m]!, costs, gold)
    if (cost === Infinity) continue
    if (cost < cheapest || (cost === cheapest && scores[m]! > scores[best]!)) {
      best = m
      cheapest = cost
    }
  }
  return best
}

/** "shift", and every relation in the direction in which the trees have it. */
function movesUsed(lessons: readonly Lesson[]): string[] {
  const used = new Set<string>()
  for (const { gold } of lessons) {
    gold.heads.forEach((head, word) => {
      if (head >= 0) used.add(`${head > word ? 'left' : 'right'} ${gold.relations[word]}`)
    })
  }
  return ['shift', ...[...used].sort(compareText)]
}

function frequentWords(examples: readonly ParseExample[]): number[] {
  const counts = new Map<string, number>()
  for (const { sentence } of examples) {
    for (const { form } of sentence.words) {
      const lower = form.toLowerCase()
      counts.set(lower, (counts.get(lower) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([, count]) => count >= MIN_WORD)
    .map(([word]) => hashText(word))
    .sort((a, b) => a - b)
}

const sortedSet = (items: readonly string[]) => [...new Set(items)].sort(compareText)
