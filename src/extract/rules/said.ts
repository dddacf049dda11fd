import type { CueEntry } from '../../lang/lexicon.ts'
import type { SourcePhrase } from '../../model/findings.ts'
import { isInfinitive } from '../../model/word-form.ts'
import type { Attribution } from '../attribution.ts'
import { contentsOfVerb } from '../contents.ts'
import { isVerbal, type Reading } from '../reading.ts'
import { agentsOf, sourcesOfVerb, speakersOf } from '../sources.ts'
import { isSpeaker } from '../speakers.ts'
import { verbGroup } from '../verb-group.ts'

const RULE = 'extract/said@1'

/** Verbs of speech with their subject: "X said that …", "…, X told Y", "X denied …", "X accuses Y of …", "was announced by X", "is accused of …". */
export function said(reading: Reading, before: readonly Attribution[] = []): Attribution[] {
  const found: Attribution[] = []
  const taken = new Set(before.map((a) => a.cueToken))
  for (let verb = 0; verb < reading.tokens.length; verb++) {
    if (taken.has(verb) || !reading.isReadable(verb)) continue
    const entry =
      adjectiveOfOneself(reading, verb) ??
      (isVerbal(reading.tokens[verb]!) ? entryOf(reading, verb) : adjectiveAt(reading, verb))
    if (!entry) continue
    const passive = reading.isPassive(verb)
    const sources = passive ? passiveSources(reading, verb) : sourcesOfVerb(reading, verb)
    if (sources.length === 0 && !(passive && isHearsay(reading, verb, entry))) continue
    if ((entry.act === 'accuse' && isPurposeOfThing(reading, verb, sources)) || isOwnForgery(reading, verb)) continue
    const inner = contentsOfVerb(reading, governorOfContent(reading, verb), entry)
    for (const content of inner.length > 0 ? inner : contentsOfVerb(reading, verb, entry)) {
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
  // "faire savoir", "faire état de": a verb with a second verb, or with its noun.
  for (const child of tree.childrenBy(verb, 'aux:caus', 'obj', 'obj:lvc')) {
    const [first, second] = reading.is(child, 'aux:caus') ? [child, verb] : [verb, child]
    const entry = lexicon.verbs.get(`${tokens[first]!.lemma.toLowerCase()}+${tokens[second]!.lemma.toLowerCase()}`)
    if (entry) return entry
  }
  for (const child of tree.childrenBy(verb, 'obl', 'advcl', 'xcomp', 'ccomp', 'nmod', 'obj')) {
    const words = [reading.introducer(child), reading.word(child)]
    for (const word of words) {
      const entry = word === '' ? undefined : lexicon.verbs.get(`${lemma}+${word}`)
      if (entry) return entry
    }
  }
  return lexicon.verbs.get(lemma)
}

/** "a fait | savoir | que …": of a verb and the infinitive that makes one verb of speech with it, the infinitive has the clause. */
function governorOfContent({ lexicon, tokens, tree }: Reading, verb: number): number {
  const lemma = (token: number) => tokens[token]!.lemma.toLowerCase()
  const second = tree.childrenBy(verb, 'xcomp', 'ccomp').find((c) => c === verb + 1 && isInfinitive(tokens[c]!))
  return second !== undefined && lexicon.verbs.has(`${lemma(verb)}+${lemma(second)}`) ? second : verb
}

/** "is concerned about": an adjective of saying with a form of "be". */
function adjectiveAt({ lexicon, tokens, tree }: Reading, token: number): CueEntry | undefined {
  if (tokens[token]!.upos !== 'ADJ' || tree.child(token, 'cop') < 0) return undefined
  return lexicon.adjectives.get(tokens[token]!.lemma.toLowerCase())
}

/** "s'est dit | préoccupé par …": what somebody calls themselves. */
function adjectiveOfOneself(reading: Reading, token: number): CueEntry | undefined {
  const { head } = reading.tokens[token]!
  const { lexicon, tokens } = reading
  if (head < 0 || !reading.is(token, 'xcomp') || !lexicon.plays('calling-oneself', tokens[head]!.lemma.toLowerCase()))
    return undefined
  return lexicon.adjectives.get(tokens[token]!.lemma.toLowerCase()) ?? lexicon.adjectives.get(reading.word(token))
}

/** Who is behind a passive: its agent; for "was quoted as saying" the one who was quoted. */
function passiveSources(reading: Reading, verb: number) {
  return agentsOf(reading, verb).flatMap((agent) => speakersOf(reading, agent))
}

/** Passives that relay what somebody unnamed thinks: "is believed", "was said", "is accused"; not "was denied a visa". */
function isHearsay({ lexicon, tokens }: Reading, verb: number, entry: CueEntry): boolean {
  const lemma = tokens[verb]!.lemma.toLowerCase()
  return (
    entry.act === 'accuse' || lexicon.hedgingPredicates.has(lemma) || lexicon.hedgingPredicates.has(`${lemma}+passive`)
  )
}

/** "images worked up to accuse the army": what something is made for is said by nobody. */
const isPurposeOfThing = (reading: Reading, verb: number, sources: readonly SourcePhrase[]): boolean =>
  isInfinitive(reading.tokens[verb]!) && sources.length > 0 && sources.every((s) => !isSpeaker(reading, s.head))

/** "publishing false images": nobody calls false what they show; whoever says so speaks of them. */
function isOwnForgery(reading: Reading, verb: number): boolean {
  const { tree, tokens, lexicon } = reading
  if (!lexicon.plays('releasing', tokens[verb]!.lemma.toLowerCase())) return false
  // A reduced relative ("images worked up to …") is often read as a clause of its own.
  const clause = tree.child(verb, 'ccomp', 'xcomp')
  const shown = [tree.child(verb, 'obj'), clause < 0 ? -1 : tree.child(clause, 'nsubj')]
  return shown.some(
    (object) =>
      object > verb &&
      tree.childrenBy(object, 'amod').some((c) => {
        const entry = lexicon.aspectWords.get(`a ${tokens[c]!.lemma.toLowerCase()}`)
        return entry?.aspect === 'authenticity' && entry.side === 'no'
      }),
  )
}
