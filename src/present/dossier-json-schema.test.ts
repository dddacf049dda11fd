import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dossierSchema } from '../model/dossier.ts'
import { dossierJsonSchema } from './dossier-json-schema.ts'

it('dossier.schema.json is what the model’s schemas give: run `npm run schema`', () => {
  expect(readFileSync(new URL('../../dossier.schema.json', import.meta.url), 'utf8')).toBe(dossierJsonSchema())
})

it('the schema describes every part of a dossier and lets nothing else in', () => {
  const schema = JSON.parse(dossierJsonSchema())
  expect(Object.keys(schema.properties)).toEqual(Object.keys(dossierSchema.shape))
  expect(schema.additionalProperties).toBe(false)
})
