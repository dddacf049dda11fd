/** Days of every year that fall on one date. */
export const holidays = [
  { words: "le jour de l'an", month: 1, day: 1 },
  { words: "jour de l'an", month: 1, day: 1 },
  { words: 'la Saint-Valentin', month: 2, day: 14 },
  { words: 'le jour de Noël', month: 12, day: 25 },
  { words: 'le réveillon de Noël', month: 12, day: 24 },
  { words: 'la veille de Noël', month: 12, day: 24 },
  { words: 'la Saint-Sylvestre', month: 12, day: 31 },
  { words: 'la Toussaint', month: 11, day: 1 },
  { words: "l'Assomption", month: 8, day: 15 },
  { words: "l'Armistice", month: 11, day: 11 },
] as const
