import type { Lemmatizer } from '../src/annotate/lemmas/lemmatizer.ts'
import type { Parser } from '../src/annotate/parse/parser.ts'
import type { Tag, Tagger } from '../src/annotate/tags/tagger.ts'
import { percent } from './percent.ts'
import { plainFeatures } from './plain-features.ts'
import { treebank } from './treebanks.ts'

/** Scores of models on the gold words of treebanks, in percent: "ewt-dev UPOS" and so on. */
type Scores = Record<string, number>

export function scoreTags(tagger: Tagger, treebanks: readonly string[]): Scores {
  const scores: Scores = {}
  for (const name of treebanks) {
    let all = 0
    let upos = 0
    let xpos = 0
    let feats = 0
    for (const { words } of treebank(name)) {
      tagger.tagClasses(words.map((w) => w.form)).forEach((c, i) => {
        all++
        if (tagger.tags[c]!.upos === words[i]!.upos) upos++
        if (tagger.tags[c]!.xpos === words[i]!.xpos) xpos++
        if (hasAll(words[i]!.feats, tagger.tags[c]!.feats)) feats++
      })
    }
    scores[`${name} UPOS`] = percent(upos, all)
    if (tagger.tags.some((t) => t.xpos !== '')) scores[`${name} XPOS`] = percent(xpos, all)
    else scores[`${name} features`] = percent(feats, all)
  }
  return scores
}

/** Whether the features that the model gives are those of the treebank; kinds that it never gives are not asked for. */
function hasAll(gold: string, found = ''): boolean {
  const wanted = gold.split('|').filter((f) => GIVEN.test(f))
  const given = found.split('|').filter((f) => GIVEN.test(f))
  return wanted.length === given.length && given.every((f) => wanted.includes(f))
}

/** The tag of a gold word as the models know tags. */
function goldTag({ upos, xpos, feats }: Tag): Tag {
  if (xpos !== '' && xpos !== '_') return { upos, xpos }
  const plain = plainFeatures(feats ?? '_')
  return { upos, xpos: '', feats: plain === '_' ? '' : plain }
}

const GIVEN = /^(?:Gender|Number|Person|Tense|Mood|VerbForm|PronType|Poss|Reflex|Definite|NumType)=/

export function scoreLemmas(lemmatizer: Lemmatizer, treebanks: readonly string[]): Scores {
  const scores: Scores = {}
  for (const name of treebanks) {
    const words = treebank(name).flatMap((s) => s.words.filter((w) => w.lemma !== '_'))
    const right = words.filter((w) => lemmatizer.lemma(w.form, goldTag(w)) === w.lemma).length
    scores[`${name} lemmas on gold tags`] = percent(right, words.length)
  }
  return scores
}

/** On predicted tags, and these as the parser sets them. Subtypes of relations are ignored and punctuation counts, as in the CoNLL 2018 shared task. */
export function scoreParses(parser: Parser, tagger: Tagger, treebanks: readonly string[]): Scores {
  const scores: Scores = {}
  for (const name of treebanks) {
    let all = 0
    let heads = 0
    let labelled = 0
    let upos = 0
    let xpos = 0
    for (const { words } of treebank(name)) {
      const forms = words.map((w) => w.form)
      const tags = Array.from(tagger.tagClasses(forms), (c) => tagger.tags[c]!)
      const parse = parser.parse(forms, tags)
      words.forEach(({ head, rel }, i) => {
        all++
        if (parse.tags[i]!.upos === words[i]!.upos) upos++
        if (parse.tags[i]!.xpos === words[i]!.xpos) xpos++
        if (parse.heads[i] !== head) return
        heads++
        if (universal(parse.relations[i]!) === universal(rel)) labelled++
      })
    }
    scores[`${name} UPOS`] = percent(upos, all)
    if (tagger.tags.some((t) => t.xpos !== '')) scores[`${name} XPOS`] = percent(xpos, all)
    scores[`${name} UAS`] = percent(heads, all)
    scores[`${name} LAS`] = percent(labelled, all)
  }
  return scores
}

const universal = (relation: string) => relation.split(':')[0]
