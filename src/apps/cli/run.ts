import { CommanderError } from 'commander'
import { CounterclaimError, problem } from '../../model/problem.ts'
import type { Io } from './io.ts'
import { programFor } from './program.ts'
import { sayProblem } from './say-problem.ts'

/** What the command ends with. */
export const EXIT = { done: 0, couldNot: 1, wrongUse: 2 } as const

/** As a shell counts a process that a signal ended. */
export const OF_SIGNAL = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/**
 * Runs `counterclaim` with these arguments (without the names of the interpreter and the script) and returns its exit code. Never
 * throws: what went wrong is one line on stderr.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const state = { code: EXIT.done as number }
  try {
    await programFor(io, (code) => {
      state.code = code
    }).parseAsync([...args], { from: 'user' })
    return state.code
  } catch (error) {
    // Commander has said what was wrong, or shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
    if (error instanceof CounterclaimError) {
      sayProblem(io, error.problem)
      return error.problem.code === 'pipeline/interrupted' ? signalCode(io) : EXIT.couldNot
    }
    sayProblem(io, problem('cli/unexpected', { reason: error instanceof Error ? error.message : String(error) }))
    if (io.env.COUNTERCLAIM_DEBUG && error instanceof Error) io.err(`${error.stack}\n`)
    return EXIT.couldNot
  }
}

function signalCode({ signal }: Io): number {
  const name = String(signal?.reason)
  return name in OF_SIGNAL ? OF_SIGNAL[name as keyof typeof OF_SIGNAL] : EXIT.couldNot
}
