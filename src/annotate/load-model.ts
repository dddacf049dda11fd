import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CounterclaimError, problem } from '../model/problem.ts'
import type { ModelCard } from './model-card.ts'
import { MODEL_FORMAT, type ModelFile, readModelFile } from './model-file.ts'
import { modelsFolder } from './models-folder.ts'

export interface LoadedModel {
  readonly card: ModelCard
  readonly file: ModelFile
}

/**
 * A model by name, from `models/<name>.bin` and its card `models/<name>.json`. Throws a CounterclaimError where either is missing
 * (`annotate/model-missing`), the card cannot be read (`annotate/card-broken`) or was made for a newer version
 * (`annotate/model-newer`), or the bytes are not those that it vouches for (`annotate/model-changed`).
 */
export function loadModel(name: string, folder = modelsFolder()): LoadedModel {
  const cardPath = join(folder, `${name}.json`)
  const path = join(folder, `${name}.bin`)
  for (const needed of [cardPath, path]) {
    if (!existsSync(needed)) throw new CounterclaimError(problem('annotate/model-missing', { path: needed, name }))
  }
  const card = readCard(name, cardPath)
  const bytes = readFileSync(path)
  if (createHash('sha256').update(bytes).digest('hex') !== card.sha256) {
    throw new CounterclaimError(problem('annotate/model-changed', { path, name }))
  }
  const file = readModelFile(bytes)
  if (file.name !== name || file.version !== card.version) {
    const reason = `it is the card of ${name}@${card.version}, and the bytes are ${file.name}@${file.version}`
    throw new CounterclaimError(problem('annotate/card-broken', { path: cardPath, name, reason }))
  }
  return { card, file }
}

function readCard(name: string, path: string): ModelCard {
  const broken = (reason: string, cause?: unknown) =>
    new CounterclaimError(problem('annotate/card-broken', { path, name, reason }), { cause })
  let card: unknown
  try {
    card = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw broken(error instanceof Error ? error.message : String(error), error)
  }
  if (typeof card !== 'object' || card === null) throw broken('it is no object')
  const { format = 1, sha256, version } = card as Partial<Record<keyof ModelCard, unknown>>
  if (typeof format === 'number' && format > MODEL_FORMAT) {
    throw new CounterclaimError(problem('annotate/model-newer', { path, name, found: format, known: MODEL_FORMAT }))
  }
  if (typeof sha256 !== 'string' || typeof version !== 'number') throw broken('it names no version or no sha256')
  return card as ModelCard
}
