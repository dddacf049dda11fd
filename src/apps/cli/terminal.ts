import type { Terminal } from '../../present/terminal/lines.ts'
import type { Io } from './io.ts'

export interface TerminalOptions {
  readonly color: boolean
  readonly width?: number
}

/** Where nothing is known about the width, and as wide as a line is good to read. */
const USUAL = 80
const WIDEST = 120

/**
 * How the result is to look: colour only in a terminal that has it, and nobody said otherwise (`--no-color`, NO_COLOR, FORCE_COLOR);
 * the width that was asked for, or the terminal's.
 */
export function terminalOf(io: Io, options: TerminalOptions): Terminal {
  return { width: options.width ?? Math.min(io.columns ?? USUAL, WIDEST), colour: options.color && hasColour(io) }
}

function hasColour({ env, outIsTerminal }: Io): boolean {
  // https://no-color.org: present and not empty.
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return outIsTerminal && env.TERM !== 'dumb'
}
