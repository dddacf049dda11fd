import { Session } from 'node:inspector'

/**
 * Counts how often each block of code runs. It has to begin before the code is loaded, because V8 puts no counters into what it has compiled
 * already: the tests that ask for steps are a project of their own in vitest.config.ts, with this file in front.
 */
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** Runs of blocks in this project's own code since the last time that it was asked. */
export function takeSteps(): number {
  let steps = 0
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error
    for (const { url, functions } of result) {
      if (!url.includes('/src/')) continue
      for (const { ranges } of functions) for (const { count } of ranges) steps += count
    }
  })
  return steps
}
