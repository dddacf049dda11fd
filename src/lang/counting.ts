/** How a language writes and speaks of numbers and amounts. Plain data of the language's folder; `words` are matched without case. */
export interface Counting {
  /** BCP 47 primary language. */
  readonly language: string
  /** The mark before decimals; the other of the two parts thousands. */
  readonly decimalMark: '.' | ','
  /** Whether a plain space parts thousands ("12 400"); narrow and no-break spaces do so in every language. */
  readonly spacedThousands: boolean
  /** "fourteen", "eighty": numbers under a hundred, composed ones too where the language has words for them ("quatre-vingt"). */
  readonly cardinals: readonly Numeral[]
  /** "hundred", "million", "dozen", and "bn": what multiplies the number before it. */
  readonly scales: readonly Scale[]
  /** Between the parts of one number: "and" of "two hundred and fifty". */
  readonly joiners: readonly string[]
  /** "a" of "a hundred". */
  readonly articles: readonly string[]
  /** Parts of the scale just named, added to it: "and a half". */
  readonly halves: readonly Numeral[]
  /** Before a scale or a unit: "half a". */
  readonly halfOf: readonly string[]
  readonly ordinals: readonly Numeral[]
  /** Glued to digits: "th". */
  readonly ordinalSuffixes: readonly string[]
  /** "thirds": how many parts the whole has. */
  readonly fractions: readonly Fraction[]
  /** "half of", "a quarter of": the share itself. */
  readonly shares: readonly Numeral[]
  /** Of which one must stand behind a share. */
  readonly shareFollowers: readonly string[]
  /** Of these, one that also stands before places: "in" of "two in five houses". */
  readonly weakShareJoin: string
  /** Between two numbers where the first is taken out of the second: "in" of "one in five". */
  readonly shareJoins: readonly string[]
  /** "dozens": no number is named; the least that the words allow, and the most. */
  readonly indefinites: readonly Indefinite[]
  /** Between an amount without a number and what it counts: "of" of "a couple of days". */
  readonly indefiniteJoins: readonly string[]
  /** Before a number: what they make of it. */
  readonly modifiers: readonly Modifier[]
  /** After a number. */
  readonly trailers: readonly Modifier[]
  /** Between a modifier and its number: "another" of "at least another 20". */
  readonly fillers: readonly string[]
  readonly ranges: readonly RangeWords[]
  /** Of the words that lead a range, those that also lead a change: "from". */
  readonly changeLeads: readonly string[]
  /** Verbs of change, all forms: after them "from 10 to 20" is two values and no range. */
  readonly changes: readonly string[]
  readonly measures: readonly Measure[]
  readonly currencies: readonly Currency[]
  readonly ages: AgeWords
  readonly labels: NumberLabels
}

/** How an age is said. */
export interface AgeWords {
  /** After the number: "year-old", "years of age". */
  readonly after: readonly AgeUnit[]
  /** Before the number, nothing behind: "aged". */
  readonly before: readonly string[]
  /** Behind whom an age may stand between commas, where no name does: "boy" of "a boy, 14,". */
  readonly bearers: readonly string[]
  /** Glued to a round number: "s" of "in her 30s"; and the words of which one must stand before. */
  readonly decadeEnding: string
  readonly decadeBefore: readonly string[]
}

export interface AgeUnit {
  readonly words: string
  readonly unit: 'day' | 'week' | 'month' | 'year'
}

/** Words that make a number a name, an address or a reference: nothing is counted. */
export interface NumberLabels {
  /** Before the number: "flight", "article", "room"; matched where written with a capital. */
  readonly capital: readonly string[]
  /** Before the number, however written: "no.", "page". */
  readonly always: readonly string[]
  /** After the number: "block of". */
  readonly after: readonly string[]
  /** Glued to the number by a hyphen and leaving it a count: "strong" of "300-strong". */
  readonly countEndings: readonly string[]
  /** After the number and up to four capitalised words: "Street". */
  readonly streets: readonly string[]
  /** Whole expressions: "24/7", "9/11". */
  readonly fixed: readonly string[]
  /** Before "one" where it is a number whatever follows: "killing one and …". */
  readonly oneAfter: readonly string[]
  /** Before "one": "no one", "this one". */
  readonly notOneAfter: readonly string[]
  /** After "one": "one another", "one of". */
  readonly notOneBefore: readonly string[]
  /** After a number that says how often or how many times as much: "times". */
  readonly times: readonly string[]
  /** After "times" or a share, where a comparison follows: "as much". */
  readonly comparisons: readonly string[]
}

export interface Numeral {
  readonly words: string
  readonly value: number
}

export interface Fraction extends Numeral {
  readonly plural?: true
}

export interface Scale extends Numeral {
  /** Counts without a number before it, as French "mille". */
  readonly alone?: true
  /** Only glued to digits or after money, as the "m" of "$5m", since it is a unit, too. */
  readonly money?: true
  /** Only after number words: "34 cents" is money, "trois cents" is 300. */
  readonly spelled?: true
  /** Only after digits: "bn", "k". */
  readonly digits?: true
}

export interface Indefinite {
  readonly words: string
  readonly min: number
  /** Absent: open. */
  readonly max?: number
  readonly approximate?: true
  /** Words of which one must follow, since the phrase is other things, too: "scores of". */
  readonly before?: readonly string[]
}

/**
 * What stands around a number: `lower` ("over", "at least"), `upper` ("up to", "fewer than") open one end, `about` ("nearly",
 * "some") leaves the number named and says that it is not exact.
 */
export interface Modifier {
  readonly words: string
  /** Not where this word follows: "more" is something else before "than". */
  readonly notBefore?: string
  readonly means: 'lower' | 'upper' | 'about'
}

/** Words that make one range of two numbers: "between … and …". */
export interface RangeWords {
  /** Before the first number; absent where nothing need stand there. */
  readonly lead?: string
  readonly join: string
}

/** A unit that makes a number something else than a count. */
export interface Measure {
  readonly words: string
  readonly kind: 'percent' | 'distance' | 'weight' | 'rate' | 'other'
  /** As a singular word. */
  readonly unit: string
  /** Only glued to the number or one space from it and not before a word in lower case that could make it something else: "m", "in". */
  readonly short?: true
}

export interface Currency {
  readonly words: string
  /** ISO 4217 where the words leave no doubt, else the singular word: a "dollar" may be anybody's. */
  readonly unit: string
  /** Stands before the number: "€5". */
  readonly before?: true
}
