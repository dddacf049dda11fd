import type { AbbreviationKind, Writing } from '../lang/writing.ts'

/** A language's writing with its lists made ready for looking up. */
export interface WritingRules {
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>
  /** Abbreviations with a full stop inside that are not single letters ("Ph.D"), longest first. */
  readonly dotted: readonly string[]
  readonly clitics: ReadonlySet<string>
  readonly splitClitics: readonly (readonly [before: string, after: string])[]
  readonly contractions: ReadonlyMap<string, readonly number[]>
  readonly elisions: ReadonlySet<string>
  readonly apostropheWords: ReadonlySet<string>
  /** Longest first. */
  readonly inversions: readonly string[]
  readonly hyphenEnds: ReadonlySet<string>
  readonly hyphensJoin: boolean
  readonly spacedThousands: boolean
  readonly aphaereses: ReadonlySet<string>
  readonly hyphenPrefixes: ReadonlySet<string>
  readonly hyphenWords: ReadonlySet<string>
  readonly slashWords: ReadonlySet<string>
  readonly gluedUnits: ReadonlySet<string>
  /** Those of them with a full stop inside. */
  readonly dottedUnits: readonly string[]
  readonly decadeEndings: ReadonlySet<string>
  readonly sentenceOpeners: ReadonlySet<string>
  readonly speechVerbs: ReadonlySet<string>
}

const compiled = new WeakMap<Writing, WritingRules>()

export function writingRules(writing: Writing): WritingRules {
  let rules = compiled.get(writing)
  if (!rules) {
    rules = compile(writing)
    compiled.set(writing, rules)
  }
  return rules
}

function compile(writing: Writing): WritingRules {
  const abbreviations = new Map(Object.entries(writing.abbreviations))
  return {
    abbreviations,
    dotted: [...abbreviations.keys()]
      .filter((a) => /[^.]{2,}\.|\.[^.]{2,}/.test(a))
      .sort((a, b) => b.length - a.length),
    clitics: new Set(writing.clitics),
    splitClitics: writing.splitClitics,
    contractions: new Map(Object.entries(writing.contractions)),
    elisions: new Set(writing.elisions),
    apostropheWords: new Set(writing.apostropheWords),
    inversions: [...writing.inversions].sort((a, b) => b.length - a.length),
    hyphenEnds: new Set(writing.hyphenEnds),
    hyphensJoin: writing.hyphensJoin,
    spacedThousands: writing.spacedThousands,
    aphaereses: new Set(writing.aphaereses),
    hyphenPrefixes: new Set(writing.hyphenPrefixes),
    hyphenWords: new Set(writing.hyphenWords),
    slashWords: new Set(writing.slashWords),
    gluedUnits: new Set(writing.gluedUnits),
    dottedUnits: writing.gluedUnits.filter((unit) => unit.includes('.')),
    decadeEndings: new Set(writing.decadeEndings),
    sentenceOpeners: new Set(writing.sentenceOpeners),
    speechVerbs: new Set(writing.speechVerbs),
  }
}

/** "90" or "90s", as it stands after an apostrophe. */
export const isShortYear = (word: string, decadeEndings: ReadonlySet<string>) =>
  /^\d\d/.test(word) && (word.length === 2 || decadeEndings.has(word.slice(2)))

/** The kind of an abbreviation as it is written in a text; entries in lower case also hold for "Etc" and "ETC". */
export function abbreviationKind(rules: WritingRules, word: string): AbbreviationKind | undefined {
  return rules.abbreviations.get(word) ?? rules.abbreviations.get(word.toLowerCase())
}
