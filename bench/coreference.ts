import { writeFileSync } from 'node:fs'
import { languageModels } from '../src/annotate/language-models.ts'
import { findMentions } from '../src/annotate/mentions/find-mentions.ts'
import { mentionsOnGoldWords } from '../src/apps/bench/mentions-on-gold-words.ts'
import { type CoreferenceDocument, readCoreference } from '../src/apps/bench/read-coreference.ts'
import { type Asked, byHead, scoreAntecedents } from '../src/apps/bench/score-antecedents.ts'
import { languageOf } from '../src/lang/languages.ts'
import { type Chains, scoreChains } from '../training/coreference/score-chains.ts'
import { percent } from '../training/percent.ts'
import { treebank } from '../training/treebanks.ts'

/**
 * `npm run bench:coreference` measures who is whom on the development part of GUM, with its words and sentences: chains of persons,
 * organizations and places (MUC, B³, CEAF φ4; mentions are told apart by their heads), and for pronouns and definite descriptions
 * whether they were taken for the right one, the wrong one, or left open, with the model of pronouns and by salience alone. Scores go to bench/coreference.json. With "--part
 * gum-train" and "--wrong" it prints the wrong ones of another part, to learn from them.
 */
const models = languageModels('en')!
const option = (name: string) => process.argv[process.argv.indexOf(name) + 1]
const part = process.argv.includes('--part') ? option('--part')! : 'gum-dev'
const only = process.argv.includes('--genre') ? option('--genre') : undefined

const ACTORS: ReadonlySet<string> = new Set(['person', 'organization', 'place'])
/** Whoever speaks and is spoken to is not looked for here. */
const SPEAKERS = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/i

const documents = readCoreference(treebank(part)).filter((d) => only === undefined || d.genre === only)
const read = documents.map((document) => {
  const { text, annotation } = mentionsOnGoldWords(document, models)
  return {
    document,
    asked: scoreAntecedents(document, annotation.mentions),
    askedWithout: scoreAntecedents(document, findMentions(text, annotation, languageOf('en')!)),
    gold: goldChains(document),
    found: new Map(annotation.mentions.map((m) => [m.head, String(m.entity)])),
  }
})

function goldChains(document: CoreferenceDocument): Chains {
  const words = document.sentences.flatMap((s) => s.words)
  const all = [...byHead(document.mentions).values()]
  const actors = all.filter((m) => ACTORS.has(m.type) && !SPEAKERS.test(words[m.head]!.form))
  return new Map(actors.map((m) => [m.head, m.group]))
}

const GENRES = ['all', 'news', ...new Set(documents.map((d) => d.genre).filter((g) => g !== 'news'))]
const of = (genre: string) => read.filter(({ document }) => genre === 'all' || document.genre === genre)

const chains: Record<string, Record<string, number>> = {}
for (const genre of GENRES) {
  const { muc, bCubed, ceaf, mean } = scoreChains(of(genre))
  chains[genre] = {
    'MUC precision': muc.precision,
    'MUC recall': muc.recall,
    'MUC F1': muc.f1,
    'B³ F1': bCubed.f1,
    'CEAF φ4 F1': ceaf.f1,
    mean,
  }
}
console.table(chains)

const PHRASES: Readonly<Record<string, (one: Asked) => boolean>> = {
  'pronouns that say': (one) => one.form === 'pronoun' && one.says,
  'descriptions that say': (one) => one.form === 'description' && one.says,
  pronouns: (one) => one.form === 'pronoun',
  descriptions: (one) => one.form === 'description',
}
const antecedents: Record<string, Record<string, number>> = {}
for (const genre of ['all', 'news']) {
  for (const [what, isIt] of Object.entries(PHRASES)) {
    antecedents[`${genre}, ${what}`] = answers(of(genre).flatMap((one) => one.asked.filter(isIt)))
    antecedents[`${genre}, ${what}, by salience`] = answers(of(genre).flatMap((one) => one.askedWithout.filter(isIt)))
  }
}
function answers(asked: readonly Asked[]): Record<string, number> {
  const count = (answer: Asked['answer']) => asked.filter((a) => a.answer === answer).length
  const [right, wrong, open] = [count('right'), count('wrong'), count('open')]
  return {
    right,
    wrong,
    open,
    'rightly open': count('rightly open'),
    precision: percent(right, right + wrong),
    recall: percent(right, asked.filter((a) => a.meant).length),
  }
}
console.table(antecedents)
if (process.argv.includes('--wrong')) printWrong()
if (part === 'gum-dev' && only === undefined) {
  const scores = { chains, antecedents }
  writeFileSync(new URL('coreference.json', import.meta.url), `${JSON.stringify(scores, null, 2)}\n`)
}

function printWrong(): void {
  for (const { document, asked } of read) {
    const words = document.sentences.flatMap((s) => s.words.map((w) => w.form))
    const around = (t: number, before: number, after: number) =>
      [...words.slice(Math.max(0, t - before), t), `[${words[t]}]`, ...words.slice(t + 1, t + after)].join(' ')
    for (const one of asked) {
      if (one.answer !== 'wrong' && !(one.answer === 'open' && one.says)) continue
      const taken = one.taken === undefined ? '' : ` <- ${around(one.taken, 4, 4)} (${one.head - one.taken} back)`
      console.log(`${one.answer}${one.says ? ', says' : ''}: ${around(one.head, 28, 8)}${taken}\n`)
    }
  }
}
