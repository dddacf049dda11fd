/**
 * How a language is written, as far as cutting text into words and sentences needs it. All lists are plain data of the language's
 * folder; every entry is matched as written unless it says otherwise.
 */
export interface Writing {
  /** BCP 47 primary language; "und" for the rules that hold in any language. */
  readonly language: string
  /** Words that keep their full stop, without it ("Sept" for "Sept."), with what may follow. */
  readonly abbreviations: Readonly<Record<string, AbbreviationKind>>
  /** Endings that are words of their own after an apostrophe, apostrophe left out, lower case: "s", "ll". */
  readonly clitics: readonly string[]
  /** Endings written with a letter before the apostrophe: "n't" as ["n", "t"]. */
  readonly splitClitics: readonly (readonly [before: string, after: string])[]
  /** Words that are several syntactic words, lower case, with the lengths of their parts: cannot: [3, 3]. */
  readonly contractions: Readonly<Record<string, readonly number[]>>
  /** Words that lose their last letter and are words of their own before an apostrophe, apostrophe left out, lower case: "l" of "l'armée". */
  readonly elisions: readonly string[]
  /** Words with an elision inside that stay whole, with a plain apostrophe, lower case: "aujourd'hui". */
  readonly apostropheWords: readonly string[]
  /** Pronouns behind a verb that are words of their own, with their hyphens, lower case: "-t-il". */
  readonly inversions: readonly string[]
  /** Words that end like one and stay whole, lower case: "rendez-vous". */
  readonly hyphenEnds: readonly string[]
  /** Whether a hyphen joins words to one ("sous-préfet"); otherwise its parts are words of their own. */
  readonly hyphensJoin: boolean
  /** Whether a space parts thousands inside one number ("12 400"). */
  readonly spacedThousands: boolean
  /** Words that begin with an apostrophe, apostrophe left out, lower case: "em". */
  readonly aphaereses: readonly string[]
  /** First parts that keep their hyphen, lower case: "non", "anti". */
  readonly hyphenPrefixes: readonly string[]
  /** Words with a hyphen that stay whole, lower case. */
  readonly hyphenWords: readonly string[]
  /** Words with a slash that stay whole, lower case. */
  readonly slashWords: readonly string[]
  /** Units that are words of their own when glued to a number, as written, a last full stop left out: "km", "p.m". */
  readonly gluedUnits: readonly string[]
  /** What stands after a decade, an apostrophe perhaps before it: "s" of "1970s", "80's". */
  readonly decadeEndings: readonly string[]
  /** Words that often open a sentence and rarely continue one when capitalised, capitalised: "The". */
  readonly sentenceOpeners: readonly string[]
  /** Verbs of speech as they stand beside a quotation, lower case: "said". Keep `"Why?" Smith asked.` in one sentence. */
  readonly speechVerbs: readonly string[]
  /** Openings of captions, lower case: "file photo". */
  readonly captionOpenings: readonly string[]
  /** Endings and marks inside captions, lower case: "getty images". */
  readonly captionMarks: readonly string[]
}

/**
 * What may follow an abbreviation.
 * - `title`: a name follows, never the end of a sentence ("Gen.");
 * - `number`: one only where a number follows ("No. 5");
 * - `place`: one only after a comma ("Spokane, Wash.");
 * - `date`: one only where a number or a comma follows, and a word otherwise ("Mar. 5", "Sun.");
 * - `closed`: never the end of a sentence ("vs.");
 * - `open`: may end a sentence ("Inc.", "a.m.").
 */
export type AbbreviationKind = 'title' | 'number' | 'place' | 'date' | 'closed' | 'open'
