import { trainingSentences, treebank } from '../treebanks.ts'
import { unerEwt, wikigold, wnut17 } from './corpora.ts'
import { gumNames } from './gum-names.ts'
import type { NamedDocument } from './name-document.ts'
import { withNationalities } from './with-nationalities.ts'

/** Every so many documents of wikigold one is kept for measuring. */
const HELD_OUT = 8

const [toLearn, toMeasure] = [false, true].map(
  (held) => () => withNationalities(wikigold().filter((_, i) => (i % HELD_OUT === 0) === held)),
) as [() => NamedDocument[], () => NamedDocument[]]

/** Documents to learn names from: GUM's training documents, which stand behind EWT's, encyclopedia articles and posts. */
export function nameDocuments(): NamedDocument[] {
  const sentences = trainingSentences('en')
  const gum = sentences.findIndex((s) => s.comments.some((c) => c.startsWith('# newdoc id = GUM_')))
  return [...gumNames(sentences.slice(gum)), ...toLearn(), ...withNationalities(wnut17('train'))]
}

/** Documents to measure with, by name, with the kinds that they mark. */
export function measuredDocuments(): {
  readonly name: string
  readonly documents: readonly NamedDocument[]
  readonly kinds: readonly string[]
}[] {
  return [
    { name: 'uner-ewt-dev', documents: unerEwt('dev'), kinds: ['person', 'organization', 'place'] },
    {
      name: 'gum-dev',
      documents: gumNames(treebank('gum-dev')),
      kinds: ['person', 'organization', 'place', 'nationality'],
    },
    {
      name: 'wikigold, each eighth document',
      documents: toMeasure(),
      kinds: ['person', 'organization', 'place', 'other'],
    },
  ]
}
