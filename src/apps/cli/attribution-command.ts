import { dirname } from 'node:path'
import { labelTokens } from '../../annotate/label-tokens.ts'
import { languageModels } from '../../annotate/language-models.ts'
import type { Io } from './io.ts'
import { readInput } from './read-input.ts'
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
  const lines = tokenLines((await readInput(options.tokens)).toString('utf8'), options.tokens)
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
