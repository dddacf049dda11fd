/** Version of this room's rules: raised with every change of what they find, so that a store knows what to find anew. */
export const EXTRACT_VERSIONS = { extract: '5' } as const
