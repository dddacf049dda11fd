import type { WeekdayWord } from '../calendar.ts'

export const weekdays: readonly WeekdayWord[] = [
  { words: 'lundi', weekday: 1 },
  { words: 'mardi', weekday: 2 },
  { words: 'mercredi', weekday: 3 },
  { words: 'jeudi', weekday: 4 },
  { words: 'vendredi', weekday: 5 },
  { words: 'samedi', weekday: 6 },
  { words: 'dimanche', weekday: 7 },
]
