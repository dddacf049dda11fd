/** Features of the annotation, or that only one treebank of a language has. */
const LEFT_OUT = /^(?:ExtPos|Typo|Foreign|Number\[psor\]|Person\[psor\]|Emph|Voice|Polarity)=/

/** The features of a word that a model learns, in the order of CoNLL-U; "_" where there are none. */
export const plainFeatures = (feats: string): string =>
  feats
    .split('|')
    .filter((feature) => !LEFT_OUT.test(feature))
    .join('|') || '_'
