import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { daysOf, namesIn, type SourceFile, saysOf, wordsOfCase } from './case-names.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Cases that the engine is measured on lie beside the project, where they are there at all. */
const CASES = process.env.COUNTERCLAIM_CASES ?? join(ROOT, '../shared/cases')
/** Ordinary words that the cases write with a capital only, inside names that belong to no event. */
const ORDINARY = new Set(['Principles'])

function sources(): SourceFile[] {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ path: `src/${name}`, text: readFileSync(join(ROOT, 'src', name), 'utf8') }))
}

describe.skipIf(!existsSync(CASES))('the source', () => {
  const folders = existsSync(CASES)
    ? readdirSync(CASES, { withFileTypes: true }).filter((entry) =>
        existsSync(join(CASES, entry.name, 'expected.json')),
      )
    : []

  it.each(folders.map(({ name }) => name))('says nothing of %s', (name) => {
    const words = wordsOfCase(join(CASES, name))
    expect(words.names.length).toBeGreaterThan(20)
    expect(words.days.length).toBeGreaterThan(0)
    const names = words.names.filter((name) => !ORDINARY.has(name))
    expect([...new Set(saysOf({ ...words, names }, sources()))]).toEqual([])
  })
})

describe('the search for names of a case', () => {
  const text =
    'On Monday the mayor of Tarvel, Ilse Okamba, met Okamba in the Brineworks. The brineworks burn; Rumours of Ostrand.'

  it('finds names by their capitals inside sentences', () => {
    expect(namesIn(text)).toEqual(['Ilse', 'Monday', 'Okamba', 'Tarvel'].concat('Ostrand').sort())
  })

  it('finds days in each way of writing them, and no months or years', () => {
    expect(daysOf(['2031-04-09', '2031-04', '2031', undefined, '2031-04-09T10:00'])).toEqual([
      '2031-04-09',
      'April 9, 2031',
      '9 April 2031',
    ])
  })

  const words = { names: ['Okamba', 'Monday', 'Spain'], places: ['Tarvel', 'Spain'], days: ['2031-04-09'] }
  const general: SourceFile[] = [
    { path: 'src/lang/en/weekdays.ts', text: "export const weekdays = 'monday'" },
    { path: 'src/lang/world/countries.ts', text: "export const countries = ['Spain']" },
  ]
  const of = (path: string, line: string) => saysOf(words, [...general, { path, text: line }])

  it.each([
    ['src/link/names.ts', "if (name === 'Okamba') return", ['src/link/names.ts: Okamba']],
    ['src/link/names.ts', '// as in "Okamba said"', ['src/link/names.ts: Okamba']],
    ['src/lang/world/places.ts', "{ names: ['Tarvel'] }", ['src/lang/world/places.ts: Tarvel']],
    ['src/reconcile/when.ts', "start < '2031-04-09'", ['src/reconcile/when.ts: 2031-04-09']],
  ])('finds what %s borrows: %s', (path, line, found) => expect(of(path, line)).toEqual(found))

  it.each([
    ['src/link/names.ts', "if (name === 'Monday') return"],
    ['src/link/names.ts', '// Spain is a country'],
    ['src/link/names.ts', 'const Okambas = okamba + Tarvelian'],
    ['src/reconcile/when.ts', "start < '2031-04-091'"],
  ])('lets through what is general in %s: %s', (path, line) => expect(of(path, line)).toEqual([]))
})
