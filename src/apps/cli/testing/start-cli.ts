import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The command in a process of its own. */
export interface Started {
  readonly child: ChildProcess
  /** Resolves once stderr holds these words, or the process has ended. */
  readonly said: (words: string) => Promise<void>
  readonly ended: Promise<{
    readonly code: number | null
    readonly signal: NodeJS.Signals | null
    readonly out: string
    readonly err: string
  }>
}

/** Starts `counterclaim` from its sources. */
export function startCli(args: readonly string[], options: SpawnOptions = {}): Started {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    ...options,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  let over = false
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    err += text
    child.emit('said')
  })
  const ended = once(child, 'close').then(([code, signal]) => {
    over = true
    child.emit('said')
    return { code: code as number | null, signal: signal as NodeJS.Signals | null, out, err }
  })
  return {
    child,
    ended,
    said: async (words) => {
      while (!over && !err.includes(words)) await once(child, 'said')
    },
  }
}
