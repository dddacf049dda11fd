import { describe, expect, it } from 'vitest'
import { CounterclaimError } from '../model/problem.ts'
import { readJson } from './read-json.ts'
import { sampleDossier } from './testing/sample.ts'
import { writeJson } from './write-json.ts'

describe('readJson', () => {
  it('reads what writeJson writes', () => {
    const text = writeJson(sampleDossier())
    expect(writeJson(readJson(text, 'dossier.json'))).toBe(text)
  })

  it.each([
    ['no JSON', '{"format":', /JSON/],
    ['another format', '{"format":"counterclaim/2"}', /format/],
    ['no object', 'null', /its top/],
    ['a field too many', writeJson(sampleDossier()).replace('{', '{"more": 1,'), /more/],
  ])('refuses %s, and says why', (_, text, reason) => {
    const refusal = () => readJson(text, 'some/dossier.json')
    expect(refusal).toThrow(CounterclaimError)
    expect(refusal).toThrow(reason)
    expect(refusal).toThrow('some/dossier.json')
  })
})
