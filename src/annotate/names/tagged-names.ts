import { gazetteerOf, type Hit } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'
import type { ReadingList } from '../../lang/phrases.ts'
import type { NameKind } from '../../model/annotation.ts'
import type { FoundName } from './found-name.ts'
import { kindBefore, kindByWords } from './kind-by-words.ts'
import { kindOfReading } from './kind-of-reading.ts'
import type { TaggedKind, TaggedName } from './name-labels.ts'
import { type DocumentWords, hasCapital, isAcronym } from './sentence-words.ts'

/** A name of more words is a mistake, as a rule a title taken for one. */
const LONGEST = 9

/** What a tagger of names, trained or not, takes for names, sentence by sentence, with its id. */
export interface Tagged {
  readonly id: string
  readonly names: readonly (readonly TaggedName[])[]
  /** Whether a name may end with a word without capitals ("Observatoire des droits"). */
  readonly endsSmall?: boolean
}

/**
 * Names that the tagger takes words for, as far as their words allow: without titles before a person, with the kind that their own words
 * tell, and none in a line of capitals.
 */
export function taggedNames(
  language: Language,
  { id, names: tagged, endsSmall = false }: Tagged,
  words: DocumentWords,
  hits: readonly Hit[],
): FoundName[] {
  const found: FoundName[] = []
  const hitAt = new Map(hits.map((hit) => [hit.first, hit]))
  words.sentences.forEach((sentence, s) => {
    for (const { first, last, kind } of joined(words, sentence.first, tagged[s]!)) {
      // Among capitals that tell nothing, only a common first name does.
      if (words.titled[s] && !(kind === 'person' && isFullName(hitAt, sentence.first + first, last - first))) continue
      const name = settled(language, words, hitAt, sentence.first + first, sentence.first + last, kind, endsSmall)
      if (name) found.push({ ...name, by: id })
    }
  })
  return found
}

/** Halves of one word with a hyphen ("Saint-Orlo") are one name. */
function joined({ forms, tokens }: DocumentWords, start: number, names: readonly TaggedName[]): TaggedName[] {
  const all: TaggedName[] = []
  for (const name of names) {
    const before = all.at(-1)
    const hyphen = start + name.first - 1
    if (
      before?.last === name.first - 1 &&
      forms[hyphen] === '-' &&
      tokens[hyphen - 1]!.end === tokens[hyphen]!.start &&
      tokens[hyphen]!.end === tokens[hyphen + 1]!.start
    ) {
      all[all.length - 1] = { ...name, first: before.first }
    } else {
      all.push(name)
    }
  }
  return all
}

/** Most words of a full name in a title. */
const LONGEST_PERSON = 4

function isFullName(hitAt: ReadonlyMap<number, Hit>, first: number, size: number): boolean {
  const hit = hitAt.get(first)
  return size > 1 && size <= LONGEST_PERSON && (hit?.readings.some((r) => r.list === 'first-name') ?? false)
}

const OFFICES: ReadonlySet<ReadingList> = new Set(['title', 'modifier', 'people', 'body'])
const TITLES: ReadonlySet<ReadingList> = new Set(['title', 'modifier'])

function settled(
  language: Language,
  { forms }: DocumentWords,
  hitAt: ReadonlyMap<number, Hit>,
  from: number,
  to: number,
  kind: TaggedKind,
  endsSmall: boolean,
): Omit<FoundName, 'by'> | null {
  let first = from
  let last = to
  // "President Adama Orlo" names Adama Orlo.
  for (let hit = hitAt.get(first); kind === 'person' && hit && hit.last < last; hit = hitAt.get(first)) {
    if (!hit.readings.every((r) => TITLES.has(r.list))) break
    first = hit.last
  }
  while (first < last && !NAMING.test(forms[first]!)) first++
  while (last > first && (!ENDING.test(forms[last - 1]!) || (!endsSmall && SMALL.test(forms[last - 1]!)))) last--
  if (first === last || last - first > LONGEST) return null
  const own = forms.slice(first, last)
  if (!own.some((form) => hasCapital(form) || MIXED.test(form))) return null
  if (isOffice(hitAt, first, last)) return null
  const readings = gazetteerOf(language).readings(own.join(' '))
  if (readings.length > 0 && readings.every((r) => OFFICES.has(r.list))) return null
  const [reading] = readings
  const known = reading && readings.length === 1 ? kindOfReading(language, reading) : null
  if (known) return { first, last, ...known, sure: false }
  if (own.length > 1 && kind !== 'nationality' && kindBefore(language, own[0]!))
    return { first, last, kind: 'event', sure: false }
  const event = kindBefore(language, forms[first - 1] ?? '')
  if (event && kind !== 'nationality')
    return { first: hasCapital(forms[first - 1]!) ? first - 1 : first, last, kind: event, sure: false }
  const named = kindOf(language, own, kind)
  // "Wadi Orlo" is no person, "Ada Park" may be one.
  const ground = named === 'person' && kindByWords(language, own) === 'place' && !isFullName(hitAt, first, last - first)
  return { first, last, kind: ground ? 'place' : named, sure: false }
}

/** Whether a name is nothing but an office, perhaps of something known ("German Foreign Minister"). */
function isOffice(hitAt: ReadonlyMap<number, Hit>, first: number, last: number): boolean {
  let at = first
  let hit = hitAt.get(at)
  if (hit && hit.last < last && !hit.readings.some((r) => r.list === 'first-name')) at = hit.last
  for (hit = hitAt.get(at); hit && hit.last <= last; hit = hitAt.get(at)) {
    if (!hit.readings.every((r) => OFFICES.has(r.list))) return false
    at = hit.last
  }
  return at === last
}

const NAMING = /^[\p{L}\p{Nd}@#]/u
const ENDING = /[\p{L}\p{Nd}.!]$/u
/** A word without capitals ends no name. */
const SMALL = /^[^\p{Lu}\p{Nd}]+$/u
/** Capitals inside a word ("iRadio"). */
const MIXED = /\p{Lu}/u

/** A person is a person whatever the words; what the words tell goes before what the tagger takes another name for. */
function kindOf(language: Language, own: readonly string[], kind: TaggedKind): NameKind {
  if (kind === 'person' && own.length === 1 && isAcronym(own[0]!)) return 'organization'
  if (kind === 'place' && own.length === 2 && INITIAL.test(own[0]!)) return 'person'
  if (kind === 'person' || kind === 'nationality') return kind
  const told = kindByWords(language, own)
  if (kind === 'place') return told && PLACES_ARE.has(told) ? told : kind
  return told ?? kind
}

const INITIAL = /^\p{Lu}\.$/u

/** What a name taken for a place's may be after all. */
const PLACES_ARE: ReadonlySet<NameKind> = new Set([
  'government',
  'armed-force',
  'armed-group',
  'agency',
  'event',
  'outlet',
])
