/** What `extract` must know of a document beside its text. */
export interface ExtractOptions {
  /** True for English translated from French: "would have opened fire" is hearsay there. */
  readonly hearsayConditional: boolean
}
