import { nounPhrase, type Reading } from '../reading.ts'
import { subjectOf } from '../sources.ts'
import { keyOf, posOf } from './presence.ts'
import type { Stance } from './stance.ts'

/** Words that call something false or genuine, lawful or unlawful: "illegally flew", "publishing false images", "excessive force". */
export function judgements(reading: Reading): Stance[] {
  const found: Stance[] = []
  reading.tokens.forEach((_, t) => {
    const entry = reading.lexicon.aspectWords.get(`${posOf(reading, t)} ${keyOf(reading, t)}`)
    if (!entry || entry.aspect === 'presence') return
    const thing = judgedBy(reading, t)
    if (entry.aspect === 'authenticity' && !isThing(reading, thing)) return
    const at = clauseWords(reading, t, thing)
    // A noun for a deed says that it was done; whether it was lawful is what adjectives and verbs say.
    const isDeed = entry.aspect === 'legality' && posOf(reading, t) === 'n'
    found.push({
      token: t,
      aspect: isDeed ? 'what-happened' : entry.aspect,
      at,
      side: isDeed ? 'yes' : entry.side,
      topic:
        topicOf(reading, t) ?? topicOf(reading, thing) ?? reading.tokens[thing < 0 ? t : thing]!.lemma.toLowerCase(),
      ...(thing < 0 ? {} : { about: nounPhrase(reading, thing) }),
      by: `extract/facet-${entry.aspect}@1`,
    })
  })
  return found
}

/** What is judged: the noun that an adjective stands with, the subject of a predicate, the object of a verb, the verb of an adverb. */
function judgedBy(reading: Reading, t: number): number {
  const { tokens, tree } = reading
  const token = tokens[t]!
  if (token.upos === 'ADJ') {
    if (reading.is(t, 'amod')) return token.head
    const subject = tree.child(t, 'nsubj')
    return subject >= 0 ? subject : token.head
  }
  if (token.upos === 'ADV') {
    const verb = token.head
    if (verb < 0 || tokens[verb]!.upos !== 'VERB') return verb
    const undergoer = reading.isPassive(verb) ? tree.child(verb, 'nsubj:pass') : tree.child(verb, 'obj')
    return undergoer >= 0 ? undergoer : verb
  }
  if (token.upos === 'VERB') {
    const object = tree.child(t, 'obj', 'nsubj:pass')
    return object >= 0 ? object : subjectOf(reading, t)
  }
  return t
}

/** The topic that a word is one of several names for. */
function topicOf({ lexicon, tokens }: Reading, token: number): string | undefined {
  return token < 0 ? undefined : lexicon.topicOf.get(tokens[token]!.lemma.toLowerCase())
}

function isThing({ lexicon, tokens }: Reading, thing: number): boolean {
  return thing >= 0 && lexicon.authenticityThings.has(tokens[thing]!.lemma.toLowerCase())
}

function clauseWords(reading: Reading, t: number, thing: number) {
  const first = thing < 0 ? t : Math.min(t, thing)
  const last = thing < 0 ? t : Math.max(t, thing)
  return last - first <= 8 && reading.tokens[first]!.sentence === reading.tokens[last]!.sentence
    ? reading.tree.range(first, last)
    : reading.tree.range(t, t)
}
