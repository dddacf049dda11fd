import { describe, expect, it } from 'vitest'
import { dateInAddress } from './address.ts'
import { datedTail, dateLine, datesIn, gluedDate, isoOf } from './dates.ts'

const isos = (text: string) => datesIn(text).map((date) => isoOf(date) ?? `?-${date.month}-${date.day}`)

describe('datesIn', () => {
  it.each([
    ['May 19, 2022', ['2022-05-19']],
    ['19 May 2022', ['2022-05-19']],
    ['Sept. 15, 2024', ['2024-09-15']],
    ['15 SEP 2024', ['2024-09-15']],
    ['June 13th, 2024', ['2024-06-13']],
    ['17th of May 2024', ['2024-05-17']],
    ['May 2024', ['2024-05']],
    ['Oct. 3', ['?-10-3']],
    ['16/06/2024 23:05 BST', ['2024-06-16T23:05+01:00']],
    ['6/16/2024 11:05 pm EDT', ['2024-06-16T23:05-04:00']],
    ['2024-06-13 HKT 18:24', ['2024-06-13T18:24+08:00']],
    ['2024-06-13T18:24:00+0800', ['2024-06-13T18:24+08:00']],
    ['2024-06-13T18:24:00.123Z', ['2024-06-13T18:24Z']],
    ['Thu, 13 Jun 2024 18:24:00 GMT', ['2024-06-13T18:24Z']],
    ['13. Juni 2024, 8.05 Uhr', ['2024-06-13']],
    ['19.05.2024 08:30 Uhr', ['2024-05-19T08:30']],
    ['le 1er mai 2024 à 18h24', ['2024-05-01T18:24']],
    ['May 17, 2024 at 3:05 p.m. ET', ['2024-05-17T15:05']],
    ['May 17, 2024 18:24 GMT+8', ['2024-05-17T18:24+08:00']],
    ['16/05/2024 23:05 BST | Updated 17/05/2024 08:58 BST', ['2024-05-16T23:05+01:00', '2024-05-17T08:58+01:00']],
  ])('%s', (text, expected) => expect(isos(text)).toEqual(expected))

  it.each([
    '31/02/2024',
    '2024-13-01',
    'May I?',
    'route 12/34',
    'version 1.2.3',
    'page 3 of 5',
    '99/99/9999',
    'in 2024',
    'the 5th',
  ])('no date: %s', (text) => expect(isos(text)).toEqual([]))

  it('knows where both readings are possible', () => {
    expect(datesIn('03/04/2024')[0]).toMatchObject({ ambiguous: true })
    expect(datesIn('13/04/2024')[0]).not.toHaveProperty('ambiguous')
    // A zone of a country that writes the month first decides.
    expect(isos('03/04/2024 10:00 PDT')).toEqual(['2024-03-04T10:00-07:00'])
  })
})

describe('dateLine', () => {
  it.each([
    'May 19, 2022',
    'Published: 17 May 2024',
    'Friday 17 May 2024 • 2:15pm',
    'Last updated on May 17, 2024 at 10:03 a.m.',
    '18:24',
    '17.05.2024 | 08:30',
    'mis à jour le 18 mai 2024 à 14h05',
  ])('says only when: %s', (line) => expect(dateLine(line)).toBeDefined())
  it.each([
    'On May 19, 2022, the army said so',
    'May 17, 2024: two ferries collide',
    'June 12 protest',
    'Twenty in 2024',
    'May',
    '',
    '12',
    'Flight 12.05.2024 was late',
  ])('says something else: %s', (line) => expect(dateLine(line)).toBeUndefined())
  it('tells the date of publication from that of a change', () => {
    const found = dateLine('16/05/2024 23:05 BST | Updated 17/05/2024 08:58 BST')
    expect(found?.published?.day).toBe(16)
    expect(found?.updated?.day).toBe(17)
    expect(dateLine('Updated: 17 May 2024')).not.toHaveProperty('published')
  })
})

describe('dates glued to a line', () => {
  it.each([
    ['date 2024-05-17 Two ferries collided', 16],
    ['Oct. 3 -- Two ferries collided', 10],
    ['Published: May 17, 2024 Two ferries collided', 24],
    ['17/05/2024 | Two ferries collided', 13],
  ])('before: %s', (line, end) => expect(gluedDate(line)?.end).toBe(end))
  it.each([
    'May 17, 2024 was a black day',
    'March 24: the harbour is closed',
    '2024-05 saw two collisions',
    'Two ferries collided',
    'Post 12 is closed',
  ])('none before: %s', (line) => expect(gluedDate(line)).toBeUndefined())
  it('behind', () => {
    expect(datedTail('Two ferries collide Posted: Friday, May 17, 2024 5:16 PM EDT')).toBe('Two ferries collide'.length)
    expect(datedTail('Two ferries collide May 17, 2024 5:16 PM')).toBe('Two ferries collide'.length)
    expect(datedTail('The inquiry was created in May 2024 by the king')).toBeUndefined()
  })
})

describe('dateInAddress', () => {
  it.each([
    ['https://a.example/2024/05/17/ferries', '2024-05-17'],
    ['https://a.example/news/1462693-20240517.htm', '2024-05-17'],
    ['https://a.example/2024/may/17/ferries', '2024-05-17'],
    ['https://a.example/2024/05/ferries', '2024-05'],
    ['https://a.example/news-2024-05-17-ferries', '2024-05-17'],
    ['https://web.archive.org/web/20250101000000/http://a.example/2024/05/17/x', '2024-05-17'],
    ['https://a.example/article/4891694798124/', undefined],
    ['https://a.example/amp-11694738257524.html', undefined],
    ['https://a.example/2024/13/45/x', undefined],
    ['https://20240517.example/x?date=2024-05-17', undefined],
  ])('%s', (url, expected) => expect(dateInAddress(url)).toBe(expected))
})
