import { z } from 'zod'
import { dossierSchema } from '../model/dossier.ts'

/** The JSON Schema of dossier.json (draft 2020-12), as published in `dossier.schema.json`; made by `npm run schema`. */
export function dossierJsonSchema(): string {
  const schema = z.toJSONSchema(dossierSchema, { target: 'draft-2020-12' })
  const { $schema, ...rest } = schema
  return `${JSON.stringify(
    {
      $schema,
      $id: 'dossier.schema.json',
      title: 'Counterclaim dossier',
      description:
        'Who claims what about a contested event, in which words, on what basis, who denies it. Offsets are UTF-16 code units, half-open.',
      ...rest,
    },
    null,
    2,
  )}\n`
}
