import type { ReadingList } from '../lang/phrases.ts'
import type { Reading } from './reading.ts'

const ACTORS: ReadonlySet<ReadingList> = new Set([
  'country',
  'demonym',
  'capital',
  'seat',
  'community',
  'organization',
  'outlet',
  'national-body',
  'body',
  'title',
  'first-name',
])

/**
 * Whether a noun or pronoun can be somebody who says something: a named actor, a person or group, a body of a state, "the French", a pronoun
 * for one of them. Things (a clock, a rule) are not, whatever verb they stand with.
 */
export function isSpeaker(reading: Reading, head: number): boolean {
  const token = reading.tokens[head]!
  if (token.upos === 'PRON') return isPersonalPronoun(reading, head)
  if (isChannelNoun(reading, head)) return false
  const here = reading.knownAt(head)?.readings
  const known = here ?? (token.upos === 'NOUN' ? reading.knownAs(token.lemma.toLowerCase()) : [])
  if (known.some((r) => ACTORS.has(r.list))) return true
  if (isCountOfPeople(reading, head)) return true
  if (known.some((r) => r.list === 'people' && reading.entries.people.get(r.id)?.source)) return true
  if (isOrdinal(reading, head)) return true
  if (token.upos === 'NOUN' && isBodyOfSomebody(reading, head)) return true
  if (token.upos === 'NOUN' && isNamedBeside(reading, head)) return true
  const name = reading.nameAt(head)
  if (name) return name.kind !== 'event' && name.kind !== 'work'
  return token.upos === 'PROPN'
}

/** "a third described", "one, who fled, says": a number for one of those told of before; never "one says", which is anybody. */
function isOrdinal(reading: Reading, head: number): boolean {
  const { tokens, lexicon } = reading
  if (!/^(ADJ|NUM)$/.test(tokens[head]!.upos) || !lexicon.plays('one-of-them', reading.word(head))) return false
  const isSetOff = reading.word(head + 1) === ',' || reading.tree.child(head, 'nmod', 'acl:relcl') >= 0
  return reading.is(head, 'nsubj') && (isSetOff || reading.tree.child(head, 'det') >= 0)
}

/** "the UN rights office", "the army's press team", "the health office": a part of somebody that can speak for it, or that its work names. */
function isBodyOfSomebody(reading: Reading, head: number): boolean {
  const { tokens, tree, lexicon } = reading
  const lemma = tokens[head]!.lemma.toLowerCase()
  if (!lexicon.plays('body', lemma)) return false
  if (lexicon.plays('keeper', lemma) && tree.childrenBy(head, 'compound').length > 0) return true
  return tree
    .childrenBy(head, 'compound', 'nmod:poss', 'nmod', 'flat', 'amod')
    .some(
      (c) => reading.nameAt(c) !== undefined || (reading.knownAt(c)?.readings.some((r) => ACTORS.has(r.list)) ?? false),
    )
}

/** "his counterpart, Brigadier Hatim Doe": a noun with a person's name in apposition. */
function isNamedBeside(reading: Reading, head: number): boolean {
  return reading.tree
    .childrenBy(head, 'appos')
    .some(
      (a) =>
        a > head &&
        (reading.nameAt(a)?.kind === 'person' ||
          (reading.tokens[a]!.upos === 'PROPN' && reading.knownAt(a)?.readings.some((r) => r.list === 'title'))),
    )
}

/** "thousands of young people", "some of them", "most residents". */
function isCountOfPeople(reading: Reading, head: number): boolean {
  const { tokens, tree } = reading
  const counts = tokens[head]!.upos === 'NUM' || reading.quantityAt(head) !== undefined
  return counts && tree.childrenBy(head, 'nmod').some((n) => isPersonNoun(reading, n))
}

/** A noun for persons, named or not: what can be arrested, sent or held. */
export function isPersonNoun(reading: Reading, token: number): boolean {
  const t = reading.tokens[token]!
  if (t.upos === 'PRON') return isPersonalPronoun(reading, token)
  const known = reading.knownAt(token)?.readings ?? []
  if (known.some((r) => r.list === 'people' || r.list === 'title' || r.list === 'demonym' || r.list === 'first-name'))
    return true
  if (known.some((r) => r.list === 'body' && reading.entries.bodies.get(r.id)?.part !== 'government')) return true
  return reading.nameAt(token)?.kind === 'person' || t.upos === 'NUM'
}

/** A news agency, newspaper, broadcaster or other outlet, by its name. */
export function isOutlet(reading: Reading, token: number): boolean {
  const kind = reading.nameAt(token)?.kind
  if (kind === 'outlet' || kind === 'agency') return true
  return reading.knownAt(token)?.readings.some((r) => r.list === 'outlet') ?? false
}

/** A recording, paper, platform or occasion: what something is said in, never who says it. */
export function isChannelNoun(reading: Reading, token: number): boolean {
  const { lexicon, tokens } = reading
  const lemma = tokens[token]!.lemma.toLowerCase()
  if (reading.knownAt(token)?.readings.some((r) => r.list === 'platform')) return true
  return (
    tokens[token]!.upos === 'NOUN' &&
    (lexicon.channels.has(lemma) || lexicon.exhibits.has(lemma) || lexicon.nouns.has(lemma))
  )
}

function isPersonalPronoun(reading: Reading, token: number): boolean {
  const { lexicon } = reading
  const word = reading.word(token)
  return lexicon.plays('person', word) || lexicon.plays('indefinite', word)
}
