import { z } from 'zod'

/**
 * `expected.json` of a case: what a careful reader finds in its documents (docs/cases.md says what each key means). Expressions are tested
 * without case, with curly quotation marks folded to straight ones.
 */
const oneOrMany = z.union([z.string(), z.array(z.string())])
const claimer = z.array(z.string()).min(1)
const optional = { optional: z.boolean().optional() }
const number = z.number().nullable()

export const expectedSchema = z.object({
  documents: z
    .array(
      z.object({
        file: z.string(),
        title: z.string().optional(),
        publisher: z.string().optional(),
        published: z.string().optional(),
        language: z.string().optional(),
        translated: z.boolean().optional(),
        credits: z.array(z.string()).optional(),
        notText: z.array(z.string()).optional(),
      }),
    )
    .default([]),
  claims: z
    .array(
      z.object({
        file: z.string(),
        content: z.string().optional(),
        extent: z.string().optional(),
        claimer,
        act: oneOrMany.optional(),
        via: z.array(z.string()).optional(),
        certainty: z.string().optional(),
        saidOn: z.string().optional(),
        ...optional,
      }),
    )
    .default([]),
  figures: z
    .array(z.object({ file: z.string(), measure: z.string(), min: number, max: number, claimer, ...optional }))
    .default([]),
  questions: z
    .array(
      z.object({
        aspect: oneOrMany,
        about: oneOrMany,
        measure: z.string().optional(),
        status: oneOrMany,
        positions: z.array(
          z.object({
            answer: z.string().nullable().optional(),
            min: number.optional(),
            max: number.optional(),
            start: z.string().optional(),
            end: z.string().optional(),
            holders: claimer,
            files: z.array(z.string()).optional(),
          }),
        ),
        ...optional,
      }),
    )
    .default([]),
  dependencies: z.array(z.object({ files: z.tuple([z.string(), z.string()]), kind: oneOrMany.optional() })).default([]),
  events: z
    .array(
      z.object({
        about: oneOrMany,
        start: z.string().optional(),
        end: z.string().optional(),
        place: z.string().optional(),
        files: z.array(z.string()).optional(),
        ...optional,
      }),
    )
    .default([]),
  never: z
    .array(z.object({ file: z.string().optional(), claimer, content: z.string(), act: oneOrMany.optional() }))
    .default([]),
})

export type Expected = z.infer<typeof expectedSchema>
