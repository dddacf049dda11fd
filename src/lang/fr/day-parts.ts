import type { DayPartWord, PeriodPartWords } from '../calendar.ts'

export const dayParts: readonly DayPartWord[] = [
  { words: 'aube', dayPart: 'dawn' },
  { words: "l'aube", dayPart: 'dawn' },
  { words: 'matin', dayPart: 'morning' },
  { words: 'matinée', dayPart: 'morning' },
  { words: 'après-midi', dayPart: 'afternoon' },
  { words: 'après midi', dayPart: 'afternoon' },
  { words: "l'après-midi", dayPart: 'afternoon' },
  { words: 'soir', dayPart: 'evening' },
  { words: 'soirée', dayPart: 'evening' },
  { words: 'crépuscule', dayPart: 'evening' },
  { words: 'nuit', dayPart: 'night' },
]

/** Before a day or a stretch of time. */
export const periodParts: readonly PeriodPartWords[] = [
  { words: 'début', part: 'early' },
  { words: 'le début de', part: 'early' },
  { words: "le début d'", part: 'early' },
  { words: 'le début du mois de', part: 'early' },
  { words: 'au début de', part: 'early' },
  { words: "au début d'", part: 'early' },
  { words: 'début du mois de', part: 'early' },
  { words: 'mi-', part: 'mid' },
  { words: 'mi', part: 'mid' },
  { words: 'la mi-', part: 'mid' },
  { words: 'le milieu de', part: 'mid' },
  { words: 'au milieu de', part: 'mid' },
  { words: 'courant' },
  { words: 'fin', part: 'late' },
  { words: 'la fin de', part: 'late' },
  { words: "la fin d'", part: 'late' },
  { words: 'à la fin de', part: 'late' },
  { words: "à la fin d'", part: 'late' },
  { words: 'la fin du mois de', part: 'late' },
  { words: 'à la fin du mois de', part: 'late' },
  { words: 'fin du mois de', part: 'late' },
]
