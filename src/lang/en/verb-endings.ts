/** Endings of inflected verbs and what stands in their place in the dictionary form, the likelier first. */
export const verbEndings: readonly (readonly [ending: string, instead: string])[] = [
  ['ied', 'y'],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
]
