import type { ModelFile } from '../src/annotate/model-file.ts'
import type { DataSource } from './treebanks.ts'

/** How one model is made. `train` must give the same model every time; it may use the models of `after`, which are made before. */
export interface Trainer {
  /** Name of the model, which is that of its files and of the command: `npm run train -- tagger-en`. */
  readonly name: string
  /** Models of `models/` that this one builds on. */
  readonly after: readonly string[]
  readonly about: string
  readonly data: readonly DataSource[]
  readonly licence: string
  train(log: (line: string) => void): ModelFile
  /** Scores on development data, in percent, for the card. */
  score(file: ModelFile): Readonly<Record<string, number>>
}
