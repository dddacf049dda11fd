/** Name and version of this engine, as every dossier carries them. */
export const ENGINE = { name: 'counterclaim', version: '0.1.0' } as const
