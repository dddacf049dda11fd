import { isVerbal, nounPhrase, type Reading } from '../reading.ts'
import { isNobody } from './clause-words.ts'
import { antecedentOf } from './relative.ts'
import type { Found, Stance } from './stance.ts'

/** Types of deeds whose object says whom they hit: "the strike hit bandits", "denied that it had bombed civilians". */
const STRUCK: ReadonlySet<string> = new Set(['strike', 'bombing', 'attack', 'shooting', 'raid'])

/** Who the dead are said to have been: "203 fighters were killed", "the slain were terrorists", "mostly civilians". */
export function victims(reading: Reading, { happenings }: Found): Stance[] {
  const found: Stance[] = []
  const add = (token: number, head: number, happening?: number) => {
    const population = populationAt(reading, head)
    if (!population) return
    // "none of its patients died" is said of some, and says nothing of whom the dead were.
    if (reading.isNegated(token) && reading.tree.child(head, 'nmod:poss') >= 0) return
    if (isFeared(reading, token)) return
    found.push({
      token,
      aspect: 'who-were-the-victims',
      at: nounPhrase(reading, head).at,
      side: isNobody(reading, head) ? 'no' : 'yes',
      topic: population,
      ...(happening === undefined ? {} : { happening }),
      by: 'extract/facet-victims@2',
    })
  }
  happenings.forEach((happening, index) => {
    if (!isDeadly(reading, happening.head) && !STRUCK.has(happening.type)) return
    for (const { phrase, role } of happening.participants) {
      if (role === 'agent' && happening.family !== 'casualties') continue
      if (!isDeadly(reading, happening.head) && !reading.is(phrase.head, 'obj', 'nsubj:pass')) continue
      for (const head of countedOf(reading, antecedentOf(reading, phrase.head))) add(happening.head, head, index)
    }
  })
  // Verbs that count the killed, and tell of no happening of their own: "neutralized 64 terrorists".
  const told = new Set(happenings.map((h) => h.head))
  reading.tokens.forEach((token, t) => {
    if (token.upos !== 'VERB' || told.has(t) || !isDeadly(reading, t)) return
    const patient = reading.tree.child(t, 'nsubj:pass', 'obj')
    if (patient >= 0) for (const head of countedOf(reading, antecedentOf(reading, patient))) add(t, head)
  })
  const deadly = happenings.flatMap((h, index) => (isDeadly(reading, h.head) ? [{ head: h.head, index }] : []))
  let passed = -1
  const last = (t: number): number | undefined => {
    while (deadly[passed + 1] && deadly[passed + 1]!.head < t) passed++
    return deadly[passed]?.index
  }
  reading.tokens.forEach((token, t) => {
    if (token.upos !== 'NOUN') return
    const before = () => last(t)
    if (isAmongTheDead(reading, t) || isAllOf(reading, t)) add(t, t, before())
    if (reading.tree.child(t, 'cop') < 0) return
    const subject = Math.max(reading.tree.child(t, 'nsubj'), thoseKilled(reading, t))
    if (subject < 0 || !meansTheDead(reading, subject, t)) return
    add(t, t, before())
  })
  return found
}

/** "at the risk of killing civilians": nobody is said to have been killed. */
function isFeared({ tokens, lexicon }: Reading, token: number): boolean {
  const over = tokens[token]!.head
  return over >= 0 && lexicon.concerns('risk', tokens[over]!.lemma.toLowerCase())
}

/** "dozens of civilians among the dead", "among the dead were nine fighters". */
function isAmongTheDead(reading: Reading, t: number): boolean {
  const { tree, lexicon, tokens } = reading
  const counted = reading.is(t, 'nmod') && tokens[t]!.head >= 0 ? tokens[t]!.head : t
  const around = [...tree.childrenBy(t, 'nmod', 'obl'), ...tree.childrenBy(counted, 'nmod', 'obl')]
  const over = reading.is(counted, 'nsubj') ? tokens[counted]!.head : -1
  return [...around, over].some(
    (c) => c >= 0 && c !== t && lexicon.concerns('among', reading.introducer(c)) && isOfTheDead(reading, c),
  )
}

const isOfTheDead = (reading: Reading, t: number): boolean =>
  (reading.lexicon.measureWords.get(reading.tokens[t]!.lemma.toLowerCase()) ??
    reading.lexicon.measureWords.get(reading.word(t))) === 'killed'

/** "killed 64 people, all of them fighters", "more than 120 killed, "all civilians"": what all of those just counted were. */
function isAllOf(reading: Reading, t: number): boolean {
  const { tree, lexicon, tokens } = reading
  const all = tree
    .childrenBy(t, 'det', 'nsubj', 'advmod', 'nmod', 'amod', 'det:predet')
    .find((c) => c < t && lexicon.concerns('all', reading.word(c)))
  const before = all === undefined ? -1 : all - 1
  const isSetApart = before >= 0 && tokens[before]!.upos === 'PUNCT'
  return (
    isSetApart &&
    tokens
      .slice(Math.max(0, before - COUNTED_WITHIN), before)
      .some((_, i) => reading.quantityAt(Math.max(0, before - COUNTED_WITHIN) + i))
  )
}

/** Tokens before "all of them" in which a number stands that they are all of. */
const COUNTED_WITHIN = 8

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

/** "those killed were worshippers": a verb of killing that a pronoun stands before, where it was read as a clause of its own. */
function thoseKilled(reading: Reading, t: number): number {
  const { tokens, tree } = reading
  const those = tree.child(t, 'nsubj')
  const isBefore = those >= 0 && tokens[those]!.upos === 'PRON' && tokens[those + 1]?.upos === 'VERB'
  return isBefore && isDeadly(reading, those + 1) ? those + 1 : -1
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
