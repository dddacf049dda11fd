import { gazetteerOf } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'
import type { NameKind } from '../../model/annotation.ts'
import type { FoundName } from './found-name.ts'
import { kindBeside, placeBeside, placesOf } from './kind-beside.ts'
import { kindByWords } from './kind-by-words.ts'
import { type DocumentWords, hasCapital, isAcronym } from './sentence-words.ts'

const AGAIN = 'names/again@1'
const INTRODUCED = 'names/introduced@1'
const SHORTENED = 'names/shortened@1'

/** What a document's names say of words that stand in it once more. */
interface Learnt {
  readonly kind: NameKind
  readonly known?: string
  readonly by: string
}

const GROUPS: ReadonlySet<NameKind> = new Set([
  'organization',
  'government',
  'armed-force',
  'armed-group',
  'agency',
  'company',
  'outlet',
])

/**
 * The names of a document made to agree: an acronym in brackets names what stands before it ("Rapid Rescue Union (RRU)") wherever it
 * stands; a surname is a person where the full name stands in the document; what was a name of several words once is one again, also in a
 * title; and one word is not a place here and a person there. Linear in the number of tokens.
 */
export function repeatedNames(language: Language, words: DocumentWords, names: readonly FoundName[]): FoundName[] {
  const learnt = new Map<string, Learnt>()
  const lengths = new Map<string, number[]>()
  const learn = (forms: readonly string[], what: Learnt) => {
    const key = keyOf(forms)
    if (learnt.has(key)) return
    learnt.set(key, what)
    const known = lengths.get(forms[0]!.toLowerCase())
    if (!known) lengths.set(forms[0]!.toLowerCase(), [forms.length])
    else if (!known.includes(forms.length)) known.push(forms.length)
  }
  for (const name of names) {
    introduced(language, words, name, learn)
    shortened(language, words, name, learn)
  }
  const small = writtenSmall(words)
  const places = placesOf(language, words)
  for (const name of names) persons(language, words, name, small, places, learn)
  for (const [key, kind] of usualKinds(language, words, names, places)) learn(key.split(' '), { kind, by: AGAIN })
  const agreed = names.map((name) => agree(words, name, learnt))
  return withMissed(words, agreed, learnt, lengths, small)
}

type Learn = (forms: readonly string[], what: Learnt) => void

const keyOf = (forms: readonly string[]) => forms.join(' ').toLowerCase()
const formsOf = ({ forms }: DocumentWords, { first, last }: { first: number; last: number }) => forms.slice(first, last)

/** "Name of a Group (NOG)", "Name of a Group (the NOG)", "NOG (Name of a Group)". */
function introduced(
  language: Language,
  words: DocumentWords,
  { kind, known, last, first }: FoundName,
  learn: Learn,
): void {
  const { forms } = words
  if (!GROUPS.has(kind) || last - first < 2) return
  const inside = language.articles.includes(forms[last + 1]?.toLowerCase() ?? '') ? last + 2 : last + 1
  const after = forms[last] === '(' && forms[inside + 1] === ')' ? forms[inside]! : ''
  const before = forms[first - 1] === '(' && forms[last] === ')' ? (forms[first - 2] ?? '') : ''
  for (const short of [after, before]) {
    if (isAcronym(short)) learn([short], { kind, ...(known && { known }), by: INTRODUCED })
  }
}

/** "Orlo" for the "Orlo Group", or for "Storm Orlo". */
function shortened(language: Language, words: DocumentWords, name: FoundName, learn: Learn): void {
  const { kind, known } = name
  const forms = formsOf(words, name)
  if (kind === 'event' && forms.length <= 2) learn([forms.at(-1)!], { kind, by: SHORTENED })
  const noun = forms.at(-1)!.toLowerCase()
  if (kind === 'place' && forms.length === 2 && language.placeCues?.nouns.includes(noun)) {
    learn([forms[0]!], { kind, by: SHORTENED })
  }
  if (!GROUPS.has(kind) || forms.length !== 2 || kindByWords(language, forms) !== 'organization') return
  if (!hasCapital(forms[0]!) || !hasCapital(forms[1]!)) return
  learn([forms[0]!], { kind, ...(known && { known }), by: SHORTENED })
}

const SHORTEST_SURNAME = 3

function persons(
  language: Language,
  words: DocumentWords,
  name: FoundName,
  small: ReadonlySet<string>,
  places: ReadonlyMap<string, number>,
  learn: Learn,
): void {
  const forms = formsOf(words, name)
  if (name.kind !== 'person' || forms.length < 2 || name.sure) return
  learn(forms, { kind: 'person', by: AGAIN })
  for (const size of [2, 1]) {
    const end = forms.slice(-size)
    if (end.length === forms.length || !hasCapital(end.at(-1)!)) continue
    if (size === 2 && hasCapital(end[0]!)) continue
    const surname = end.at(-1)!
    const word = surname.toLowerCase()
    if (surname.length < SHORTEST_SURNAME || small.has(word)) continue
    // A place may have a longer name that looks like a person's.
    if (!places.has(word) || hasFirstName(language, forms)) learn(end, { kind: 'person', by: AGAIN })
  }
}

function hasFirstName(language: Language, forms: readonly string[]): boolean {
  return gazetteerOf(language)
    .readings(forms[0]!)
    .some((r) => r.list === 'first-name')
}

/** The kind that each name without an id mostly has, where one prevails. */
function usualKinds(
  language: Language,
  words: DocumentWords,
  names: readonly FoundName[],
  places: ReadonlyMap<string, number>,
): Map<string, NameKind> {
  const counts = new Map<string, Map<NameKind, number>>()
  for (const name of names) {
    if (name.sure || name.last - name.first > LONGEST_REPEATED) continue
    const key = keyOf(formsOf(words, name))
    const count = counts.get(key) ?? new Map<NameKind, number>()
    counts.set(key, count)
    const kind = kindBeside(language, words, name) ?? (placeBeside(language, words, name) ? 'place' : name.kind)
    count.set(kind, (count.get(kind) ?? 0) + (kind === name.kind ? 1 : BESIDE))
  }
  const usual = new Map<string, NameKind>()
  for (const [key, count] of counts) {
    const cues = places.get(key)
    if (cues && !count.has('nationality')) count.set('place', (count.get('place') ?? 0) + cues)
    const ranked = [...count].sort((a, b) => b[1] - a[1])
    if (ranked.length === 1 || ranked[0]![1] > ranked[1]![1]) usual.set(key, ranked[0]![0])
  }
  return usual
}

const LONGEST_REPEATED = 6
/** What the words beside a name say counts as much as so many of the tagger's guesses. */
const BESIDE = 2

function agree(words: DocumentWords, name: FoundName, learnt: ReadonlyMap<string, Learnt>): FoundName {
  if (name.sure) return name
  const found = learnt.get(keyOf(formsOf(words, name)))
  if (!found || (found.kind === name.kind && found.known === name.known)) return name
  return { ...name, ...found }
}

/** Words of the document that are written with a small initial somewhere, in lower case. */
function writtenSmall({ forms }: DocumentWords): Set<string> {
  return new Set(forms.filter((form) => form === form.toLowerCase()))
}

/** Adds the names that stand where no name was found. */
function withMissed(
  words: DocumentWords,
  names: readonly FoundName[],
  learnt: ReadonlyMap<string, Learnt>,
  lengths: ReadonlyMap<string, readonly number[]>,
  small: ReadonlySet<string>,
): FoundName[] {
  const all: FoundName[] = []
  let next = 0
  words.sentences.forEach(({ first: from, last: to }, s) => {
    let at = from
    while (at < to) {
      const name = names[next]
      if (name && name.first <= at) {
        all.push(name)
        at = name.last
        next++
        continue
      }
      const found = nameAt(words, at, Math.min(to, name?.first ?? to), learnt, lengths, small, words.titled[s]!)
      if (found) all.push(found)
      at = found ? found.last : at + 1
    }
  })
  return all
}

function nameAt(
  { forms }: DocumentWords,
  at: number,
  end: number,
  learnt: ReadonlyMap<string, Learnt>,
  lengths: ReadonlyMap<string, readonly number[]>,
  small: ReadonlySet<string>,
  titled: boolean,
): FoundName | null {
  const sizes = lengths.get(forms[at]!.toLowerCase())
  if (!sizes) return null
  let best: FoundName | null = null
  for (const size of sizes) {
    if (at + size > end || (best && size <= best.last - best.first)) continue
    const own = forms.slice(at, at + size)
    const what = learnt.get(keyOf(own))
    if (!what || !own.some((form) => CAPITALS.test(form))) continue
    if (size === 1 && !mayRepeat(own[0]!, what, small, titled)) continue
    best = { first: at, last: at + size, ...what, sure: false }
  }
  return best
}

const CAPITALS = /^\p{Lu}/u

/** One word is a name again where it is a person's or a group's short form, and no everyday word of the document. */
function mayRepeat(form: string, { kind, by }: Learnt, small: ReadonlySet<string>, titled: boolean): boolean {
  if (!hasCapital(form) || small.has(form.toLowerCase())) return false
  if (by === INTRODUCED) return isAcronym(form)
  if (by === SHORTENED) return true
  return kind === 'person' || kind === 'place' || titled
}
