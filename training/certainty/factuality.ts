import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JudgedSentence, readFactuality } from '../../src/apps/bench/read-factuality.ts'
import { CORPORA } from '../treebanks.ts'

/** A part of the factuality corpora by its file name ("uw-train"). */
export const judgedSentences = (name: string): JudgedSentence[] =>
  readFactuality(readFileSync(join(CORPORA, 'factuality', `${name}.conll`), 'utf8'))
