import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearModel, packLinear } from '../linear/linear-model.ts'
import { FIRST_ID, type NumberedShape, tagScorer } from './score-tags.ts'
import { TAG_FEATURES, tagFeatures, wordShape } from './tag-features.ts'

const CLASSES = 5
const FORMS = ['Mirrane', 'river', 'rose', 'the', '1,200', '.', 'upper-town', 'U.N.']
const classes = { id: 'some', classOf: (form: string) => ({ fine: form.length, coarse: form.length % 3 }) }
const words: NumberedShape[] = FORMS.map((form, i) => ({ ...wordShape(form, classes), id: FIRST_ID + i }))

test('the best class with sums that are kept is that of the features', () => {
  const out = new Uint32Array(TAG_FEATURES)
  // A model that knows every other feature of some sentence.
  const found = new Set<number>()
  const tags = Int32Array.from(words, (_, i) => i % CLASSES)
  for (let i = 0; i < words.length; i++) {
    const count = tagFeatures(words, i, tags, out)
    for (let f = 0; f < count; f += 2) found.add(out[f]!)
  }
  const features = [...found].map((hash, i) => ({ hash, labels: [i % CLASSES], weights: [(i % 13) - 6.5] }))
  const file = { name: 'sample', version: 1, meta: {}, arrays: packLinear('p', features) }
  const model = linearModel(file, 'p', CLASSES)
  const scorer = tagScorer(model)
  const plain = new Float64Array(CLASSES)
  const some = { minLength: 1, maxLength: 12 }
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), some),
      fc.infiniteStream(fc.nat({ max: CLASSES - 1 })),
      (sentence, given) => {
        const before = Int32Array.from(sentence, () => given.next().value!)
        for (let i = 0; i < sentence.length; i++) {
          model.score(out, tagFeatures(sentence, i, before, out), plain)
          expect(scorer.best(sentence, i, before)).toBe(plain.indexOf(Math.max(...plain)))
        }
      },
    ),
  )
})
