import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyRule, ruleName, ruleOf, rulesFor } from './lemma-rule.ts'

test.each([
  ['villages', 'village'],
  ['Villages', 'village'],
  ['went', 'go'],
  ['SAID', 'say'],
  ['NORLAND', 'Norland'],
  ['Norland', 'Norland'],
  ["n't", 'not'],
])('every rule for %s gives %s', (form, lemma) => {
  for (const rule of rulesFor(form, lemma)) {
    expect(applyRule(form, rule)).toBe(lemma)
    expect(ruleOf(ruleName(rule))).toEqual(rule)
  }
})

test('a rule that does not fit leaves the form', () => {
  expect(applyRule('as', { cut: 3, add: 'y', letters: 'l' })).toBe('as')
  expect(applyRule('as', { cut: 2, add: '', letters: 'l' })).toBe('as')
})

test('rules exist for any two words', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (form, lemma) => {
      for (const rule of rulesFor(form, lemma)) expect(applyRule(form, rule)).toBe(lemma)
    }),
  )
})

test('what is no rule is refused', () => {
  expect(() => ruleOf('xyz')).toThrow('"xyz" is no rule')
})
