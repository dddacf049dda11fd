import { attributionRow } from './attribution-row.ts'
import type { BenchRow } from './bench-row.ts'
import { certaintyRow } from './certainty-row.ts'
import { loadingRow } from './loading-row.ts'
import { namesRow } from './names-row.ts'
import { speedRow } from './speed-row.ts'
import { takenUpRow } from './taken-up-row.ts'
import { treebankRow } from './treebank-row.ts'

/** What `counterclaim bench language` measures, in the order of its table. Loading comes first, while nothing is loaded. */
export const LANGUAGE_ROWS: readonly BenchRow[] = [
  loadingRow('English, loading', 'en', 300, 100),
  treebankRow('ewt', 'en', { UPOS: [94.5, 96.9], LAS: [83, 89.4] }),
  treebankRow('gum', 'en'),
  namesRow('uner-ewt names', 'en', 'uner-en_ewt-ud', 62, 84),
  attributionRow('polnear', { source: [68, 83], cue: [66, 75], content: [57, 73] }),
  takenUpRow('gum'),
  certaintyRow('uw'),
  certaintyRow('meantime'),
  treebankRow('fr_sequoia', 'fr', { UPOS: [96, 98.6], LAS: [83, 92.6] }),
  speedRow('English, whole analysis', 'en', 'ewt', 30_000, 100_000),
]
