import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { figureCases, shortfall as figuresShort } from '../figures/figure-cases.ts'
import { claimCases, shortfall as claimsShort } from './claim-cases.ts'

const FOLDER = fileURLToPath(new URL('../../cases/french', import.meta.url))
const OPEN = 'open.txt'

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8')
const open = new Set(read(OPEN).split('\n').filter(Boolean))

const CASES = [
  ...claimCases(read('claims.txt')).map((one) => ({ line: one.line, short: () => claimsShort(one, 'fr') })),
  ...figureCases(read('figures.txt')).map((one) => ({ line: one.line, short: () => figuresShort(one, 'fr') })),
]

describe('who says what in French, and how many', () => {
  const still = CASES.filter(({ line }) => open.has(line))

  it.each(CASES.filter(({ line }) => !open.has(line)))('$line', ({ short }) => expect(short()).toEqual([]))

  it(`leaves ${still.length} of ${CASES.length} open`, () => {
    console.info(`French: ${still.length} of ${CASES.length} cases open`)
    const met = still.filter(({ short }) => short().length === 0)
    expect(
      met.map(({ line }) => line),
      `met: take them out of ${OPEN}`,
    ).toEqual([])
  })

  it('lists nothing as open that is no case', () => {
    expect([...open].filter((line) => !CASES.some((one) => one.line === line))).toEqual([])
  })
})
