import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import type { TimeMeaning, TimeMention } from '../../model/time.ts'
import { inventAnnotation, inventCapture, inventDocument, inventFindings } from '../testing/invent.ts'
import { annotationShape } from './annotation.ts'
import { documentShape } from './document.ts'
import { findingsShape } from './findings.ts'
import { shapeOf } from './shape-of.ts'
import { timeMentionShape } from './time.ts'

const document = inventDocument(inventCapture('one'))

describe('shapes', () => {
  it.each([
    ['a document', documentShape, document],
    ['an annotation', annotationShape, inventAnnotation(document)],
    ['findings', findingsShape, inventFindings(document)],
  ] as const)('take %s, and refuse it without any one of the fields that it must have', (_, shape, value) => {
    expect(shape.safeParse(value).success).toBe(true)
    for (const field of Object.keys(value).filter((key) => !['titleAt', 'publisher'].includes(key)))
      expect(shape.safeParse({ ...value, [field]: undefined }).success, field).toBe(false)
    for (const other of [null, [], 'text', 7, {}]) expect(shape.safeParse(other).success).toBe(false)
  })

  const mention = (meaning: unknown): unknown => ({
    start: 3,
    end: 9,
    meaning,
    anchor: 'words',
    by: 'annotate/times@1',
  })
  const weekday: TimeMeaning = { kind: 'weekday', weekday: 2, which: 'last' }

  it.each<TimeMeaning>([
    { kind: 'date', year: 2031, month: 5, part: 'early' },
    weekday,
    { kind: 'offset', unit: 'decade', amount: -1, calendar: true },
    { kind: 'anaphor', unit: 'day', amount: 0.5 },
    { kind: 'range', from: weekday, to: { kind: 'range', from: weekday } },
    { kind: 'range' },
    { kind: 'duration' },
    { kind: 'vague' },
  ])('take a time that means %j', (meaning) => {
    expect(timeMentionShape.safeParse(mention(meaning)).success).toBe(true)
  })

  it.each([
    { kind: 'season' },
    { kind: 'weekday', weekday: 'Tuesday', which: 'last' },
    { kind: 'range', from: { kind: 'range', to: { kind: 'unknown' } } },
    {},
    null,
  ])('refuse a time that means %j', (meaning) => {
    expect(timeMentionShape.safeParse(mention(meaning)).success).toBe(false)
  })

  it('are refused by the compiler where they take more or less than the model', () => {
    interface Model {
      readonly kind: 'a' | 'b'
      readonly list?: readonly { readonly n: number }[]
    }
    const list = z.array(z.object({ n: z.number() })).optional()
    expectTypeOf(shapeOf<Model>()(z.object({ kind: z.enum(['a', 'b']), list }))).toEqualTypeOf<z.ZodType<Model>>()
    // @ts-expect-error less
    shapeOf<Model>()(z.object({ kind: z.enum(['a']), list }))
    // @ts-expect-error more
    shapeOf<Model>()(z.object({ kind: z.enum(['a', 'b', 'c']), list }))
    // @ts-expect-error other
    shapeOf<Model>()(z.object({ kind: z.enum(['a', 'b']), list: z.array(z.object({ n: z.string() })).optional() }))
    // @ts-expect-error a field missing
    shapeOf<Model>()(z.object({ list }))
    expectTypeOf(timeMentionShape).toEqualTypeOf<z.ZodType<TimeMention>>()
  })
})
