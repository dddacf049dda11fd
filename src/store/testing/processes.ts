import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { SCRIPTS } from './build-scripts.ts'

/** A script of this folder running in a process of its own. */
export interface Running {
  readonly child: ChildProcess
  /** Lines that it has said so far; a line without its end is not one. */
  readonly lines: () => readonly string[]
  /** Resolves once it has said so many lines, or has ended. */
  readonly said: (lines: number) => Promise<void>
  /** Resolves once it has ended and everything that it said is read. */
  readonly ended: Promise<{
    readonly code: number | null
    readonly signal: NodeJS.Signals | null
    readonly errors: string
  }>
}

/** Starts `node <script>`, or `<before…> node <script>` (a tracer, say), for a script of this folder by its name. */
export function start(
  script: (typeof SCRIPTS)[number],
  args: readonly (string | number)[],
  { before = [], ...options }: SpawnOptions & { readonly before?: readonly string[] } = {},
): Running {
  const command = [...before, process.execPath, join(inject('storeScripts'), `${script}.mjs`), ...args.map(String)]
  const child = spawn(command[0]!, command.slice(1), { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    output += text
    child.emit('said')
  })
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  let over = false
  const ended = once(child, 'close').then(([code, signal]) => {
    over = true
    child.emit('said')
    return { code: code as number | null, signal: signal as NodeJS.Signals | null, errors }
  })
  const lines = () => output.split('\n').slice(0, -1)
  return {
    child,
    lines,
    said: async (n) => {
      while (!over && lines().length < n) await once(child, 'said')
    },
    ended,
  }
}
