import { isVerbal, nounPhrase, type Reading } from '../reading.ts'
import { agentOf, subjectOf } from '../sources.ts'
import { CULPABLE, canAct, FIRES, upToHead } from './authors.ts'
import { isNobody } from './clause-words.ts'
import { posOf } from './presence.ts'
import type { Found, Stance } from './stance.ts'

/** Families of happenings of which a cause is asked. */
const CAUSED: ReadonlySet<string> = new Set(['disaster', 'violence', 'unrest', 'casualties', 'downing', 'outage'])
/** Sentences within which a cause is that of a happening. */
const NEAR = 2

/** What is said to have brought a happening about: "X caused Y", "blamed Y on X", "because of X", and faults that a disaster is put down to. */
export function causes(reading: Reading, { happenings }: Found): Stance[] {
  const found: Stance[] = []
  const near = (t: number, fits: (family: string) => boolean): number => nearest(reading, happenings, t, fits)
  reading.tokens.forEach((token, t) => {
    const lemma = token.lemma.toLowerCase()
    const where = reading.lexicon.causeWords.get(`${posOf(reading, t)} ${lemma}`)
    const cause = where ? causeAt(reading, t, where) : becauseOf(reading, t)
    const isFault = cause < 0 && reading.lexicon.faultWords.has(lemma)
    const head = cause >= 0 ? cause : isFault ? t : -1
    if (head < 0 || reading.tokens[head]!.upos === 'PRON') return
    const happening = near(t, (family) => (isFault ? family === 'disaster' || family === 'outage' : CAUSED.has(family)))
    if (happening < 0) return
    const about = nounPhrase(reading, head)
    const { family } = happenings[happening]!
    // Who is blamed for a deed is said to have done it.
    const isCulprit = !isFault && CULPABLE.has(family) && canAct(reading, head)
    const at = upToHead(reading, about)
    if (isCulprit) {
      found.push({
        token: head,
        aspect: 'who-did-it',
        at,
        side: isNobody(reading, head) ? 'no' : 'yes',
        topic: FIRES.has(happenings[happening]!.type) ? 'fire' : family,
        about,
        happening,
        by: 'extract/facet-blamed@1',
      })
      return
    }
    found.push({
      token: head,
      aspect: 'cause',
      at,
      // "no upkeep since": the lack of it is the cause, and nothing is denied.
      side: isFault && reading.lexicon.concerns('care', lemma) ? 'open' : 'yes',
      topic: FIRES.has(happenings[happening]!.type) ? 'fire' : 'cause',
      happening,
      by: isFault ? 'extract/facet-fault@1' : 'extract/facet-cause@2',
    })
  })
  return found
}

/** Index of the nearest fitting happening within reach, the earlier of equals, or -1. Happenings are in text order. */
function nearest(
  { tokens }: Reading,
  happenings: Found['happenings'],
  t: number,
  fits: (family: string) => boolean,
): number {
  const sentence = tokens[t]!.sentence
  let low = 0
  let high = happenings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[happenings[middle]!.head]!.sentence < sentence - NEAR) low = middle + 1
    else high = middle
  }
  let best = -1
  let distance = NEAR + 1
  for (let h = low; h < happenings.length; h++) {
    const other = tokens[happenings[h]!.head]!.sentence
    if (other > sentence + NEAR) break
    if (fits(happenings[h]!.family) && Math.abs(other - sentence) < distance) {
      best = h
      distance = Math.abs(other - sentence)
    }
  }
  return best
}

/** "because of heavy rain": a phrase behind words for why. */
function becauseOf(reading: Reading, t: number): number {
  const { tree, lexicon } = reading
  const introducer = tree.child(t, 'case', 'mark')
  if (introducer < 0 || !reading.is(t, 'obl', 'nmod')) return -1
  return lexicon.concerns('because', reading.word(introducer)) ? t : -1
}

/** "blamed rounds", "blamed the blast on a drone", "pinned it on the captain": what stands behind "on" before the object. */
function blamedOn(reading: Reading, verb: number): number {
  const { tree, lexicon } = reading
  const object = tree.child(verb, 'obj')
  const behind = [...tree.childrenBy(verb, 'obl'), ...(object < 0 ? [] : tree.childrenBy(object, 'nmod'))]
  const on = behind.find((c) => lexicon.concerns('blamed-on', reading.introducer(c)))
  return on ?? (lexicon.concerns('pinning', reading.tokens[verb]!.lemma.toLowerCase()) ? -1 : object)
}

function causeAt(reading: Reading, t: number, where: string): number {
  const { tree } = reading
  switch (where) {
    case 'subject':
      if (!isVerbal(reading.tokens[t]!)) return -1
      return reading.isPassive(t) ? agentOf(reading, t) : subjectOf(reading, t)
    case 'object':
      return blamedOn(reading, t)
    case 'from':
    case 'to':
      return tree.childrenBy(t, 'obl', 'nmod').find((c) => reading.introducer(c) === where) ?? -1
    case 'be':
      if (tree.child(t, 'cop') >= 0) return tree.child(t, 'nsubj')
      // "the cause was a fuse box"
      return reading.is(t, 'nsubj') && tree.child(reading.tokens[t]!.head, 'cop') >= 0 ? reading.tokens[t]!.head : -1
    default:
      return -1
  }
}
