/**
 * Plural of an English title: of its last word, or of the one before "of", "for", "to", "in" and the like. Regular rules and the
 * plurals in -men; what has another plural stands in the data with it.
 */
export function pluralOf(title: string): string {
  const words = title.split(' ')
  const stop = words.findIndex((word) => PREPOSITIONS.has(word))
  const at = (stop > 0 ? stop : words.length) - 1
  words[at] = pluralOfWord(words[at]!)
  return words.join(' ')
}

const PREPOSITIONS = new Set(['of', 'for', 'to', 'in', 'at', 'on', 'with'])

function pluralOfWord(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`
  if (word.endsWith('person')) return `${word.slice(0, -6)}people`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  return `${word}s`
}
