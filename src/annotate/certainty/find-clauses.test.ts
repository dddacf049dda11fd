import { describe, expect, test } from 'vitest'
import type { Clause } from '../../model/annotation.ts'
import { annotate } from '../annotate.ts'
import { languageModels } from '../language-models.ts'

const models = languageModels('en')

/** The clause whose head is a word of a text. */
function clauseAt(text: string, word: string): Clause {
  const { tokens, clauses } = annotate(text, { language: 'en', models })
  const found = clauses.find(({ head }) => text.slice(tokens[head]!.start, tokens[head]!.end) === word)
  if (!found) throw new Error(`"${word}" is the head of no clause`)
  return found
}

describe('how sure a clause is left', () => {
  test.each([
    ['The soldiers burned the village on Monday.', 'burned', 'certain'],
    ['The minister said that the soldiers burned the village.', 'said', 'certain'],
    ['The soldiers did not burn the village.', 'burn', 'denied'],
    ['The rebels failed to take the town.', 'take', 'denied'],
    ['The rebels might attack the town.', 'attack', 'possible'],
  ])('%s', (text, word, expected) => {
    expect(clauseAt(text, word).class).toBe(expected)
  })

  test('a score goes with it', () => {
    expect(clauseAt('The soldiers burned the village on Monday.', 'burned').score).toBeGreaterThan(2)
    expect(clauseAt('The soldiers did not burn the village.', 'burn').score).toBeLessThan(-1)
    const open = clauseAt('The rebels might attack the town.', 'attack').score
    expect(open).toBeGreaterThan(-1)
    expect(open).toBeLessThan(2)
  })

  test('a denial never reads as certain', () => {
    for (const [text, word] of [
      ['He denied that the guards shot the prisoners.', 'shot'],
      ['The army did not kill the villagers.', 'kill'],
      ['Nobody was killed in the raid.', 'killed'],
      ['No civilians were harmed.', 'harmed'],
      ['The planes never bombed the market.', 'bombed'],
    ] as const) {
      expect([text, clauseAt(text, word).class]).not.toEqual([text, 'certain'])
    }
  })
})

describe('vague clauses', () => {
  test('nobody answers for them', () => {
    expect(clauseAt('Some people believe that the old bridge is haunted.', 'believe').vague).toBe(true)
  })
  test('somebody does', () => {
    expect(clauseAt('The bridge was built in 1921.', 'built').vague).toBe(false)
  })
})

test('clauses stand in text order, and each has its maker', () => {
  const { clauses } = annotate('Roe left. She said it rained, and Doe may come.', { language: 'en', models })
  expect(clauses.map((c) => c.head)).toEqual(clauses.map((c) => c.head).sort((a, b) => a - b))
  expect(new Set(clauses.map((c) => c.by))).toEqual(new Set(['annotate/certainty-en@1']))
  for (const { score } of clauses) expect(Math.abs(score)).toBeLessThanOrEqual(3)
})

test('a language without a model says nothing', () => {
  expect(annotate('Foo bar baz.', { language: 'xx', models: null }).clauses).toEqual([])
})
