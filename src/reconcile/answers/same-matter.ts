import type { Claim, Figure } from '../../model/dossier.ts'
import type { ContentWords } from '../content-words.ts'
import type { Found } from './found.ts'

/** Share of an answer's telling words that a claim must have to be what it answers. */
const SAME_MATTER = 0.45

/** Whether two claims speak of one matter. */
export type SameMatter = (answer: Claim, claim: Claim) => boolean

/**
 * Two claims speak of one matter where the second has much of what the first says, and the very word that governs it among that: "denied that
 * live rounds were used" is about use of rounds, however many other words it shares with a report on rounds that were found. Who denies "talk of
 * force" speaks of force. The same count of the same thing is one matter whatever the words around it. A name governs nothing, and events that are
 * known to be two are two matters.
 */
export function sameMatterOf(
  words: ContentWords,
  found: ReadonlyMap<string, Found>,
  figures: readonly Figure[],
): SameMatter {
  const counts = countsOf(figures)
  return (answer, claim) => {
    if (answer.event && claim.event && answer.event !== claim.event) return false
    const overlap = words.overlap(answer, claim)
    const counted = counts.get(answer.id)
    if (counted && overlap > 0 && [...(counts.get(claim.id) ?? [])].some((count) => counted.has(count))) return true
    if (overlap < SAME_MATTER) return false
    const behind = found.get(answer.id)
    const other = found.get(claim.id)
    const governing = behind ? governingOf(behind, answer.content.end) : undefined
    if (!behind || !other || !governing) return false
    return (
      governing.length === 0 ||
      governing.some((lemma) => [...words.of(claim)].some((word) => isOne(behind, lemma, other, word)))
    )
  }
}

/** What each claim counts, and how many: exact numbers that say by themselves what they are, not one or two. */
function countsOf(figures: readonly Figure[]): Map<string, Set<string>> {
  const counts = new Map<string, Set<string>>()
  for (const { claim, measure, min, max } of figures) {
    if (min === null || min !== max || min < TELLING_COUNT) continue
    counts.set(claim, (counts.get(claim) ?? new Set()).add(`${measure} ${min}`))
  }
  return counts
}

const TELLING_COUNT = 20

/** Words that govern what is said, as dictionary forms; none where the verb says nothing by itself, nothing at all where only a name does. */
function governingOf({ tokens, found, lexicon }: Found, end: number): string[] | undefined {
  const head = tokens[found.head]
  if (!head) return undefined
  const lemma = head.lemma.toLowerCase()
  if (lexicon.answers('light', lemma)) return []
  const isWord = /^(NOUN|VERB|ADJ|NUM)$/.test(head.upos)
  const isOnlySaying =
    head.upos === 'NOUN' &&
    (lexicon.nouns.has(lemma) || lexicon.answers('part', lemma) || lexicon.answers('mention', lemma))
  if (isWord && !isOnlySaying) return [lemma]
  // "talk of force" is about force, "the soldiers were in Orvane" about soldiers.
  const below: string[] = []
  const first = isWord ? found.head + 1 : Math.max(0, found.head - NEAR)
  for (let t = first; t < tokens.length && tokens[t]!.end <= end && t - found.head <= NEAR; t++)
    if (/^(NOUN|VERB)$/.test(tokens[t]!.upos) && tokens[t]!.head === found.head)
      below.push(tokens[t]!.lemma.toLowerCase())
  return below.length > 0 ? below : undefined
}

/** Words beside a noun of saying or a name in which its matter is looked for. */
const NEAR = 12

/** Whether two words are one, by themselves, as names of one topic, or as words for one kind of event. */
function isOne(a: Found, lemma: string, b: Found, other: string): boolean {
  if (lemma === other) return true
  const topic = a.lexicon.topicOf.get(lemma)
  if (topic !== undefined && b.lexicon.topicOf.get(other) === topic) return true
  const type = typeOf(a, lemma)
  return type !== undefined && typeOf(b, other) === type
}

/** Kind of event that a word tells of, from the language's data; plain happenings are of no kind. */
function typeOf({ lexicon }: Found, lemma: string): string | undefined {
  const type = (lexicon.eventVerbs.get(lemma) ?? lexicon.eventNouns.get(lemma))?.type
  return type === 'happening' ? undefined : type
}
