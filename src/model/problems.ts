/**
 * Every problem that Counterclaim can report: a stable code, and one sentence that says what happened, what was kept and what to do
 * next. `docs/problems.md` is made from this list; a test fails where the two differ.
 */
export const PROBLEMS = {
  'ingest/not-found': 'There is nothing at "{path}": check the path and run the command again.',
} as const satisfies Record<string, string>

export type ProblemCode = keyof typeof PROBLEMS
