import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as model from '../../src/model/dossier.ts'

const PAGE = readFileSync(new URL('../../docs/dossier.md', import.meta.url), 'utf8')

/** Shapes with a section of their own: others name them there and are not unfolded. */
const SECTIONS: Readonly<Record<string, z.ZodType>> = {
  dossier: model.dossierSchema,
  span: model.spanSchema,
  documentSpan: model.documentSpanSchema,
  document: model.dossierDocumentSchema,
  actor: model.actorSchema,
  link: model.linkSchema,
  claim: model.claimSchema,
  clocks: model.clocksSchema,
  clock: model.clockSchema,
  basis: model.basisSchema,
  figure: model.figureSchema,
  event: model.eventSchema,
  question: model.questionSchema,
  position: model.positionSchema,
  comparison: model.comparisonSchema,
  relation: model.relationSchema,
  party: model.partySchema,
  undecided: model.undecidedSchema,
  origin: model.originSchema,
  dependency: model.dependencySchema,
  asOf: model.asOfSchema,
  day: model.daySchema,
  dayQuestion: model.dayQuestionSchema,
  naming: model.namingSchema,
  coordination: model.coordinationSchema,
  postsRead: model.postsReadSchema,
  laundered: model.launderedSchema,
  warning: model.warningSchema,
}

/** Fields of a shape as the page writes them: "translated?.evidence[]". */
function fieldsOf(schema: z.ZodType, isTop = true): string[] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap() as z.ZodType, isTop).map((rest) => `?${rest}`)
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, false).map((rest) => `[]${rest}`)
  if (schema instanceof z.ZodTuple) return ['[]']
  const hasSection = Object.values(SECTIONS).includes(schema)
  if (!(schema instanceof z.ZodObject) || (hasSection && !isTop)) return ['']
  const dot = isTop ? '' : '.'
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    fieldsOf(field as z.ZodType, false).map((rest) => dot + name + rest),
  )
}

/** Values of every closed vocabulary and constant under a shape. */
function valuesOf(schema: z.ZodType, isTop = true): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return valuesOf(schema.unwrap() as z.ZodType, isTop)
  if (schema instanceof z.ZodArray) return valuesOf(schema.element as z.ZodType, false)
  if (schema instanceof z.ZodObject && (isTop || !Object.values(SECTIONS).includes(schema)))
    return Object.values(schema.shape).flatMap((field) => valuesOf(field as z.ZodType, false))
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String)
  return []
}

/** The part of the page under "## name", up to the next heading of its rank. */
function section(name: string): string {
  const [, text] = new RegExp(`^## ${name}\\n([^]*?)(?=^## |(?![^]))`, 'm').exec(PAGE) ?? []
  if (text === undefined) throw new Error(`docs/dossier.md has no section "${name}"`)
  return text
}

/** Fields of the first table, without the explanation. */
function documented(text: string): string[] {
  const table = text.slice(text.indexOf('| field |')).split('\n\n')[0]!
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, field]) => field!)
}

describe('docs/dossier.md', () => {
  it.each(Object.entries(SECTIONS))('has every field of %s, and no other', (name, schema) => {
    expect(documented(section(name)).sort()).toEqual(fieldsOf(schema).sort())
  })

  it.each(Object.entries(SECTIONS))('has every value that a field of %s may have', (name, schema) => {
    // An aspect of a relation or an accusation is one of a question.
    const text = name === 'relation' || name === 'party' ? section(name) + section('question') : section(name)
    expect(valuesOf(schema).filter((value) => !text.includes(`\`${value}\``))).toEqual([])
  })

  it('has a section for every shape of the model', () => {
    const shapes = Object.entries(model).filter(([name]) => name.endsWith('Schema'))
    expect(shapes.filter(([, schema]) => !Object.values(SECTIONS).includes(schema)).map(([name]) => name)).toEqual([])
  })

  it('would miss a new field, at any depth', () => {
    const more = model.dossierDocumentSchema.extend({
      translated: z.strictObject({ from: z.string().optional(), evidence: z.array(z.string()), by: z.string() }),
    })
    expect(fieldsOf(more)).not.toEqual(fieldsOf(model.dossierDocumentSchema))
    expect(fieldsOf(more)).toContain('translated.by')
  })
})
