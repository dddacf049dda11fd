import type { Hit } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'
import type { ReadingList } from '../../lang/phrases.ts'
import { kindByWords } from './kind-by-words.ts'
import type { TaggedKind, TaggedName } from './name-labels.ts'
import { type DocumentWords, hasCapital, isAcronym } from './sentence-words.ts'

/** Id of the rule. */
export const CAPITALS = 'names/capitals@1'

/** Words of one name, at most. */
const LONGEST = 9

interface Scene {
  readonly language: Language
  readonly words: DocumentWords
  /** The hit that covers a token. */
  readonly hitAt: ReadonlyMap<number, Hit>
  /** First words of names that go on in small letters ("Comité national de secours"). */
  readonly opening: ReadonlySet<string>
}

/**
 * Names by their capitals, their tags and the words around them, for a language in which nobody has marked names to learn from. As a tagger's,
 * sentence by sentence, at words of the sentence; what general knowledge has goes before them. Linear in the number of tokens.
 */
export function capitalNames(language: Language, words: DocumentWords, hits: readonly Hit[]): TaggedName[][] {
  const hitAt = new Map<number, Hit>()
  for (const hit of hits) for (let t = hit.first; t < hit.last; t++) hitAt.set(t, hit)
  const opening = new Set((language.nameWords ?? []).flatMap(({ first }) => first))
  const scene: Scene = { language, words, hitAt, opening }
  return words.sentences.map(({ first, last }) => {
    const names: TaggedName[] = []
    for (let t = first; t < last; t++) {
      if (!begins(scene, t, first)) continue
      const end = endOfName(scene, t, last)
      if (end === t + 1 && isOffice(hitAt.get(t))) continue
      names.push({ first: t - first, last: end - first, kind: kindOf(scene, t, end) })
      t = end - 1
    }
    return names
  })
}

/** A word with a capital that it does not owe to its place: at the head of a sentence or quotation only a proper noun's tag or a first name tells. */
function begins({ words, hitAt, opening }: Scene, t: number, first: number): boolean {
  const { forms, tokens } = words
  const form = forms[t]!
  if (!hasCapital(form) || !NAMING.has(tokens[t]!.upos)) return false
  // "ministère de l' | Intérieur"
  const hit = hitAt.get(t)
  if (hit && hit.first < t && hit.readings.some((r) => r.list === 'body')) return false
  if (isOffice(hit) && !opening.has(form.toLowerCase())) return false
  if (tokens[t]!.upos === 'PROPN' || isAcronym(form)) return form.length > 1 || hasCapital(forms[t + 1] ?? '')
  const isForced = t === first || OPENING.test(forms[t - 1]!)
  if (isForced) return hit?.readings.some((r) => r.list === 'first-name') ?? false
  return tokens[t]!.upos === 'NOUN' || tokens[t]!.upos === 'X' || opening.has(form.toLowerCase())
}

const NAMING: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'X', 'ADJ', 'VERB'])
const OPENING = /^["“”„«»‘(:–—-]$/

const OFFICES: ReadonlySet<ReadingList> = new Set(['title', 'modifier', 'people'])
const isOffice = (hit: Hit | undefined) => hit?.readings.every((r) => OFFICES.has(r.list)) ?? false

/** The token behind the name: over more capitals, particles between them, and behind a general noun over what says which one it is. */
function endOfName(scene: Scene, start: number, last: number): number {
  const { language, words, opening } = scene
  const { forms, tokens } = words
  const isGeneral = opening.has(forms[start]!.toLowerCase())
  const limit = Math.min(last, start + LONGEST)
  let end = start + 1
  while (end < limit) {
    let next = end
    while (next < limit && next - end < 2 && isJoint(scene, next, isGeneral)) next++
    if (next >= limit || (next > end && tokens[next]!.upos === 'PUNCT')) break
    const isLarge = hasCapital(forms[next]!) && tokens[next]!.upos !== 'VERB'
    const isDescribed = isGeneral && (next > end ? tokens[next]!.upos === 'NOUN' : tokens[next]!.upos === 'ADJ')
    if (!isLarge && !isDescribed) break
    if (!isLarge && !language.nameWords) break
    end = next + 1
  }
  return end
}

/** "de" in "Front de Vale" and "ben" in "Ali ben Vale". */
function isJoint({ language, words }: Scene, t: number, isGeneral: boolean): boolean {
  const word = words.forms[t]!.toLowerCase().replace(/['’]$/, '')
  if (hasCapital(words.forms[t]!)) return false
  if (isGeneral && ((language.genitives ?? []).includes(word) || language.articles.includes(word))) return true
  return language.nameParticles.includes(word) && !(language.genitives ?? []).includes(word)
}

function kindOf({ language, words, hitAt }: Scene, first: number, end: number): TaggedKind {
  const own = words.forms.slice(first, end)
  const told = kindByWords(language, own)
  if (told) return told === 'place' ? 'place' : 'organization'
  const isFirstName = hitAt.get(first)?.readings.some((r) => r.list === 'first-name') ?? false
  if (own.length > 1 && isFirstName) return 'person'
  const before = hitAt.get(first - 1)
  if (before && isOffice(before) && before.readings.some((r) => r.list === 'title')) return 'person'
  if (own.every(isAcronym)) return 'organization'
  if (language.placeCues?.before.includes(words.forms[first - 1]?.toLowerCase() ?? '')) return 'place'
  return own.length > 1 && own.length <= LONGEST_PERSON ? 'person' : 'other'
}

/** Words of a person's name that no list of first names has, at most. */
const LONGEST_PERSON = 3
