import { describe, expect, it } from 'vitest'
import type { Token } from '../../model/annotation.ts'
import { findTimes } from './find-times.ts'
import { timesIn } from './test-times.ts'

/** A Wednesday. */
const DOCUMENT = '2021-08-18'
const times = (text: string) => timesIn(text, 'en', DOCUMENT)

const cases = (rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(times(text)).toEqual(expected)
  })

describe('dates', () => {
  cases([
    ['The bridge fell on April 7, 2019.', 'April 7, 2019 = 2019-04-07'],
    ['The bridge fell on 7 April 2019.', '7 April 2019 = 2019-04-07'],
    ['The bridge fell on the 7th of April, 2019, at dawn.', 'the 7th of April, 2019, at dawn = 2019-04-07 dawn'],
    ['It fell on 7 April.', '7 April = 2021-04-07'],
    ['It was announced on April 1 that 7 ferries sank.', 'April 1 = 2021-04-01'],
    ['Aug. 3 -- The flood took the bridge.', 'Aug. 3 = 2021-08-03'],
    ['It fell in March 2019 and in March of 2020.', 'March 2019 = 2019-03', 'March of 2020 = 2020-03'],
    ['The mayor said in February that he knew.', 'February = 2021-02'],
    ['He will resign in February.', 'February = 2022-02'],
    ['It ends this February; it began last March.', 'this February = 2021-02', 'last March = 2021-03'],
    ['They left in May.', 'May = 2021-05'],
    ['They left in March and May.', 'March = 2021-03', 'May = 2021-05'],
    ['It fell on Sunday March 7, the market day.', 'Sunday March 7 = 2021-03-07'],
    ['In this Wednesday, Dec. 2, 2020 photo, the bridge stands.', 'this Wednesday, Dec. 2, 2020 = 2020-12-02'],
    ['It fell on Friday the 13th, they say.', 'Friday the 13th = 2021-08-13'],
    ['It opened on 2018-07-23.', '2018-07-23 = 2018-07-23'],
    ['Updated 2018-07-23T17:35:05Z by staff.', '2018-07-23T17:35:05 = 2018-07-23T17:35'],
    [
      '23/07/2018 21:15 BST | Updated 24/07/2018 07:40 BST',
      '23/07/2018 21:15 BST = 2018-07-23T21:15+01:00',
      '24/07/2018 07:40 BST = 2018-07-24T07:40+01:00',
    ],
    ['2018-07-23 HKT 17:35 Send to a friend', '2018-07-23 HKT 17:35 = 2018-07-23T17:35+08:00'],
    ['Mon Mar 09 17:08:35 PDT 2015', 'Mon Mar 09 17:08:35 PDT 2015 = 2015-03-09T17:08-07:00'],
    ['It was New Year’s Eve 2019.', 'New Year’s Eve 2019 = 2019-12-31'],
  ])

  it('in figures are read in the order that another date of the text shows', () => {
    expect(times('Seen 23/07/2018, printed 05/06/2019.')).toEqual([
      '23/07/2018 = 2018-07-23',
      '05/06/2019 = 2019-06-05',
    ])
    expect(times('Seen 07/23/2018, printed 05/06/2019.')).toEqual([
      '07/23/2018 = 2018-07-23',
      '05/06/2019 = 2019-05-06',
    ])
  })

  it('in figures are known to the year where nothing shows the order', () => {
    expect(times('Printed 05/06/2019.')).toEqual(['05/06/2019 = 2019'])
  })
})

describe('years and longer', () => {
  cases([
    ['The ferry was built in 2013.', '2013 = 2013'],
    ['After the 2009 strike and the strike of 2014 nothing changed.', '2009 = 2009', '2014 = 2014'],
    ['Money was set aside in 2015 and 2016.', '2015 = 2015', '2016 = 2016'],
    ['Both mills date from the 1980s.', 'the 1980s = 1980..1989'],
    ['It was so in the early 2010s and the seventies.', 'early 2010s = 2010..2019 early', 'the seventies = 1970..1979'],
    ['A mill of the 19th century stood here.', 'the 19th century = 1801..1900'],
    ['In the summer of 2019 it rained.', 'the summer of 2019 = 2019 summer'],
    ['It rose in the third quarter of 2020.', 'the third quarter of 2020 = 2020-07..2020-09'],
    ['The lake has been dry since 2011.', 'since 2011 = 2011..'],
    ['The season 2012-13 was long.', '2012-13 = 2012..2013'],
  ])
})

describe('days', () => {
  cases([
    ['Police came on Tuesday.', 'Tuesday = 2021-08-17'],
    ['Police came Thursday morning.', 'Thursday morning = 2021-08-12 morning'],
    ['Late on Sunday the office published a letter.', 'Late on Sunday = 2021-08-15 late'],
    ['The council said on Wednesday it knew.', 'Wednesday = 2021-08-18'],
    ['The council will meet on Friday.', 'Friday = 2021-08-20'],
    ['The vote, due on Friday, is off.', 'Friday = 2021-08-20'],
    [
      'They marched last Wednesday and will march next Friday.',
      'last Wednesday = 2021-08-11',
      'next Friday = 2021-08-20',
    ],
    ['It closed on Tuesday of last week.', 'Tuesday of last week = 2021-08-10'],
    [
      'He was here today, yesterday and last night.',
      'today = 2021-08-18',
      'yesterday = 2021-08-17',
      'last night = 2021-08-17 night',
    ],
    [
      'It is open this morning and tomorrow evening.',
      'this morning = 2021-08-18 morning',
      'tomorrow evening = 2021-08-19 evening',
    ],
    ['It burned over the weekend.', 'over the weekend = 2021-08-14..2021-08-15'],
    ['The night of Saturday was calm.', 'The night of Saturday = 2021-08-14 night'],
    ['It closed the day before yesterday.', 'the day before yesterday = 2021-08-16'],
  ])
})

describe('hours', () => {
  cases([
    [
      'On Wednesday it was quiet until it burned at about 4pm.',
      'Wednesday = 2021-08-18',
      'about 4pm = 2021-08-18T16 ~',
    ],
    ['It burned Tuesday at 17:35.', 'Tuesday at 17:35 = 2021-08-17T17:35'],
    ['It burned at 3:30 p.m. on Tuesday, July 6.', '3:30 p.m. on Tuesday, July 6 = 2021-07-06T15:30'],
    [
      'It burned Tuesday between 2 and 3 a.m.',
      'Tuesday = 2021-08-17',
      'between 2 and 3 a.m. = 2021-08-17T02..2021-08-17T03',
    ],
    ['It burned at 6:30 on Tuesday.', '6:30 on Tuesday = 2021-08-17'],
    ['It burned at 6:30 on Tuesday evening.', '6:30 on Tuesday evening = 2021-08-17T18:30 evening'],
    ['It burned shortly after noon Friday.', 'shortly after noon Friday = 2021-08-13T12:00 ~'],
    ['It burned at 7 p.m.', '7 p.m. = ?'],
  ])
})

describe('times counted from the document', () => {
  cases([
    [
      'It fell last week, last month, last year.',
      'last week = 2021-08-09..2021-08-15',
      'last month = 2021-07',
      'last year = 2020',
    ],
    ['Late last month it fell.', 'Late last month = 2021-07 late'],
    ['It fell at the end of March and in early May.', 'the end of March = 2021-03 late', 'early May = 2021-05 early'],
    ['This week it fell again.', 'This week = 2021-08-16..2021-08-22'],
    [
      'It fell two weeks ago, a week ago and three days ago.',
      'two weeks ago = 2021-08-04 ~',
      'a week ago = 2021-08-11 ~',
      'three days ago = 2021-08-15',
    ],
    ['It fell more than a year ago.', 'more than a year ago = 2020 ~'],
    ['It fell several years ago.', 'several years ago = vague'],
    ['Over the past two years it fell twice.', 'the past two years = 2019..2021-08-18 ~'],
    ['It has been shut since the beginning of the year.', 'since the beginning of the year = 2021.. early'],
    ['In recent weeks it rained every day.', 'recent weeks = vague', 'every day = vague'],
    ['In March last year it rained.', 'March last year = 2020-03'],
  ])
})

describe('times counted from others', () => {
  cases([
    ['They met on Tuesday, and a day later a letter appeared.', 'Tuesday = 2021-08-17', 'a day later = 2021-08-18'],
    ['They left on May 4. The following day it burned.', 'May 4 = 2021-05-04', 'The following day = 2021-05-05'],
    ['They left on May 4. On the same day it burned.', 'May 4 = 2021-05-04', 'the same day = 2021-05-04'],
    ['They left on May 4. One week before, many had come.', 'May 4 = 2021-05-04', 'One week before = 2021-04-27 ~'],
    [
      'They left on May 4. He was warned three days beforehand.',
      'May 4 = 2021-05-04',
      'three days beforehand = 2021-05-01',
    ],
    ['A week after Storm Orla the count fell.', 'A week after = event 1 week'],
    ['It burned four days after two walls gave way.', 'four days after = event 4 day'],
    ['A week after the July 5 march it rained.', 'A week after = 2021-07-12 ~', 'July 5 = 2021-07-05'],
    [
      'It flew on April 7, the day after the key was handed over.',
      'April 7 = 2021-04-07',
      'the day after = 2021-04-07',
    ],
    ['They left on May 4. Later that day it burned.', 'May 4 = 2021-05-04', 'Later that day = 2021-05-04'],
    ['A day later it burned.', 'A day later = vague'],
  ])

  it('look past the day on which somebody spoke', () => {
    expect(
      times('The wall fell on Monday. A builder said on Friday that he knew. Letters went out three days beforehand.'),
    ).toEqual(['Monday = 2021-08-16', 'Friday = 2021-08-13', 'three days beforehand = 2021-08-13'])
  })

  it('name the mention that they are counted from', () => {
    const found = findTimes('They met on Tuesday, and a day later a letter appeared.', [], undefined, 'en')
    expect(found[1]).toMatchObject({ meaning: { kind: 'anaphor', unit: 'day', amount: 1 }, anchor: 0 })
    expect(found[1]?.value).toBeUndefined()
  })
})

describe('stretches', () => {
  cases([
    ['It burned from May 4 to 12.', 'from May 4 to 12 = 2021-05-04..2021-05-12'],
    ['It burned May 4-12, 2019, and again.', 'May 4-12, 2019 = 2019-05-04..2019-05-12'],
    ['It burned between Monday and Wednesday.', 'between Monday and Wednesday = 2021-08-16..2021-08-18'],
    ['It will be shut until Friday.', 'until Friday = ..2021-08-20'],
    ['It will be closed on Friday.', 'Friday = 2021-08-20'],
    ['More than 300 had left by Thursday morning.', 'by Thursday morning = ..2021-08-12 morning'],
    ['Before July 8, nobody knew.', 'Before July 8 = ..2021-07-07'],
    ['Before Sunday’s march nobody knew.', 'Sunday = 2021-08-15'],
    ['No team came on July 5 or 19.', 'July 5 = 2021-07-05', '19 = 2021-07-19'],
    ['It was between December 20 and January 6.', 'between December 20 and January 6 = 2020-12-20..2021-01-06'],
  ])
})

describe('lengths', () => {
  cases([
    ['It lasted more than a week.', 'more than a week = 7.. days'],
    ['The 18 months given to them end.', '18 months = 548 days'],
    ['It cannot be done in under three years.', 'under three years = ..1095 days'],
    ['After a few hours and a four-day hunt they left.', 'a few hours = 0.0833.. days', 'four-day = 4 days'],
    ['For several years and for decades it was dry.', 'several years = 730.. days', 'decades = 7300.. days'],
    [
      'A decade-long war; a couple of days; half an hour.',
      'decade-long = 3650 days',
      'a couple of days = 2 days ~',
      'half an hour = 0.0208 days',
    ],
    ['An almost decade-long war.', 'almost decade-long = 3650 days ~'],
    ['He got two years and three months.', 'two years and three months = 821 days'],
    ['It took 10-15 days, or about two weeks.', '10-15 days = 10..15 days', 'about two weeks = 14 days ~'],
  ])
})

describe('a text without a date', () => {
  it('has values for what its words alone place', () => {
    expect(timesIn('On Tuesday, April 7, 2019, and on April 8 it rained.')).toEqual([
      'Tuesday, April 7, 2019 = 2019-04-07',
      'April 8 = ?',
    ])
  })

  it('in a language without data has no times', () => {
    expect(timesIn('On April 7, 2019 it rained.', 'xx')).toEqual([])
  })
})

describe('what is kept beside the value', () => {
  it('are the parts that the words state, apart from those implied', () => {
    const [tuesday] = findTimes('It burned on Tuesday.', [], undefined, 'en', DOCUMENT)
    expect(tuesday?.value).toEqual({ start: '2021-08-17', known: ['weekday'], implied: ['year', 'month', 'day'] })
  })

  it('are the rule, the anchor and the tense', () => {
    expect(findTimes('It was burned on Tuesday.', [], undefined, 'en', DOCUMENT)[0]).toMatchObject({
      anchor: 'document',
      tense: 'past',
      by: 'annotate/times/weekday@1',
    })
  })

  it('is both a weekday and a date that disagree', () => {
    expect(findTimes('It burned on Monday, April 7, 2021.', [], undefined, 'en')[0]).toMatchObject({
      meaning: { kind: 'date', weekday: 1, year: 2021, month: 4, day: 7 },
      value: { start: '2021-04-07' },
    })
  })
})

describe('tags', () => {
  const tagged = (text: string, tags: readonly (readonly [word: string, upos: string, xpos: string])[]): Token[] => {
    let end = 0
    return tags.map(([word, upos, xpos]) => {
      const start = text.indexOf(word, end)
      end = start + word.length
      return { start, end, sentence: 0, lemma: word, upos, xpos, head: -1, rel: 'dep' }
    })
  }
  const starts = (text: string, tokens: Token[]) =>
    findTimes(text, tokens, undefined, 'en', DOCUMENT).map((m) => m.value?.start)

  it('say that a month is a verb', () => {
    const text = 'In May they March in May.'
    const tokens = tagged(text, [
      ['May', 'AUX', 'MD'],
      ['March', 'VERB', 'VBP'],
    ])
    expect(findTimes(text, tokens, undefined, 'en').map((m) => m.start)).toEqual([21])
  })

  it('say that a verb is of the past', () => {
    const text = 'They flung it on Friday.'
    expect(findTimes(text, tagged(text, [['flung', 'VERB', 'VBD']]), undefined, 'en')[0]?.tense).toBe('past')
    expect(findTimes(text, [], undefined, 'en')[0]?.tense).toBeUndefined()
  })

  it('leave a participle to its auxiliary', () => {
    const text = 'It will be flung out on Friday.'
    expect(starts(text, tagged(text, [['flung', 'VERB', 'VBN']]))).toEqual(['2021-08-20'])
  })
})
