import { describe, expect, it } from 'vitest'
import { caseOf } from './case-of.ts'

const says = (text: string, published: string) => ({ text: `A report from the valley\n\n${text}`, published })
const UNDATED = ''

describe('a document without a date', () => {
  const text =
    'The mine near Orvane collapsed on March 17. On March 19 the minister resigned. A court will sit on April 30.'

  it('is of the year of the others, and not older than the last day that it tells of', () => {
    const found = caseOf({
      'a.txt': says(text, UNDATED),
      'b.txt': says('Miners marched on March 20.', '2031-03-21'),
      'c.txt': says('Miners marched on March 20.', '2031-04-02'),
    })
    const inferred = found.inferred('a.txt')
    expect(inferred).toMatchObject({ earliest: '2031-03-19', latest: '2031-06-14' })
    expect(inferred!.from.map(({ exact }) => exact)).toEqual(['March 19'])
    expect(inferred!.why.join(' ')).toContain('2031-03-21 to 2031-04-02')
    expect(found.eventsOf('collapse')[0]).toMatchObject({ start: '2031-03-17' })
  })

  it('takes no day that is still to come for one that it tells of', () => {
    const found = caseOf({ 'a.txt': says(text, UNDATED), 'b.txt': says('Miners marched.', '2031-03-21') })
    expect(found.inferred('a.txt')!.earliest).toBe('2031-03-19')
  })

  it('is of no year where the others are of several', () => {
    const found = caseOf({
      'a.txt': says(text, UNDATED),
      'b.txt': says('Miners marched.', '2031-03-21'),
      'c.txt': says('Miners marched.', '2032-03-21'),
    })
    expect(found.inferred('a.txt')).toBeUndefined()
    expect(found.eventsOf('collapse').every(({ start }) => start === undefined)).toBe(true)
  })

  it('is not of a year in which its weekday does not fall on that day', () => {
    const found = caseOf({
      'a.txt': says('The mine near Orvane collapsed on Friday, March 18.', UNDATED),
      'b.txt': says('Miners marched.', '2031-03-21'),
    })
    expect(found.inferred('a.txt')).toBeUndefined()
  })

  it('is of one in which it does', () => {
    const found = caseOf({
      'a.txt': says('The mine near Orvane collapsed on Monday, March 17.', UNDATED),
      'b.txt': says('Miners marched.', '2031-03-21'),
    })
    expect(found.inferred('a.txt')).toMatchObject({ earliest: '2031-03-17' })
  })

  it('alone, is of the year in which it was captured, if that is known', () => {
    const captured = { ...says(text, UNDATED), retrieved: '2031-05-02T10:00:00Z' }
    expect(caseOf({ 'a.txt': captured }).inferred('a.txt')).toMatchObject({
      earliest: '2031-03-19',
      latest: '2031-05-02',
    })
    expect(caseOf({ 'a.txt': says(text, UNDATED) }).inferred('a.txt')).toBeUndefined()
  })

  it('with a date, is inferred nothing of', () => {
    expect(caseOf({ 'a.txt': says(text, '2031-03-20') }).inferred('a.txt')).toBeUndefined()
  })

  it('is of the week after a day on which others have the same said', () => {
    const said = 'Mayor Ilse Brandt said on %s that the lower gallery of the mine had been closed for months.'
    const found = caseOf({
      'a.txt': says(said.replace('%s', 'Wednesday'), UNDATED),
      'b.txt': says(`The mine near Orvane collapsed on March 17. ${said.replace('%s', 'March 19')}`, '2031-03-21'),
    })
    expect(found.inferred('a.txt')).toMatchObject({ earliest: '2031-03-19', latest: '2031-03-25' })
    expect(found.inferred('a.txt')!.why.at(-1)).toContain('“Wednesday”')
    expect(found.claims('lower gallery').map(({ saidOn }) => saidOn)).toEqual(['2031-03-19', '2031-03-19'])
  })

  it('is not placed by what somebody else said on such a day', () => {
    const found = caseOf({
      'a.txt': says('The union said on Wednesday that the lower gallery of the mine had been closed.', UNDATED),
      'b.txt': says(
        'Mayor Ilse Brandt said on March 19 that the lower gallery of the mine had been closed.',
        '2031-03-21',
      ),
    })
    const { earliest, latest } = found.inferred('a.txt') ?? {}
    expect([earliest, latest]).not.toEqual(['2031-03-19', '2031-03-25'])
  })

  it('is not dated by a time that is counted from an event which the text names', () => {
    const found = caseOf({
      'a.txt': says('Four days after the collapse, miners were pulled out of the mine near Orvane.', UNDATED),
      'b.txt': says('Miners were pulled out of the mine near Orvane on March 17.', '2031-03-21'),
    })
    const { earliest, latest } = found.inferred('a.txt')!
    expect(latest! > earliest!).toBe(true)
  })

  it('tells of yesterday, and nobody knows when that was', () => {
    const found = caseOf({
      'a.txt': says('The mine near Orvane collapsed yesterday.', UNDATED),
      'b.txt': says('Miners marched on March 20.', '2031-03-21'),
    })
    expect(found.eventsOf('collapse').map(({ start }) => start)).toEqual([undefined])
  })
})
