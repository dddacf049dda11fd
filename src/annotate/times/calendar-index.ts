import type {
  Calendar,
  ClockWords,
  DayPartWord,
  MonthWord,
  OpenRangeWords,
  PeriodPartWords,
  UnitWord,
  WeekdayWord,
} from '../../lang/calendar.ts'
import { timeZones, type ZoneWord } from '../../lang/world/time-zones.ts'
import type { Season } from '../../model/time.ts'
import { type PhraseIndex, phraseIndex, type Words, wordIndex } from '../terms/phrases.ts'
import { type RangeJoin, rangeJoins, rangeLeads } from '../terms/range-joins.ts'
import { scanTerms } from '../terms/scan-terms.ts'

/** A language's ways of speaking of time, ready to be looked up. */
export interface CalendarIndex {
  readonly calendar: Calendar
  readonly months: PhraseIndex<MonthWord>
  readonly monthLeads: PhraseIndex<Words>
  readonly weekdays: PhraseIndex<WeekdayWord>
  readonly units: PhraseIndex<UnitWord>
  readonly dayParts: PhraseIndex<DayPartWord>
  readonly periodParts: PhraseIndex<PeriodPartWords>
  readonly seasons: PhraseIndex<{ readonly words: string; readonly season: Season }>
  readonly decades: PhraseIndex<{ readonly words: string; readonly year: number }>
  readonly decadeEndings: PhraseIndex<Words>
  readonly decadeLeads: PhraseIndex<Words>
  readonly centuries: PhraseIndex<Words>
  readonly holidays: PhraseIndex<{ readonly words: string; readonly month: number; readonly day: number }>
  readonly clockHalves: PhraseIndex<ClockWords['halves'][number]>
  readonly clockSigns: PhraseIndex<Words>
  readonly clockLedSigns: PhraseIndex<Words>
  readonly clockSignLeads: PhraseIndex<Words>
  readonly clockSeparators: ReadonlySet<string>
  readonly clockWords: PhraseIndex<ClockWords['words'][number]>
  readonly clockLeads: PhraseIndex<Words>
  readonly clockAbout: PhraseIndex<Words>
  readonly zones: PhraseIndex<ZoneWord>
  readonly yearLeads: PhraseIndex<Words>
  readonly notYearBefore: ReadonlySet<string>
  readonly clauseWords: ReadonlySet<string>
  readonly rangeLeads: PhraseIndex<Words>
  readonly rangeJoins: PhraseIndex<RangeJoin>
  readonly openRanges: PhraseIndex<OpenRangeWords>
  readonly listJoins: PhraseIndex<Words>
  readonly dayJoins: PhraseIndex<Words>
  readonly ofJoins: PhraseIndex<Words>
  readonly about: PhraseIndex<Words>
  readonly futureMarks: PhraseIndex<Words>
  readonly openMarks: PhraseIndex<Words>
  readonly pastMarks: PhraseIndex<Words>
  readonly reportVerbs: PhraseIndex<Words>
  readonly names: PhraseIndex<NameWords>
}

/** A name, and which of its terms have a capital. */
export interface NameWords extends Words {
  readonly capitals: readonly boolean[]
}

const capitalsOf = (words: string) =>
  scanTerms(words).map(({ letters }) => letters === 'capital' || letters === 'upper')

export function calendarIndex(calendar: Calendar): CalendarIndex {
  const { clock, ranges } = calendar
  return {
    calendar,
    months: phraseIndex(calendar.months),
    monthLeads: wordIndex(calendar.monthLeads),
    weekdays: phraseIndex(calendar.weekdays),
    units: phraseIndex(calendar.units),
    dayParts: phraseIndex(calendar.dayParts),
    periodParts: phraseIndex(calendar.periodParts),
    seasons: phraseIndex(calendar.seasons),
    decades: phraseIndex(calendar.decades),
    decadeEndings: wordIndex(calendar.decadeEndings),
    decadeLeads: wordIndex(calendar.decadeLeads),
    centuries: wordIndex(calendar.centuries),
    holidays: phraseIndex(calendar.holidays),
    clockHalves: phraseIndex(clock.halves),
    clockSigns: wordIndex(clock.signs),
    clockLedSigns: wordIndex(clock.ledSigns),
    clockSignLeads: wordIndex(clock.signLeads),
    clockSeparators: new Set(clock.separators),
    clockWords: phraseIndex(clock.words),
    clockLeads: wordIndex(clock.leads),
    clockAbout: wordIndex(clock.about),
    zones: phraseIndex(timeZones),
    yearLeads: wordIndex(calendar.yearLeads),
    clauseWords: new Set(calendar.clauseWords),
    notYearBefore: new Set(calendar.notYearBefore),
    rangeLeads: wordIndex(rangeLeads(ranges)),
    rangeJoins: phraseIndex(rangeJoins(ranges)),
    openRanges: phraseIndex(calendar.openRanges),
    listJoins: wordIndex(calendar.listJoins),
    dayJoins: wordIndex(calendar.dayJoins),
    ofJoins: wordIndex(calendar.ofJoins),
    about: wordIndex(calendar.about),
    futureMarks: wordIndex(calendar.futureMarks),
    openMarks: wordIndex(calendar.openMarks),
    pastMarks: wordIndex(calendar.pastMarks),
    reportVerbs: wordIndex(calendar.reportVerbs),
    names: phraseIndex(calendar.names.map((words) => ({ words, capitals: capitalsOf(words) }))),
  }
}
