import { z } from 'zod'
import {
  ACTOR_KINDS,
  ACTS,
  ASPECTS,
  BASIS_KINDS,
  CERTAINTIES,
  CLOCKS,
  COMPARED_ON,
  COMPARISON_CLASSES,
  CONTENT_KINDS,
  DEPENDENCY_KINDS,
  MEASURES,
  NAMING_REFERENTS,
  NAMING_VOICES,
  PARTY_POSITIONS,
  POLARITIES,
  POPULATIONS,
  PRECISIONS,
  QUOTED,
  RELATION_KINDS,
  STATUSES,
} from './vocabulary.ts'

/**
 * The shape of dossier.json: one definition for the types, the validation and `dossier.schema.json`. What each field means is in
 * docs/dossier.md. Optional fields are absent, never null; null has a meaning of its own where it is allowed.
 */

const offset = z.int().min(0)
/** ISO 8601 at the precision known: a year, a month, a day or a minute. */
const isoTime = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/)

export const spanSchema = z.strictObject({ start: offset, end: offset, exact: z.string().min(1) })
export const documentSpanSchema = z.strictObject({ document: z.string(), ...spanSchema.shape })

export const dossierDocumentSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  alsoAt: z.array(z.string()).optional().describe('further places where the same bytes were met'),
  url: z.string().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the bytes as captured'),
  title: z.string(),
  publisher: z.string().optional(),
  published: isoTime.optional(),
  publishedFrom: z.string().optional().describe('where the date was found: case.json, json-ld, meta, text, url'),
  updated: isoTime.optional(),
  retrieved: z.string().optional(),
  publishedInferred: z
    .strictObject({
      earliest: isoTime.optional(),
      latest: isoTime.optional(),
      from: z.array(documentSpanSchema),
      why: z.array(z.string()),
    })
    .optional()
    .describe('for a document without a date: between which days it was written, and what shows it'),
  byline: z.string().optional(),
  language: z.string(),
  translated: z.strictObject({ from: z.string().optional(), evidence: z.array(z.string()) }).optional(),
  credits: z.array(z.strictObject({ name: z.string(), kind: z.enum(['agency-credit', 'cited']), exact: z.string() })),
  text: z.string(),
  removed: z.array(z.strictObject({ kind: z.string(), exact: z.string(), by: z.string() })),
})

export const linkSchema = z.strictObject({
  kind: z.enum([
    'alias',
    'acronym',
    'surname',
    'metonym',
    'spokesperson',
    'description',
    'pronoun',
    'same-name',
    'known',
  ]),
  reason: z.string().describe('one sentence made of the words that it rests on'),
  spans: z.array(documentSpanSchema),
  by: z.string(),
})

export const actorSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(ACTOR_KINDS),
  aliases: z.array(z.string()),
  side: z.string().optional(),
  speaksFor: z.string().optional().describe('the actor that this one speaks for'),
  mentions: z.array(documentSpanSchema),
  links: z.array(linkSchema).optional(),
})

export const basisSchema = z.strictObject({ kind: z.enum(BASIS_KINDS), span: spanSchema })

/** One of the clocks of a claim. A clock that is unknown is absent. */
export const clockSchema = z.strictObject({
  start: isoTime.optional(),
  end: isoTime.optional(),
  precision: z.enum(PRECISIONS),
  from: z.string().describe('where it was found'),
  span: spanSchema.optional().describe('the words that say so, where words of this document do'),
})

export const clocksSchema = z.strictObject({
  event: clockSchema.optional(),
  said: clockSchema.optional(),
  published: clockSchema.optional(),
  captured: clockSchema.optional(),
})

export const claimSchema = z.strictObject({
  id: z.string(),
  document: z.string(),
  claimer: z.string().nullable().describe("an actor's id; null is the document's own voice"),
  via: z.array(z.string()).describe('actors between the claimer and the document, nearest to the document first'),
  act: z.enum(ACTS),
  polarity: z.enum(POLARITIES),
  certainty: z.enum(CERTAINTIES),
  basis: z.array(basisSchema),
  saidOn: isoTime.optional(),
  clocks: clocksSchema
    .optional()
    .describe('when it is said to have happened, when it was said, published and captured; what is absent is unknown'),
  source: spanSchema.optional(),
  cue: spanSchema.optional(),
  content: spanSchema,
  quoted: z.enum(QUOTED),
  event: z.string().optional(),
  answers: z.array(z.string()).optional().describe('claims that this denial, concession or promise answers'),
  by: z.string(),
})

export const figureSchema = z.strictObject({
  id: z.string(),
  claim: z.string(),
  document: z.string(),
  claimer: z.string().nullable(),
  event: z.string().optional(),
  measure: z.enum(MEASURES),
  counted: z.string().optional(),
  population: z.enum(POPULATIONS),
  min: z.number().nullable(),
  max: z.number().nullable(),
  approximate: z.boolean(),
  polarity: z.enum(POLARITIES),
  span: spanSchema,
  by: z.string(),
})

export const eventSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  type: z.string(),
  start: isoTime.optional(),
  end: isoTime.optional(),
  when: z.string().optional().describe('the time in words, with the precision known: "late June 2024"'),
  place: z.strictObject({ name: z.string(), lat: z.number().optional(), lon: z.number().optional() }).optional(),
  participants: z.array(z.strictObject({ actor: z.string(), role: z.string() })),
  documents: z.array(z.string()),
  spans: z.array(documentSpanSchema),
  links: z.array(linkSchema).optional(),
})

export const positionSchema = z.strictObject({
  answer: z.string(),
  min: z.number().nullable().optional(),
  max: z.number().nullable().optional(),
  start: isoTime.optional(),
  end: isoTime.optional(),
  holders: z.array(z.string().nullable()),
  claims: z.array(z.string()),
  origins: z.array(z.string()),
  documents: z.int().min(1).optional().describe('documents that give it'),
  texts: z.int().min(1).optional().describe('texts of their own among these'),
  knownOrigins: z.int().min(0).optional().describe('origins of which the words say whose they are'),
})

export const comparisonSchema = z.strictObject({
  from: z.string().describe('id of a claim'),
  to: z.string().describe('id of a claim'),
  figures: z.tuple([z.string(), z.string()]).optional().describe('ids of the figures that are compared'),
  class: z.enum(COMPARISON_CLASSES),
  on: z.enum(COMPARED_ON),
  words: z.array(documentSpanSchema).describe('the words that decide it'),
  why: z.string(),
  by: z.string(),
})

export const questionSchema = z.strictObject({
  id: z.string(),
  event: z.string().optional(),
  aspect: z.enum(ASPECTS),
  text: z.string(),
  status: z.enum(STATUSES),
  why: z.string().describe('why it has this status, in one sentence'),
  positions: z.array(positionSchema),
  comparisons: z.array(comparisonSchema).optional().describe('of a question of number or time'),
})

export const relationSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  kind: z.enum(RELATION_KINDS),
  on: z.enum(ASPECTS),
  why: z.string(),
  by: z.string(),
})

/** What an accused side says to each accusation. */
export const partySchema = z.strictObject({
  actor: z.string(),
  also: z.array(z.string()).optional().describe('others of the side who are accused or answer'),
  accusations: z.array(
    z.strictObject({
      claims: z.array(z.string()).min(1),
      by: z.array(z.string().nullable()).describe('who accuses; null is an outlet in its own voice'),
      event: z.string().optional(),
      aspect: z.enum(ASPECTS),
      position: z.enum(PARTY_POSITIONS),
      answers: z.array(z.string()).describe('claims of the accused that answer, or that tell that they say nothing'),
      others: z
        .array(z.string())
        .optional()
        .describe('claims that deny it in their place, or that may be answers of theirs'),
      why: z.string(),
    }),
  ),
})

/** An answer that could be meant for several accusations. */
export const undecidedSchema = z.strictObject({
  claim: z.string().describe('the claim that answers'),
  could: z.array(z.string()).min(1).describe('claims that it could be meant for'),
  why: z.string(),
  by: z.string(),
})

export const originSchema = z.strictObject({
  id: z.string(),
  kind: z.enum([
    'statement',
    'footage',
    'social-post',
    'witnesses',
    'wire',
    'document',
    'investigation',
    'intelligence',
    'actor',
    'outlet',
    'unnamed',
  ]),
  label: z.string(),
  claims: z.array(z.string()),
  why: z.string(),
  cannotTell: z.string().optional().describe('why nobody can tell whose it is'),
  evidence: z.array(z.array(documentSpanSchema)).optional(),
  chains: z
    .array(
      z.strictObject({
        claim: z.string(),
        links: z.array(
          z.strictObject({
            from: z.string().describe('id of a document or an actor'),
            to: z.string().describe('id of an actor or a document'),
            words: documentSpanSchema,
            basis: z.enum(BASIS_KINDS).optional(),
            on: isoTime.optional(),
          }),
        ),
      }),
    )
    .optional(),
})

export const dependencySchema = z.strictObject({
  documents: z.tuple([z.string(), z.string()]),
  kind: z.enum(DEPENDENCY_KINDS),
  evidence: z.array(z.array(documentSpanSchema)),
  why: z.string(),
})

export const namingSchema = z.strictObject({
  id: z.string(),
  referent: z.enum(NAMING_REFERENTS),
  event: z.string().optional(),
  actor: z.string().optional().describe('the actor whom the word names, where it is known'),
  word: z.string().describe('the name as worded, without articles and numbers'),
  lemma: z.string().describe('its dictionary form: what makes two wordings one name'),
  holder: z.string().nullable().describe("an actor's id; null is the document's own voice"),
  voice: z.enum(NAMING_VOICES),
  polarity: z.enum(POLARITIES),
  document: z.string(),
  claim: z.string(),
  span: spanSchema,
  why: z.string(),
  by: z.string(),
})

export const coordinationSchema = z.strictObject({
  id: z.string(),
  kinds: z.array(z.enum(CONTENT_KINDS)),
  accounts: z.array(z.string()),
  posts: z.int(),
  pairs: z.int(),
  coincidences: z.int(),
  windows: z.int(),
  contents: z.int(),
  window: z.number(),
  least: z.int(),
  start: isoTime,
  end: isoTime,
  examples: z.array(
    z.strictObject({
      kind: z.enum(CONTENT_KINDS),
      content: z.string(),
      posts: z.array(
        z.strictObject({
          account: z.string(),
          time: isoTime,
          file: z.string(),
          row: z.int(),
          url: z.string().optional(),
        }),
      ),
    }),
  ),
  chance: z.strictObject({ shuffles: z.int(), atLeast: z.int(), expected: z.number(), seed: z.int() }),
  why: z.string(),
  by: z.string(),
})

export const postsReadSchema = z.strictObject({
  files: z.array(z.strictObject({ file: z.string(), sha256: z.string() })),
  posts: z.int(),
  accounts: z.int(),
  apart: z.strictObject({ reposts: z.int(), replies: z.int(), untimed: z.int(), everywhere: z.int() }),
})

export const launderedSchema = z.strictObject({
  claim: z.string().describe("a claim in a document's own voice"),
  of: z.string().describe('the claim of the only source that says so'),
  words: z.array(documentSpanSchema),
  why: z.string(),
})

export const warningSchema = z.strictObject({
  document: z.string().optional(),
  about: z.string().optional(),
  code: z.string(),
  message: z.string(),
})

/** A question as it stood on a day. */
export const dayQuestionSchema = z.strictObject({
  question: z.string(),
  text: z.string().optional().describe('where the dossier as a whole has no such question'),
  status: z.enum(STATUSES),
  why: z.string(),
  positions: z.array(
    z.strictObject({
      answer: z.string(),
      position: offset.optional().describe("which of the question's positions it became"),
      documents: offset,
      origins: offset,
    }),
  ),
})

export const daySchema = z.strictObject({
  day: isoTime,
  since: isoTime.optional().describe('the first of several days that are taken together'),
  documents: z.array(z.string()).describe('what was published'),
  questions: z.array(dayQuestionSchema).describe('those that stand otherwise than the day before'),
  gone: z.array(z.string()).describe('questions of the day before that are no longer asked by themselves'),
})

export const asOfSchema = z.strictObject({
  day: isoTime,
  clock: z.enum(CLOCKS),
  later: z.array(z.string()).describe('files of documents that are left out because they came later'),
  unplaced: z.array(z.string()).describe('files of documents that are left out because nobody can tell when they came'),
})

export const dossierSchema = z.strictObject({
  format: z.literal('counterclaim/1'),
  case: z.strictObject({ id: z.string(), title: z.string() }),
  asOf: asOfSchema.optional().describe('set where the dossier is that of an earlier day'),
  engine: z.strictObject({
    name: z.string(),
    version: z.string(),
    models: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  }),
  documents: z.array(dossierDocumentSchema),
  actors: z.array(actorSchema),
  claims: z.array(claimSchema),
  figures: z.array(figureSchema),
  events: z.array(eventSchema),
  questions: z.array(questionSchema),
  relations: z.array(relationSchema),
  parties: z.array(partySchema).optional().describe('accused parties, with their position on each accusation'),
  undecided: z.array(undecidedSchema).optional().describe('answers that could be meant for several claims'),
  origins: z.array(originSchema),
  dependencies: z.array(dependencySchema),
  days: z.array(daySchema).optional().describe('what was known on each day on which something was published'),
  namings: z.array(namingSchema).optional(),
  coordination: z.array(coordinationSchema).optional(),
  postsRead: postsReadSchema.optional(),
  laundered: z.array(launderedSchema).optional(),
  warnings: z.array(warningSchema),
})

export type Dossier = z.infer<typeof dossierSchema>
export type DossierDocument = z.infer<typeof dossierDocumentSchema>
export type Actor = z.infer<typeof actorSchema>
export type Claim = z.infer<typeof claimSchema>
export type Figure = z.infer<typeof figureSchema>
export type EventRecord = z.infer<typeof eventSchema>
export type Question = z.infer<typeof questionSchema>
export type Position = z.infer<typeof positionSchema>
export type Comparison = z.infer<typeof comparisonSchema>
export type Relation = z.infer<typeof relationSchema>
export type Party = z.infer<typeof partySchema>
export type Undecided = z.infer<typeof undecidedSchema>
export type Origin = z.infer<typeof originSchema>
export type Dependency = z.infer<typeof dependencySchema>
export type Coordination = z.infer<typeof coordinationSchema>
export type PostsRead = z.infer<typeof postsReadSchema>
export type Naming = z.infer<typeof namingSchema>
export type Laundered = z.infer<typeof launderedSchema>
export type Link = z.infer<typeof linkSchema>
export type Clock = z.infer<typeof clockSchema>
export type Clocks = z.infer<typeof clocksSchema>
export type Day = z.infer<typeof daySchema>
export type DayQuestion = z.infer<typeof dayQuestionSchema>
