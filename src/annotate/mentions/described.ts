import type { CoreferenceData } from '../../lang/coreference.ts'
import { type Entries, entriesOf } from '../../lang/entries.ts'
import { fold } from '../../lang/fold.ts'
import { gazetteerOf, type Hit } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'
import type { Reading, ReadingList } from '../../lang/phrases.ts'
import type { Annotation, Name } from '../../model/annotation.ts'
import { coveredBy } from '../../model/covering.ts'
import { nounPhraseAround } from '../../model/noun-phrase.ts'
import type { Range } from '../../model/span.ts'
import { relationIs, type Tree } from '../../model/tree.ts'
import type { ActorKind } from '../../model/vocabulary.ts'

/** A text with what general data know of its words, token by token. */
export interface Scene {
  readonly text: string
  readonly tree: Tree
  readonly entries: Entries
  readonly again: CoreferenceData
  readonly hitAt: ReadonlyMap<number, Hit>
  readonly nameAt: ReadonlyMap<number, Name>
  word(token: number): string
  /** Whether the token is part of an expression of time. */
  isTime(token: number): boolean
}

/** What the words of a noun phrase say of whom they mean. */
export interface Described {
  readonly head: number
  readonly at: Range
  readonly form: 'name' | 'nominal'
  readonly known?: string
  readonly kind?: ActorKind
  readonly name?: Range
  readonly title?: string
  readonly speaksFor?: string
  /** Kinds that a general noun may take up: "the group". */
  readonly kinds?: readonly ActorKind[]
  readonly number: 'one' | 'many'
  readonly sex?: 'he' | 'she'
}

export function sceneOf(
  text: string,
  tree: Tree,
  { names, times }: Pick<Annotation, 'names' | 'times'>,
  language: Language,
  again: CoreferenceData,
): Scene {
  const { tokens } = tree
  const words = tokens.map((t) => text.slice(t.start, t.end))
  const hitAt = new Map<number, Hit>()
  for (const hit of gazetteerOf(language).find(words)) for (let t = hit.first; t < hit.last; t++) hitAt.set(t, hit)
  const timeAt = coveredBy(tokens, times)
  return {
    text,
    tree,
    entries: entriesOf(language),
    again,
    hitAt,
    nameAt: coveredBy(tokens, names),
    word: (t) => words[t]!.toLowerCase(),
    isTime: (t) => timeAt.has(t),
  }
}

/** What a noun phrase says of whom it means; undefined where it can be nobody's words. */
export function describe(scene: Scene, head: number): Described | undefined {
  const { tree, text } = scene
  const token = tree.tokens[head]!
  const [first, last] = nounPhraseAround(tree, text, head, scene.isTime)
  const number = /^NN?P?S$/.test(token.xpos) ? 'many' : 'one'
  const base = { head, at: tree.range(first, last), number } as const
  const person = personOf(scene, head, first, last)
  if (person) return { ...base, ...person }
  const hit = insideLongerName(scene, head) ? undefined : scene.hitAt.get(head)
  const generic = token.upos === 'NOUN' ? scene.again.generic[token.lemma.toLowerCase()] : undefined
  for (const rule of [organization, stateBody, country, titled, people]) {
    const found = hit && rule(scene, hit, head, first, last)
    if (found) return { ...base, ...found, ...(generic && rule === people ? { kinds: generic } : {}) }
  }
  if (generic) return { ...base, form: 'nominal', kinds: generic }
  if (token.upos !== 'PROPN') return undefined
  const name = nameRange(scene, head)
  const kind = kindOfName(scene, head)
  return kind === null ? undefined : { ...base, form: 'name', name, ...(kind ? { kind } : {}) }
}

/** "Wagner Group", "Gossi Camp": a listed common noun that is the end of a proper name. */
function insideLongerName(scene: Scene, head: number): boolean {
  const hit = scene.hitAt.get(head)
  const { tokens } = scene.tree
  if (!hit || tokens[head]!.upos !== 'PROPN') return false
  if (!hit.readings.every((r) => r.list === 'people' || r.list === 'body' || r.list === 'title')) return false
  const before = hit.first - 1
  const isName = (t: number) =>
    tokens[t]?.upos === 'PROPN' && !scene.hitAt.has(t) && tokens[t]!.sentence === tokens[head]!.sentence
  return isName(before) && relatesTo(scene, before, head) && /^\p{Lu}/u.test(scene.text[tokens[hit.first]!.start] ?? '')
}

type Facts = Partial<Described> & { readonly form: 'name' | 'nominal' }
type Rule = (scene: Scene, hit: Hit, head: number, first: number, last: number) => Facts | undefined

const readingIn = (hit: Hit | undefined, ...lists: readonly ReadingList[]): Reading | undefined =>
  hit?.readings.find((r) => lists.includes(r.list))

/** "government spokesman Abdoulaye Maiga", "Foreign Minister Diop", "Annalena Baerbock". */
function personOf(scene: Scene, head: number, first: number, last: number): Facts | undefined {
  const { tree } = scene
  if (tree.tokens[head]!.upos !== 'PROPN') return undefined
  const hit = scene.hitAt.get(head)
  const kind = scene.nameAt.get(head)?.kind
  const isListed = hit && !readingIn(hit, 'first-name') && hit.readings.some((r) => r.list !== 'title')
  if (isListed && kind !== 'person') return undefined
  const named = properRun(scene, head)
  let title: Hit | undefined
  let firstName: Reading | undefined
  for (let t = first; t <= last; t++) {
    const here = scene.hitAt.get(t)
    if (readingIn(here, 'title') && relatesTo(scene, t, head)) title = here
    if (t >= named[0] && t <= named[1]) firstName ??= readingIn(here, 'first-name')
  }
  const apposed = tree
    .childrenBy(head, 'appos')
    .map((a) => scene.hitAt.get(a))
    .find((h) => readingIn(h, 'title'))
  title ??= apposed
  const governor = tree.tokens[head]!.head
  if (!title && governor >= 0 && relationIs(tree.tokens[head]!, 'appos')) {
    const governing = scene.hitAt.get(governor)
    if (readingIn(governing, 'title')) title = governing
  }
  if (!title && !firstName && kind !== 'person') return undefined
  if (title && named[0] >= title.first && named[1] < title.last) return undefined
  if (kind !== undefined && kind !== 'person' && kind !== 'other') return undefined
  if (!title && kind !== 'person' && named[0] === named[1]) return undefined
  const facts = title && titleFacts(scene, title)
  const sex = (title && readingIn(title, 'title')?.sex) ?? firstName?.sex
  return {
    form: 'name',
    kind: 'person',
    number: 'one',
    name: withoutTitle(scene, named, tree),
    ...(facts ?? {}),
    ...(sex ? { sex } : {}),
  }
}

const relatesTo = (scene: Scene, token: number, head: number): boolean => {
  for (let t = token, steps = 0; t >= 0 && steps < 6; t = scene.tree.tokens[t]!.head, steps++)
    if (t === head) return true
  return false
}

/** Tokens of the proper name around its head: capitalised words in a row that hang together. */
function properRun({ tree, word }: Scene, head: number): readonly [number, number] {
  const own = new Set(
    tree.subtree(head, (c) => !relationIs(tree.tokens[c]!, 'flat', 'compound', 'nmod:poss', 'case', 'amod', 'punct')),
  )
  const fits = (t: number) =>
    own.has(t) && (tree.tokens[t]!.upos === 'PROPN' || (tree.tokens[t]!.upos === 'PUNCT' && /^[-.’']$/.test(word(t))))
  let first = head
  let last = head
  while (fits(first - 1)) first--
  while (fits(last + 1)) last++
  while (tree.tokens[last]!.upos === 'PUNCT' && last > head) last--
  return [first, last]
}

/** The name after the last word of a title in it: "President Emmanuel Macron" is "Emmanuel Macron". */
function withoutTitle(scene: Scene, [first, last]: readonly [number, number], tree: Tree): Range {
  let from = first
  for (let t = first; t < last; t++) {
    const hit = scene.hitAt.get(t)
    if (hit && !readingIn(hit, 'first-name') && hit.last <= last) from = hit.last
  }
  return tree.range(Math.min(from, last), last)
}

/** Title, and the body or organization for which its bearer speaks. */
function titleFacts(scene: Scene, hit: Hit): { title: string; speaksFor?: string } {
  const reading = readingIn(hit, 'title')!
  const title = scene.entries.titles.get(reading.id)
  const [first, last] = around(scene, hit)
  const place = placeIn(scene, first, last, hit)
  const body = title?.body
  if (body && body !== 'complement') return { title: reading.id, speaksFor: bodyKey(place, body) }
  const of = title?.speaks || body === 'complement' ? complement(scene, hit, first, last, place) : undefined
  return { title: reading.id, ...(of ? { speaksFor: of } : {}) }
}

/** The noun phrase that a hit stands in, by its last token. */
function around(scene: Scene, hit: Hit): readonly [number, number] {
  const { tree, text } = scene
  let head = hit.last - 1
  for (let steps = 0; steps < 4; steps++) {
    const governor = tree.tokens[head]!.head
    if (governor < 0 || !relationIs(tree.tokens[head]!, 'compound', 'flat', 'amod')) break
    head = governor
  }
  return nounPhraseAround(tree, text, head, scene.isTime)
}

/** "spokesman for the army", "UN human rights chief", "head of the Libyan Red Crescent": whom the words beside the title name. */
function complement(
  scene: Scene,
  title: Hit,
  first: number,
  last: number,
  place: string | undefined,
): string | undefined {
  for (let t = first; t <= last; t++) {
    const hit = scene.hitAt.get(t)
    if (!hit || hit === title) continue
    const organization = readingIn(hit, 'organization')
    if (organization) return `organization/${organization.id}`
    const national = readingIn(hit, 'national-body')
    if (national) return nationalBody(scene, national.id)
    const body = readingIn(hit, 'body')
    if (body) return bodyKey(place, body.id)
  }
  return undefined
}

const bodyKey = (place: string | undefined, body: string) => `body/${place ?? ''}/${body}`

function nationalBody({ entries }: Scene, id: string): string | undefined {
  const facts = entries.nationalBodies.get(id)
  return facts && bodyKey(facts.country, facts.body)
}

/** Country or other place that a phrase names beside a hit: "Peruvian", "Peru's", "of Peru"; a place without an entry by its own word. */
function placeIn(scene: Scene, first: number, last: number, besides: Hit): string | undefined {
  const { tree } = scene
  for (let t = first; t <= last; t++) {
    const hit = scene.hitAt.get(t)
    if (!hit || hit === besides) continue
    const reading = readingIn(hit, 'country', 'adjective', 'demonym', 'capital', 'place')
    if (!reading || !standsBeside(scene, hit, besides)) continue
    return reading.list === 'place' ? `~${reading.id}` : reading.id
  }
  for (let t = first; t <= last; t++) {
    const token = tree.tokens[t]!
    const named = scene.nameAt.get(t)?.kind === 'place' || (token.upos === 'PROPN' && !scene.hitAt.has(t))
    if (
      named &&
      token.head >= besides.first &&
      token.head < besides.last &&
      relationIs(token, 'compound', 'nmod:poss', 'nmod', 'amod')
    )
      return `~${fold(scene.text.slice(token.start, token.end))}`
  }
  return undefined
}

/** Whether a place says whose a body or title is: "Peruvian army", "Peru's army", "the army of Peru"; not "the army on its way to Peru". */
function standsBeside({ tree, again, word }: Scene, place: Hit, noun: Hit): boolean {
  for (let t = place.first; t < place.last; t++) {
    const token = tree.tokens[t]!
    if (token.head < noun.first || token.head > noun.last + 3) continue
    if (relationIs(token, 'compound', 'amod', 'nmod:poss', 'nummod', 'flat')) return true
    const introducer = tree.child(t, 'case')
    if (relationIs(token, 'nmod') && introducer >= 0 && again.belonging.includes(word(introducer))) return true
  }
  return false
}

const organization: Rule = (scene, hit) => {
  const reading = readingIn(hit, 'organization')
  if (reading) {
    const kind = scene.entries.organizations.get(reading.id)?.kind
    return { form: 'name', known: `organization/${reading.id}`, name: hitRange(scene, hit), ...(kind ? { kind } : {}) }
  }
  const outlet = readingIn(hit, 'outlet')
  if (!outlet) return undefined
  return { form: 'name', known: `outlet/${outlet.id}`, kind: 'outlet', name: hitRange(scene, hit) }
}

const stateBody: Rule = (scene, hit, _head, first, last) => {
  const national = readingIn(hit, 'national-body')
  const seat = readingIn(hit, 'seat')
  const body = readingIn(hit, 'body')
  const place = placeIn(scene, first, last, hit)
  const seatFacts = seat && scene.entries.seats.get(seat.id)
  const known = national
    ? nationalBody(scene, national.id)
    : seatFacts
      ? bodyKey(seatFacts.country, seatFacts.body)
      : body && bodyKey(place, body.id)
  if (!known) return undefined
  const kind = scene.entries.bodies.get(known.split('/')[2]!)?.kind
  const form = place !== undefined || national || seat ? 'name' : 'nominal'
  return { form, known, ...(kind ? { kind } : {}), ...(national || seat ? { name: hitRange(scene, hit) } : {}) }
}

/** A country, its people or its capital, where they do or say something. */
const country: Rule = (scene, hit, head) => {
  const reading = readingIn(hit, 'country', 'demonym', 'adjective', 'capital')
  if (!reading) return undefined
  if (reading.list === 'adjective' && !/^(NOUN|PROPN|ADJ)$/.test(scene.tree.tokens[head]!.upos)) return undefined
  const known = `country/${reading.id}`
  return { form: 'name', known, kind: 'government', name: hitRange(scene, hit) }
}

/** "a count", "on the head": words for ranks and offices that mean something else where nothing beside them says so. */
function isEverydayWord(scene: Scene, hit: Hit, id: string): boolean {
  const title = scene.entries.titles.get(id)
  const token = scene.tree.tokens[hit.last - 1]!
  if (title?.kind === 'royal') return token.upos !== 'PROPN'
  return (
    id === 'head' &&
    scene.tree.child(hit.last - 1, 'nmod') < 0 &&
    scene.tree.child(hit.last - 1, 'compound', 'nmod:poss') < 0
  )
}

/** "the spokesman", "a police chief": a person by the office alone. */
const titled: Rule = (scene, hit) => {
  const reading = readingIn(hit, 'title')
  if (!reading || isEverydayWord(scene, hit, reading.id)) return undefined
  const { title, speaksFor } = titleFacts(scene, hit)
  const many = reading.number === 'many'
  return {
    form: 'nominal',
    kind: many ? 'group' : 'person',
    title,
    number: many ? 'many' : 'one',
    ...(speaksFor ? { speaksFor } : {}),
    ...(reading.sex ? { sex: reading.sex } : {}),
  }
}

const people: Rule = (scene, hit) => {
  const reading = readingIn(hit, 'people')
  if (reading) {
    const many = reading.number === 'many'
    return {
      form: 'nominal',
      known: `people/${reading.id}`,
      kind: many ? 'group' : 'unnamed',
      number: many ? 'many' : 'one',
    }
  }
  const community = readingIn(hit, 'community')
  return community && { form: 'name', known: `community/${community.id}`, kind: 'group', name: hitRange(scene, hit) }
}

const hitRange = ({ tree }: Scene, hit: Hit): Range => tree.range(hit.first, hit.last - 1)

function nameRange(scene: Scene, head: number): Range {
  const name = scene.nameAt.get(head)
  if (name) return { start: name.start, end: name.end }
  const [first, last] = properRun(scene, head)
  return scene.tree.range(first, last)
}

/** Kind of actor by the kind of name; null for what says nothing: places, events, works. */
function kindOfName(scene: Scene, head: number): ActorKind | null | undefined {
  const name = scene.nameAt.get(head)
  if (readingIn(scene.hitAt.get(head), 'place', 'platform')) return null
  switch (name?.kind) {
    case undefined:
    case 'other':
      return undefined
    case 'place':
    case 'event':
    case 'work':
      return null
    case 'person':
      return 'person'
    case 'agency':
    case 'outlet':
      return 'outlet'
    case 'company':
    case 'organization':
      return 'organization'
    case 'nationality':
      return 'group'
    default:
      return name?.kind
  }
}
