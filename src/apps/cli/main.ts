#!/usr/bin/env node
import { problem } from '../../model/problem.ts'
import { processIo } from './io.ts'
import { EXIT, OF_SIGNAL, run } from './run.ts'
import { sayProblem } from './say-problem.ts'

/** The process around `run`: its signals, its streams, its exit code. */
const stopping = new AbortController()
const io = processIo(stopping.signal)

for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // Asked twice: nothing is lost by going at once, because what is kept was committed.
    if (stopping.signal.aborted) process.exit(OF_SIGNAL[signal])
    stopping.abort(signal)
  })

// A reader that has seen enough ("| head") is no error; a full disk behind ">" is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  sayProblem(io, problem('cli/cannot-print', { reason: error.code === 'ENOSPC' ? 'the disk is full' : error.message }))
  process.exit(EXIT.couldNot)
})
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exit(EXIT.couldNot)
})

process.exitCode = await run(process.argv.slice(2), io)
