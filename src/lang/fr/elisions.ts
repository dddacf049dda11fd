/** French words that lose their last letter before a vowel, apostrophe left out. */
export const elisions = [
  'l',
  'd',
  'n',
  's',
  'c',
  'ç',
  'j',
  'm',
  't',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
  'quelqu',
  'presqu',
] as const
