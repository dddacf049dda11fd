import { expect, test } from 'vitest'
import { gazetteerOf } from '../../lang/gazetteer.ts'
import { languageOf } from '../../lang/languages.ts'
import { languageModels } from '../language-models.ts'
import { linearModel } from '../linear/linear-model.ts'
import { loadModel } from '../load-model.ts'
import { NAME_FEATURES, nameFeatures } from './name-features.ts'
import { LABELS } from './name-labels.ts'
import { nameLexiconOf } from './name-lexicon.ts'
import { knownWords, nameViews } from './name-view.ts'
import { wordScorer } from './score-words.ts'

test('remembered sums are what all features of a word add up to, to the last bit', () => {
  const { file } = loadModel('names-en')
  const model = linearModel(file, 'labels', LABELS)
  const tools = {
    gazetteer: gazetteerOf(languageOf('en')!),
    classes: languageModels('en')!.words,
    lexicon: nameLexiconOf(file),
  }
  const sentences = [
    'Minister Tomas Okamba of Estmark told the Harbour Press Agency that Saint - Orlo was quiet .',
    'THE ARMY OF ESTMARK LEFT ORLO ON MONDAY',
    'Okamba , 47 , said the BBC and the United Nations had asked Okamba twice .',
    'x',
  ].map((sentence) => sentence.split(' '))
  const score = wordScorer(model)
  const features = new Uint32Array(NAME_FEATURES)
  const wanted = new Float64Array(LABELS)
  // Twice: what is remembered from the first time is what is used the second time.
  for (const views of [1, 2].map(() => nameViews(sentences, tools, knownWords()))) {
    for (const view of views) {
      const scores = new Float64Array(view.words.length * LABELS)
      score(view, scores)
      for (let i = 0; i < view.words.length; i++) {
        model.score(features, nameFeatures(view, i, features), wanted)
        expect([...scores.subarray(i * LABELS, (i + 1) * LABELS)]).toEqual([...wanted])
      }
    }
  }
})
