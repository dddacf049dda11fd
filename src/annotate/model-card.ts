/** What is said of a model beside its bytes: `models/<name>.json`, written by the training. */
export interface ModelCard {
  /** Format of card and bytes; where it is not given, 1. */
  readonly format?: number
  readonly name: string
  readonly version: number
  /** What it does, in one sentence. */
  readonly about: string
  /** What it learnt from. */
  readonly data: readonly { readonly name: string; readonly licence: string }[]
  /** Under which terms the weights are given. */
  readonly licence: string
  /** Scores on development data, in percent, by what was measured where ("ewt-dev UPOS"). */
  readonly scores: Readonly<Record<string, number>>
  /** The command that makes the same bytes again. */
  readonly command: string
  readonly bytes: number
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string
}
