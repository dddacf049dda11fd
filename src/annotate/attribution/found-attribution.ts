import type { Arguments } from './find-arguments.ts'
import type { Stretch } from './find-cues.ts'

/** An attribution in words of its paragraph. */
export interface FoundAttribution extends Arguments {
  readonly cue: Stretch
}
