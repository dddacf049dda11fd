import { describe, expect, it } from 'vitest'
import type { Studied } from '../../src/model/studied.ts'
import { wholeOf } from '../../src/pipeline.ts'
import { daysOf } from '../../src/replay/days-of.ts'
import { stepsOf } from '../steps/steps-of.ts'
import { asked, studied } from './case-of.ts'

describe('many documents', () => {
  const TOWNS = ['Orvane', 'Lessing', 'Orbane', 'Mirel', 'Tasken', 'Belsa', 'Corvin', 'Dravel']
  const few = Array.from({ length: 40 }, (_, i) => {
    const town = TOWNS[i % TOWNS.length]
    const text =
      `House ${i} of ${town} fell. Soldiers killed ${i + 2} people in ${town} on March ${(i % 20) + 1}. ` +
      `Reuters said that 20 people were killed in ${town}. The union denied that ${i + 3} people fled. ` +
      `The mayor accused the army of shelling ${town}, a charge the army denied. ` +
      `The army released a video of trucks on a bridge in ${town}. “We counted ${120 + i} bodies,” a doctor said.`
    return studied(`m${i}.txt`, `A report from the valley\n\n${text}`)
  })
  /** The few, again and again: everything has to do with everything. */
  const many = (count: number): Studied[] =>
    Array.from({ length: count }, (_, i) => {
      const one = few[i % few.length]!
      return { ...one, document: { ...one.document, id: `doc-${i}`, file: `${String(i).padStart(4, '0')}.txt` } }
    })

  it('take work that grows with their number', () => {
    const [short, long] = [many(80), many(640)].map((all) => stepsOf(() => asked(all))) as [number, number]
    // Eight times as many: quadratic growth would take sixty-four times as much. What is paired up to a bound is paired more often at first.
    expect(long / short).toBeLessThan(12)
  })

  it('are told from day to day in work that grows with their number', () => {
    const dated = (count: number) =>
      many(count).map((one, i) => ({
        ...one,
        document: { ...one.document, published: `2031-03-${10 + (i % 20)}` },
      }))
    const [short, long] = [dated(80), dated(640)].map((all) => {
      const whole = wholeOf({ name: 'many', title: 'Many' }, all, [])
      return stepsOf(() => daysOf(whole))
    }) as [number, number]
    // Few documents have each of their days worked out anew, and are worked through more often for it.
    expect(long / short).toBeLessThan(12)
  })

  it('give relations and dependencies whose number grows no faster', () => {
    const [short, long] = [many(80), many(640)].map((all) => asked(all).found)
    expect(long!.relations.length).toBeLessThan(8 * short!.relations.length)
    expect(long!.dependencies.length).toBeLessThan(16 * short!.dependencies.length)
    expect(long!.questions.length).toBe(short!.questions.length)
  })
})
