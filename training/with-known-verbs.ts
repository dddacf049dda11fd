import type { ConlluSentence } from '../src/annotate/conllu/read-conllu.ts'
import type { Language } from '../src/lang/language.ts'
import { lexiconOf } from '../src/lang/lexicon.ts'
import { compareText } from '../src/model/order.ts'

interface Form {
  readonly form: string
  readonly feats: string
}

/** Longer sentences than this are not told again. */
const LONGEST = 25
/** Sentences that each form of each verb is put into. */
const TIMES = 1

/**
 * Sentences of a treebank told once more with other verbs: those that the language's own data list (of saying, of what is counted, of what
 * happens), each in place of a verb of the same form. A small treebank lacks most of them, and a tagger that never saw a verb takes it for an
 * adjective.
 */
export function withKnownVerbs(
  sentences: readonly ConlluSentence[],
  language: Language,
  conjugate: (infinitive: string) => readonly Form[],
): ConlluSentence[] {
  const places = placesByForm(sentences)
  const met = new Map<string, number>()
  const seen = new Set(sentences.flatMap(({ words }) => words.map((w) => `${w.form.toLowerCase()} ${w.upos}`)))
  const told: ConlluSentence[] = []
  for (const lemma of listedVerbs(language)) {
    for (const { form, feats } of conjugate(lemma)) {
      const all = places.get(feats) ?? []
      if (all.length === 0 || seen.has(`${form} VERB`)) continue
      for (let time = 0; time < TIMES; time++) {
        const next = met.get(feats) ?? 0
        met.set(feats, next + 1)
        const { sentence, at } = all[next % all.length]!
        const words = sentence.words.map((word, i) => (i === at ? { ...word, form, lemma } : word))
        told.push({ ...sentence, words })
      }
    }
  }
  return told
}

function listedVerbs({ reporting }: Language): string[] {
  if (!reporting) return []
  const { verbs, measureVerbs, eventVerbs } = lexiconOf(reporting)
  const keys = [...verbs.keys(), ...measureVerbs.keys(), ...eventVerbs.keys()]
  const lemmas = keys.map((key) => key.split('+')[0]!.split('>').at(-1)!)
  return [...new Set(lemmas)].sort(compareText)
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
