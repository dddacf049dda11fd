import { fold } from '../../lang/fold.ts'
import type { Range } from '../../model/span.ts'
import type { Studied } from '../../model/studied.ts'
import { firstFrom } from '../content-words.ts'

/** How a document words somebody: the words that tell who, in order, folded. */
export interface Phrase {
  readonly words: readonly string[]
  /** The noun that the others go with. */
  readonly head: string
  /** Whether a proper name is among them. */
  readonly proper: boolean
  readonly at: Range
}

/** `one`: the words name the same one, more or less fully; `of`: one is named in the words for the other ("its lawyer", "the police chief"). */
export type Likeness = 'one' | 'of'

const TELLS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
/** Words of a phrase that are looked at. */
const LONGEST = 12

/** The phrase that stands at a place; nothing where no word of it tells who. */
export function phraseAt({ annotation: { tokens } }: Studied, at: Range, head: number): Phrase | undefined {
  const words: string[] = []
  let proper = false
  for (let t = firstFrom(tokens, at.start); t < tokens.length && tokens[t]!.end <= at.end; t++) {
    const token = tokens[t]!
    if (!TELLS.has(token.upos) || words.length === LONGEST) continue
    words.push(fold(token.lemma))
    proper ||= token.upos === 'PROPN'
  }
  const governor = tokens[head]
  if (words.length === 0 || !governor || !TELLS.has(governor.upos)) return undefined
  return { words, head: fold(governor.lemma), proper, at }
}

/** Letters from which on a word in small letters tells something where nothing says what part of speech it is. */
const TELLING = 4

/** The words of a name that stands in no text; its head is its first word ("Ministry of Justice") or its last ("justice ministry"). */
export function phraseOfName(name: string, head: 'first' | 'last'): Phrase | undefined {
  const words = name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length >= TELLING || /^\p{Lu}/u.test(word))
    .slice(0, LONGEST)
    .map(fold)
  const noun = head === 'first' ? words[0] : words.at(-1)
  return noun === undefined ? undefined : { words, head: noun, proper: true, at: { start: 0, end: 0 } }
}

/** Whether two phrases can mean one: the words of one are all among those of the other. */
export function likeness(a: Phrase, b: Phrase): Likeness | undefined {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (!holds(long.words, short.words)) return undefined
  return alike(a.head, b.head) || (short.proper && long.proper && holds([long.head], [short.head])) ? 'one' : 'of'
}

/** Whether each word is among others, as it stands, spelled a little otherwise, or as the first letters of some in a row. */
function holds(among: readonly string[], words: readonly string[]): boolean {
  const rest = words.filter((word) => !among.some((other) => alike(word, other)))
  if (rest.length === 0) return true
  if (rest.length === 1 && initials(among).includes(rest[0]!)) return true
  const unmet = among.filter((other) => !words.some((word) => alike(word, other)))
  const short = unmet.find((other) => initials(rest).includes(other))
  return short !== undefined && rest.length === short.length
}

/** First letters of every row of at least two words. */
function initials(words: readonly string[]): string[] {
  const found: string[] = []
  for (let i = 0; i < words.length; i++)
    for (let j = i + 2; j <= words.length; j++)
      found.push(
        words
          .slice(i, j)
          .map((w) => w[0])
          .join(''),
      )
  return found
}

/** Letters from which on two words may differ in one of them ("defence", "defense"). */
const LONG = 6

function alike(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long === `${short}s`) return true
  if (a.length !== b.length || a.length < LONG) return false
  let differences = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differences++
  return differences === 1
}
