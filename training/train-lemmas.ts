import type { ConlluSentence } from '../src/annotate/conllu/read-conllu.ts'
import { applyRule, ruleName, ruleOf, rulesFor } from '../src/annotate/lemmas/lemma-rule.ts'
import { endingKey, LONGEST_ENDING, wordKey } from '../src/annotate/lemmas/lemmatizer.ts'
import type { ModelFile } from '../src/annotate/model-file.ts'
import { by, compareText } from '../src/model/order.ts'

/** A rule for an ending must hold for so many words. */
const MIN_WORDS = 3

/** A word with its tag, and the rule that makes its lemma most often. */
interface Entry {
  readonly lower: string
  readonly upos: string
  readonly xpos: string
  readonly rule: string
  /** How it is written and what its lemma then is, with how often. */
  readonly forms: readonly (readonly [form: string, lemma: string, count: number])[]
}

/** Learns rules for lemmas: for each tag the rule of every ending that is not the rule of its shorter ending, and the words that these rules get wrong. */
export function trainLemmas(name: string, sentences: readonly ConlluSentence[]): ModelFile {
  const entries = wordEntries(sentences)
  const endings = endingRules(entries)
  const table = new Map<number, string>()
  for (const [key, rule] of endings) table.set(key, rule)
  for (const entry of entries) {
    const rule = ruleByEnding(endings, entry)
    if (rule === undefined || rightBy(rule, entry.forms) < rightBy(entry.rule, entry.forms)) {
      table.set(wordKey(entry.lower, entry.upos, entry.xpos), entry.rule)
    }
  }
  const rules = [...new Set(table.values())].sort(compareText)
  const number = new Map(rules.map((rule, i) => [rule, i]))
  const sorted = [...table].sort((a, b) => a[0] - b[0])
  return {
    name,
    version: 1,
    meta: { rules },
    arrays: {
      keys: Uint32Array.from(sorted, ([key]) => key),
      values: Uint16Array.from(sorted, ([, rule]) => number.get(rule)!),
    },
  }
}

/** Every word and tag once, with its most frequent lemma. */
function wordEntries(sentences: readonly ConlluSentence[]): Entry[] {
  const seen = new Map<string, Map<string, number>>()
  for (const { words } of sentences) {
    for (const { form, lemma, upos, xpos: tag, feats } of words) {
      if (lemma === '_') continue
      const xpos = tag === '' || tag === '_' ? feats.replace(/^_$/, '') : tag
      const key = `${form.toLowerCase()}\t${upos}\t${xpos}`
      const counts = seen.get(key) ?? new Map<string, number>()
      counts.set(`${form}\t${lemma}`, (counts.get(`${form}\t${lemma}`) ?? 0) + 1)
      seen.set(key, counts)
    }
  }
  return [...seen].sort(by(([key]) => key)).map(([key, counts]) => {
    const [lower, upos, xpos] = key.split('\t') as [string, string, string]
    const forms = [...counts]
      .sort(
        by(
          ([, n]) => -n,
          ([pair]) => pair,
        ),
      )
      .map(([pair, n]) => [...pair.split('\t'), n])
    const typed = forms as unknown as [string, string, number][]
    return { lower, upos, xpos, forms: typed, rule: bestRule(typed) }
  })
}

/** The rule that is right most often, the first of equals. */
function bestRule(forms: Entry['forms']): string {
  const rules = [...new Set(forms.flatMap(([form, lemma]) => rulesFor(form, lemma).map(ruleName)))]
  return rules.sort(by((rule) => -rightBy(rule, forms)))[0]!
}

const rightBy = (rule: string, forms: Entry['forms']) =>
  forms.reduce((sum, [form, lemma, n]) => (applyRule(form, ruleOf(rule)) === lemma ? sum + n : sum), 0)

function endingRules(entries: readonly Entry[]): Map<number, string> {
  const counts = new Map<string, { upos: string; xpos: string; ending: string; rules: Map<string, number> }>()
  const count = (upos: string, xpos: string, ending: string, rule: string) => {
    const key = `${upos}\t${xpos}\t${ending}`
    const found = counts.get(key) ?? { upos, xpos, ending, rules: new Map<string, number>() }
    found.rules.set(rule, (found.rules.get(rule) ?? 0) + 1)
    counts.set(key, found)
  }
  for (const { lower, upos, xpos, rule } of entries) {
    for (let length = 0; length <= Math.min(LONGEST_ENDING, lower.length); length++) {
      count(upos, xpos, lower.slice(lower.length - length), rule)
    }
    count(upos, '', '', rule)
  }
  const best = new Map<string, string>()
  for (const [key, { rules }] of counts)
    best.set(
      key,
      [...rules].sort(
        by(
          ([, n]) => -n,
          ([rule]) => rule,
        ),
      )[0]![0],
    )
  const kept = new Map<number, string>()
  // Shorter endings first, so that each is compared with what would be used without it.
  const order = [...counts].sort(
    by(
      ([, c]) => c.ending.length,
      ([key]) => key,
    ),
  )
  const effective = new Map<string, string>()
  for (const [key, { upos, xpos, ending, rules }] of order) {
    const shorter = ending === '' ? undefined : effective.get(`${upos}\t${xpos}\t${ending.slice(1)}`)
    const few = ending !== '' && [...rules.values()].reduce((sum, n) => sum + n, 0) < MIN_WORDS
    const rule = few ? (shorter ?? best.get(key)!) : best.get(key)!
    effective.set(key, rule)
    if (rule !== shorter) kept.set(endingKey(ending, upos, xpos), rule)
  }
  return kept
}

function ruleByEnding(endings: ReadonlyMap<number, string>, { lower, upos, xpos }: Entry): string | undefined {
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length--) {
    const rule = endings.get(endingKey(lower.slice(lower.length - length), upos, xpos))
    if (rule !== undefined) return rule
  }
  return undefined
}
