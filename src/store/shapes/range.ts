import { z } from 'zod'

const offset = z.int().min(0)

/** The fields of a place in a text, to be spread into the schema of whatever stands there. */
export const range = { start: offset, end: offset }

export const rangeShape = z.object(range)
/** Number of a token, a mention, another finding; what it means when nothing is there is the business of whoever wrote it. */
export const indexShape = z.int()
export const spanShape = z.object({ ...range, exact: z.string() })
