/** Casualty recorders and data sets whose rules are applied to a dossier. docs/codebooks.md says what is and is not done of each. */
export const CODEBOOK_IDS = ['acled', 'ucdp', 'airwars', 'every-casualty'] as const
export type CodebookId = (typeof CODEBOOK_IDS)[number]
