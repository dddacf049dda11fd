import type { Calendar } from '../calendar.ts'
import { clock } from './clock-words.ts'
import { dayParts, periodParts } from './day-parts.ts'
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

/** How French speaks of time. */
export const calendar: Calendar = {
  language: 'fr',
  capitalised: false,
  numericOrder: 'day-month',
  months,
  monthLeads,
  weekdays,
  units,
  dayParts,
  periodParts,
  seasons,
  decades: [
    { words: 'vingt', year: 1920 },
    { words: 'trente', year: 1930 },
    { words: 'quarante', year: 1940 },
    { words: 'cinquante', year: 1950 },
    { words: 'soixante', year: 1960 },
    { words: 'soixante-dix', year: 1970 },
    { words: 'quatre-vingt', year: 1980 },
    { words: 'quatre-vingts', year: 1980 },
    { words: 'quatre-vingt-dix', year: 1990 },
  ],
  decadeEndings: [],
  decadeLeads: ['années'],
  lifeLeads: [],
  centuries: ['siècle'],
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
  pastTags: [],
  pastEndings,
  reportVerbs,
  articles: ['le', 'la', "l'", 'les'],
  names: timeNames,
  patterns: timePatterns,
}
