/** What a command is given of the world around it: where it may write, and how that looks. Tests hand in their own. */
export interface Io {
  /** Results: the summary, an explanation, a table, JSON. */
  readonly out: (text: string) => void
  /** Everything else: progress and problems. */
  readonly err: (text: string) => void
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** Cells in a line of the terminal; undefined where there is none. */
  readonly columns?: number
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted when the user wants it to stop; its reason is the name of the signal. */
  readonly signal?: AbortSignal
}

/** The io of this process. */
export function processIo(signal: AbortSignal): Io {
  const { stdout, stderr, env } = process
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    ...(stdout.isTTY ? { columns: stdout.columns } : stderr.isTTY ? { columns: stderr.columns } : {}),
    env,
    signal,
  }
}
