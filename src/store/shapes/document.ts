import { z } from 'zod'
import type { Document } from '../../model/document.ts'
import { range, rangeShape, spanShape } from './range.ts'
import { shapeOf } from './shape-of.ts'

const count = z.int().min(0)

export const documentShape = shapeOf<Document>()(
  z.object({
    id: z.string(),
    sha256: z.string(),
    file: z.string(),
    alsoAt: z.array(z.string()),
    url: z.string().optional(),
    title: z.string(),
    titleAt: rangeShape.optional(),
    publisher: z.string().optional(),
    published: z.string().optional(),
    updated: z.string().optional(),
    publishedFrom: z.string().optional(),
    retrieved: z.string().optional(),
    byline: z.string().optional(),
    language: z.string(),
    translated: z.object({ from: z.string().optional(), evidence: z.array(z.string()) }).optional(),
    credits: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(['agency-credit', 'cited']),
        span: spanShape,
        removed: count.optional(),
      }),
    ),
    text: z.string(),
    removed: z.array(
      z.object({
        kind: z.enum([
          'navigation',
          'caption',
          'credit',
          'promotion',
          'footer',
          'dateline',
          'byline',
          'boilerplate',
          'hidden',
        ]),
        exact: z.string(),
        ...range,
        by: z.string(),
      }),
    ),
    map: z.array(z.object({ at: count, length: count, source: count, sourceLength: count })),
    by: z.string(),
  }),
)
