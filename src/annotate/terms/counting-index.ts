import type {
  AgeUnit,
  Counting,
  Currency,
  Fraction,
  Indefinite,
  Measure,
  Modifier,
  Numeral,
  Scale,
} from '../../lang/counting.ts'
import { currencySigns } from '../../lang/world/currency-signs.ts'
import { type PhraseIndex, phraseIndex, type Words, wordIndex } from './phrases.ts'
import { type RangeJoin, rangeJoins, rangeLeads } from './range-joins.ts'

/** A language's ways of counting, ready to be looked up. */
export interface CountingIndex {
  readonly decimalMark: '.' | ','
  readonly spacedThousands: boolean
  readonly cardinals: PhraseIndex<Numeral>
  readonly scales: PhraseIndex<Scale>
  readonly joiners: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly halves: PhraseIndex<Numeral>
  readonly halfOf: PhraseIndex<Words>
  readonly ordinals: PhraseIndex<Numeral>
  readonly ordinalSuffixes: ReadonlySet<string>
  readonly fractions: PhraseIndex<Fraction>
  readonly shares: PhraseIndex<Numeral>
  readonly shareFollowers: ReadonlySet<string>
  readonly weakShareJoin: string
  readonly shareJoins: PhraseIndex<Words>
  readonly indefinites: PhraseIndex<Indefinite>
  readonly indefiniteJoins: ReadonlySet<string>
  readonly modifiers: PhraseIndex<Modifier>
  readonly trailers: PhraseIndex<Modifier>
  readonly fillers: PhraseIndex<Words>
  readonly rangeLeads: PhraseIndex<Words>
  readonly rangeJoins: PhraseIndex<RangeJoin>
  /** Words and marks that an amount may begin with. */
  readonly amountFirsts: ReadonlySet<string>
  /** Words that may follow an article at the beginning of an amount: "dozen" of "a dozen". */
  readonly behindArticle: ReadonlySet<string>
  /** Words and marks that a quantity may begin with, ordinals and names that hold a number included. */
  readonly quantityFirsts: ReadonlySet<string>
  /** … and its number, before any modifier. */
  readonly numberFirsts: ReadonlySet<string>
  readonly changeLeads: ReadonlySet<string>
  readonly changes: ReadonlySet<string>
  readonly measures: PhraseIndex<Measure>
  readonly currencies: PhraseIndex<Currency>
  readonly signs: PhraseIndex<Currency>
  readonly ages: PhraseIndex<AgeUnit>
  readonly ageLeads: PhraseIndex<Words>
  readonly ageBearers: ReadonlySet<string>
  readonly decadeOfLife: string
  readonly ageDecadeLeads: ReadonlySet<string>
  readonly capitalLabels: PhraseIndex<Words>
  readonly labels: PhraseIndex<Words>
  readonly labelsAfter: PhraseIndex<Words>
  readonly countEndings: ReadonlySet<string>
  readonly streets: ReadonlySet<string>
  readonly fixed: PhraseIndex<Words>
  readonly oneAfter: ReadonlySet<string>
  readonly notOneAfter: ReadonlySet<string>
  readonly notOneBefore: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  readonly comparisons: ReadonlySet<string>
}

/** "quatre vingt dix" is "quatre-vingt-dix". */
const withoutHyphens = (numerals: readonly Numeral[]): Numeral[] =>
  numerals
    .filter(({ words }) => words.includes('-'))
    .map(({ words, value }) => ({ words: words.replaceAll('-', ' '), value }))

export function countingIndex(counting: Counting): CountingIndex {
  const { ages, labels, ranges } = counting
  const index = {
    decimalMark: counting.decimalMark,
    spacedThousands: counting.spacedThousands,
    cardinals: phraseIndex([...counting.cardinals, ...withoutHyphens(counting.cardinals)]),
    scales: phraseIndex(counting.scales),
    joiners: new Set(counting.joiners),
    articles: new Set(counting.articles),
    halves: phraseIndex(counting.halves),
    halfOf: wordIndex(counting.halfOf),
    ordinals: phraseIndex(counting.ordinals),
    ordinalSuffixes: new Set(counting.ordinalSuffixes),
    fractions: phraseIndex(counting.fractions),
    shares: phraseIndex(counting.shares),
    shareFollowers: new Set(counting.shareFollowers),
    weakShareJoin: counting.weakShareJoin,
    shareJoins: wordIndex(counting.shareJoins),
    indefinites: phraseIndex(counting.indefinites),
    indefiniteJoins: new Set(counting.indefiniteJoins),
    modifiers: phraseIndex(counting.modifiers),
    trailers: phraseIndex(counting.trailers),
    fillers: wordIndex(counting.fillers),
    rangeLeads: wordIndex(rangeLeads(ranges)),
    rangeJoins: phraseIndex(rangeJoins(ranges)),
    changeLeads: new Set(counting.changeLeads),
    changes: new Set(counting.changes),
    measures: phraseIndex(counting.measures),
    currencies: phraseIndex([...counting.currencies, ...currencySigns]),
    signs: phraseIndex(currencySigns.filter((c) => c.before)),
    ages: phraseIndex(ages.after),
    ageLeads: wordIndex(ages.before),
    ageBearers: new Set(ages.bearers),
    decadeOfLife: ages.decadeEnding,
    ageDecadeLeads: new Set(ages.decadeBefore),
    capitalLabels: wordIndex(labels.capital),
    labels: wordIndex(labels.always),
    labelsAfter: wordIndex(labels.after),
    countEndings: new Set(labels.countEndings),
    streets: new Set(labels.streets),
    fixed: wordIndex(labels.fixed),
    oneAfter: new Set(labels.oneAfter),
    notOneAfter: new Set(labels.notOneAfter),
    notOneBefore: new Set(labels.notOneBefore),
    times: new Set(labels.times),
    comparisons: new Set(labels.comparisons),
  }
  const numbers = [index.cardinals, index.scales, index.halfOf, index.indefinites, index.shares, index.signs]
  const numberFirsts = new Set([...numbers.flatMap((phrases) => [...phrases.keys()]), ...index.articles])
  const amountFirsts = new Set([...numberFirsts, ...index.modifiers.keys(), ...index.rangeLeads.keys()])
  const quantityFirsts = new Set([...amountFirsts, ...index.ordinals.keys(), ...index.fixed.keys()])
  return { ...index, numberFirsts, amountFirsts, quantityFirsts, behindArticle: behindArticle(index) }
}

/** Second terms of everything that an amount may be when it begins with an article. */
function behindArticle(
  index: Pick<CountingIndex, 'articles' | 'scales' | 'indefinites' | 'shares' | 'modifiers' | 'halfOf'>,
): Set<string> {
  const found = new Set(index.scales.keys())
  for (const phrases of [index.indefinites, index.shares, index.modifiers, index.halfOf]) {
    for (const article of index.articles) {
      for (const { rest } of phrases.get(article) ?? []) if (rest[0] !== undefined) found.add(rest[0])
    }
  }
  // "un mort": the article itself is the amount.
  for (const article of index.articles) {
    for (const { value } of index.indefinites.get(article) ?? []) for (const word of value.before ?? []) found.add(word)
  }
  return found
}
