import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageModels } from '../language-models.ts'
import { LONGEST_READ } from './parse-network.ts'

const { tagger, parser } = languageModels('en')!
const parse = (forms: readonly string[]) =>
  parser.parse(
    forms,
    Array.from(tagger.tagClasses(forms), (c) => tagger.tags[c]!),
  )

/** Whether one word is the root and all others hang from it in the end; looks at each word once. */
function isTree(heads: Int32Array): boolean {
  const done = new Uint8Array(heads.length)
  for (let start = 0; start < heads.length; start++) {
    const way: number[] = []
    for (let at = start; at !== -1 && done[at] !== 2; at = heads[at]!) {
      if (done[at] === 1) return false
      done[at] = 1
      way.push(at)
    }
    for (const word of way) done[word] = 2
  }
  return heads.filter((h) => h === -1).length === 1
}

const word = fc.oneof(
  fc.constantFrom('the', 'mayor', 'said', 'that', 'of', 'and', ',', '.', '"', 'farmers', 'left', 'Orlo', '300', 'who'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
)

test('any words give one tree, and a relation and a tag for each', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), (forms) => {
      const { heads, relations, tags } = parse(forms)
      expect(isTree(heads)).toBe(true)
      expect([heads.length, relations.length, tags.length]).toEqual([forms.length, forms.length, forms.length])
      heads.forEach((head, i) => {
        expect(head).toBeLessThan(forms.length)
        expect(relations[i] === 'root').toBe(head === -1)
      })
    }),
    { numRuns: 60 },
  )
})

test('one tree of a sentence that is read in pieces', () => {
  for (const size of [LONGEST_READ - 1, LONGEST_READ, LONGEST_READ + 1, 3 * LONGEST_READ + 7]) {
    const { heads, relations } = parse(
      Array.from({ length: size }, (_, i) => ['farmers', 'and', 'herders', 'left', ','][i % 5]!),
    )
    expect(heads).toHaveLength(size)
    expect(isTree(heads)).toBe(true)
    expect(relations.filter((r) => r === 'root')).toHaveLength(1)
  }
})

test('a sentence of 50,000 words is a tree', () => {
  const forms = Array.from({ length: 50_000 }, (_, i) => ['the', 'army', 'of', 'the', 'town', 'said', 'that'][i % 7]!)
  expect(isTree(parse(forms).heads)).toBe(true)
})

test('the same words give the same tree, whatever was read before', () => {
  const forms = 'The mayor of Orlo denied on Monday that the army had burned the bridge .'.split(' ')
  const before = parse(forms)
  for (let i = 0; i < 4000; i++) parse([`word${i}`, 'left', '.'])
  const after = parse(forms)
  expect([...after.heads]).toEqual([...before.heads])
  expect(after.relations).toEqual(before.relations)
})

test('no words give no tree', () => {
  expect(parse([])).toEqual({ heads: new Int32Array(0), relations: [], tags: [] })
})
