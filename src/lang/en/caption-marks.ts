/** Words inside captions and picture credits that no other paragraph of a report has, lower case. */
export const captionMarks = [
  'image:',
  'photo:',
  'photograph:',
  'credit:',
  'photo by',
  'image by',
  'courtesy of',
  'getty images',
  'file photo',
  '/afp',
  '/reuters',
  'ap photo',
  'via getty',
  'via ap',
] as const
