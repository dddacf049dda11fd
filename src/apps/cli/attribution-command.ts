import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { labelTokens } from '../../annotate/label-tokens.ts'
import { languageModels } from '../../annotate/language-models.ts'
import { CounterclaimError, problem } from '../../model/problem.ts'
import type { Io } from './io.ts'
import { type TokenLine, tokenLines } from './token-lines.ts'
import { writeWhole } from './write-whole.ts'

export interface AttributionCommandOptions {
  readonly tokens: string
  /** Absent: standard output. */
  readonly out?: string
}

/** The language that has a model of attribution. */
const LANGUAGE = 'en'

/** `counterclaim attribution`: labels the words of each line as source, cue and content. */
export async function attributionCommand(options: AttributionCommandOptions, io: Io): Promise<number> {
  const lines = tokenLines(await textOf(options.tokens), options.tokens)
  const models = languageModels(LANGUAGE)
  if (!models) throw new Error(`no models for ${LANGUAGE}`)
  const labelled = lines.map(
    (line: TokenLine) => `${JSON.stringify({ ...line, labels: labelTokens(line.tokens, LANGUAGE, models) })}\n`,
  )
  const text = labelled.join('')
  if (options.out === undefined) io.out(text)
  else writeWhole([{ path: options.out, text }], dirname(options.out))
  return 0
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const reason = REASONS.get(code) ?? code
    throw new CounterclaimError(problem('cli/cannot-read', { path, reason }, { about: path }), { cause: error })
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission denied'],
])
