import type { CueEntry } from '../../lang/lexicon.ts'
import type { SourcePhrase } from '../../model/findings.ts'
import type { Attribution } from '../attribution.ts'
import { content } from '../contents.ts'
import { isVerbal, type Reading } from '../reading.ts'
import { phrasesOf, sourcesOfVerb } from '../sources.ts'
import { isSpeaker } from '../speakers.ts'

const RULE = 'extract/noun@1'

/** Nouns of speech with what they introduce: "Mali's denial of …", "the accusation, by the ministry, that …", "issued a warning that …". */
export function nouns(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (let noun = 0; noun < reading.tokens.length; noun++) {
    if (reading.tokens[noun]!.upos !== 'NOUN') continue
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
      (isClause && entry.frames.has('that') && reading.lexicon.plays('complementizer', introducer)) ||
      (isClause && introducer === 'to' && entry.frames.has('to')) ||
      (entry.frames.has(introducer) && introducer !== 'that' && introducer !== 'to' && !isSpeaker(reading, child))
    if (!fits || tokens[child] === undefined) continue
    const own = tree.subtree(child)
    return content(reading, own[0]!, own[own.length - 1]!, child)
  }
  return undefined
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

/**
 * Whose a statement, tweet, accusation or recording is: possessor, "by X", "from X", "of X" where X can speak, or who released it; through
 * an account or channel to its name ("a tweet from an account by a Malian name, X"). -1 where nobody is named.
 */
export function ownerOf(reading: Reading, noun: number, besides = -1, steps = 0): number {
  const { tree, tokens } = reading
  for (const child of tree.children(noun)) {
    if (child === besides) continue
    if (reading.is(child, 'nmod:poss') && isSpeaker(reading, child)) return child
    if (reading.is(child, 'nmod', 'obl') && OWNER_MARKS.has(reading.introducer(child))) {
      if (isSpeaker(reading, child)) return child
      const beyond = steps < 4 ? nameBeyond(reading, child, steps) : -1
      if (beyond >= 0) return beyond
    }
    if (reading.is(child, 'acl') && tokens[child]!.xpos === 'VBN') {
      const agent = tree
        .childrenBy(child, 'obl')
        .find((o) => reading.lexicon.plays('agent', reading.introducer(o)) && isSpeaker(reading, o))
      if (agent !== undefined) return agent
    }
  }
  return -1
}
const OWNER_MARKS = new Set(['by', 'from', 'of', 'de', 'par'])

/** "an account by a Malian name, Dia Diarra": the name in apposition, or the owner of what stands between. */
function nameBeyond(reading: Reading, noun: number, steps: number): number {
  const named = reading.tree.childrenBy(noun, 'appos').find((a) => reading.tokens[a]!.upos === 'PROPN')
  return named ?? ownerOf(reading, noun, -1, steps + 1)
}
