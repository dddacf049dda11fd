import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotateTokens } from './annotate-tokens.ts'
import { labelTokens } from './label-tokens.ts'
import { languageModels } from './language-models.ts'

const models = languageModels('en')!
const formsOf = (tokens: readonly string[]) => {
  const { text, annotation } = annotateTokens(tokens, 'en', models)
  return annotation.tokens.map(({ start, end }) => text.slice(start, end))
}

describe('annotateTokens', () => {
  it('keeps the words as they are divided, and writes the marks of treebanks as text has them', () => {
    expect(formsOf(['``', 'can', 'not', "''", '-LRB-', 'x', '-RRB-', ''])).toEqual([
      '“',
      'can',
      'not',
      '”',
      '(',
      'x',
      ')',
      '_',
    ])
  })

  it('finds sentences, trees and quotations', () => {
    const { annotation } = annotateTokens("`` We left . We ran , '' she said .".split(' '), 'en', models)
    expect(annotation.sentences.length).toBe(2)
    expect(annotation.quotes.length).toBe(1)
    expect(annotation.tokens.find(({ lemma }) => lemma === 'say')?.upos).toBe('VERB')
    expect(annotation.by).toMatchObject({ tokens: 'given' })
  })

  it('has one token and one label for each word, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('said', '.', '``', "''", 'She')), { maxLength: 30 }),
        (words) => {
          expect(annotateTokens(words, 'en', models).annotation.tokens.length).toBe(words.length)
          expect(labelTokens(words, 'en', models).length).toBe(words.length)
        },
      ),
      { numRuns: 60, seed: 5 },
    )
  })
})
