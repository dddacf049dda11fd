import { expect, test } from 'vitest'
import { stepsOf } from '../../../tests/steps/steps-of.ts'
import { writingOf } from '../../lang/writings.ts'
import type { Annotation } from '../../model/annotation.ts'
import { emptyAnnotation } from '../empty-annotation.ts'
import { languageModels } from '../language-models.ts'
import { findNames } from './find-names.ts'

const models = languageModels('en')!

/** Words in one sentence, each hung from the one before. */
function oneSentence(forms: readonly string[]): Annotation {
  let at = 0
  const tokens = forms.map((form, i) => {
    const start = at
    at += form.length + 1
    return {
      start,
      end: at - 1,
      sentence: 0,
      lemma: form,
      upos: 'PROPN',
      xpos: 'NNP',
      head: i - 1,
      rel: i ? 'flat' : 'root',
    }
  })
  const sentences = [{ start: 0, end: at - 1, paragraph: 0, first: 0, last: forms.length }]
  return { ...emptyAnnotation('en'), sentences, tokens }
}

test.each([
  ['one long sentence', 'Ada Okafor of the Malian army in Vale'],
  ['capitals only', 'Orlo Group'],
  ['brackets', 'Malian army ( RSF'],
])('%s', (_, words) => {
  const stepsFor = (times: number) => {
    const forms = Array.from({ length: times }, () => words.split(' ')).flat()
    const annotation = oneSentence(forms)
    const task = { text: forms.join(' '), writing: writingOf('en'), options: { language: 'en', models } }
    return stepsOf(() => findNames(annotation, task))
  }
  expect(stepsFor(5_000) / stepsFor(500)).toBeLessThan(12)
})
