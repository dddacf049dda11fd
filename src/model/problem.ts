import { PROBLEMS, type ProblemCode } from './problems.ts'

/**
 * Something that could not be done. Travels with the result; the work goes on without what failed.
 */
export interface Problem {
  readonly code: ProblemCode
  /** One sentence: what happened, what was kept, what to do. */
  readonly message: string
  /** The file, address or record that it is about. */
  readonly about?: string
  /** Id of the document, where there is one. */
  readonly document?: string
}

/** Fills the `{placeholders}` of the code's sentence. */
export function problem(
  code: ProblemCode,
  values: Readonly<Record<string, string | number>> = {},
  where: { about?: string; document?: string } = {},
): Problem {
  const message = PROBLEMS[code].replace(/\{(\w+)\}/g, (all, key: string) =>
    key in values ? String(values[key]) : all,
  )
  return { code, message, ...where }
}

/** Thrown where nothing good is left to go on with; carries the problem so that every front end says the same sentence. */
export class CounterclaimError extends Error {
  readonly problem: Problem
  constructor(found: Problem, options?: ErrorOptions) {
    super(found.message, options)
    this.name = 'CounterclaimError'
    this.problem = found
  }
}
