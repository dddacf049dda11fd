import { takeSteps } from './count.ts'

/**
 * How much work something is: how often blocks of our own code (function bodies, turns of loops, branches) run for it. The same on every machine,
 * busy or not, which no clock is. What the engine does inside one call (a regular expression, a sort) counts as nothing: against patterns
 * without end stand the sizes of the texts and the time limit of the test.
 */
export function stepsOf(work: () => void): number {
  takeSteps()
  work()
  return takeSteps()
}
