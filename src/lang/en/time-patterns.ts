import type { TimePattern } from '../calendar.ts'

/**
 * The ways in which English says a time, from the shortest to the most particular within each group; the longest one that fits is
 * taken, and of equally long ones the first. What they are put together to (a weekday and a date, a day and an hour, two ends of a
 * stretch) is the refiners' work.
 */
export const timePatterns: readonly TimePattern[] = [
  // no times at all
  { id: 'age', words: '<count> -? <unit> -? (old|olds)', means: { kind: 'none' } },
  { id: 'age', words: '<count> <unit> of age', means: { kind: 'none' } },
  { id: 'age', words: '(a|an) <unit> -? old', means: { kind: 'none' } },
  { id: 'long-known', words: '(day|night) (and|or) (day|night)', means: { kind: 'none' } },
  { id: 'one-day', words: '(one|some) day', means: { kind: 'none' } },
  { id: 'quarter', words: 'the? <nth> quarter', means: { kind: 'none' } },
  { id: 'the-day', words: 'in the (first|second|third) place', means: { kind: 'none' } },

  // dates
  { id: 'month-day', words: '<month> the? <day>', means: { kind: 'date' } },
  { id: 'month-day-year', words: '<month> the? <day> ,? <year>', means: { kind: 'date' } },
  { id: 'day-month', words: 'the? <day> (of|-)? <month>', means: { kind: 'date' } },
  { id: 'day-month-year', words: 'the? <day> (of|-|/)? <month> (,|-|/|of)? <year>', means: { kind: 'date' } },
  { id: 'nth-month', words: 'the? <nth> (day)? of <month>', means: { kind: 'date' } },
  { id: 'nth-month-year', words: 'the? <nth> (day)? of <month> ,? <year>', means: { kind: 'date' } },
  { id: 'month-year', words: '<month> (,|of|in|-)? <year>', means: { kind: 'date' } },
  { id: 'year-month', words: '<year> <month>', means: { kind: 'date' } },
  { id: 'year-month-day', words: '<year> <month> <day>', means: { kind: 'date' } },
  { id: 'month', words: '<month-alone>', means: { kind: 'date' } },
  { id: 'month', words: 'the month of <month>', means: { kind: 'date' } },
  { id: 'last-month-name', words: 'last <month>', means: { kind: 'date', which: 'last' } },
  { id: 'last-month-name', words: 'this past <month>', means: { kind: 'date', which: 'last' } },
  { id: 'this-month-name', words: 'this <month>', means: { kind: 'date', which: 'this' } },
  { id: 'next-month-name', words: '(next|this coming) <month>', means: { kind: 'date', which: 'next' } },
  { id: 'last-month-day', words: 'last <month> <day>', means: { kind: 'date', which: 'last' } },
  { id: 'this-month-day', words: 'this <month> <day>', means: { kind: 'date', which: 'this' } },
  { id: 'next-month-day', words: 'next <month> <day>', means: { kind: 'date', which: 'next' } },
  { id: 'holiday', words: '<holiday>', means: { kind: 'date' } },
  { id: 'holiday-year', words: '<holiday> ,? <year>', means: { kind: 'date' } },
  { id: 'year', words: '<year-alone>', means: { kind: 'date' } },
  { id: 'year', words: 'the year <year>', means: { kind: 'date' } },
  { id: 'decade', words: 'the? <decade>', means: { kind: 'date' } },
  { id: 'century', words: 'the? <nth-century>', means: { kind: 'date' } },
  { id: 'season-year', words: 'the? <season> of <year>', means: { kind: 'date' } },
  { id: 'season-year', words: '<season> <year>', means: { kind: 'date' } },
  { id: 'this-season', words: 'this <season>', means: { kind: 'date', which: 'this' } },
  { id: 'last-season', words: '(last|this past|the past) <season>', means: { kind: 'date', which: 'last' } },
  { id: 'next-season', words: '(next|this coming|the coming) <season>', means: { kind: 'date', which: 'next' } },
  {
    id: 'season',
    words: '[in|since|by|until|during|over|throughout] the (spring|summer|autumn|winter)',
    means: { kind: 'vague' },
  },
  { id: 'weeks-month', words: 'the (second|third) week of <month>', means: { kind: 'date', part: 'mid' } },

  {
    id: 'first-week',
    words: 'the (first|opening) (week|weeks|days) (of|in) <month>',
    means: { kind: 'date', part: 'early' },
  },
  {
    id: 'last-week',
    words: 'the (last|final|closing) (week|weeks|days) (of|in) <month>',
    means: { kind: 'date', part: 'late' },
  },
  { id: 'quarter-of', words: 'the? <nth> quarter (of|in)? <year>', means: { kind: 'part-of-year', parts: 4 } },
  { id: 'quarter-of', words: 'q <digit> (of|,)? <year>', means: { kind: 'part-of-year', parts: 4 } },
  { id: 'half-of', words: 'the? <nth> half of <year>', means: { kind: 'part-of-year', parts: 2 } },
  { id: 'half-of', words: 'h <digit> <year>', means: { kind: 'part-of-year', parts: 2 } },
  {
    id: 'nth-weekday',
    words:
      '(the|every)? <nth> <weekday> (of|in) (<month>|each month|every month|<period>|the <period>|next <period>|last <period>|this <period>)',
    means: { kind: 'vague' },
  },
  {
    id: 'nth-weekday',
    words: '(the)? last <weekday> (of|in) (<month>|each month|every month|the <period>|next <period>|this <period>)',
    means: { kind: 'vague' },
  },

  // days of the week
  { id: 'weekday-nth', words: '<weekday> ,? the <nth>', means: { kind: 'date' } },
  { id: 'weekday', words: '<weekday>', means: { kind: 'weekday', which: 'nearest' } },
  {
    id: 'last-weekday',
    words: '(last|this past|this last|the past) <weekday>',
    means: { kind: 'weekday', which: 'last' },
  },
  { id: 'this-weekday', words: 'this <weekday>', means: { kind: 'weekday', which: 'this' } },
  {
    id: 'next-weekday',
    words: '(next|this coming|the coming|this upcoming) <weekday>',
    means: { kind: 'weekday', which: 'next' },
  },

  // counted from the document
  { id: 'today', words: 'today', means: { kind: 'offset', unit: 'day', amount: 0, calendar: true } },
  {
    id: 'tonight',
    words: 'tonight',
    means: { kind: 'offset', unit: 'day', amount: 0, calendar: true, dayPart: 'night' },
  },
  { id: 'yesterday', words: 'yesterday', means: { kind: 'offset', unit: 'day', amount: -1, calendar: true } },
  { id: 'tomorrow', words: 'tomorrow', means: { kind: 'offset', unit: 'day', amount: 1, calendar: true } },
  {
    id: 'last-night',
    words: 'last (night|evening)',
    means: { kind: 'offset', unit: 'day', amount: -1, calendar: true, dayPart: 'night' },
  },
  {
    id: 'last-night',
    words: 'late last night',
    means: { kind: 'offset', unit: 'day', amount: -1, calendar: true, dayPart: 'night', part: 'late' },
  },
  { id: 'this-day-part', words: 'this <daypart>', means: { kind: 'offset', unit: 'day', amount: 0, calendar: true } },
  {
    id: 'before-yesterday',
    words: 'the? day before yesterday',
    means: { kind: 'offset', unit: 'day', amount: -2, calendar: true },
  },
  {
    id: 'after-tomorrow',
    words: 'the? day after tomorrow',
    means: { kind: 'offset', unit: 'day', amount: 2, calendar: true },
  },
  {
    id: 'last-period',
    words: '(last|this past|this last) <period>',
    means: { kind: 'offset', amount: -1, calendar: true },
  },
  { id: 'this-period', words: '(this|the current) <period>', means: { kind: 'offset', amount: 0, calendar: true } },
  {
    id: 'next-period',
    words: '(next|this coming|the coming|the upcoming) <period>',
    means: { kind: 'offset', amount: 1, calendar: true },
  },
  {
    id: 'weekend',
    words: '(the|over the) weekend',
    means: { kind: 'offset', unit: 'weekend', amount: 0, calendar: true },
  },
  {
    id: 'period-before-last',
    words: '(the <period> before last|<period> before last)',
    means: { kind: 'offset', amount: -2, calendar: true },
  },
  { id: 'period-after-next', words: 'the <period> after next', means: { kind: 'offset', amount: 2, calendar: true } },
  {
    id: 'part-of-the-period',
    words: '(the end of|the close of|end of) the <period>',
    means: { kind: 'offset', amount: 0, calendar: true, part: 'late' },
  },
  {
    id: 'part-of-the-period',
    words: '(the beginning of|the start of|beginning of|start of) the <period>',
    means: { kind: 'offset', amount: 0, calendar: true, part: 'early' },
  },
  {
    id: 'part-of-the-period',
    words: "year (-|') s? end",
    means: { kind: 'offset', unit: 'year', amount: 0, calendar: true, part: 'late' },
  },
  {
    id: 'later-in-the-period',
    words: '(later|earlier) in the <period>',
    means: { kind: 'offset', amount: 0, calendar: true },
  },
  { id: 'ago', words: '<amount> <unit> (ago|back)', means: { kind: 'offset', amount: -1, calendar: false } },
  {
    id: 'ago',
    words: '<amount> <unit> and a half ago',
    means: { kind: 'offset', amount: -1, plus: 0.5, calendar: false },
  },
  { id: 'ago-vague', words: '(just)? (<units>|a while|a long time|long|moments|ages) ago', means: { kind: 'vague' } },
  { id: 'from-now', words: '<amount> <unit> from (now|today)', means: { kind: 'offset', amount: 1, calendar: false } },
  { id: 'from-now', words: "[in] <amount> <unit> ' s? time", means: { kind: 'offset', amount: 1, calendar: false } },
  { id: 'from-now', words: '[in] <amount> <unit> time', means: { kind: 'offset', amount: 1, calendar: false } },
  {
    id: 'past-stretch',
    words: '(the|these|this) (last|past|previous|preceding) <count> <units>',
    means: { kind: 'stretch', amount: -1 },
  },
  {
    id: 'past-stretch',
    words: '[in|over|for|during|within|of|from|throughout] (last|past|previous) <count> <units>',
    means: { kind: 'stretch', amount: -1 },
  },
  { id: 'past-stretch', words: 'the (last|past) <unit>', means: { kind: 'stretch', amount: -1 } },
  { id: 'past-stretch', words: 'the (last|past) <count> - <unit>', means: { kind: 'stretch', amount: -1 } },
  {
    id: 'next-stretch',
    words: '(the|these)? (next|coming|following) <count> <units>',
    means: { kind: 'stretch', amount: 1 },
  },

  // counted from a time or an event in the text
  { id: 'same-period', words: '(the|that|this)? same <unit>', means: { kind: 'anaphor', amount: 0, calendar: true } },
  { id: 'same-day-part', words: '(the|that|this)? same <daypart>', means: { kind: 'anaphor', unit: 'day', amount: 0 } },
  {
    id: 'same-weekday',
    words: '(the same|that|that same) <weekday>',
    means: { kind: 'anaphor', unit: 'day', amount: 0 },
  },
  {
    id: 'that-period',
    words: 'that (day|week|month|year|weekend) [!care|trip|school|job|trader|laborer|labourer]',
    means: { kind: 'anaphor', amount: 0, calendar: true },
  },
  { id: 'that-period', words: 'that very day', means: { kind: 'anaphor', unit: 'day', amount: 0, calendar: true } },
  { id: 'that-day-part', words: 'that <daypart>', means: { kind: 'anaphor', unit: 'day', amount: 0 } },
  {
    id: 'later-that-day',
    words: '(earlier|later) (in the|that|that same|the same) day',
    means: { kind: 'anaphor', unit: 'day', amount: 0 },
  },
  {
    id: 'later-that-day',
    words: '(earlier|later) (in the|that|that same|the same) <daypart>',
    means: { kind: 'anaphor', unit: 'day', amount: 0 },
  },
  { id: 'next-day', words: '(the very)? next day', means: { kind: 'anaphor', unit: 'day', amount: 1 } },
  {
    id: 'following-period',
    words: 'the (next|following|subsequent) <unit>',
    means: { kind: 'anaphor', amount: 1, calendar: true },
  },
  { id: 'following-period', words: 'the very next <unit>', means: { kind: 'anaphor', amount: 1, calendar: true } },
  {
    id: 'following-day-part',
    words: 'the (next|following|subsequent) <daypart>',
    means: { kind: 'anaphor', unit: 'day', amount: 1 },
  },
  {
    id: 'following-weekday',
    words: 'the (next|following) <weekday>',
    means: { kind: 'anaphor', unit: 'day', amount: 1 },
  },
  {
    id: 'previous-period',
    words: 'the (previous|preceding|prior) <unit>',
    means: { kind: 'anaphor', amount: -1, calendar: true },
  },
  {
    id: 'previous-day-part',
    words: 'the (previous|preceding|prior) <daypart>',
    means: { kind: 'anaphor', unit: 'day', amount: -1 },
  },
  {
    id: 'previous-weekday',
    words: 'the (previous|preceding|prior) <weekday>',
    means: { kind: 'anaphor', unit: 'day', amount: -1 },
  },
  {
    id: 'period-before',
    words: 'the <unit> (before|prior|previous|earlier)',
    means: { kind: 'anaphor', amount: -1, event: true },
  },
  { id: 'period-before', words: 'the <unit> prior to', means: { kind: 'anaphor', amount: -1, event: true } },
  {
    id: 'day-part-before',
    words: 'the <daypart> (before|prior|previous)',
    means: { kind: 'anaphor', unit: 'day', amount: -1, event: true },
  },
  { id: 'period-after', words: 'the <unit> (after|following)', means: { kind: 'anaphor', amount: 1, event: true } },
  {
    id: 'day-part-after',
    words: 'the <daypart> (after|following)',
    means: { kind: 'anaphor', unit: 'day', amount: 1, event: true },
  },
  { id: 'later', words: '<amount> <unit> (later|afterward|afterwards|hence)', means: { kind: 'anaphor', amount: 1 } },
  { id: 'later', words: '<amount> <unit> on [,|.|;]', means: { kind: 'anaphor', amount: 1 } },
  { id: 'after', words: '<amount> <unit> (after|following)', means: { kind: 'anaphor', amount: 1, event: true } },
  { id: 'earlier', words: '<amount> <unit> (earlier|beforehand|previously)', means: { kind: 'anaphor', amount: -1 } },
  {
    id: 'before',
    words: '<amount> <unit> (before|prior to|prior|ahead of)',
    means: { kind: 'anaphor', amount: -1, event: true },
  },
  {
    id: 'later-vague',
    words: '<units> (later|earlier|after|before|afterward|afterwards|beforehand|on end)',
    means: { kind: 'vague' },
  },

  // lengths
  { id: 'duration', words: '<count> -? <unit>', means: { kind: 'duration' } },
  { id: 'duration', words: '<count> <unit> and a half', means: { kind: 'duration', plus: 0.5 } },
  {
    id: 'duration',
    words:
      '<count> (full|straight|consecutive|long|whole|more|business|working|successive|calendar|additional|solid|short) <unit>',
    means: { kind: 'duration' },
  },
  { id: 'duration-long', words: '<count> -? <unit> - long', means: { kind: 'duration' } },
  { id: 'duration-long', words: '<unit> -? long', means: { kind: 'duration' } },
  {
    id: 'duration-one',
    words:
      '[for|in|within|takes|take|took|taking|lasted|lasts|last|lasting|spent|spend|spending|after] <amount> <unit>',
    means: { kind: 'duration' },
  },
  { id: 'duration-one', words: '(a|an|one) (full|whole|entire) <unit>', means: { kind: 'duration', amount: 1 } },
  { id: 'duration-one', words: '(a|an) <unit> and a half', means: { kind: 'duration', amount: 1, plus: 0.5 } },
  { id: 'duration-one', words: '(a|an) <unit> or two', means: { kind: 'duration', amount: 1, to: 2 } },
  { id: 'duration-one', words: '(a|an) <unit> or more', means: { kind: 'duration', amount: 1, to: null } },
  {
    id: 'duration-one',
    words: '(a|an) <unit> or (so|less)',
    means: { kind: 'duration', amount: 1, approximate: true },
  },
  {
    id: 'duration-many',
    words: '[for|over|after|lasted|took|spent|within] (many|long|countless)? <units>',
    means: { kind: 'duration' },
  },

  // times without a place
  { id: 'every', words: '(every|each) (other|single)? <unit>', means: { kind: 'vague' } },
  { id: 'every', words: '(every|each) <count> <units>', means: { kind: 'vague' } },
  { id: 'every', words: '(every|each) (other|single)? <daypart>', means: { kind: 'vague' } },
  { id: 'every', words: '(every|each) (other|single)? <weekday>', means: { kind: 'vague' } },
  { id: 'every', words: '(every|each) <month>', means: { kind: 'vague' } },
  { id: 'every', words: '(every|each) <season>', means: { kind: 'vague' } },
  {
    id: 'recent',
    words:
      '(the)? (recent|past|last few|past few|coming|next few|last several|past several|following|intervening|ensuing) <units>',
    means: { kind: 'vague' },
  },
  { id: 'recent', words: '(the)? <units> (ahead|to come|gone by|past)', means: { kind: 'vague' } },
  { id: 'in-those-days', words: '(these|those) <units>', means: { kind: 'vague' } },
  { id: 'day-part', words: '[in|during|throughout|by|until|before|after|at] the? <daypart>', means: { kind: 'date' } },
  { id: 'early-day-part', words: 'the (early|late) (<daypart>|hours)', means: { kind: 'date' } },
  { id: 'overnight', words: 'overnight', means: { kind: 'date' } },
  { id: 'market-day', words: '[on] (market|election|polling|match|wedding|pay) day', means: { kind: 'vague' } },
]
