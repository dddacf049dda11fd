import { describe, expect, it } from 'vitest'
import { findTimes } from '../times/find-times.ts'
import { findQuantities } from './find-quantities.ts'
import { quantitiesIn } from './test-quantities.ts'

const cases = (rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(quantitiesIn(text)).toEqual(expected)
  })

describe('numbers', () => {
  cases([
    ['It killed 207 fighters.', '207 = 207'],
    ['It killed 12,400 and 1,234,567 people.', '12,400 = 12400', '1,234,567 = 1234567'],
    ['It killed 12 400 people.', '12 400 = 12400'],
    ['Some 1,00,000 people came.', 'Some 1,00,000 = 100000 ~'],
    ['Two million people and 2.5 million more came.', 'Two million = 2000000', '2.5 million = 2500000'],
    ['Thirty-five of two hundred and fifty-one were hurt.', 'Thirty-five = 35', 'two hundred and fifty-one = 251'],
    ['A dozen, two dozen, half a dozen.', 'A dozen = 12', 'two dozen = 24', 'half a dozen = 6'],
    [
      'Half a million came, then one and a half million.',
      'Half a million = 500000',
      'one and a half million = 1500000',
    ],
    [
      'Two and a quarter million birds, 2½ million fish.',
      'Two and a quarter million = 2250000',
      '2½ million = 2500000',
    ],
    ['10M people and 3bn trees.', '10M = 10000000', '3bn = 3000000000'],
    [
      'One person was killed and two hurt, killing one and wounding three.',
      'One = 1',
      'two = 2',
      'one = 1',
      'three = 3',
    ],
    ['It said that one person died, in which only one man was hurt.', 'one = 1', 'one = 1'],
    ['A one-year-old girl and one more person were hurt.', 'one-year-old = 1 age year', 'one = 1'],
  ])
})

describe('bounds', () => {
  cases([
    ['Over 300 people died.', 'Over 300 = 300..'],
    ['At least 20 and no fewer than 30 died.', 'At least 20 = 20..', 'no fewer than 30 = 30..'],
    ['More than a million came.', 'More than a million = 1000000..'],
    ['500 or more, 300+, 200-plus came.', '500 or more = 500..', '300+ = 300..', '200-plus = 200..'],
    [
      'Up to 500, as many as three million, at most 30.',
      'Up to 500 = ..500',
      'as many as three million = ..3000000',
      'at most 30 = ..30',
    ],
    [
      'Fewer than 20, not more than 30, 40 or fewer.',
      'Fewer than 20 = ..20',
      'not more than 30 = ..30',
      '40 or fewer = ..40',
    ],
    ['At least another 20 died.', 'At least another 20 = 20..'],
    ['Upwards of 40, in excess of 50.', 'Upwards of 40 = 40..', 'in excess of 50 = 50..'],
    ['More than half of them left.', 'More than half = 0.5.. rate'],
  ])
})

describe('numbers that are about so much', () => {
  cases([
    ['About a dozen boats lay there.', 'About a dozen = 12 ~'],
    [
      'Nearly five million, almost 3,700, close to 40.',
      'Nearly five million = 5000000 ~',
      'almost 3,700 = 3700 ~',
      'close to 40 = 40 ~',
    ],
    [
      'Some 50, around 60, an estimated 70, 80-odd.',
      'Some 50 = 50 ~',
      'around 60 = 60 ~',
      'an estimated 70 = 70 ~',
      '80-odd = 80 ~',
    ],
    ['Just under 500 came, 30 or so left.', 'Just under 500 = 500 ~', '30 or so = 30 ~'],
    ['At least about 30 came.', 'At least about 30 = 30.. ~'],
  ])
})

describe('ranges', () => {
  cases([
    ['250 to 350 people died.', '250 to 350 = 250..350'],
    ['Between 600,000 and 900,000 came.', 'Between 600,000 and 900,000 = 600000..900000'],
    ['10-15 houses and 20–30 barns burned.', '10-15 = 10..15', '20–30 = 20..30'],
    ['Two or three fired; 10 to 15 million paid.', 'Two or three = 2..3', '10 to 15 million = 10000000..15000000'],
    ['Somewhere between six and 15 shots fell.', 'Somewhere between six and 15 = 6..15'],
    ['From 250 to 350 people died.', 'From 250 to 350 = 250..350'],
    ['At least 20 to 30 died.', 'At least 20 to 30 = 20..'],
    ['The toll rose from 207 to 300.', '207 = 207', '300 = 300'],
    ['It costs $5 to $10 million.', '$5 to $10 million = 5000000..10000000 money dollar'],
    ['The share is 10%-15%.', '10%-15% = 10..15 percent'],
    ['He lost 36 percent to 51 percent.', '36 percent = 36 percent', '51 percent = 51 percent'],
  ])
})

describe('amounts without a number', () => {
  cases([
    [
      'Dozens, scores of people, hundreds, thousands.',
      'Dozens = 24..',
      'scores = 40..',
      'hundreds = 200..',
      'thousands = 2000..',
    ],
    [
      'Several hundred people, tens of thousands, hundreds of thousands.',
      'Several hundred = 200..',
      'tens of thousands = 20000..',
      'hundreds of thousands = 200000..',
    ],
    [
      'A few, several, a handful of, a couple of people.',
      'A few = 2..',
      'several = 2..',
      'a handful = 2..',
      'a couple = 2 ~',
    ],
    ['A few dozen and a few thousand left.', 'A few dozen = 24..', 'a few thousand = 2000..'],
  ])
})

describe('kinds', () => {
  cases([
    [
      '27.5 per cent, 3%, two percentage points.',
      '27.5 per cent = 27.5 percent',
      '3% = 3 percent',
      'two percentage points = 2 percent percentage point',
    ],
    [
      'Two-thirds, one in five, six in 10, half of them.',
      'Two-thirds = 0.666666666667 rate',
      'one in five = 0.2 rate',
      'six in 10 = 0.6 rate',
      'half = 0.5 rate',
    ],
    ['Roughly a fifth of the people left.', 'Roughly a fifth = 0.2 rate ~'],
    [
      '$5, €2.5 million, HK$300, £4m, 2 million euros.',
      '$5 = 5 money dollar',
      '€2.5 million = 2500000 money EUR',
      'HK$300 = 300 money HKD',
      '£4m = 4000000 money GBP',
      '2 million euros = 2000000 money EUR',
    ],
    [
      'About 700 kilometres east; a 5-mile walk.',
      'About 700 kilometres = 700 distance kilometre ~',
      '5-mile = 5 distance mile',
    ],
    ['31 tons of rice at 60 mph.', '31 tons = 31 weight ton', '60 mph = 60 rate mile per hour'],
    [
      'A 35-year-old man, aged 14, in her 30s.',
      '35-year-old = 35 age year',
      '14 = 14 age year',
      '30s = 30..39 age year',
    ],
    ['Bo Hale, 35, fell; Ann Oake (41) did not.', '35 = 35 age year', '41 = 41 age year'],
    ['Three men, ages 21, 21 and 20, fell.', 'Three = 3', '21 = 21 age year', '21 = 21 age year', '20 = 20 age year'],
    [
      'Four women, ranging in age from 31 to 40; voters 45 or older.',
      'Four = 4',
      'from 31 to 40 = 31..40 age year',
      '45 or older = 45 age year',
    ],
    ['The third and the 21st flood.', 'third = 3 ordinal', '21st = 21 ordinal'],
    [
      'It lasted more than a week, five days, 18 months.',
      'more than a week = 7.. duration day',
      'five days = 5 duration day',
      '18 months = 548 duration day',
    ],
    ['A five-member team, a 300-strong crowd.', 'five-member = 5 other member', '300-strong = 300'],
    ['He was shot three times.', 'three times = 3 other time'],
  ])
})

describe('what is kept beside the range', () => {
  const first = (text: string) => findQuantities(text, [], findTimes(text, [], undefined, 'en'), 'en')[0]

  it('is the place of the number alone', () => {
    const text = 'They counted more than 300 people.'
    const found = first(text)
    expect(text.slice(found?.start, found?.end)).toBe('more than 300')
    expect(text.slice(found?.number.start, found?.number.end)).toBe('300')
  })

  it('is the number in a length of time', () => {
    const text = 'It took under three years.'
    const found = first(text)
    expect(text.slice(found?.number.start, found?.number.end)).toBe('three')
  })

  it('is the rule that found it', () => {
    expect(first('They counted 300 people.')?.by).toBe('annotate/quantities/count@1')
  })
})

it('keeps "plus one" apart', () => {
  expect(quantitiesIn('It was almost three million “plus one”.')[0]).toBe('almost three million = 3000000 ~')
  expect(quantitiesIn('It was two million plus 100 more.')).toEqual(['two million = 2000000', '100 = 100'])
})
