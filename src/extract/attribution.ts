import type { SourcePhrase } from '../model/findings.ts'
import type { Range } from '../model/span.ts'
import type { Act } from '../model/vocabulary.ts'

/** Somebody's words as one rule found them: source, cue and content, before claims are made of them. */
export interface Attribution {
  /** Rule and version. */
  readonly by: string
  readonly cueToken: number
  readonly cue: Range
  readonly act: Act
  /** "did not say", "has not confirmed". */
  readonly negated: boolean
  /** Empty where nobody is named. */
  readonly sources: readonly SourcePhrase[]
  readonly content: Range
  /** Token that governs the content. */
  readonly head: number
  readonly target?: SourcePhrase
  /** Set where the document speaks of itself ("we count …"): nobody else is the source. */
  readonly isOwnVoice?: boolean
}
