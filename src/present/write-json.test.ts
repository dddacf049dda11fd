import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dossier, dossierSchema } from '../model/dossier.ts'
import { dossierOf } from './testing/dossier-of.ts'
import { HOSTILE, hostileDossier } from './testing/hostile.ts'
import { sampleDossier } from './testing/sample.ts'
import { writeJson } from './write-json.ts'

/** The same dossier with the keys of every object the other way round. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  ) as T
}

describe('writeJson', () => {
  it('writes what can be read back as it was', () => {
    const dossier = sampleDossier()
    expect(JSON.parse(writeJson(dossier))).toEqual(dossier)
    expect(dossierSchema.safeParse(JSON.parse(writeJson(dossier))).success).toBe(true)
  })

  it('writes the same bytes whatever order the objects were built in', () => {
    expect(writeJson(turned(sampleDossier()))).toBe(writeJson(sampleDossier()))
  })

  it('writes keys in the order of the schema', () => {
    expect(Object.keys(JSON.parse(writeJson(turned(sampleDossier()))))).toEqual(
      Object.keys(dossierSchema.shape).filter((key) => !['asOf', 'undecided'].includes(key)),
    )
  })

  it('leaves absent fields out and keeps null', () => {
    const { title, ...document } = sampleDossier().documents[3]!
    const text = writeJson({ ...dossierOf({ documents: {} }), documents: [{ ...document, title, byline: undefined }] })
    expect(text).not.toContain('byline')
    const { figures } = JSON.parse(writeJson(sampleDossier()))
    expect(figures[0].max).toBeNull()
  })

  it('keeps short objects on one line and long ones readable, within 120 columns but for long strings', () => {
    const text = writeJson(sampleDossier())
    expect(text).toMatch(/^ +"content": \{ "start": \d+, "end": \d+, "exact": ".*" \},$/m)
    for (const line of text.split('\n')) if (line.length > 120) expect(line).toMatch(/^ *("\w+": )?".*",?$/)
  })

  it.each([
    ['a field that the format does not know', { extra: 1 }],
    ['an inherited name as a field', { constructor: 1 }],
  ])('refuses %s', (_, extra) => {
    expect(() => writeJson({ ...sampleDossier(), ...extra } as Dossier)).toThrow(/its format does not know/)
  })

  it('refuses a number that JSON cannot hold', () => {
    const dossier = sampleDossier()
    const [figure, ...rest] = dossier.figures
    expect(() => writeJson({ ...dossier, figures: [{ ...figure!, min: Number.NaN }, ...rest] })).toThrow(
      /cannot hold at figures\[0\]\.min/,
    )
  })

  it('keeps hostile strings as they are', () => {
    const dossier = hostileDossier()
    const read = JSON.parse(writeJson(dossier)) as Dossier
    expect(read.documents.map(({ title }) => title)).toEqual(HOSTILE)
  })

  it('is well-formed Unicode whatever the strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (string) => {
        const dossier = { ...dossierOf({ documents: {} }), case: { id: 'x', title: `${string}\ud800` } }
        const text = writeJson(dossier)
        expect(text).not.toMatch(/\p{Cs}/u)
        expect(JSON.parse(text).case.title).toBe(dossier.case.title)
      }),
    )
  })
})
