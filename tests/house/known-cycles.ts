/** Rings of imports that are still to be opened: files that may import one another for now. To open one, move what both need to a file of its own. */
export const KNOWN_CYCLES: readonly (readonly string[])[] = []
