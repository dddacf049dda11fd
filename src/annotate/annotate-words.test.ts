import { describe, expect, test } from 'vitest'
import { annotateWords } from './annotate-words.ts'
import { languageModels } from './language-models.ts'

const options = { language: 'en', models: languageModels('en') }

describe('words that are given', () => {
  test('keep their division, and every layer counts in their text', () => {
    const { text, annotation } = annotateWords(
      [
        ['Mayor', 'Anna', 'Okamba', 'left', 'on', 'June', '12', '.'],
        ['She', 'said', 'so', '.'],
      ],
      options,
    )
    expect(text).toBe('Mayor Anna Okamba left on June 12 .\nShe said so .')
    expect(annotation.sentences.map(({ first, last }) => [first, last])).toEqual([
      [0, 8],
      [8, 12],
    ])
    expect(annotation.tokens[3]).toMatchObject({ start: 18, end: 22, lemma: 'leave', upos: 'VERB' })
    expect(annotation.names.map(({ start, end }) => text.slice(start, end))).toEqual(['Anna Okamba'])
    expect(annotation.times.map(({ start, end }) => text.slice(start, end))).toEqual(['June 12'])
    expect(annotation.by).toMatchObject({ tokens: 'given', sentences: 'given' })
  })

  test('may be none', () => {
    expect(annotateWords([], options).annotation.tokens).toEqual([])
  })

  test('are refused where one is empty', () => {
    expect(() => annotateWords([['a'], []], options)).toThrow('sentence 1 has no words')
    expect(() => annotateWords([['a', '']], options)).toThrow('sentence 0 has an empty word')
  })
})
