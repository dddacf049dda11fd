import { z } from 'zod'
import type { MediaType, Sighting } from '../../model/capture.ts'
import { shapeOf } from './shape-of.ts'

/** A sighting as the store keeps it: with the type that the bytes were taken for there. */
export interface StoredSighting extends Sighting {
  readonly type: MediaType
}

export const sightingShape = shapeOf<StoredSighting>()(
  z.object({
    file: z.string(),
    declared: z.object({
      url: z.string().optional(),
      publisher: z.string().optional(),
      published: z.string().optional(),
      retrieved: z.string().optional(),
      title: z.string().optional(),
      language: z.string().optional(),
    }),
    type: z.enum(['text/html', 'text/plain', 'text/markdown']),
  }),
)
