/** Stands for any token with a digit in a phrase of the language data. */
export const NUMBER = '0'
/** Tokens that a `*` of a phrase may stand for, at most. */
const GAP = 12

/** Where a phrase ends that begins at a token, or -1. A phrase has at most one `*`, and none at its ends. */
export function matchAt(phrase: readonly string[], tokens: readonly string[], at: number): number {
  const star = phrase.indexOf('*')
  if (star < 0) return matchWords(phrase, tokens, at)
  const before = matchWords(phrase.slice(0, star), tokens, at)
  if (before < 0) return -1
  const rest = phrase.slice(star + 1)
  for (let gap = 1; gap <= GAP && before + gap <= tokens.length; gap++) {
    const end = matchWords(rest, tokens, before + gap)
    if (end >= 0) return end
  }
  return -1
}

function matchWords(phrase: readonly string[], tokens: readonly string[], at: number): number {
  for (let i = 0; i < phrase.length; i++) {
    const token = tokens[at + i]
    if (token === undefined) return -1
    if (phrase[i] === NUMBER ? !/\p{N}/u.test(token) : phrase[i] !== token) return -1
  }
  return at + phrase.length
}
