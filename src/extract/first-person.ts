import { contains } from '../model/span.ts'
import type { Attribution } from './attribution.ts'
import { smallestHolder } from './holding.ts'
import { overlapping, type Reading } from './reading.ts'

/**
 * Who "I" and "we" are: whoever is quoted, between quotation marks or in somebody's words; elsewhere the document itself. In a quotation of somebody what "we said"
 * adds nothing to what they say already; what "we deny" is theirs to deny.
 */
export function settleFirstPerson(reading: Reading, all: readonly Attribution[]): Attribution[] {
  const others = all.filter((a) => !isFirstPerson(reading, a))
  const own = all.filter((a) => isFirstPerson(reading, a))
  const holders = smallestHolder(
    own.map((a) => a.cue),
    others.map((a) => a.content),
  )
  const settled = own.flatMap((one, i): Attribution[] => {
    const outer = others[holders[i]!]
    if (!outer && !isQuoted(reading, one)) return [{ ...one, sources: [], isOwnVoice: true }]
    if (!outer || (one.act === 'assert' && contains(outer.content, one.content))) return []
    return [{ ...one, sources: outer.sources }]
  })
  return [...others, ...settled]
}

const isQuoted = (reading: Reading, { cue }: Attribution) => overlapping(reading.topQuotes, cue).length > 0

/** "I", "we", "our office". */
function isFirstPerson(reading: Reading, { sources }: Attribution): boolean {
  return sources.length > 0 && sources.every(({ head }) => isOurs(reading, head))
}

function isOurs(reading: Reading, head: number): boolean {
  const { lexicon, tokens, tree } = reading
  if (tokens[head]!.upos === 'PRON' && lexicon.plays('first-person', reading.word(head))) return true
  const owner = tree.child(head, 'nmod:poss')
  return (
    owner >= 0 &&
    lexicon.plays('first-person', reading.word(owner)) &&
    lexicon.plays('own-body', tokens[head]!.lemma.toLowerCase())
  )
}
