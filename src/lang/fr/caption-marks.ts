/** Words inside captions and picture credits that no other paragraph of a report has, lower case. */
export const captionMarks = [
  'photo :',
  'photo:',
  'crédit :',
  'crédit photo',
  'crédits :',
  'photo d’archives',
  "photo d'archives",
  'image d’archives',
  "image d'archives",
  'getty images',
  '/afp',
  '/reuters',
  'via reuters',
  'via ap',
  '(photo afp)',
  '(photo reuters)',
] as const
