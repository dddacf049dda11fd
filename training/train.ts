import { modelsFolder } from '../src/annotate/models-folder.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { saveModel } from './save-model.ts'
import type { Trainer } from './trainer.ts'

/**
 * `npm run train -- <model or language> …` makes models again from the corpora, byte for byte, and writes them with their cards into
 * `models/`. Models that others build on come first: a changed one wants those after it made again, too.
 */
const TRAINERS: readonly Trainer[] = [...ENGLISH, ...FRENCH]
const wanted = process.argv.slice(2)
const chosen = TRAINERS.filter(({ name }) => wanted.some((w) => w === 'all' || w === name || name.endsWith(`-${w}`)))

if (chosen.length === 0) {
  console.error(
    `Say what to train: ${TRAINERS.map((t) => t.name).join(', ')}; a language ("en") for all of its models; or "all".`,
  )
  process.exitCode = 2
}
for (const trainer of chosen) {
  const card = saveModel(
    modelsFolder(),
    trainer,
    trainer.train((line) => console.error(line)),
  )
  console.log(`${card.name}  ${card.bytes} bytes  ${card.sha256.slice(0, 12)}  ${JSON.stringify(card.scores)}`)
}
