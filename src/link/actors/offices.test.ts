import { describe, expect, it } from 'vitest'
import type { Mention } from '../../model/annotation.ts'
import { unionOf } from '../../model/union.ts'
import { sameOffice } from './offices.ts'

const mention: Mention = { start: 0, end: 1, head: 0, form: 'name', entity: 0, by: 'test@1' }

/** Sets of the persons, given as their full names ("" for none), all with one surname and office. */
function joined(...names: string[]): number[] {
  const union = unionOf(names.length)
  const holders = names.map((_, node) => ({ node, mention, key: 'novik minister' }))
  const fullNames = names.map((name) => (name === '' ? [] : [name]))
  for (const { first, holder } of sameOffice(holders, fullNames, union)) union.join(first, holder.node)
  return names.map((_, n) => union.find(n))
}

describe('persons of one surname and office', () => {
  it.each([[['karel novik', '']], [['', '']], [['karel novik', 'karel jan novik', '']], [['k novik', 'karel novik']]])(
    '%j are one',
    (names) => {
      expect(new Set(joined(...names)).size).toBe(1)
    },
  )

  it.each([
    [['karel novik', 'tomas novik', '']],
    [['karel novik', 'k novik', 'kurt novik']],
    [['karel jan novik', 'karel tomas novik']],
  ])('%j all stay apart', (names) => {
    expect(new Set(joined(...names)).size).toBe(names.length)
  })

  it('are joined the same way in any order', () => {
    expect(new Set(joined('', 'tomas novik', 'karel novik')).size).toBe(3)
    expect(new Set(joined('', 'karel jan novik', 'karel novik')).size).toBe(1)
  })
})
