import { expect, test } from 'vitest'
import { read } from '../../tests/extract/claims-in.ts'
import { repeated } from '../../tests/extract/repeated.ts'
import { stepsOf } from '../../tests/steps/steps-of.ts'
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

/** Steps and claims for a text of so many repetitions. */
function work(times: number): { steps: number; claims: number } {
  const one = read(UNIT)
  const long = repeated(one.text, one.annotation, times)
  const language = languageOf('en')!
  let claims = 0
  const steps = stepsOf(() => {
    const reading = readingOf(long.text, long.annotation, { ...language, reporting: language.reporting! })
    const found: Attribution[] = []
    for (const rule of RULES) found.push(...rule(reading, found))
    const attributed = claimsOf(reading, found, { hearsayConditional: false })
    const all = [...attributed, ...ownVoice(reading, attributed, { hearsayConditional: false })]
    figures(reading, all)
    claims = all.length
  })
  return { steps, claims }
}

test('eight times the claims of one paragraph take some eight times the work', () => {
  const few = work(250)
  const many = work(2000)
  expect(many.claims).toBe(8 * few.claims)
  // Quadratic work would be 64 times as much.
  expect(many.steps / few.steps).toBeLessThan(10)
})
