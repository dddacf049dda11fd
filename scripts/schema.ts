import { writeFileSync } from 'node:fs'
import { dossierJsonSchema } from '../src/present/dossier-json-schema.ts'

/** Writes dossier.schema.json from the model's schemas: `npm run schema`. */
writeFileSync(new URL('../dossier.schema.json', import.meta.url), dossierJsonSchema())
