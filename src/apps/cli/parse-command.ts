import { dirname } from 'node:path'
import { languageModels, parseConllu, TRAINED_LANGUAGES } from '../../annotate/index.ts'
import { CounterclaimError, problem } from '../../model/problem.ts'
import type { Io } from './io.ts'
import { readInput } from './read-input.ts'
import { makeFolder, writeWhole } from './write-whole.ts'

export interface ParseCommandOptions {
  readonly lang: string
  readonly conllu: string
  /** Where the result goes; stdout where it is not given. */
  readonly out?: string
}

/**
 * `counterclaim parse`: tags and parses the words of a CoNLL-U file. Throws a CounterclaimError where the language has no models, the
 * file cannot be read or is not CoNLL-U, or the result cannot be written; then nothing is written.
 */
export async function parseCommand({ lang, conllu, out }: ParseCommandOptions, io: Io): Promise<number> {
  const models = languageModels(lang)
  if (!models)
    throw new CounterclaimError(problem('annotate/no-models', { language: lang, known: TRAINED_LANGUAGES.join(', ') }))
  const parsed = parsedFile(conllu, await readInput(conllu), (source) => parseConllu(source, models))
  if (out === undefined) io.out(parsed)
  else {
    makeFolder(dirname(out))
    writeWhole([{ path: out, text: parsed }], dirname(out))
  }
  return 0
}

function parsedFile(path: string, bytes: Uint8Array, parse: (source: string) => string): string {
  const refuse = (reason: string, cause: unknown) =>
    new CounterclaimError(problem('cli/not-conllu', { path, reason }, { about: path }), { cause })
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw refuse('its bytes are not UTF-8', error)
  }
  try {
    return parse(source)
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse(error.message, error)
    throw error
  }
}
