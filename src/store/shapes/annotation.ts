import { z } from 'zod'
import { type Annotation, NAME_KINDS } from '../../model/annotation.ts'
import { ACTOR_KINDS } from '../../model/vocabulary.ts'
import { indexShape, range, rangeShape } from './range.ts'
import { shapeOf } from './shape-of.ts'
import { timeMentionShape } from './time.ts'

export const annotationShape = shapeOf<Annotation>()(
  z.object({
    language: z.string(),
    paragraphs: z.array(z.object({ ...range, kind: z.enum(['headline', 'heading', 'body', 'caption', 'item']) })),
    sentences: z.array(z.object({ ...range, paragraph: indexShape, first: indexShape, last: indexShape })),
    tokens: z.array(
      z.object({
        ...range,
        sentence: indexShape,
        lemma: z.string(),
        upos: z.string(),
        xpos: z.string(),
        feats: z.string().optional(),
        head: indexShape,
        rel: z.string(),
      }),
    ),
    quotes: z.array(z.object({ ...range, inner: rangeShape, depth: indexShape, closed: z.boolean() })),
    names: z.array(z.object({ ...range, kind: z.enum(NAME_KINDS), known: z.string().optional(), by: z.string() })),
    times: z.array(timeMentionShape),
    quantities: z.array(
      z.object({
        ...range,
        min: z.number().nullable(),
        max: z.number().nullable(),
        approximate: z.boolean(),
        kind: z.enum([
          'count',
          'ordinal',
          'percent',
          'money',
          'duration',
          'distance',
          'age',
          'rate',
          'weight',
          'other',
        ]),
        unit: z.string().optional(),
        number: rangeShape,
        by: z.string(),
      }),
    ),
    mentions: z.array(
      z.object({
        ...range,
        head: indexShape,
        form: z.enum(['name', 'nominal', 'pronoun']),
        entity: indexShape,
        by: z.string(),
        known: z.string().optional(),
        kind: z.enum(ACTOR_KINDS).optional(),
        name: rangeShape.optional(),
        title: z.string().optional(),
        speaksFor: z.string().optional(),
        of: indexShape.optional(),
      }),
    ),
    by: z.record(z.string(), z.string()),
  }),
)
