import { hashText } from '../linear/hash.ts'
import { arrayOf, type ModelFile, stringsOf } from '../model-file.ts'
import type { Tag } from '../tags/tagger.ts'
import { applyRule, ruleOf } from './lemma-rule.ts'

export interface Lemmatizer {
  readonly id: string
  /** The lemma of a word with its tag. */
  lemma(form: string, tag: Tag): string
}

/** No rule looks at more of a word's end. */
export const LONGEST_ENDING = 6
/** Longer forms are their own lemma: no word of a language, and no time is spent on them. */
const LONGEST_FORM = 60
/** Lemmas remembered; emptied when full. */
const MOST_KNOWN = 20_000

/** The lemmatizer of a model file: listed exceptions first, then the rule of the longest known ending of a word with that tag. */
export function lemmatizerOf(file: ModelFile): Lemmatizer {
  const rules = stringsOf(file, 'rules').map(ruleOf)
  const keys = arrayOf(file, 'keys', Uint32Array)
  const values = arrayOf(file, 'values', Uint16Array)
  const ruleAt = new Map<number, number>()
  keys.forEach((key, i) => {
    ruleAt.set(key, values[i]!)
  })
  /** By tag and form. */
  const known = new Map<Tag, Map<string, string>>()
  let count = 0

  function find(form: string, tag: Tag): string {
    const lower = form.toLowerCase()
    for (const key of keysOf(lower, tag)) {
      const rule = ruleAt.get(key)
      if (rule !== undefined) return applyRule(form, rules[rule]!)
    }
    return form
  }

  return {
    id: `annotate/${file.name}@${file.version}`,
    lemma(form, tag) {
      if (form.length > LONGEST_FORM) return form
      let ofTag = known.get(tag)
      let lemma = ofTag?.get(form)
      if (lemma === undefined) {
        lemma = find(form, { upos: tag.upos, xpos: tag.xpos || tag.feats || '' })
        if (count >= MOST_KNOWN) {
          known.clear()
          ofTag = undefined
          count = 0
        }
        if (!ofTag) {
          ofTag = new Map()
          known.set(tag, ofTag)
        }
        ofTag.set(form, lemma)
        count++
      }
      return lemma
    },
  }
}

/** Where a word's rule may lie, most precise first: the whole word, then its endings from the longest to none, then the part of speech alone. */
export function keysOf(lower: string, { upos, xpos }: Tag): number[] {
  const keys = [wordKey(lower, upos, xpos)]
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length--) {
    keys.push(endingKey(lower.slice(lower.length - length), upos, xpos))
  }
  return [...keys, endingKey('', upos, '')]
}

export const wordKey = (lower: string, upos: string, xpos: string) => hashText(`=${upos} ${xpos} ${lower}`)
export const endingKey = (ending: string, upos: string, xpos: string) => hashText(`-${upos} ${xpos} ${ending}`)
