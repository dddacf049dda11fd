/** Days of every year that fall on one date wherever they are kept. Those that move, or that differ between countries, have no place here. */
export const holidays = [
  { words: "New Year's Day", month: 1, day: 1 },
  { words: 'New Years Day', month: 1, day: 1 },
  { words: "New Year's Eve", month: 12, day: 31 },
  { words: 'New Years Eve', month: 12, day: 31 },
  { words: "Valentine's Day", month: 2, day: 14 },
  { words: "International Women's Day", month: 3, day: 8 },
  { words: "St. Patrick's Day", month: 3, day: 17 },
  { words: "April Fools' Day", month: 4, day: 1 },
  { words: "April Fool's Day", month: 4, day: 1 },
  { words: 'May Day', month: 5, day: 1 },
  { words: 'Bastille Day', month: 7, day: 14 },
  { words: 'Halloween', month: 10, day: 31 },
  { words: "All Saints' Day", month: 11, day: 1 },
  { words: 'Christmas Eve', month: 12, day: 24 },
  { words: 'Christmas Day', month: 12, day: 25 },
  { words: 'Boxing Day', month: 12, day: 26 },
] as const
