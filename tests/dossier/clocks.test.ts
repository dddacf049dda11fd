import { describe, expect, it } from 'vitest'
import { caseOf } from './case-of.ts'

const ONE = {
  published: '2031-03-21',
  retrieved: '2031-03-25T08:00:00Z',
  text: `A mine collapses

A mine near Orvane collapsed on March 17. The mayor said on Wednesday that 12 people were killed. The union said that the mine had been unsafe since 2019.`,
}

describe('the four clocks of a claim', () => {
  const found = caseOf({ 'a.txt': ONE })

  it('are when it happened, was said, published and captured, each with where it is from', () => {
    expect(found.claim('12 people').clocks).toMatchObject({
      said: { start: '2031-03-19', precision: 'day', from: 'words', span: { exact: 'Wednesday' } },
      published: { start: '2031-03-21', precision: 'day', from: 'case.json' },
      captured: { start: '2031-03-25T08:00:00Z', precision: 'minute', from: 'case.json' },
    })
  })

  it('of an own voice: said on the day of publication', () => {
    const own = found.claims('collapsed').find(({ claimer }) => claimer === null)!
    expect(own.clocks!.event).toMatchObject({ start: '2031-03-17', precision: 'day', from: 'words' })
    expect(own.clocks!.said).toMatchObject({ start: '2031-03-21', from: 'document' })
  })

  it('of somebody without a day of speaking: by the day of publication, and no closer', () => {
    expect(found.claim('unsafe').clocks!.said).toEqual({ end: '2031-03-21', precision: 'until', from: 'published' })
  })

  it('are unknown where nothing tells, and never a guess', () => {
    const undated = caseOf({ 'a.txt': { ...ONE, published: '', retrieved: undefined } as never })
    const { clocks } = undated.claim('unsafe')
    expect(clocks).not.toHaveProperty('captured')
    expect(clocks).not.toHaveProperty('published')
    expect(clocks).not.toHaveProperty('said')
  })

  it('of an undated document lie between two days', () => {
    const undated = caseOf({
      'a.txt': { text: ONE.text, published: '' },
      'b.txt': { text: 'Miners marched in Orvane on March 20.', published: '2031-03-21' },
    })
    expect(undated.claim('unsafe').clocks!.published).toMatchObject({ precision: 'between', from: 'inferred' })
    expect(undated.claim('unsafe').clocks!.said).toMatchObject({ precision: 'until' })
  })
})
