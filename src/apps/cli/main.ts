#!/usr/bin/env node
import { processIo } from './io.ts'
import { run } from './run.ts'

/** The process around `run`: its signals, its streams, its exit code. */
const stopping = new AbortController()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    // Asked twice: nothing is lost by going at once, because what is kept was committed.
    if (stopping.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 129)
    stopping.abort(signal)
  })

// A reader that has seen enough ("| head") is no error; a full disk behind ">" is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`counterclaim: What was to be printed could not be written (${error.code}).\n`)
  process.exit(1)
})
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exit(1)
})

process.exitCode = await run(process.argv.slice(2), processIo(stopping.signal))
