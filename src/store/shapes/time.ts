import { z } from 'zod'
import type { TimeMeaning, TimeMention } from '../../model/time.ts'
import { indexShape, range } from './range.ts'
import { shapeOf } from './shape-of.ts'

const part = z.enum(['early', 'mid', 'late']).optional()
const timeParts = z.array(z.enum(['year', 'month', 'week', 'day', 'weekday', 'hour', 'minute']))

const unranged = shapeOf<Exclude<TimeMeaning, { kind: 'range' }>>()(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('date'),
      year: z.int().optional(),
      month: z.int().optional(),
      day: z.int().optional(),
      hour: z.int().optional(),
      minute: z.int().optional(),
      part,
    }),
    z.object({ kind: z.literal('weekday'), weekday: z.int(), which: z.enum(['nearest', 'last', 'this', 'next']) }),
    z.object({
      kind: z.literal('offset'),
      unit: z.enum(['hour', 'day', 'week', 'month', 'year', 'decade']),
      amount: z.number(),
      part,
      approximate: z.boolean().optional(),
      calendar: z.boolean(),
    }),
    z.object({
      kind: z.literal('anaphor'),
      unit: z.enum(['hour', 'day', 'week', 'month', 'year']),
      amount: z.number(),
    }),
    z.object({ kind: z.literal('duration') }),
    z.object({ kind: z.literal('vague') }),
  ]),
)

/** A range holds meanings in turn; how deep is bounded before a shape is asked (`body.ts`). */
const meaning: z.ZodType<TimeMeaning> = z.lazy(() =>
  z.union([unranged, z.object({ kind: z.literal('range'), from: meaning.optional(), to: meaning.optional() })]),
)

export const timeMentionShape = shapeOf<TimeMention>()(
  z.object({
    ...range,
    meaning,
    value: z
      .object({
        start: z.string().optional(),
        end: z.string().optional(),
        part,
        approximate: z.boolean().optional(),
        known: timeParts,
        implied: timeParts,
      })
      .optional(),
    days: z.object({ min: z.number().nullable(), max: z.number().nullable(), approximate: z.boolean() }).optional(),
    anchor: z.union([z.literal('words'), z.literal('document'), indexShape]),
    by: z.string(),
  }),
)
