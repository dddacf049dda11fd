/**
 * How many cells of a terminal a text takes: 2 for wide characters of East Asia and emoji, 0 for what combines with the character
 * before, 1 for all else. After Unicode UAX 11; ambiguous characters count 1.
 */
export function displayWidth(text: string): number {
  let width = 0
  for (const cluster of clusters(text)) width += cluster.width
  return width
}

export interface Cluster {
  readonly text: string
  readonly width: number
}

/** A text in pieces that a line must not break inside: a character with what combines with it. */
export function clusters(text: string): Cluster[] {
  const found: { text: string; width: number }[] = []
  let joinedNext = false
  for (const character of text) {
    const last = found[found.length - 1]
    if (last !== undefined && (joinedNext || COMBINES.test(character))) {
      last.text += character
      if (character === '\ufe0f') last.width = 2
    } else found.push({ text: character, width: WIDE.test(character) ? 2 : COMBINES.test(character) ? 0 : 1 })
    joinedNext = character === '\u200d'
  }
  return found
}

const COMBINES = /[\p{Mn}\p{Me}\p{Emoji_Modifier}]|\u200d|\ufe0e|\ufe0f/u
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u
