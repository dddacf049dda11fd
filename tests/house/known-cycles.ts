/** Rings of imports that are still to be opened: files that may import one another for now. To open one, move what both need to a file of its own. */
export const KNOWN_CYCLES: readonly (readonly string[])[] = [
  ['src/annotate/mentions/join-entities.ts', 'src/annotate/mentions/salience.ts'],
  [
    'src/extract/facets/authors.ts',
    'src/extract/facets/causes.ts',
    'src/extract/facets/facets.ts',
    'src/extract/facets/judgements.ts',
    'src/extract/facets/presence.ts',
    'src/extract/facets/victims.ts',
  ],
  ['src/link/actors/link-actors.ts', 'src/link/actors/name.ts'],
  ['src/read/html/read-page.ts', 'src/read/markdown/read-markdown.ts', 'src/read/read.ts'],
]
