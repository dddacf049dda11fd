import { entriesOf } from '../../lang/entries.ts'
import { gazetteerOf, type Hit } from '../../lang/gazetteer.ts'
import type { AmbiguousWords, Language } from '../../lang/language.ts'
import type { Reading, ReadingList } from '../../lang/phrases.ts'
import type { FoundName } from './found-name.ts'
import { kindOfBody, kindOfReading } from './kind-of-reading.ts'
import { type DocumentWords, hasCapital } from './sentence-words.ts'
import { SHARED_BODIES } from './shared-bodies.ts'

const KNOWN = 'names/known@1'
const BODY_OF = 'names/body-of-place@1'
const BODY = 'names/body@1'
const SENSE = 'names/same-sense@1'

/** What general knowledge has of a document's words. */
export interface KnownNames {
  /** Names, none over another, in text order. */
  readonly names: readonly FoundName[]
  /** All hits, at the tokens of the document. */
  readonly hits: readonly Hit[]
}

/** Names that general knowledge tells, each sentence for itself. Linear in the number of tokens. */
export function knownNames(language: Language, words: DocumentWords): KnownNames {
  const gazetteer = gazetteerOf(language)
  const names: FoundName[] = []
  const all: Hit[] = []
  for (const { first, last } of words.sentences) {
    const hits = gazetteer
      .find(words.forms.slice(first, last))
      .map((hit) => ({ ...hit, first: hit.first + first, last: hit.last + first }))
    let i = 0
    while (i < hits.length) {
      const hit = hits[i]!
      const whole =
        bodyOfPlace(language, words, hit, hits[i + 1]) ??
        placeOfBody(language, words, hit, hits[i + 1]) ??
        bodyBeforeAdjective(language, words, hit, hits[i + 1]) ??
        namesakeOf(language, words, hit, hits[i + 1])
      const name = whole ?? alone(language, words, hit)
      if (name) names.push(name)
      i += 1
      while (whole && i < hits.length && hits[i]!.first < whole.last) i++
    }
    all.push(...hits)
  }
  return { names: withSenses(language, names, all), hits: all }
}

/**
 * Words that may name several things name the one that the document also names by words that leave no doubt ("RSF" beside "Reporters Without
 * Borders").
 */
function withSenses(language: Language, names: readonly FoundName[], hits: readonly Hit[]): FoundName[] {
  const present = new Set(names.filter((n) => n.sure).map((n) => n.known))
  const senses = new Map<number, FoundName>()
  for (const { first, last, readings, ambiguous } of hits) {
    if (!ambiguous || ambiguous.usually) continue
    const meant = readings.map((r) => kindOfReading(language, r)).filter((r) => r !== null && present.has(r.known))
    const [one] = meant
    if (one && meant.length === 1) senses.set(first, { first, last, ...one, by: SENSE, sure: true })
  }
  if (senses.size === 0) return [...names]
  const settled = names.map((name) => {
    const sense = senses.get(name.first)
    if (sense) senses.delete(name.first)
    return sense && !name.sure && sense.last === name.last ? sense : name
  })
  const taken = new Set(names.flatMap((n) => range(n.first, n.last)))
  const added = [...senses.values()].filter((s) => !range(s.first, s.last).some((t) => taken.has(t)))
  return [...settled, ...added].sort((a, b) => a.first - b.first)
}

const range = (first: number, last: number) => Array.from({ length: last - first }, (_, i) => first + i)

const PEOPLE: ReadonlySet<ReadingList> = new Set(['people', 'title'])
const OWNERS: ReadonlySet<ReadingList> = new Set(['country', 'adjective', 'capital', 'place'])

/** "Malian army", "Hong Kong police", "French Foreign Ministry": a place and the body beside it. */
function bodyOfPlace(language: Language, words: DocumentWords, owner: Hit, body: Hit | undefined): FoundName | null {
  if (!body || body.first !== owner.last) return null
  const place = ownerOf(owner)
  const office = body.readings.find((r) => r.list === 'body')
  if (!place || !office) return null
  const written = hasCapital(words.forms[body.first]!)
  // "Peruvian soldiers" are people, not the army.
  if (!written && (SHARED_BODIES.has(office.id) || body.readings.some((r) => PEOPLE.has(r.list)))) return null
  if (place.list !== 'adjective' && !written && !belongs(language, words, owner, body)) return null
  return { ...bodyName(language, place, office), first: owner.first, last: body.last, by: BODY_OF, sure: true }
}

/** "Peruvian National Front" is not the National Front of another country. */
function namesakeOf(language: Language, words: DocumentWords, owner: Hit, other: Hit | undefined): FoundName | null {
  const place = ownerOf(owner)
  if (!place?.id || !other || other.first !== owner.last || other.last - other.first < 2) return null
  const { organizations, nationalBodies } = entriesOf(language)
  const reading = other.readings.find((r) => r.list === 'organization' || r.list === 'national-body')
  const found = reading && kindOfReading(language, reading)
  if (!reading || !found) return null
  const home =
    reading.list === 'organization' ? organizations.get(reading.id)?.in : nationalBodies.get(reading.id)?.country
  if (home === undefined || home === place.id || !hasCapital(words.forms[other.first]!)) return null
  return { first: owner.first, last: other.last, kind: found.kind, by: KNOWN, sure: true }
}

/** "Ministry of Defence of Peru", where the body is written as a name. */
function placeOfBody(language: Language, words: DocumentWords, body: Hit, owner: Hit | undefined): FoundName | null {
  const office = body.readings.find((r) => r.list === 'body')
  if (!owner || !office || !hasCapital(words.forms[body.first]!)) return null
  if (owner.first - body.last > 2) return null
  const between = words.forms.slice(body.last, owner.first)
  const [of, article, ...more] = between.map((form) => form.toLowerCase())
  if (!of || !language.genitives?.includes(of) || more.length > 0) return null
  if (article !== undefined && !language.articles.includes(article)) return null
  const place = ownerOf(owner)
  if (!place || place.list === 'adjective') return null
  return { ...bodyName(language, place, office), first: body.first, last: owner.last, by: BODY_OF, sure: true }
}

/** Words of a body's name behind the adjective of its country, at most. */
const LONGEST_REST = 6

/** "l'armée péruvienne", "le ministère péruvien de la Défense": an adjective without a capital behind the body or inside its name. */
function bodyBeforeAdjective(
  language: Language,
  { forms }: DocumentWords,
  body: Hit,
  owner: Hit | undefined,
): FoundName | null {
  if (!owner || owner.first !== body.last || hasCapital(forms[owner.first]!)) return null
  const place = ownerOf(owner)
  if (place?.list !== 'adjective') return null
  const own = forms.slice(body.first, body.last)
  const around = [...own, ...forms.slice(owner.last, owner.last + LONGEST_REST)]
  const [longer] = gazetteerOf(language).find(around)
  const found = longer && longer.first === 0 && longer.last > own.length ? longer : undefined
  const office = (found ?? body).readings.find((r) => r.list === 'body')
  if (!office) return null
  const isShared = SHARED_BODIES.has(office.id) || (found ?? body).readings.some((r) => PEOPLE.has(r.list))
  if (isShared && !hasCapital(forms[body.first]!)) return null
  const last = found ? owner.last + found.last - own.length : owner.last
  return { ...bodyName(language, place, office), first: body.first, last, by: BODY_OF, sure: true }
}

function bodyName(language: Language, place: Owner, office: Reading): Pick<FoundName, 'kind' | 'known'> {
  const kind = kindOfBody(language, office.id)
  return place.id && !SHARED_BODIES.has(office.id) ? { kind, known: `body/${place.id}/${office.id}` } : { kind }
}

interface Owner {
  readonly list: ReadingList
  /** Id of a country or place; absent where the words may name several. */
  readonly id?: string
}

function ownerOf({ readings, ambiguous }: Hit): Owner | null {
  const owners = readings.filter((r) => OWNERS.has(r.list))
  const chosen = ambiguous ? owners.find((r) => isUsual(ambiguous, r)) : owners[0]
  if (owners.length === 0 || (ambiguous && !chosen && ambiguous.usually)) return null
  if (!chosen) return { list: owners[0]!.list }
  return chosen.list === 'capital' ? { list: 'capital' } : { list: chosen.list, id: chosen.id }
}

/**
 * Whether the owner belongs to the body ("Peru police") and is no place by itself ("in Peru police said"): by the words before it, and by
 * the parse.
 */
function belongs({ placeCues }: Language, { tokens, forms }: DocumentWords, owner: Hit, body: Hit): boolean {
  const { head, sentence } = tokens[owner.last - 1]!
  if (placeCues?.before.includes(forms[owner.first - 1]?.toLowerCase() ?? '')) return false
  if (head >= body.first && head < body.last) return true
  const before = tokens[owner.first - 1]
  return before?.sentence !== sentence || BEFORE_SUBJECTS.has(before.upos)
}

const BEFORE_SUBJECTS: ReadonlySet<string> = new Set(['DET', 'CCONJ', 'SCONJ', 'PUNCT', 'ADJ'])

function alone(language: Language, words: DocumentWords, hit: Hit): FoundName | null {
  const { first, last, readings, ambiguous } = hit
  const usual = ambiguous?.usually
  const chosen =
    (ambiguous && readings.find((r) => isUsual(ambiguous, r))) ??
    ORDER.map((list) => readings.find((r) => r.list === list)).find((r) => r !== undefined)
  const found = chosen && kindOfReading(language, chosen)
  if (!found) return bodyAlone(language, words, hit)
  if (!hasCapital(words.forms[first]!) && found.kind !== 'outlet' && !words.forms.slice(first, last).some(startsLarge))
    return null
  const open = ambiguous !== undefined && (usual === undefined || !isUsual(ambiguous, chosen))
  if (open) return sameKind(language, readings, ambiguous, { first, last, kind: found.kind, by: KNOWN, sure: false })
  return { first, last, ...found, by: KNOWN, sure: true }
}

const startsLarge = (form: string) => /\p{Lu}/u.test(form)

/** Words that may name several things: a name without id, where all of them are of one kind and none is an everyday word. */
function sameKind(
  language: Language,
  readings: readonly Reading[],
  { may }: AmbiguousWords,
  name: FoundName,
): FoundName | null {
  const kinds = new Set(readings.map((r) => kindOfReading(language, r)?.kind))
  const others = may.some((m) => !m.includes('/') && m !== 'city' && m !== 'region' && m !== 'river')
  return kinds.size === 1 && !others ? name : null
}

/** Which of several meanings counts where nothing else is said. */
const ORDER: readonly ReadingList[] = [
  'country',
  'national-body',
  'organization',
  'outlet',
  'seat',
  'capital',
  'place',
  'adjective',
  'demonym',
  'community',
  'platform',
]

/** Whether news means this reading as a rule. The data name what belongs to a country by the country, whatever the form. */
function isUsual({ usually }: AmbiguousWords, { list, id }: Reading): boolean {
  return usually === `${list === 'adjective' || list === 'demonym' ? 'country' : list}/${id}`
}

/** A body without a place that is written as a name ("Ministry of Health"): all of its longer words have capitals, and there are several. */
function bodyAlone(language: Language, words: DocumentWords, { first, last, readings }: Hit): FoundName | null {
  const office = readings.find((r) => r.list === 'body')
  const forms = words.forms.slice(first, last)
  if (!office || forms.length < 2 || !hasCapital(forms[0]!) || !hasCapital(forms.at(-1)!)) return null
  if (forms.some((form) => form.length > 3 && !hasCapital(form))) return null
  return { first, last, kind: kindOfBody(language, office.id), by: BODY, sure: false }
}
