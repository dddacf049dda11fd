import type { CueEntry } from '../../lang/lexicon.ts'
import type { Attribution } from '../attribution.ts'
import { contentsOfVerb } from '../contents.ts'
import { isVerbal, type Reading } from '../reading.ts'
import { agentOf, sourcesOfVerb, speakersOf } from '../sources.ts'
import { verbGroup } from '../verb-group.ts'

const RULE = 'extract/said@1'

/** Verbs of speech with their subject: "X said that …", "…, X told Y", "X denied …", "X accuses Y of …", "was announced by X", "is accused of …". */
export function said(reading: Reading, before: readonly Attribution[] = []): Attribution[] {
  const found: Attribution[] = []
  const taken = new Set(before.map((a) => a.cueToken))
  for (let verb = 0; verb < reading.tokens.length; verb++) {
    if (taken.has(verb) || !reading.isReadable(verb)) continue
    const entry = isVerbal(reading.tokens[verb]!) ? entryOf(reading, verb) : adjectiveAt(reading, verb)
    if (!entry) continue
    const passive = reading.isPassive(verb)
    const sources = passive ? passiveSources(reading, verb) : sourcesOfVerb(reading, verb)
    if (sources.length === 0 && !(passive && isHearsay(reading, verb, entry))) continue
    for (const content of contentsOfVerb(reading, verb, entry)) {
      if (taken.has(content.head) && content.range.end <= reading.tokens[verb]!.start) continue
      const outside = sources.filter(
        (s) => content.around || s.at.end <= content.range.start || s.at.start >= content.range.end || passive,
      )
      if (!passive && outside.length === 0) continue
      found.push({
        by: RULE,
        cueToken: verb,
        cue: verbGroup(reading, verb),
        act: entry.act,
        negated: reading.isNegated(verb),
        sources: outside,
        content: content.range,
        head: content.head,
        ...(content.target ? { target: content.target } : {}),
      })
    }
  }
  return found
}

/** The entry of a verb with its particle or preposition, the longer first: "called for" before "called". */
function entryOf(reading: Reading, verb: number): CueEntry | undefined {
  const { lexicon, tree, tokens } = reading
  const withParticle = lexicon.verbs.get(reading.lemmaWithParticle(verb))
  const lemma = tokens[verb]!.lemma.toLowerCase()
  if (withParticle && reading.lemmaWithParticle(verb) !== lemma) return withParticle
  for (const child of tree.childrenBy(verb, 'obl', 'advcl', 'xcomp', 'ccomp', 'nmod', 'obj')) {
    const words = [reading.introducer(child), reading.word(child)]
    for (const word of words) {
      const entry = word === '' ? undefined : lexicon.verbs.get(`${lemma}+${word}`)
      if (entry) return entry
    }
  }
  return lexicon.verbs.get(lemma)
}

/** "is concerned about": an adjective of saying with a form of "be". */
function adjectiveAt({ lexicon, tokens, tree }: Reading, token: number): CueEntry | undefined {
  if (tokens[token]!.upos !== 'ADJ' || tree.child(token, 'cop') < 0) return undefined
  return lexicon.adjectives.get(tokens[token]!.lemma.toLowerCase())
}

/** Who is behind a passive: its agent; for "was quoted as saying" the one who was quoted. */
function passiveSources(reading: Reading, verb: number) {
  const agent = agentOf(reading, verb)
  return agent < 0 ? [] : speakersOf(reading, agent)
}

/** Passives that relay what somebody unnamed thinks: "is believed", "was said", "is accused"; not "was denied a visa". */
function isHearsay({ lexicon, tokens }: Reading, verb: number, entry: CueEntry): boolean {
  const lemma = tokens[verb]!.lemma.toLowerCase()
  return (
    entry.act === 'accuse' || lexicon.hedgingPredicates.has(lemma) || lexicon.hedgingPredicates.has(`${lemma}+passive`)
  )
}
