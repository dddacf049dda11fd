/**
 * The four forms of a French adjective from its masculine singular: péruvien, péruvienne, péruviens, péruviennes. Regular endings only;
 * irregular feminines stand in the data beside the masculine.
 */
export function inflect(masculine: string): string[] {
  const feminine = feminineOf(masculine)
  return [...new Set([masculine, feminine, pluralOf(masculine), pluralOf(feminine)])]
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith('e')) return masculine
  if (/(?:ien|éen|on)$/.test(masculine)) return `${masculine}ne`
  if (/(?:c|que|è|é)$/.test(masculine)) return masculine
  return `${masculine}e`
}

/** Plural of a French word by the regular rules: -s, -x for -eau and -eu, -aux for -al; words in -s, -x, -z stay. */
export function pluralOf(word: string): string {
  if (word.endsWith('parole')) return word
  if (/[sxz]$/.test(word)) return word
  if (/(?:eau|eu)$/.test(word)) return `${word}x`
  if (word.endsWith('al')) return `${word.slice(0, -2)}aux`
  return `${word}s`
}

/** Plural of a French title: every word up to a preposition ("chefs d'état-major", "directeurs généraux"). */
export function pluralOfTitle(title: string): string {
  const words = title.split(' ')
  const stop = words.findIndex((word) => PREPOSITION.test(word))
  return words.map((word, i) => (stop > 0 && i >= stop ? word : pluralOf(word))).join(' ')
}

const PREPOSITION = /^(?:de|du|des|à|au|aux|en|par|pour|d['’].*|sans)$/
