/** Endings of regular French verbs and what the infinitive has instead, the longest first. */
// biome-ignore format: a tense a line
export const verbEndings: readonly (readonly [ending: string, instead: string])[] = [
  ['eraient', 'er'], ['erait', 'er'], ['eront', 'er'], ['era', 'er'],
  ['issaient', 'ir'], ['issait', 'ir'], ['issant', 'ir'], ['issent', 'ir'],
  ['aient', 'er'], ['èrent', 'er'], ['ait', 'er'], ['ant', 'er'],
  ['ées', 'er'], ['és', 'er'], ['ée', 'er'], ['é', 'er'],
  ['ent', 'er'], ['a', 'er'], ['e', 'er'],
  ['ies', 'ir'], ['is', 'ir'], ['ie', 'ir'], ['it', 'ir'], ['i', 'ir'],
]
