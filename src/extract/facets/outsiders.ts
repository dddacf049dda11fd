import { relationIs } from '../../model/tree.ts'
import { isVerbal, nounPhrase, type Reading } from '../reading.ts'
import { isPersonNoun } from '../speakers.ts'
import { clauseAround, isNobody, lemmaOf } from './clause-words.ts'
import { FOOTAGE } from './footage.ts'
import type { Stance } from './stance.ts'

/** Topic of every side that is taken on whether mercenaries, foreign soldiers or instructors were there: one question. */
const TOPIC = 'mercenary'
/** What kinds of names a firm of armed people has; the known forces of a state are none. */
const FIRMS: ReadonlySet<string> = new Set(['company', 'organization', 'armed-group', 'other', 'work'])
/** Tokens within which a name and the words that say what it is stand beside each other. */
const BESIDE = 8

/**
 * Those whose very presence is an issue, wherever a claim puts them, whatever it says that they did: "foreign gunmen in grey uniforms had come with
 * the soldiers", "no employee of the company has ever been deployed", "the talk of foreigners was a fairy tale".
 */
export function outsiders(reading: Reading): Stance[] {
  const firms = firmsOf(reading)
  const { tree } = reading
  return reading.tokens.flatMap((token, t): Stance[] => {
    if (!['NOUN', 'PROPN', 'ADJ'].includes(token.upos) || !isOutsider(reading, t, firms)) return []
    const placed = token.upos === 'ADJ' ? { token: t, side: 'yes' as const } : placedBy(reading, t)
    if (!placed || isOnly(reading, t)) return []
    const about = nounPhrase(reading, token.upos === 'ADJ' ? tree.child(t, 'nsubj') : outermost(reading, t))
    return [
      {
        token: placed.token,
        aspect: 'presence',
        at: clauseAround(reading, placed.token, about.at),
        side: isNobody(reading, about.head) && !reading.isNegated(placed.token) ? opposite(placed.side) : placed.side,
        topic: TOPIC,
        about,
        by: 'extract/facet-outsider@1',
      },
    ]
  })
}

const opposite = (side: 'yes' | 'no') => (side === 'yes' ? 'no' : 'yes')

function isOutsider(reading: Reading, t: number, firms: ReadonlySet<string>): boolean {
  const { lexicon, tree, tokens } = reading
  const lemma = lemmaOf(reading, t)
  if (tokens[t]!.upos === 'NOUN' || tokens[t]!.upos === 'ADJ') {
    if (tokens[t]!.upos === 'ADJ') return isOfPeople(reading, t, lemma)
    if (lexicon.concerns('outsider', lemma)) return true
    if (!lexicon.concerns('band', lemma) && !lexicon.concerns('company', lemma)) return false
    const modifiers = tree.childrenBy(t, 'amod', 'compound').map((c) => lemmaOf(reading, c))
    const isFirm = lexicon.concerns('company', lemma)
    if (isFirm) return modifiers.some((m) => lexicon.concerns('private', m))
    // "the Armed Forces" are what any state calls its own.
    if (reading.knownAt(t)?.readings.some((r) => r.list === 'body')) return false
    return modifiers.some((m) => lexicon.concerns('outside-mark', m)) || isDisguised(reading, t)
  }
  return firms.has(reading.word(t)) && !reading.is(t, 'flat', 'compound', 'amod')
}

/** "some of the men up there were white": said of people, and not before them. */
function isOfPeople(reading: Reading, t: number, lemma: string): boolean {
  const { tree, lexicon } = reading
  if (!lexicon.concerns('outside-mark', lemma) || tree.child(t, 'cop') < 0) return false
  const subject = tree.child(t, 'nsubj')
  const whom = subject < 0 ? [] : [subject, ...tree.childrenBy(subject, 'nmod')]
  return whom.some((w) => lexicon.concerns('band', lemmaOf(reading, w)))
}

/** "the only foreigners in the town are engineers" says that nobody else is there. */
const isOnly = (reading: Reading, t: number): boolean =>
  reading.tree.childrenBy(t, 'amod', 'advmod').some((c) => reading.lexicon.concerns('only', lemmaOf(reading, c)))

/** "men in grey", "soldiers without insignia". */
function isDisguised(reading: Reading, t: number): boolean {
  return reading.tree.childrenBy(t, 'nmod', 'acl').some((c) => {
    const { lexicon, tree } = reading
    const words = [c, ...tree.childrenBy(c, 'amod', 'obl', 'obj')]
    return tree.child(c, 'case') >= 0 && words.some((w) => lexicon.concerns('guise', lemmaOf(reading, w)))
  })
}

/** First words of the names that the document calls a private firm of armed people, or whose mercenaries or instructors it tells of. */
function firmsOf(reading: Reading): Set<string> {
  const { tokens, tree, lexicon } = reading
  const found = new Set<string>()
  const add = (t: number) => {
    const name = reading.nameAt(t)
    if (!name || name.known !== undefined || !FIRMS.has(name.kind)) return
    for (let w = t - BESIDE; w <= t + BESIDE; w++) {
      const token = tokens[w]
      if (token && token.upos === 'PROPN' && token.start >= name.start && token.end <= name.end) {
        const lemma = token.lemma.toLowerCase()
        if (!lexicon.concerns('company', lemma)) found.add(reading.word(w))
      }
    }
  }
  tokens.forEach((token, t) => {
    if (token.upos !== 'NOUN') return
    const lemma = lemmaOf(reading, t)
    const isFirm =
      lexicon.concerns('company', lemma) &&
      tree.childrenBy(t, 'amod', 'compound').some((c) => lexicon.concerns('private', lemmaOf(reading, c)))
    const isOutside = lexicon.concerns('outsider', lemma)
    if (!isFirm && !isOutside) return
    for (const c of tree.childrenBy(t, 'nmod', 'compound', 'appos', 'nmod:poss', 'flat')) add(c)
    if (relationIs(token, 'appos')) add(token.head)
    if (isFirm && tree.child(t, 'cop') >= 0) add(tree.child(t, 'nsubj'))
  })
  found.delete('')
  return found
}

/** "men" of "the men of the company": who is meant is the whole phrase. */
function outermost(reading: Reading, t: number): number {
  const { tokens, lexicon } = reading
  let token = t
  for (let steps = 0; steps < 3; steps++) {
    const up = tokens[token]!.head
    if (up < 0 || !reading.is(token, 'nmod', 'compound', 'appos', 'nmod:poss', 'conj')) break
    const lemma = lemmaOf(reading, up)
    const isPeople = lexicon.concerns('band', lemma) || lexicon.forces.has(lemma) || lexicon.concerns('outsider', lemma)
    if (!isPeople && !isPersonNoun(reading, up)) break
    token = up
  }
  return token
}

/** The word that puts somebody there, or says that nobody was; nothing where they are only named, as party of a contract or who speaks. */
function placedBy(reading: Reading, t: number): { token: number; side: 'yes' | 'no' } | undefined {
  const { tokens, lexicon } = reading
  let token = outermost(reading, t)
  for (let steps = 0; steps < 4; steps++) {
    const up = tokens[token]!.head
    if (up < 0) return { token, side: 'yes' }
    if (isVerbal(tokens[up]!)) {
      if (!reading.is(token, 'nsubj', 'obj', 'obl:agent', 'obl', 'nsubj:pass')) return undefined
      const speaks = lexicon.verbs.has(lemmaOf(reading, up))
      if (speaks) return reading.is(token, 'obj', 'nsubj:pass') ? { token, side: 'yes' } : undefined
      return { token: up, side: 'yes' }
    }
    const lemma = lemmaOf(reading, up)
    // Who is seen in a picture is where the picture is from.
    if (lexicon.topicOf.get(lemma) === FOOTAGE) return undefined
    if (lexicon.concerns('hearsay', lemma)) return saidOfHearsay(reading, up)
    const entry = lexicon.aspectWords.get(`n ${lemma}`)
    if (entry?.aspect === 'presence')
      return { token: up, side: entry.side === 'no' || isUnknownTo(reading, up) ? 'no' : 'yes' }
    if (!reading.is(token, 'nmod', 'nmod:poss', 'compound', 'appos', 'conj', 'nsubj', 'amod')) return undefined
    token = up
  }
  return undefined
}

/** "has no knowledge of the presence of": who knows of none says that there are none, as far as they know. */
function isUnknownTo(reading: Reading, noun: number): boolean {
  const over = reading.tokens[noun]!.head
  return over >= 0 && reading.is(noun, 'nmod') && isNobody(reading, over)
}

/** "the talk of foreigners was a fairy tale": what is said of the talk. Talk of which nothing is said takes no side. */
function saidOfHearsay(reading: Reading, noun: number): { token: number; side: 'yes' | 'no' } | undefined {
  const up = reading.tokens[noun]!.head
  if (up < 0 || !reading.is(noun, 'nsubj', 'obj')) return undefined
  return isBelittled(reading, up, noun) ? { token: up, side: 'no' } : undefined
}

function isBelittled(reading: Reading, predicate: number, noun: number): boolean {
  const { lexicon, tokens, tree } = reading
  const words = [predicate, ...tree.children(predicate)].filter((w) => w !== noun)
  return words.some((w) => {
    const { upos } = tokens[w]!
    const pos = upos === 'NOUN' ? 'n' : upos === 'ADJ' ? 'a' : upos === 'VERB' ? 'v' : '-'
    return lexicon.aspectWords.get(`${pos} ${lemmaOf(reading, w)}`)?.side === 'no'
  })
}
