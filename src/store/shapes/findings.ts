import { z } from 'zod'
import type { Findings } from '../../model/findings.ts'
import {
  ACTS,
  ASPECTS,
  BASIS_KINDS,
  CERTAINTIES,
  MEASURES,
  POLARITIES,
  POPULATIONS,
  QUOTED,
} from '../../model/vocabulary.ts'
import { indexShape, rangeShape } from './range.ts'
import { shapeOf } from './shape-of.ts'

const phrase = { head: indexShape, at: rangeShape }
const sourcePhrase = z.object(phrase)

const claim = z.object({
  claimer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('own-voice') }),
    z.object({ kind: z.literal('unnamed') }),
    z.object({ kind: z.literal('phrase'), ...phrase }),
  ]),
  via: z.array(sourcePhrase),
  cue: rangeShape.optional(),
  content: rangeShape,
  head: indexShape,
  act: z.enum(ACTS),
  polarity: z.enum(POLARITIES),
  certainty: z.enum(CERTAINTIES),
  basis: z.array(z.object({ kind: z.enum(BASIS_KINDS), at: rangeShape, owner: sourcePhrase.optional() })),
  quoted: z.enum(QUOTED),
  saidOn: indexShape.optional(),
  target: sourcePhrase.optional(),
  within: indexShape.optional(),
  answers: indexShape.optional(),
  by: z.string(),
})

const figure = z.object({
  claim: indexShape,
  quantity: indexShape,
  measure: z.enum(MEASURES),
  counted: rangeShape.optional(),
  population: z.enum(POPULATIONS),
  polarity: z.enum(POLARITIES),
  happening: indexShape.optional(),
  apart: rangeShape.optional(),
  by: z.string(),
})

const happening = z.object({
  head: indexShape,
  at: rangeShape,
  type: z.string(),
  family: z.string(),
  times: z.array(indexShape),
  places: z.array(rangeShape),
  participants: z.array(
    z.object({ phrase: sourcePhrase, role: z.enum(['agent', 'patient', 'instrument', 'beneficiary']) }),
  ),
  claim: indexShape,
  by: z.string(),
})

const facet = z.object({
  claim: indexShape,
  aspect: z.enum(ASPECTS),
  at: rangeShape,
  side: z.enum(['yes', 'no', 'open']),
  topic: z.string(),
  about: sourcePhrase.optional(),
  happening: indexShape.optional(),
  by: z.string(),
})

const silence = z.object({ who: sourcePhrase, at: rangeShape, claim: indexShape.optional(), by: z.string() })

export const findingsShape = shapeOf<Findings>()(
  z.object({
    claims: z.array(claim),
    figures: z.array(figure),
    happenings: z.array(happening),
    facets: z.array(facet),
    silences: z.array(silence).optional(),
  }),
)
