import type { ConlluSentence } from '../src/annotate/conllu/read-conllu.ts'

interface Form {
  readonly form: string
  readonly feats: string
}

/** Longer sentences than this are not told again. */
const LONGEST = 16
/** How often each form of a verb is to be met, at least: a word met less often is nothing that a tagger keeps. */
const TIMES = 3

/**
 * Sentences of a treebank told once more with other verbs, each in place of a verb of the same form. A small treebank lacks most verbs, and a
 * tagger that never saw one takes it for an adjective.
 */
export function withKnownVerbs(
  sentences: readonly ConlluSentence[],
  lemmas: readonly string[],
  conjugate: (infinitive: string) => readonly Form[],
): ConlluSentence[] {
  const places = placesByForm(sentences)
  const next = new Map<string, number>()
  const met = new Map<string, number>()
  for (const { words } of sentences) {
    for (const { form, upos } of words) {
      const key = `${form.toLowerCase()} ${upos}`
      met.set(key, (met.get(key) ?? 0) + 1)
    }
  }
  const told: ConlluSentence[] = []
  for (const lemma of lemmas) {
    for (const { form, feats } of conjugate(lemma)) {
      const all = places.get(feats) ?? []
      const missing = all.length === 0 ? 0 : TIMES - (met.get(`${form} VERB`) ?? 0)
      for (let time = 0; time < missing; time++) {
        const place = next.get(feats) ?? 0
        next.set(feats, place + 1)
        const { sentence, at } = all[place % all.length]!
        const words = sentence.words.map((word, i) => (i === at ? { ...word, form, lemma } : word))
        told.push({ ...sentence, words })
      }
    }
  }
  return told
}

/** Where verbs stand, by their features. */
function placesByForm(sentences: readonly ConlluSentence[]) {
  const places = new Map<string, { sentence: ConlluSentence; at: number }[]>()
  for (const sentence of sentences) {
    if (sentence.words.length > LONGEST) continue
    sentence.words.forEach(({ upos, feats, form }, at) => {
      if (upos !== 'VERB' || form !== form.toLowerCase()) return
      const known = places.get(feats)
      if (known) known.push({ sentence, at })
      else places.set(feats, [{ sentence, at }])
    })
  }
  return places
}
