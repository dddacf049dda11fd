import type { Io } from '../io.ts'
import { run } from '../run.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command inside this process, with streams that are read afterwards. */
export async function runCli(args: readonly string[], io: Partial<Io> = {}): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await run(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    outIsTerminal: false,
    errIsTerminal: false,
    env: {},
    ...io,
  })
  return { code, out, err }
}

/** The codes of the problems that stand on stderr, in their order. */
export const codesIn = (err: string): string[] =>
  [...err.matchAll(/^counterclaim: .+ \[([a-z-]+\/[a-z-]+)\]$/gm)].map(([, code]) => code!)
