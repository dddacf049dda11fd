import type { Calendar } from './calendar.ts'
import { calendar as en } from './en/calendar.ts'
import { calendar as fr } from './fr/calendar.ts'

const CALENDARS: readonly Calendar[] = [en, fr]

/** How a language speaks of time, by its BCP 47 code ("fr", "fr-CA"); undefined where there is no data. */
export function calendarOf(code: string): Calendar | undefined {
  const primary = code.toLowerCase().split('-')[0]
  return CALENDARS.find((calendar) => calendar.language === primary)
}
