/** English words that begin with an apostrophe, without it. */
export const aphaereses = ['em', 'til', 'cause', 'n', 'twas', 'tis'] as const
