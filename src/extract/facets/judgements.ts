import { nounPhrase, type Reading } from '../reading.ts'
import { subjectOf } from '../sources.ts'
import { clauseAround, lemmaOf } from './clause-words.ts'
import { FOOTAGE, pictureAt, picturesOf } from './footage.ts'
import { keyOf, posOf } from './presence.ts'
import type { Stance } from './stance.ts'

/** Words that call something false or genuine, lawful or unlawful: "illegally flew", "publishing false images", "excessive force". */
export function judgements(reading: Reading): Stance[] {
  const found: Stance[] = []
  const pictures = picturesOf(reading)
  reading.tokens.forEach((_, t) => {
    const entry = reading.lexicon.aspectWords.get(`${posOf(reading, t)} ${keyOf(reading, t)}`)
    if (!entry || entry.aspect === 'presence') return
    const thing = judgedBy(reading, t)
    if (entry.aspect === 'authenticity') {
      const picture = pictureJudged(reading, t, thing, pictures)
      if (picture) {
        const side = isUnchecked(reading, t) ? 'open' : entry.side
        const at = clauseAround(reading, t, picture.at)
        // A verb of checking stands outside of what is said to be checked.
        const token = isCheck(reading, t) ? picture.head : t
        found.push({ token, aspect: 'authenticity', at, side, topic: FOOTAGE, about: picture, by: PICTURE })
      }
      if (picture || !isThing(reading, thing)) return
    }
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

const PICTURE = 'extract/facet-picture@1'

/** The picture that a word judges, by itself, as a pronoun, or beside the word: "called it staged", "considers the clip authentic". */
function pictureJudged(reading: Reading, t: number, thing: number, pictures: readonly number[]) {
  const { tokens, tree, lexicon } = reading
  const own = pictureAt(reading, thing, pictures)
  if (own) return own
  const up = tokens[t]!.head
  const isCalled = up >= 0 && lexicon.verbs.has(lemmaOf(reading, up)) && !reading.is(t, 'nsubj', 'advcl', 'conj')
  const beside = isCalled ? tree.childrenBy(up, 'obj', 'nsubj:pass') : []
  for (const c of [...beside, tree.child(t, 'nsubj', 'nsubj:pass', 'obj')]) {
    const picture = c === t ? undefined : pictureAt(reading, c, pictures)
    if (picture) return picture
  }
  return undefined
}

const isCheck = (reading: Reading, t: number): boolean => reading.lexicon.concerns('check', lemmaOf(reading, t))

/** "could not verify", "has not been able to establish", "of unverified origin": nobody says that it is not what it is said to be. */
function isUnchecked(reading: Reading, t: number): boolean {
  const { tokens } = reading
  if (!isCheck(reading, t)) return false
  const up = tokens[t]!.head
  return reading.isNegated(t) || (up >= 0 && reading.isNegated(up))
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
