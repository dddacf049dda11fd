import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelCard } from '../src/annotate/model-card.ts'
import { type ModelFile, writeModelFile } from '../src/annotate/model-file.ts'
import type { Trainer } from './trainer.ts'

/** Writes a model and its card. */
export function saveModel(folder: string, trainer: Trainer, file: ModelFile): ModelCard {
  const bytes = writeModelFile(file)
  const card: ModelCard = {
    name: trainer.name,
    version: file.version,
    about: trainer.about,
    data: trainer.data,
    licence: trainer.licence,
    scores: trainer.score(file),
    command: `npm run train -- ${trainer.name}`,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${trainer.name}.bin`), bytes)
  writeFileSync(join(folder, `${trainer.name}.json`), `${JSON.stringify(card, null, 2)}\n`)
  return card
}
