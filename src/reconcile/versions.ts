/** Version of this room's rules: raised with every change of what they find, so that a store knows what to find anew. */
export const RECONCILE_VERSIONS = { reconcile: '3' } as const
