import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemsPage } from '../../scripts/problems-page.ts'
import { PROBLEMS } from '../../src/model/problems.ts'

const PAGE = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8')

describe('docs/problems.md', () => {
  it('is what the list of problems makes (npm run docs)', () => expect(PAGE).toBe(problemsPage()))

  it('differs when a problem is added, taken away or worded anew', () => {
    const [first, ...others] = Object.entries(PROBLEMS)
    expect(problemsPage({ ...PROBLEMS, 'read/new': 'Something.' })).not.toBe(PAGE)
    expect(problemsPage(Object.fromEntries(others))).not.toBe(PAGE)
    expect(problemsPage({ ...PROBLEMS, [first![0]]: 'Other words.' })).not.toBe(PAGE)
  })

  it.each(Object.entries(PROBLEMS))('%s is one sentence, with a code that names its room', (code, sentence) => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9-]+$/)
    expect(sentence).toMatch(/^[A-Z"{].*[.!]$/s)
    expect(PAGE).toContain(`### \`${code}\``)
  })
})
