import type { Calendar } from '../calendar.ts'
import { clock } from './clock-words.ts'
import { dayParts, periodParts } from './day-parts.ts'
import { decades } from './decades.ts'
import { holidays } from './holidays.ts'
import { monthLeads, months } from './months.ts'
import { seasons } from './seasons.ts'
import { futureMarks, openMarks, pastEndings, pastMarks, reportVerbs } from './tense-marks.ts'
import {
  about,
  clauseWords,
  dayJoins,
  listJoins,
  notYearBefore,
  ofJoins,
  openRanges,
  ranges,
  yearLeads,
} from './time-joins.ts'
import { timeNames } from './time-names.ts'
import { timePatterns } from './time-patterns.ts'
import { units } from './time-units.ts'
import { weekdays } from './weekdays.ts'

/** How English speaks of time. */
export const calendar: Calendar = {
  language: 'en',
  capitalised: true,
  months,
  monthLeads,
  weekdays,
  units,
  dayParts,
  periodParts,
  seasons,
  decades,
  decadeEndings: ['s', "'s"],
  decadeLeads: ['the', 'early', 'mid', 'mid-', 'late', 'nineteen'],
  lifeLeads: ['his', 'her', 'their', 'my', 'your', 'our', 'its'],
  centuries: ['century', '-century'],
  holidays,
  clock,
  yearLeads,
  clauseWords,
  notYearBefore,
  ranges,
  openRanges,
  listJoins,
  dayJoins,
  ofJoins,
  about,
  futureMarks,
  openMarks,
  pastMarks,
  pastTags: ['VBD', 'VBN'],
  pastEndings,
  reportVerbs,
  articles: ['the'],
  names: timeNames,
  patterns: timePatterns,
}
