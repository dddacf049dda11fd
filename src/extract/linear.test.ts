import { expect, test } from 'vitest'
import { read } from '../../tests/extract/claims-in.ts'
import { repeated } from '../../tests/extract/repeated.ts'
import { languageOf } from '../lang/languages.ts'
import type { Attribution } from './attribution.ts'
import { claimsOf } from './claims.ts'
import { RULES } from './extract.ts'
import { figures } from './figures/figures.ts'
import { readingOf } from './reading.ts'
import { ownVoice } from './rules/own-voice.ts'

const UNIT =
  'The army of Chad said on Friday that 40 soldiers were killed. “We deny this,” the mayor said. According to witnesses, the ' +
  'statement of the ministry was issued on Monday. The video shows bodies. “The river took it all away.” '

/** Milliseconds and claims for a text of so many repetitions. */
function work(times: number): { ms: number; claims: number } {
  const one = read(UNIT)
  const long = repeated(one.text, one.annotation, times)
  const language = languageOf('en')!
  const start = performance.now()
  const reading = readingOf(long.text, long.annotation, { ...language, reporting: language.reporting! })
  const found: Attribution[] = []
  for (const rule of RULES) found.push(...rule(reading, found))
  const attributed = claimsOf(reading, found, { hearsayConditional: false })
  const claims = [...attributed, ...ownVoice(reading, attributed, { hearsayConditional: false })]
  figures(reading, claims)
  return { ms: performance.now() - start, claims: claims.length }
}

test('eight times the claims of one paragraph take some eight times the time', () => {
  work(100)
  const few = work(250)
  const many = work(2000)
  expect(many.claims).toBe(8 * few.claims)
  // Quadratic work would be 64 times as much.
  expect(many.ms / few.ms).toBeLessThan(24)
})

test('a sentence with more words than any sentence has is not looked into', () => {
  const text = `${'the army said that the mayor said that '.repeat(400)}it rained.`
  const { findings, annotation } = read(text)
  const longest = Math.max(...annotation.sentences.map((s) => s.last - s.first))
  if (longest > 1500) expect(findings.claims.filter((c) => c.claimer.kind === 'phrase')).toEqual([])
})
