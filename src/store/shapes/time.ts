import { z } from 'zod'
import type { TimeMeaning, TimeMention } from '../../model/time.ts'
import { indexShape, range } from './range.ts'
import { shapeOf } from './shape-of.ts'

const part = z.enum(['early', 'mid', 'late']).optional()
const dayPart = z.enum(['dawn', 'morning', 'afternoon', 'evening', 'night']).optional()
const season = z.enum(['spring', 'summer', 'autumn', 'winter']).optional()
const timeParts = z.array(z.enum(['year', 'month', 'week', 'day', 'weekday', 'hour', 'minute']))
const unit = z.enum(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'])

/** What every meaning with a place in the calendar may say beside it. */
const detail = {
  hour: z.int().optional(),
  minute: z.int().optional(),
  eitherHalf: z.literal(true).optional(),
  zone: z.int().optional(),
  part,
  dayPart,
  approximate: z.boolean().optional(),
}

const unranged = shapeOf<Exclude<TimeMeaning, { kind: 'range' }>>()(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('date'),
      year: z.int().optional(),
      yearOffset: z.int().optional(),
      month: z.int().optional(),
      day: z.int().optional(),
      weekday: z.int().optional(),
      stretch: z.enum(['decade', 'century']).optional(),
      season,
      which: z.enum(['last', 'this', 'next']).optional(),
      ...detail,
    }),
    z.object({
      kind: z.literal('weekday'),
      weekday: z.int(),
      which: z.enum(['nearest', 'last', 'this', 'next']),
      weekOffset: z.int().optional(),
      ...detail,
    }),
    z.object({
      kind: z.literal('offset'),
      unit: z.union([unit, z.literal('weekend')]),
      amount: z.number(),
      calendar: z.boolean(),
      ...detail,
    }),
    z.object({
      kind: z.literal('anaphor'),
      unit,
      amount: z.number(),
      from: z.literal('event').optional(),
      calendar: z.boolean().optional(),
      weekday: z.int().optional(),
      ...detail,
    }),
    z.object({ kind: z.literal('duration') }),
    z.object({ kind: z.literal('vague') }),
  ]),
)

/** A range holds meanings in turn; how deep is bounded before a shape is asked (`body.ts`). */
const meaning: z.ZodType<TimeMeaning> = z.lazy(() =>
  z.union([
    unranged,
    z.object({
      kind: z.literal('range'),
      from: meaning.optional(),
      to: meaning.optional(),
      exclusive: z.boolean().optional(),
    }),
  ]),
)

export const timeMentionShape = shapeOf<TimeMention>()(
  z.object({
    ...range,
    meaning,
    value: z
      .object({
        start: z.string().optional(),
        end: z.string().optional(),
        open: z.enum(['start', 'end']).optional(),
        part,
        dayPart,
        season,
        approximate: z.boolean().optional(),
        known: timeParts,
        implied: timeParts,
      })
      .optional(),
    days: z.object({ min: z.number().nullable(), max: z.number().nullable(), approximate: z.boolean() }).optional(),
    anchor: z.union([z.literal('words'), z.literal('document'), z.literal('event'), indexShape]),
    tense: z.enum(['past', 'future']).optional(),
    by: z.string(),
  }),
)
