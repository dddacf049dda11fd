import type { Annotation } from '../model/annotation.ts'
import { Kind, kindAt } from './characters.ts'

/**
 * What is wrong with the places of an annotation, one sentence each; nothing where every promise about them is kept. Looks at whatever
 * has a start and an end, in layers that are not known yet, too.
 */
export function wrongPlaces(text: string, annotation: Annotation): string[] {
  return [...wrongRanges(text, annotation), ...wrongTokens(text, annotation), ...wrongTrees(annotation)]
}

function wrongRanges(text: string, annotation: Annotation): string[] {
  const wrong: string[] = []
  const waiting: [string, unknown][] = [['annotation', annotation]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, value] = next
    if (typeof value !== 'object' || value === null) continue
    const { start, end } = value as { start?: unknown; end?: unknown }
    if (typeof start === 'number' && typeof end === 'number') {
      if (!(start >= 0 && start < end && end <= text.length)) wrong.push(`${path} is ${start} to ${end}`)
      else if (isInsidePair(text, start) || isInsidePair(text, end)) wrong.push(`${path} cuts a character`)
    }
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object') waiting.push([`${path}.${key}`, inner])
    }
  }
  return wrong
}

/** Whether a place lies between the two halves of one character. */
const isInsidePair = (text: string, at: number) =>
  at > 0 && /[\ud800-\udbff]/.test(text[at - 1]!) && at < text.length && /[\udc00-\udfff]/.test(text[at]!)

function wrongTokens(text: string, { tokens, sentences, paragraphs }: Annotation): string[] {
  const wrong: string[] = []
  let at = 0
  for (const [i, { start, end, sentence }] of tokens.entries()) {
    if (start < at) wrong.push(`token ${i} begins before the one before it ends`)
    if (!isSpace(text, at, start)) wrong.push(`something stands before token ${i} that is in none`)
    const around = sentences[sentence]
    if (!around || start < around.start || end > around.end) wrong.push(`token ${i} is not in its sentence`)
    else if (i < around.first || i >= around.last) wrong.push(`token ${i} is not among those of its sentence`)
    at = end
  }
  if (!isSpace(text, at, text.length)) wrong.push('something stands behind the last token that is in none')
  let first = 0
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.first !== first || sentence.last <= first) wrong.push(`sentence ${i} has tokens of its neighbours`)
    const around = paragraphs[sentence.paragraph]
    if (!around || sentence.start < around.start || sentence.end > around.end)
      wrong.push(`sentence ${i} is not in its paragraph`)
    first = sentence.last
  }
  if (first !== tokens.length) wrong.push('tokens stand behind the last sentence')
  return wrong
}

function isSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindAt(text, at) !== Kind.space) return false
  return true
}

/** One root a sentence, every governor in it, and from every token a way to the root. */
function wrongTrees({ tokens, sentences }: Annotation): string[] {
  const wrong: string[] = []
  for (const [s, { first, last }] of sentences.entries()) {
    const own = tokens.slice(first, last)
    if (own.filter(({ head }) => head === -1).length !== 1) wrong.push(`sentence ${s} has not one root`)
    if (own.some(({ head }, i) => head !== -1 && (head < first || head >= last || head === first + i)))
      wrong.push(`sentence ${s} has a governor outside`)
    else if (!allReachRoot(own.map(({ head }) => (head === -1 ? -1 : head - first)))) {
      wrong.push(`sentence ${s} has a ring`)
    }
  }
  return wrong
}

function allReachRoot(heads: readonly number[]): boolean {
  // 0 is not looked at, 1 is on the way that is being walked, 2 reaches the root.
  const state = new Uint8Array(heads.length)
  return heads.every((_, from) => {
    const way: number[] = []
    let at = from
    while (at >= 0 && state[at] === 0) {
      state[at] = 1
      way.push(at)
      at = heads[at]!
    }
    const reaches = at < 0 || state[at] === 2
    for (const passed of way) state[passed] = reaches ? 2 : 1
    return reaches
  })
}
