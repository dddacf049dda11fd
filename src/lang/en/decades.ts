export const decades = [
  { words: 'twenties', year: 1920 },
  { words: 'thirties', year: 1930 },
  { words: 'forties', year: 1940 },
  { words: 'fifties', year: 1950 },
  { words: 'sixties', year: 1960 },
  { words: 'seventies', year: 1970 },
  { words: 'eighties', year: 1980 },
  { words: 'nineties', year: 1990 },
  { words: 'noughties', year: 2000 },
] as const
