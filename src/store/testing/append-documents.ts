import { writeSync } from 'node:fs'
import { CounterclaimError } from '../../model/problem.ts'
import { close, openStore, putDocument } from '../index.ts'
import { inventCapture, inventDocument } from './invent.ts'

/**
 * A process that appends documents to a store: `append-documents.ts <path> <how many> <name>…`. For each name in turn it puts so many
 * documents. It says "ready", then the hash of each document's capture once the document is committed, each on a line. A problem is
 * one line, "code: message", and exit code 1; any other error is left to Node.
 */
const [path = '', howMany = '0', ...names] = process.argv.slice(2)
// Written at once and not through a stream: what was said before a kill has been said.
const say = (line: string) => writeSync(1, `${line}\n`)

try {
  say('ready')
  const store = await openStore(path)
  for (const name of names)
    for (let i = 0; i < Number(howMany); i++) {
      const capture = inventCapture(`${name}-${i}`)
      await putDocument(store, capture, inventDocument(capture))
      say(capture.sha256)
    }
  await close(store)
} catch (error) {
  if (!(error instanceof CounterclaimError)) throw error
  say(`${error.problem.code}: ${error.message}`)
  process.exitCode = 1
}
