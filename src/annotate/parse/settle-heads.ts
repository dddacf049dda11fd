/**
 * Makes one tree of the governors that the words of a sentence like best, in time that grows with its words: one root, and no ring. Words are
 * counted from 1; 0 is the root. `scoreOf` may be asked for any pair of words; where it knows of none it gives -Infinity.
 */
export function settleHeads(heads: Int32Array, words: number, scoreOf: (word: number, head: number) => number): void {
  let root = 0
  for (let i = 1; i <= words; i++) {
    if (heads[i] === 0 && (root === 0 || scoreOf(i, 0) > scoreOf(root, 0))) root = i
  }
  if (root === 0) {
    root = 1
    for (let i = 2; i <= words; i++) if (scoreOf(i, 0) > scoreOf(root, 0)) root = i
  }
  for (let i = 1; i <= words; i++) if (heads[i] === 0) heads[i] = root
  heads[root] = 0
  // Every word is followed up until the root, or a way walked before, or the way itself: a ring, which is opened where it costs least.
  const walked = new Int32Array(words + 1)
  walked[0] = -1
  walked[root] = -1
  for (let start = 1; start <= words; start++) {
    let at = start
    while (walked[at] === 0) {
      walked[at] = start
      at = heads[at]!
    }
    if (walked[at] === start) openRing(heads, at, root, scoreOf)
    for (let done = start; walked[done] === start; done = heads[done]!) walked[done] = -1
  }
}

/** Hangs one word of a ring from the root's word: the one that loses least. */
function openRing(heads: Int32Array, start: number, root: number, scoreOf: (word: number, head: number) => number) {
  let best = start
  let least = Number.POSITIVE_INFINITY
  let at = start
  do {
    const loss = scoreOf(at, heads[at]!) - scoreOf(at, root)
    if (loss < least) {
      least = loss
      best = at
    }
    at = heads[at]!
  } while (at !== start)
  heads[best] = root
}
