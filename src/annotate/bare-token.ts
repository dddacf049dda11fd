import type { Token } from '../model/annotation.ts'
import type { Range } from '../model/span.ts'

/** A word with its place and nothing else: each is a sentence's root until it is parsed. */
export const bareToken = (form: string, { start, end }: Range, sentence: number): Token => ({
  start,
  end,
  sentence,
  lemma: form,
  upos: 'X',
  xpos: '',
  head: -1,
  rel: 'root',
})
