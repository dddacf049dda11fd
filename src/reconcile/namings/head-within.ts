import type { Token } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { firstFrom } from '../content-words.ts'

/** The token of a stretch that hangs on nothing inside it; -1 where no token lies in it. */
export function headWithin(tokens: readonly Token[], { start, end }: Range): number {
  for (let t = firstFrom(tokens, start); t < tokens.length && tokens[t]!.end <= end; t++) {
    const { head } = tokens[t]!
    if (head < 0 || tokens[head]!.start < start || tokens[head]!.end > end) return t
  }
  return -1
}
