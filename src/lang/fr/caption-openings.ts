/** How captions of news pictures open, lower case. */
export const captionOpenings = [
  'photo :',
  'photo:',
  'photo d’archives',
  "photo d'archives",
  'image d’archives',
  "image d'archives",
  'image d’illustration',
  "image d'illustration",
  'photo d’illustration',
  "photo d'illustration",
  'capture d’écran',
  "capture d'écran",
  'archives :',
  'légende :',
] as const
