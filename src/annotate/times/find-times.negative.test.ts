import { describe, expect, it } from 'vitest'
import { timesIn } from './test-times.ts'

const none = (rows: readonly string[], language = 'en') =>
  it.each(rows)('%s', (text) => {
    expect(timesIn(text, language, '2021-08-18')).toEqual([])
  })

describe('no time is found in', () => {
  describe('names', () => {
    none([
      'TV5 and Channel 4 were there.',
      'A Boeing 737 and an A320 landed.',
      'The G7 met; Group 1 won.',
      'He reads the Sunday Times and USA Today.',
      'It was Black Friday at the store.',
      'Theresa May and April Jones spoke.',
      'June Harper spoke to May Brown.',
      'They watched 60 Minutes.',
      'He works for the DEC.',
      'The March on Washington was a march.',
    ])
  })

  describe('words that are others, too', () => {
    none([
      'It may rain; they march.',
      'May he live long.',
      'They march to the gate, and march on.',
      'The Sun sat on the sat phone.',
      'He was second, and had a second chance.',
      'It was an august body in its fall.',
      'The spring broke; they spring to their feet.',
      'I have one day to say this.',
    ])
  })

  describe('numbers', () => {
    none([
      'More than 2000 people and 1900 soldiers came.',
      'It cost $2,019 and weighs 2019 kilograms.',
      'About 2010 houses fell.',
      'The vote was 52 percent to 48.',
      'They won 3-2, then 12:1.',
      'Call 555-2014.',
      'He lives at 2011 Falling Oak Road.',
      'It was version 2.10.19 of 192.168.10.12.',
      'Article 12 of Resolution 1973 says so.',
      'It is 2019.5 metres long.',
    ])
  })

  describe('ages', () => {
    none([
      'A 35-year-old man and a two-year-old girl were there.',
      'He is 35 years old; she is 14 years of age.',
      'A month-old child slept.',
      'She is in her early 70s, he in his late seventies.',
    ])
  })

  describe('dates that no calendar has', () => {
    none(['It was 2015-13-32.', 'Seen on 45/45/2019.'])
  })

  describe('French texts', () => {
    none(
      [
        'Un homme de 35 ans et une fille âgée de 12 ans étaient là.',
        'Il marche vers la planète Mars.',
        'Plus de 2000 personnes et 1900 soldats.',
        'Elle vit rue du 4, au numéro 12.',
        'Un jour, peut-être.',
      ],
      'fr',
    )
  })
})
