/** Pronouns that stand behind their verb, with a hyphen. */
// biome-ignore format: forms of one pronoun a line
export const inversions = [
  '-je',
  '-tu', '-toi',
  '-il', '-t-il', '-ils', '-t-ils',
  '-elle', '-t-elle', '-elles', '-t-elles',
  '-on', '-t-on',
  '-nous',
  '-vous',
  '-ce',
  '-moi',
  '-en',
  '-y',
  '-le', '-la', '-les', '-lui', '-leur',
  '-là',
] as const

/** Words that end like one of these and are one word. */
// biome-ignore format: a list of words
export const hyphenEnds = [
  'rendez-vous', 'celui-là', 'celle-là', 'ceux-là', 'celles-là', 'au-delà', 'là', 'par-là', 'de-là', 'jusque-là', 'lui-là', 'est-ce', 'qu-est-ce', 'garde-à-vous', 'sauve-qui-peut', 'ouï-dire', 'aux-en-provence',
]
