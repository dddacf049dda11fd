import type { Writing } from '../lang/writing.ts'
import type { Annotation } from '../model/annotation.ts'
import type { Range } from '../model/span.ts'
import type { LanguageModels } from './language-models.ts'

export interface AnnotateOptions {
  /** BCP 47 primary language of the text. */
  readonly language: string
  /** Where the title stands in the text, if it does. */
  readonly titleAt?: Range
  /** When the text was published, ISO 8601 at any precision: what "Tuesday" is counted from. */
  readonly published?: string
  /** The language's models; null for a language that has none, whose tokens then carry no analysis. */
  readonly models: LanguageModels | null
}

/** What every step is given beside what the steps before it found. */
export interface Task {
  readonly text: string
  readonly writing: Writing
  readonly options: AnnotateOptions
}

/** A step reads what is there and gives the layers that it adds or fills in, with the names of the components that did. */
export type Step = (soFar: Annotation, task: Task) => Partial<Annotation>
