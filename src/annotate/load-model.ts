import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CounterclaimError, problem } from '../model/problem.ts'
import type { ModelCard } from './model-card.ts'
import { type ModelFile, readModelFile } from './model-file.ts'
import { modelsFolder } from './models-folder.ts'

export interface LoadedModel {
  readonly card: ModelCard
  readonly file: ModelFile
}

/**
 * A model by name, from `models/<name>.bin` and its card `models/<name>.json`. Throws a CounterclaimError where either is missing
 * (`annotate/model-missing`) or the bytes are not those that the card vouches for (`annotate/model-changed`).
 */
export function loadModel(name: string, folder = modelsFolder()): LoadedModel {
  const cardPath = join(folder, `${name}.json`)
  const path = join(folder, `${name}.bin`)
  for (const needed of [cardPath, path]) {
    if (!existsSync(needed)) throw new CounterclaimError(problem('annotate/model-missing', { path: needed, name }))
  }
  const card = JSON.parse(readFileSync(cardPath, 'utf8')) as ModelCard
  const bytes = readFileSync(path)
  if (createHash('sha256').update(bytes).digest('hex') !== card.sha256) {
    throw new CounterclaimError(problem('annotate/model-changed', { path, name }))
  }
  return { card, file: readModelFile(bytes) }
}
