import { coordinated, isVerbal, nounPhrase, type Reading } from '../reading.ts'
import { agentOf, subjectOf } from '../sources.ts'
import { clauseAround } from './clause-words.ts'
import type { Stance } from './stance.ts'

/** Who is said to be, or not to be, somewhere: "is deployed in X", "the presence of X", "deny the involvement of X". */
export function presence(reading: Reading): Stance[] {
  const found: Stance[] = []
  reading.tokens.forEach((_, t) => {
    const entry = reading.lexicon.aspectWords.get(`${posOf(reading, t)} ${keyOf(reading, t)}`)
    if (entry?.aspect !== 'presence') return
    for (const head of whoIsThere(reading, t)) {
      if (!isForce(reading, head)) continue
      const about = nounPhrase(reading, head)
      found.push({
        token: t,
        aspect: 'presence',
        at: clauseAround(reading, t, about.at),
        side: entry.side,
        topic: reading.lexicon.topicOf.get(reading.tokens[head]!.lemma.toLowerCase()) ?? 'presence',
        about,
        by: 'extract/facet-presence@1',
      })
    }
  })
  return found
}

function whoIsThere(reading: Reading, t: number): number[] {
  const { tree } = reading
  if (isVerbal(reading.tokens[t]!)) {
    const heads = reading.isPassive(t)
      ? [tree.child(t, 'nsubj:pass'), agentOf(reading, t)]
      : [subjectOf(reading, t), tree.child(t, 'obj')]
    return heads.filter((h) => h >= 0).flatMap((h) => coordinated(reading, h))
  }
  const possessor = tree.child(t, 'nmod:poss')
  const of = tree.childrenBy(t, 'nmod')
  const compounds = tree.childrenBy(t, 'compound', 'amod')
  const subject = tree.child(t, 'nsubj')
  return [possessor, ...of, ...compounds, subject].filter((h) => h >= 0).flatMap((h) => coordinated(reading, h))
}

/** Soldiers, mercenaries, a named group or company: not a person, an outlet or a place. */
export function isForce(reading: Reading, head: number): boolean {
  const { tokens, lexicon } = reading
  const token = tokens[head]!
  // "lethal force was used": nobody who could be somewhere.
  if (token.xpos === 'NN' && lexicon.topicOf.get(token.lemma.toLowerCase()) === 'excessive') return false
  if (lexicon.forces.has(token.lemma.toLowerCase())) return true
  if (token.upos !== 'PROPN') return false
  const kind = reading.nameAt(head)?.kind
  if (kind) return kind === 'armed-group' || kind === 'armed-force' || kind === 'company' || kind === 'organization'
  const readings = reading.knownAt(head)?.readings ?? []
  return readings.length === 0 || readings.some((r) => r.list === 'organization' || r.list === 'body')
}

export const posOf = (reading: Reading, t: number) => {
  const { upos } = reading.tokens[t]!
  return upos === 'VERB'
    ? 'v'
    : upos === 'NOUN'
      ? 'n'
      : upos === 'ADJ' || upos === 'ADV'
        ? 'a'
        : upos === 'SCONJ'
          ? 'c'
          : '-'
}

/** Lemma, with its object or particle where the language's data list it so ("take+part"). */
export function keyOf(reading: Reading, t: number): string {
  const lemma = reading.tokens[t]!.lemma.toLowerCase()
  for (const child of reading.tree.childrenBy(t, 'compound:prt', 'obj', 'advmod', 'obl')) {
    const key = `${lemma}+${reading.tokens[child]!.lemma.toLowerCase()}`
    if (reading.lexicon.aspectWords.has(`v ${key}`)) return key
  }
  return lemma
}
