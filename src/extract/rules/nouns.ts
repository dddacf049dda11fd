import type { CueEntry } from '../../lang/lexicon.ts'
import type { SourcePhrase } from '../../model/findings.ts'
import type { Attribution } from '../attribution.ts'
import { content } from '../contents.ts'
import { ownerOf } from '../owner.ts'
import { isVerbal, type Reading } from '../reading.ts'
import { phrasesOf, sourcesOfVerb } from '../sources.ts'
import { isSpeaker } from '../speakers.ts'

const RULE = 'extract/noun@1'

/** Nouns of speech with what they introduce: "Mali's denial of …", "the accusation, by the ministry, that …", "issued a warning that …". */
export function nouns(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (let noun = 0; noun < reading.tokens.length; noun++) {
    if (reading.tokens[noun]!.upos !== 'NOUN' || !reading.isReadable(noun)) continue
    const entry = reading.lexicon.nouns.get(reading.tokens[noun]!.lemma.toLowerCase())
    if (!entry) continue
    const said = contentOfNoun(reading, noun, entry)
    if (!said) continue
    const sources = sourcesOfNoun(reading, noun, said.head)
    if (sources.length === 0) continue
    found.push({
      by: RULE,
      cueToken: noun,
      cue: reading.tree.range(noun, noun),
      act: entry.act,
      negated: reading.isNegated(noun),
      sources,
      content: said.range,
      head: said.head,
    })
  }
  return found
}

function contentOfNoun(reading: Reading, noun: number, entry: CueEntry) {
  const { tree, tokens } = reading
  for (const child of tree.children(noun)) {
    if (child < noun) continue
    const introducer = reading.introducer(child)
    const isClause = reading.is(child, 'acl', 'ccomp') && !reading.is(child, 'acl:relcl')
    const fits =
      (isClause &&
        entry.frames.has('that') &&
        (reading.lexicon.plays('complementizer', introducer) || isBehindThat(reading, noun, child))) ||
      (isClause && introducer === 'to' && entry.frames.has('to')) ||
      (entry.frames.has(introducer) && introducer !== 'that' && introducer !== 'to' && !isSpeaker(reading, child))
    if (!fits || tokens[child] === undefined) continue
    const own = tree.subtree(child)
    const first = isBehindThat(reading, noun, child) ? noun + 2 : own[0]!
    return content(reading, first, own[own.length - 1]!, child)
  }
  return clauseOfVerb(reading, noun, entry)
}

/** "his claim that nine died", where "that" was read as a pronoun. */
function isBehindThat({ tokens, lexicon, ...reading }: Reading, noun: number, clause: number): boolean {
  if (!lexicon.plays('complementizer', reading.word(noun + 1)) || clause <= noun + 2) return false
  return !isVerbal(tokens[noun + 2]!) && tokens[noun + 1]!.head === clause
}

/** "voiced the suspicion on Monday that …", where the clause hangs from the verb that lends the noun its subject. */
function clauseOfVerb(reading: Reading, noun: number, entry: CueEntry) {
  const { tree, tokens, lexicon } = reading
  const verb = tokens[noun]!.head
  if (verb < 0 || !reading.is(noun, 'obj') || !entry.frames.has('that')) return undefined
  if (!lexicon.lightVerbs.has(tokens[verb]!.lemma.toLowerCase())) return undefined
  const clause = tree
    .childrenBy(verb, 'ccomp')
    .find((c) => c > noun && lexicon.plays('complementizer', reading.introducer(c)))
  if (clause === undefined) return undefined
  const own = tree.subtree(clause)
  return content(reading, own[0]!, own[own.length - 1]!, clause)
}

/** Possessor, "by" or "from" phrase, "of" phrase that names somebody, or the subject of the verb that the noun completes. */
function sourcesOfNoun(reading: Reading, noun: number, contentHead: number): SourcePhrase[] {
  const { tree, tokens } = reading
  const owner = ownerOf(reading, noun, contentHead)
  if (owner >= 0) return phrasesOf(reading, owner)
  const verb = tokens[noun]!.head
  if (verb < 0 || !isVerbal(tokens[verb]!) || !reading.is(noun, 'obj', 'nsubj:pass')) return []
  if (!reading.lexicon.lightVerbs.has(tokens[verb]!.lemma.toLowerCase())) return []
  return sourcesOfVerb(reading, verb).filter((s) => isSpeaker(reading, s.head) && !tree.subtree(noun).includes(s.head))
}
