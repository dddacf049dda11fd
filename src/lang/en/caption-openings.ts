/** How captions of news pictures open, lower case. */
export const captionOpenings = [
  'file photo',
  'file -',
  'file –',
  'file —',
  'file image',
  'image:',
  'photo:',
  'pictured:',
  'photograph:',
  'caption:',
] as const
