import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { figureCases, shortfall } from './figure-cases.ts'

const FOLDER = fileURLToPath(new URL('../../cases/figures', import.meta.url))
const OPEN = 'open.txt'

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8')
const open = new Set(read(OPEN).split('\n').filter(Boolean))
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt') && file !== OPEN)
  .sort()

describe.each(files)('figures of %s', (file) => {
  const cases = figureCases(read(file))
  const still = cases.filter(({ line }) => open.has(line))

  it.each(cases.filter(({ line }) => !open.has(line)))('$line', (one) => expect(shortfall(one)).toEqual([]))

  it(`leaves ${still.length} of ${cases.length} open`, () => {
    console.info(`${file}: ${still.length} of ${cases.length} cases open`)
    const met = still.filter((one) => shortfall(one).length === 0)
    expect(
      met.map(({ line }) => line),
      `met: take them out of ${OPEN}`,
    ).toEqual([])
  })
})

it('lists nothing as open that is no case', () => {
  const lines = new Set(files.flatMap((file) => figureCases(read(file)).map(({ line }) => line)))
  expect([...open].filter((line) => !lines.has(line))).toEqual([])
})
