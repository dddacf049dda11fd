import { expect, test } from 'vitest'
import { languageOf } from '../../lang/languages.ts'
import { annotate } from '../annotate.ts'
import { languageModels } from '../language-models.ts'
import { attributionViews } from './attribution-view.ts'
import { cueFrame } from './cue-frame.ts'
import { candidatesOf, placeSums } from './find-arguments.ts'

const TEXT =
  'The mayor of Orlen said on Monday that the bridge was closed. “We saw smoke,” two drivers told the radio, but the army denied that shells had fallen there, and a clerk added that nobody knew.'

/** Weights of whole numbers, from the feature itself. */
const model = {
  score(features: Uint32Array, count: number, scores: Float64Array) {
    for (let c = 0; c < scores.length; c++) {
      scores[c] = 0
      for (let f = 0; f < count; f++) scores[c]! += ((features[f]! >>> (3 * c)) & 7) - 3.5
    }
  },
}

test('what is kept of a place is what would be asked anew, whichever the cue', () => {
  const models = languageModels('en')!
  const annotation = annotate(TEXT, { language: 'en', models })
  const [view] = attributionViews(TEXT, annotation, { language: languageOf('en')!, classes: models.words })
  const cues = Array.from({ length: view!.size }, (_, i) => ({ first: i, last: i + 1, lead: 0 }))
  const kept = placeSums(view!.size)
  for (const reach of [
    { words: 100, cues: 100 },
    { words: 9, cues: 3 },
  ]) {
    cues.forEach((_, i) => {
      const frame = cueFrame(view!, cues, i, reach)
      expect(candidatesOf(model, frame, undefined, kept)).toEqual(candidatesOf(model, frame))
    })
  }
})
