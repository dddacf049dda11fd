import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from '../../tests/extract/claims-in.ts'
import { contains, isPlace } from '../model/span.ts'

const SENTENCES = [
  'The army of Chad said on Friday that 40 soldiers were killed.',
  '“We deny this,” the mayor said.',
  'According to witnesses, the statement of the ministry was issued on Monday.',
  'The video shows bodies, the police claimed.',
  'We count nine bodies in the clip.',
  'Her uncle was in no doubt: “Green trucks came down the road.”',
  'The dam failed at dawn.',
  'He added: “It was “the storm” and nothing else.”',
  'The authorities acknowledged two deaths, and denied that shots were fired.',
  'For the army, it is a drone.',
  'How many died?',
  'The rebels say 200 or more.',
  '“The river took it.',
  ', said',
  'denies 😀 that',
]

const texts = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n\n')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([sentence, gap]) => sentence + gap).join(''))

test('whatever the text, its claims are places in it, in order, and nobody is given the words of another as the document’s own', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { annotation, findings } = read(text)
      const { claims, figures } = findings
      const places = claims.flatMap((c) => [
        c.content,
        ...(c.cue ? [c.cue] : []),
        ...(c.claimer.kind === 'phrase' ? [c.claimer.at] : []),
        ...c.via.map((v) => v.at),
        ...c.basis.map((b) => b.at),
      ])
      for (const { start, end } of places) expect(isPlace(text, start, end)).toBe(true)
      claims.slice(1).forEach((c, i) => {
        expect(c.content.start).toBeGreaterThanOrEqual(claims[i]!.content.start)
      })
      for (const one of claims) {
        expect(one.answers ?? -1).toBeLessThan(claims.indexOf(one))
        if (one.claimer.kind !== 'own-voice') continue
        const relayed = claims.some((c) => c.claimer.kind !== 'own-voice' && contains(c.content, one.content))
        expect(relayed).toBe(false)
      }
      for (const figure of figures) {
        expect(contains(claims[figure.claim]!.content, annotation.quantities[figure.quantity]!)).toBe(true)
      }
    }),
    { numRuns: 60, seed: 7 },
  )
})

test('the same text gives the same findings', () => {
  const text = SENTENCES.join(' ')
  expect(read(text).findings).toEqual(read(text).findings)
})

test('nothing in, nothing out', () => {
  expect(read('').findings).toEqual({ claims: [], figures: [], happenings: [], facets: [] })
})

test('a sentence with more words than any sentence has is not looked into', () => {
  const { findings, annotation } = read(`${'the army said that the mayor said that '.repeat(400)}it rained.`)
  expect(Math.max(...annotation.sentences.map((s) => s.last - s.first))).toBeGreaterThan(1500)
  expect(findings.claims.filter((c) => c.claimer.kind === 'phrase')).toEqual([])
})
