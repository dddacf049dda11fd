import type { Patient } from './patient.ts'

/** Dictionary forms of rare verbs that the lemmatizer guessed wrong: the form that the language's data know, by its regular endings. */
export function knownLemmas({ tokens, words, lexicon, verbEndings }: Patient): void {
  const isKnown = (lemma: string) =>
    lexicon.verbs.has(lemma) || lexicon.eventVerbs.has(lemma) || lexicon.measureVerbs.has(lemma)
  tokens.forEach((token, t) => {
    if (token.upos !== 'VERB' || isKnown(token.lemma.toLowerCase())) return
    const word = words[t]!
    for (const [ending, instead] of verbEndings) {
      if (!word.endsWith(ending) || word.length - ending.length < 3) continue
      const lemma = word.slice(0, word.length - ending.length) + instead
      if (isKnown(lemma)) {
        token.lemma = lemma
        return
      }
    }
  })
}
