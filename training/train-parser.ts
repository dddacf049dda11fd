import type { ConlluSentence } from '../src/annotate/conllu/read-conllu.ts'
import type { ModelFile } from '../src/annotate/model-file.ts'
import { matrices } from '../src/annotate/neural/matrices.ts'
import { FIRST_ROW, ROOT_ROW, SEEN, type SeenKind, seenOf, UNKNOWN_ROW } from '../src/annotate/parse/seen-words.ts'
import { type Tag, tagName } from '../src/annotate/tags/tagger.ts'
import type { WordClasses } from '../src/annotate/words/word-classes.ts'
import { compareText } from '../src/model/order.ts'
import { packParser } from './neural/pack-parser.ts'
import { type Dropping, type NetworkSentence, type NetworkShape, parserNetwork } from './neural/parser-network.ts'
import { randomFrom, shuffled } from './random.ts'

const SEED = 7
const EPOCHS = 12
/** How far weights move at first; at the end, `LAST_RATE` of it. */
const RATE = 0.002
const LAST_RATE = 0.02
/** Words of a batch, and most rows that it may have. */
const BATCH = 500
const MOST_ROWS = 1200
/** Longer sentences are not learnt from. */
const LONGEST = 400
const MEMORY = 200_000_000

const SHAPE = { hidden: 80, layers: 2, arc: 80, label: 64 } as const
/** Columns of a word's vector: what shares a part is added up in it. */
const SEATS: Readonly<Record<SeenKind, readonly [from: number, width: number]>> = {
  word: [0, 48],
  tag: [48, 32],
  upos: [48, 32],
  fine: [80, 24],
  coarse: [80, 24],
  ending2: [104, 24],
  ending3: [104, 24],
  beginning: [104, 24],
  shape: [104, 24],
}
const INPUT = 128
/** What is met less often gets no row of its own. */
const LEAST: Readonly<Record<SeenKind, number>> = {
  word: 2,
  tag: 2,
  upos: 2,
  fine: 1,
  coarse: 1,
  ending2: 3,
  ending3: 5,
  beginning: 5,
  shape: 3,
}

/** What is left out at random while learning. */
const DROPPED: Dropping = { input: 0, layer: 0.25, head: 0.25 }
const DROPPED_TAG = 0.05
const DROPPED_PART = 0.1
/** A word met n times is taken for unknown in this share of n and it together. */
const UNKNOWN_SHARE = 0.5

/** A sentence to learn from: words, tags as a tagger would give them, and the tree. */
export interface ParseExample {
  readonly sentence: ConlluSentence
  readonly tags: readonly Tag[]
}

/** Learns a parser. */
export function trainParser(
  name: string,
  examples: readonly ParseExample[],
  wordClasses: WordClasses,
  log: (line: string) => void,
  epochs = EPOCHS,
): ModelFile {
  const relations = sortedSet(examples.flatMap((e) => e.sentence.words.map((w) => w.rel)))
  const tags = sortedSet(examples.flatMap((e) => e.sentence.words.map(tagName)))
  const hashes = examples.map(({ sentence, tags: given }) =>
    sentence.words.map((w, i) => {
      const seen = seenOf(w.form, given[i]!, wordClasses)
      return SEEN.map((kind) => seen[kind])
    }),
  )
  const { keys, counts } = tablesOf(hashes)
  const rowOf = keys.map((list) => new Map(list.map((hash, i) => [hash, i + FIRST_ROW])))
  const relationOf = new Map(relations.map((relation, i) => [relation, i]))
  const tagOf = new Map(tags.map((tag, i) => [tag, i]))
  const lessons = examples.map(({ sentence: { words } }, s): NetworkSentence => {
    const size = words.length + 1
    const seen = new Int32Array(size * SEEN.length).fill(ROOT_ROW, 0, SEEN.length)
    hashes[s]!.forEach((row, i) => {
      row.forEach((hash, k) => {
        seen[(i + 1) * SEEN.length + k] = rowOf[k]!.get(hash) ?? UNKNOWN_ROW
      })
    })
    return {
      size,
      seen,
      heads: Int32Array.from([0, ...words.map((w) => w.head + 1)]),
      relations: Int32Array.from([0, ...words.map((w) => relationOf.get(w.rel)!)]),
      tags: Int32Array.from([-1, ...words.map((w) => tagOf.get(tagName(w)) ?? -1)]),
    }
  })
  const shape: NetworkShape = {
    ...SHAPE,
    input: INPUT,
    seen: SEEN.map((kind, k) => ({
      values: keys[k]!.length + FIRST_ROW,
      from: SEATS[kind][0],
      width: SEATS[kind][1],
    })),
    relations: relations.length,
    tags: tags.length,
  }
  const random = randomFrom(SEED)
  const network = parserNetwork(matrices(MEMORY), shape, MOST_ROWS, random)
  learnEpochs(network, lessons, counts[SEEN.indexOf('word')]!, epochs, random, log)
  return packParser(name, { relations, tags, keys, shape, parts: network.parts })
}

type Network = ReturnType<typeof parserNetwork>

/** Values of each kind that get a row, ascending, and how often they are met, by row. */
function tablesOf(hashes: readonly (readonly number[][])[]) {
  const met = SEEN.map(() => new Map<number, number>())
  for (const sentence of hashes) {
    for (const row of sentence) {
      row.forEach((hash, k) => {
        met[k]!.set(hash, (met[k]!.get(hash) ?? 0) + 1)
      })
    }
  }
  const keys = SEEN.map((kind, k) =>
    [...met[k]!]
      .filter(([, count]) => count >= LEAST[kind])
      .map(([hash]) => hash)
      .sort((a, b) => a - b),
  )
  const counts = keys.map((list, k) => [...new Array<number>(FIRST_ROW).fill(0), ...list.map((h) => met[k]!.get(h)!)])
  return { keys, counts }
}

function learnEpochs(
  network: Network,
  lessons: readonly NetworkSentence[],
  wordCounts: readonly number[],
  epochs: number,
  random: () => number,
  log: (line: string) => void,
): void {
  const short = lessons.filter((lesson) => lesson.size <= LONGEST)
  const total = epochs * short.reduce((sum, lesson) => sum + lesson.size, 0)
  let done = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    let [arcs, labels] = [0, 0]
    for (const batch of batches(shuffled(short, random))) {
      const [arc, label] = network.learn(
        batch.map((lesson) => blurred(lesson, wordCounts, random)),
        DROPPED,
      )
      arcs += arc
      labels += label
      network.weights.step(RATE * Math.max(LAST_RATE, 1 - done / total))
      done += batch.reduce((sum, lesson) => sum + lesson.size, 0)
    }
    log(
      `parser: round ${epoch + 1} of ${epochs}, ${(arcs / short.length).toFixed(2)} and ${(labels / short.length).toFixed(2)} a sentence`,
    )
  }
}

function* batches(lessons: readonly NetworkSentence[]): Generator<NetworkSentence[]> {
  let batch: NetworkSentence[] = []
  let rows = 0
  for (const lesson of lessons) {
    if (rows > 0 && rows + lesson.size > MOST_ROWS) {
      yield batch
      batch = []
      rows = 0
    }
    batch.push(lesson)
    rows += lesson.size
    if (rows < BATCH) continue
    yield batch
    batch = []
    rows = 0
  }
  if (rows > 0) yield batch
}

/** The sentence with a part of what is seen of its words left out, rare words more often. */
function blurred(lesson: NetworkSentence, wordCounts: readonly number[], random: () => number): NetworkSentence {
  const seen = lesson.seen.slice()
  for (let t = 1; t < lesson.size; t++) {
    SEEN.forEach((kind, k) => {
      const at = t * SEEN.length + k
      const isWord = kind === 'word' && seen[at]! >= FIRST_ROW
      const rare = isWord ? UNKNOWN_SHARE / (UNKNOWN_SHARE + wordCounts[seen[at]!]!) : 0
      const part = kind === 'tag' || kind === 'upos' ? DROPPED_TAG : DROPPED_PART
      if (random() < 1 - (1 - rare) * (1 - part)) seen[at] = UNKNOWN_ROW
    })
  }
  return { ...lesson, seen }
}

const sortedSet = (items: readonly string[]) => [...new Set(items)].sort(compareText)
