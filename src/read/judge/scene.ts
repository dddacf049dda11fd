import type { Removed } from '../../model/document.ts'
import { type Block, blockEnd } from '../block.ts'
import { runEnd, sliceRuns } from '../run.ts'
import { type Features, featuresOf } from './features.ts'
import { type Phrase, phraseIn } from './phrases.ts'
import type { Site } from './site.ts'

/** A block with what is known and decided about it. */
export interface Line {
  readonly block: Block
  readonly text: string
  readonly features: Features
  /** The surest phrase of furniture in it. */
  readonly phrase?: Phrase
  /** Why it is no part of the article. Absent where it is one. */
  label?: Label
}

export interface Label {
  readonly kind: Removed['kind']
  /** The rule that decided, with its version. */
  readonly by: string
}

/** All lines of a document on their way to being judged. Rules look at it in turn; what one has labelled, later ones leave alone. */
export interface Scene {
  lines: readonly Line[]
  /** What the page's metadata or the case file calls it. */
  readonly givenTitle?: string
  /** Words of the address, as publishers put their headlines there. */
  readonly slug: ReadonlySet<string>
  readonly site: Site
  /** The line that is the headline; one of `lines`. */
  headline?: Line
}

export function lineOf(block: Block, label?: Label): Line {
  const features = featuresOf(block.text)
  const phrase = phraseIn(features.tokens)
  return { block, text: block.text, features, ...(phrase ? { phrase } : {}), ...(label ? { label } : {}) }
}

/** The block's parts before and after an offset of its text, without the white space between. Either may be missing. */
export function splitBlock(block: Block, at: number): readonly [Block | undefined, Block | undefined] {
  return [part(block, 0, at), part(block, at, block.text.length)]
}

function part(block: Block, from: number, to: number): Block | undefined {
  const raw = block.text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const end = to - (raw.length - raw.trimEnd().length)
  if (start >= end) return undefined
  const runs = sliceRuns(block.runs, start, end)
  return { ...block, text: block.text.slice(start, end), runs, apart: block.apart && from === 0 }
}

/** Whether two blocks stand on lines that follow one another, with nothing between. */
export const follows = (after: Block, before: Block) => !after.apart && blockEnd(before) <= runEnd(after.runs[0]!)

/** Sets a line's label if no rule before has. */
export function label(line: Line, kind: Removed['kind'], by: string): void {
  line.label ??= { kind, by }
}

/** Reads as a sentence, be it short: no rule that goes by the place alone may take it out. */
export const isSentence = (line: Line) => line.features.prose || (line.features.closed && line.features.words >= 2)
