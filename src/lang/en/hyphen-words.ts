/** English words with a hyphen that stay whole whatever their first part. */
export const hyphenWords = [
  'uh-huh',
  'uh-oh',
  'mm-hmm',
  'x-ray',
  'x-rays',
  't-shirt',
  't-shirts',
  'vice-president',
] as const
