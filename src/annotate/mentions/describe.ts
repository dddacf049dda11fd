import type { GenericKind } from '../../lang/coreference.ts'
import type { Hit } from '../../lang/gazetteer.ts'
import type { Name, NameKind } from '../../model/annotation.ts'
import { nounPhraseAround } from '../../model/noun-phrase.ts'
import type { Range } from '../../model/span.ts'
import { relationIs } from '../../model/tree.ts'
import type { ActorKind } from '../../model/vocabulary.ts'
import { hasFeature } from '../../model/word-form.ts'
import type { Described, Facts } from './described.ts'
import { isOneOf, personOf, properRun } from './person.ts'
import { hitRange, readingIn, relatesTo, type Scene } from './scene.ts'
import { bodyKey, nationalBody, placeIn, titleFacts } from './whose.ts'

/** Relations of words that are part of a phrase and not its head. */
export const PARTS = ['compound', 'flat', 'amod', 'det', 'nummod', 'goeswith', 'punct', 'case'] as const

/** What a noun phrase says of whom it means; undefined where it can be nobody's words. */
export function describe(scene: Scene, head: number): Described | undefined {
  const { tree, text } = scene
  const token = tree.tokens[head]!
  const generic = genericOf(scene, head)
  // Most nouns are those of nothing that is known.
  if (token.upos !== 'PROPN' && !generic && !scene.hitAt.has(head) && !scene.nameAt.has(head)) return undefined
  if (isInsideHit(scene, head) || isInsideBody(scene, head)) return undefined
  const [first, last] = nounPhraseAround(tree, text, head, scene.isTime)
  const number = PLURAL.test(token.xpos) || hasFeature(token, 'Number=Plur') ? 'many' : 'one'
  const base = { head, at: tree.range(first, last), number } as const
  const found = personOf(scene, head, first, last) ?? settled(scene, head) ?? listed(scene, head, first, last)
  if (found) return { ...base, ...found, at: around(base.at, found.name) }
  const own = generic && ownName(scene, head, generic)
  if (own) return { ...base, ...own }
  if (generic) return { ...base, form: 'nominal', kinds: generic }
  if (token.upos !== 'PROPN' || isOneOf(scene, head)) return undefined
  const name = nameRange(scene, head)
  const kind = kindOfName(scene, head)
  return kind === null ? undefined : { ...base, form: 'name', name, ...(kind ? { kind } : {}) }
}

const PLURAL = /^NN?P?S$/

/** A phrase and the name that it is, where a parser cut it short. */
const around = (at: Range, name: Range | undefined): Range =>
  name ? { start: Math.min(at.start, name.start), end: Math.max(at.end, name.end) } : at

/** "Foreign | Affairs" of a ministry: known words within which a token hangs from another that stands for them. */
function isInsideHit({ tree: { tokens }, hitAt }: Scene, head: number): boolean {
  const hit = hitAt.get(head)
  const governor = tokens[head]!.head
  if (!hit || governor < 0 || hitAt.get(governor) !== hit) return false
  const { upos } = tokens[governor]!
  return (upos === 'NOUN' || upos === 'PROPN') && !relationIs(tokens[governor]!, ...PARTS)
}

/** "ministère péruvien de la | Défense": a word of a body's name that hangs from another. */
function isInsideBody({ tree: { tokens }, nameAt }: Scene, head: number): boolean {
  const name = nameAt.get(head)
  const governor = tokens[head]!.head
  return name?.known?.startsWith('body/') === true && governor >= 0 && nameAt.get(governor) === name && governor < head
}

const genericOf = ({ tree, again }: Scene, head: number): readonly GenericKind[] | undefined =>
  tree.tokens[head]!.upos === 'NOUN' ? again.generic[tree.tokens[head]!.lemma.toLowerCase()] : undefined

/** What the general data say of the words at the head. */
function listed(scene: Scene, head: number, first: number, last: number): Facts | undefined {
  const hit = insideLongerName(scene, head) ? undefined : scene.hitAt.get(head)
  if (!hit) return undefined
  for (const rule of [organization, stateBody, country, titled]) {
    const found = rule(scene, hit, head, first, last)
    if (found) return found
  }
  const generic = genericOf(scene, head)
  const found = (generic && ownName(scene, head, generic)) ?? people(scene, hit, head, first, last)
  return found && found.form === 'nominal' && generic ? { ...found, kinds: generic } : found
}

/** An organization or body that the names of the document settled on: "the Togolese Red Cross", "FSR" after its name in full. */
function settled(scene: Scene, head: number): Facts | undefined {
  const name = scene.nameAt.get(head)
  const [list, id = '', body = ''] = name?.known?.split('/') ?? []
  if (!name) return undefined
  const hit = scene.hitAt.get(head)
  const within = hit && ownerOfPart(scene, hit, name)
  // "ministère péruvien | de la Défense": the name goes on behind the body that the words alone are.
  const isLonger = hit !== undefined && list === 'body' && name.end > scene.tree.tokens[hit.last - 1]!.end
  if (hit && !within && !isLonger) return undefined
  const at = { start: name.start, end: name.end }
  const facts = (known: string | undefined, kind: ActorKind | undefined): Facts | undefined =>
    known === undefined && within === undefined
      ? undefined
      : {
          form: 'name',
          name: at,
          ...(known ? { known } : {}),
          ...(kind ? { kind } : {}),
          ...(within ? { within } : {}),
        }
  switch (list) {
    case 'organization':
      return facts(name.known, scene.entries.organizations.get(id)?.kind)
    case 'outlet':
      return facts(name.known, 'outlet')
    case 'national-body':
      return facts(nationalBody(scene, id), kindOfName(scene, head) ?? undefined)
    case 'body':
      return facts(name.known, scene.entries.bodies.get(body)?.kind)
    default:
      return within === undefined
        ? undefined
        : facts(undefined, actorKindOf(name.kind) ?? kindOfOrganization(scene, within))
  }
}

const kindOfOrganization = ({ entries }: Scene, known: string) =>
  entries.organizations.get(known.slice(known.indexOf('/') + 1))?.kind

/** "Red Cross" in "Peruvian Red Cross": the id of a known organization whose name is the end of a longer one. */
function ownerOfPart({ tree: { tokens } }: Scene, hit: Hit, name: Name): string | undefined {
  const reading = readingIn(hit, 'organization')
  if (!reading || name.end !== tokens[hit.last - 1]!.end || name.start >= tokens[hit.first]!.start) return undefined
  return /^(PROPN|ADJ)$/.test(tokens[hit.first - 1]!.upos) ? `organization/${reading.id}` : undefined
}

/** "the Wolfe group": a general noun at the end of a name of its own. */
function ownName(scene: Scene, head: number, kinds: readonly GenericKind[]): Facts | undefined {
  const { tree, hitAt, nameAt } = scene
  let first = head
  while (tree.tokens[first - 1]?.head === head && relationIs(tree.tokens[first - 1]!, 'compound')) {
    if (tree.tokens[first - 1]!.upos !== 'PROPN' || hitAt.has(first - 1)) break
    first--
  }
  if (first === head) return undefined
  const named = actorKindOf(nameAt.get(head - 1)?.kind)
  const general = kinds.find((k) => k !== 'country')
  const kind = named && named !== 'person' ? named : general
  return kind && { form: 'name', kind, name: tree.range(first, head) }
}

/** "Wolfe Group", "Estmark Camp": a listed common noun that is the end of a proper name. */
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

/** What one list of the general data makes of a phrase. */
type Rule = (scene: Scene, hit: Hit, head: number, first: number, last: number) => Facts | undefined

const organization: Rule = (scene, hit) => {
  const reading = readingIn(hit, 'organization')
  if (reading) {
    const kind = scene.entries.organizations.get(reading.id)?.kind
    return {
      form: 'name',
      known: `organization/${reading.id}`,
      name: hitRange(scene.tree, hit),
      ...(kind ? { kind } : {}),
    }
  }
  const outlet = readingIn(hit, 'outlet')
  if (!outlet) return undefined
  return { form: 'name', known: `outlet/${outlet.id}`, kind: 'outlet', name: hitRange(scene.tree, hit) }
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
  return { form, known, ...(kind ? { kind } : {}), ...(national || seat ? { name: hitRange(scene.tree, hit) } : {}) }
}

/** A country, its people or its capital, where they do or say something. */
const country: Rule = (scene, hit, head) => {
  const reading = readingIn(hit, 'country', 'demonym', 'adjective', 'capital')
  if (!reading) return undefined
  if (reading.list === 'adjective' && !/^(NOUN|PROPN|ADJ)$/.test(scene.tree.tokens[head]!.upos)) return undefined
  const known = `country/${reading.id}`
  return { form: 'name', known, kind: 'government', name: hitRange(scene.tree, hit) }
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
  return (
    community && { form: 'name', known: `community/${community.id}`, kind: 'group', name: hitRange(scene.tree, hit) }
  )
}

function nameRange(scene: Scene, head: number): Range {
  const name = scene.nameAt.get(head)
  if (name) return { start: name.start, end: name.end }
  const [first, last] = properRun(scene, head)
  return scene.tree.range(first, last)
}

/** Kind of actor by the kind of name; null for what says nothing: places, events, works. */
function kindOfName(scene: Scene, head: number): ActorKind | null | undefined {
  if (readingIn(scene.hitAt.get(head), 'place', 'platform')) return null
  return actorKindOf(scene.nameAt.get(head)?.kind)
}

function actorKindOf(kind: NameKind | undefined): ActorKind | null | undefined {
  switch (kind) {
    case undefined:
    case 'other':
      return undefined
    case 'place':
    case 'event':
    case 'work':
      return null
    case 'agency':
      // A state's: news agencies are outlets.
      return 'government'
    case 'company':
      return 'organization'
    case 'nationality':
      return 'group'
    default:
      return kind
  }
}
