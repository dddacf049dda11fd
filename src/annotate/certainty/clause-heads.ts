import type { Token } from '../../model/annotation.ts'

const CLAUSAL = /^(?:ccomp|xcomp|advcl|acl|csubj|parataxis)(?::|$)/
const SUBJECT = /^(?:nsubj|csubj|cop|expl)(?::|$)/
const CONJUNCT = /^conj(?::|$)/

/** For each token 1 where it is the head of a clause: a root, a clausal relation, what is joined to one of these, or a verb with a subject. */
export function clauseHeads(tokens: readonly Token[]): Uint8Array {
  const heads = new Uint8Array(tokens.length)
  const predicates = new Uint8Array(tokens.length)
  for (const { head, rel } of tokens) if (head >= 0 && SUBJECT.test(rel)) predicates[head] = 1
  tokens.forEach(({ head, rel, upos }, t) => {
    if (upos === 'PUNCT' || upos === 'SYM') return
    const isVerb = upos === 'VERB' || predicates[t] === 1
    if (head < 0 || CLAUSAL.test(rel) || predicates[t] === 1) heads[t] = 1
    // What is joined stands behind what it is joined to, so that the first is known by now; a tree that has it otherwise loses little.
    else if (CONJUNCT.test(rel) && heads[head] === 1 && isVerb) heads[t] = 1
  })
  return heads
}

/** For each token the head of the clause that it belongs to: itself, or the nearest above it; -1 under a root that is none. */
export function clauseOf(tokens: readonly Token[], heads: Uint8Array): Int32Array {
  const UNSEEN = -2
  const clause = new Int32Array(tokens.length).fill(UNSEEN)
  const way: number[] = []
  for (let start = 0; start < tokens.length; start++) {
    let t = start
    while (t >= 0 && clause[t] === UNSEEN && heads[t] === 0) {
      way.push(t)
      t = tokens[t]!.head
    }
    const found = t < 0 ? -1 : heads[t] === 1 ? t : clause[t]!
    if (t >= 0) clause[t] = found
    for (const passed of way) clause[passed] = found
    way.length = 0
  }
  return clause
}
