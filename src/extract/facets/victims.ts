import { isVerbal, nounPhrase, type Reading } from '../reading.ts'
import type { Found, Stance } from './stance.ts'

/** Who the dead are said to have been: "203 fighters were killed", "the slain were terrorists", "mostly civilians". */
export function victims(reading: Reading, { happenings }: Found): Stance[] {
  const found: Stance[] = []
  const add = (token: number, head: number, happening?: number) => {
    const population = populationAt(reading, head)
    if (!population) return
    found.push({
      token,
      aspect: 'who-were-the-victims',
      at: nounPhrase(reading, head).at,
      side: 'open',
      topic: population,
      ...(happening === undefined ? {} : { happening }),
      by: 'extract/facet-victims@1',
    })
  }
  happenings.forEach((happening, index) => {
    if (!isDeadly(reading, happening.head)) return
    for (const { phrase, role } of happening.participants) {
      if (role === 'agent' && happening.family !== 'casualties') continue
      for (const head of countedOf(reading, phrase.head)) add(happening.head, head, index)
    }
  })
  reading.tokens.forEach((token, t) => {
    if (token.upos !== 'NOUN' || reading.tree.child(t, 'cop') < 0) return
    const subject = reading.tree.child(t, 'nsubj')
    if (subject < 0 || !meansTheDead(reading, subject, t)) return
    const before = happenings.findLastIndex((h) => h.head < t && isDeadly(reading, h.head))
    add(t, t, before < 0 ? undefined : before)
  })
  return found
}

/** Verbs and nouns of which the language's data say that they count the killed. */
function isDeadly({ tokens, lexicon }: Reading, head: number): boolean {
  const lemma = tokens[head]!.lemma.toLowerCase()
  return (
    (lexicon.measureVerbs.get(lemma)?.some((v) => v.measure === 'killed') ?? false) ||
    lexicon.measureWords.get(lemma) === 'killed'
  )
}

/** The noun, what it counts ("hundreds of civilians"), and what is set beside it ("but mostly civilians"). */
function countedOf(reading: Reading, head: number): number[] {
  const { tree } = reading
  return [
    head,
    ...tree.childrenBy(head, 'nmod', 'conj'),
    ...tree.childrenBy(head, 'nmod').flatMap((n) => tree.childrenBy(n, 'conj')),
  ]
}

/** "the slain people", "the dead", "they" after a killing in the same or the last sentence. */
function meansTheDead(reading: Reading, subject: number, before: number): boolean {
  const { tokens, tree, lexicon } = reading
  const words = [subject, ...tree.childrenBy(subject, 'amod', 'acl', 'nmod')]
  const measure = (t: number) =>
    lexicon.measureWords.get(tokens[t]!.lemma.toLowerCase()) ?? lexicon.measureWords.get(reading.word(t))
  if (words.some((t) => measure(t) === 'killed' || isDeadly(reading, t))) return true
  if (tokens[subject]!.upos !== 'PRON') return false
  const sentence = tokens[subject]!.sentence
  for (let t = before - 1; t >= 0 && sentence - tokens[t]!.sentence <= 1; t--) {
    if ((isVerbal(tokens[t]!) && isDeadly(reading, t)) || measure(t) === 'killed') return true
  }
  return false
}

function populationAt(reading: Reading, head: number) {
  for (const token of [head, ...reading.tree.childrenBy(head, 'amod', 'compound')]) {
    for (const r of reading.knownAt(token)?.readings ?? []) {
      if (r.list === 'people') {
        const population = reading.entries.people.get(r.id)?.population
        if (population && population !== 'unstated') return population
      }
      if (r.list === 'title' && r.id === 'fighter') return 'combatant' as const
    }
  }
  return undefined
}
