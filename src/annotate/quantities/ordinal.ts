import { readOrdinal } from '../terms/read-ordinal.ts'
import type { Reading } from '../terms/reading.ts'
import { beginsSentence } from '../terms/sentence-start.ts'
import { Gap } from '../terms/term.ts'
import type { Found } from './found.ts'
import { isTitleCase } from './title-case.ts'

/** "third", "21st"; those that are part of a name ("Fifth Avenue", "the 101st Airborne") are passed over. */
export function ordinalAt(scope: Reading, at: number): { readonly next: number; readonly found?: Found } | undefined {
  const { terms, index } = scope
  const read = readOrdinal(terms, at, index)
  if (!read || isGlued(scope, at)) return undefined
  if (isName(scope, at, read.next)) return { next: read.next }
  const { next, value } = read
  const found: Found = {
    first: at,
    next,
    numberFirst: at,
    numberNext: next,
    min: value,
    max: value,
    approximate: false,
    kind: 'ordinal',
    rule: 'ordinal',
  }
  return { next, found }
}

const isGlued = ({ terms }: Reading, at: number) => terms[at]!.gap === Gap.none && terms[at - 1]?.kind === 'word'

function isName({ terms, index }: Reading, at: number, next: number): boolean {
  const term = terms[at]!
  const after = terms[next]
  if (term.kind === 'digits') return after?.kind === 'word' && after.letters === 'capital' && !isTitleCase(terms, at)
  if (after?.letters === 'capital' && index.streets.has(after.key)) return true
  return term.letters === 'capital' && !beginsSentence(terms, at) && !isTitleCase(terms, at)
}
