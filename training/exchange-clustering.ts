/** What a word was met with: neighbours by number, and how often. */
export interface WordContexts {
  readonly contexts: Int32Array
  readonly counts: Int32Array
  readonly total: number
}

/**
 * Word classes by exchange (Martin, Liermann and Ney 1998, with fixed contexts): each word moves to the class in which what stands left
 * and right of the words is told best by the class alone, until `rounds` are over or nothing moves. Words come in order of frequency; the classes are
 * numbered from 0. Nothing in it is random.
 */
export function exchangeClustering(
  words: readonly WordContexts[],
  contextCount: number,
  classCount: number,
  rounds: number,
  log: (line: string) => void,
): Int32Array {
  const classOf = Int32Array.from(words, (_, i) => i % classCount)
  const joint = new Int32Array(contextCount * classCount)
  const totals = new Float64Array(classCount)
  const change = (word: WordContexts, c: number, sign: number) => {
    for (let k = 0; k < word.contexts.length; k++) joint[word.contexts[k]! * classCount + c]! += sign * word.counts[k]!
    totals[c]! += sign * word.total
  }
  words.forEach((word, i) => {
    change(word, classOf[i]!, 1)
  })
  const gains = new Float64Array(classCount)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    words.forEach((word, i) => {
      const from = classOf[i]!
      change(word, from, -1)
      const to = bestClass(word, joint, totals, gains)
      if (to !== from) moved++
      classOf[i] = to
      change(word, to, 1)
    })
    log(`word classes: round ${round + 1} of ${rounds}, ${moved} of ${words.length} words moved`)
    if (moved === 0) break
  }
  return classOf
}

function bestClass(word: WordContexts, joint: Int32Array, totals: Float64Array, gains: Float64Array): number {
  const classCount = totals.length
  for (let c = 0; c < classCount; c++) gains[c] = entropyPart(totals[c]!) - entropyPart(totals[c]! + word.total)
  for (let k = 0; k < word.contexts.length; k++) {
    const count = word.counts[k]!
    const row = word.contexts[k]! * classCount
    const alone = entropyPart(count)
    for (let c = 0; c < classCount; c++) {
      const n = joint[row + c]!
      gains[c]! += n === 0 ? alone : entropyPart(n + count) - entropyPart(n)
    }
  }
  let best = 0
  for (let c = 1; c < classCount; c++) if (gains[c]! > gains[best]!) best = c
  return best
}

const TABLE = Float64Array.from({ length: 1 << 20 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)))

/** n log n, from a table where it is long enough. */
const entropyPart = (n: number) => (n < TABLE.length ? TABLE[n]! : n * Math.log(n))
