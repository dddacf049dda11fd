/** English words with a slash that stay whole. */
export const slashWords = ['w/o', 'w/out', 's/he', 'w/', 'b/c', 'c/o', 'n/a'] as const
