import { describe, expect, it } from 'vitest'
import { quantitiesIn } from './test-quantities.ts'

const none = (rows: readonly string[], language = 'en') =>
  it.each(rows)('%s', (text) => {
    expect(quantitiesIn(text, language)).toEqual([])
  })

describe('no quantity is found in', () => {
  describe('dates and clock times', () => {
    none([
      'On April 7, 2019, at 3:30 p.m., in 2013 and the 1970s.',
      '23/07/2018 21:15 BST',
      'On July 5 and 19, at noon.',
      'Two weeks ago, a day later, since 2011.',
    ])
  })

  describe('names and references', () => {
    none([
      'TV5, Channel 4, the G7 and Group 1 met.',
      'A Boeing 737 and an AK-47.',
      'Article 12, Resolution 2254, page 7, No. 10.',
      'See https://a.example/2019/30 or write to bo7@a.example.',
      'Follow @bo35 and #12 or #day3.',
      'He read Chapter Two of a book about the Big Ten.',
      'Fifth Avenue and the 101st Airborne.',
    ])
  })

  describe('addresses, telephones, codes', () => {
    none([
      'In the 900 block of Main Street.',
      'At 1200 N. Oak Hill Road.',
      'Call 555-1234 or (866) 274-6347.',
      'Version 2.10.19, host 192.168.10.12, item 0012.',
      'The ratio was 2:1 on 7/15.',
    ])
  })

  describe('scores and lists', () => {
    none([
      'They won 3-2.',
      'The ruling, 5-4, stands.',
      '1. Skip to content\n  2. Skip to menu\n  3. Skip to more',
      '1 of 3 | A street',
      'Image 6 of 10',
    ])
  })

  describe('pronouns and multiples', () => {
    none([
      'No one knew one another; this one is one of them.',
      'It was about twice as much.',
      'It is three times as large.',
      'One should not.',
      'He worked 24/7.',
    ])
  })

  describe('articles', () => {
    none(['A man saw a boat and an owl.'])
    none(['Un homme a vu une barque.'], 'fr')
  })

  describe('a language without data', () => {
    none(['207 fighters'], 'xx')
  })
})
