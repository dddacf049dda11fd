import { relationIs } from '../../model/tree.ts'
import { coreOf, partsOf } from './context-keys.ts'
import type { Described } from './described.ts'
import { type Entity, foldName, isOpen } from './entities.ts'
import { bearersOf, type Past } from './past.ts'
import { salient } from './salience.ts'
import { readingIn, type Scene } from './scene.ts'

/** A way to know somebody again. */
export interface Join {
  readonly id: string
  readonly find: (past: Past, said: Described) => Entity | undefined
}

/** The ways, the most certain first. A wrong join is worse than a missed one: where in doubt, none finds anybody. */
export const JOINS: readonly Join[] = [
  { id: 'mentions/apposition@2', find: apposed },
  { id: 'mentions/own-name@1', find: ownName },
  { id: 'mentions/known@1', find: sameKnown },
  { id: 'mentions/same-name@2', find: sameName },
  { id: 'mentions/surname@2', find: surname },
  { id: 'mentions/short-name@1', find: shortName },
  { id: 'mentions/acronym@2', find: acronym },
  { id: 'mentions/title@2', find: sameTitle },
  { id: 'mentions/body@1', find: bodyAgain },
  { id: 'mentions/generic@2', find: genericNoun },
  { id: 'mentions/people@1', find: peopleAgain },
]

/** "the minister, Doe", "the regional bloc Ecowas"; "Commissioner of Police | Jane Roe", the name inside the phrase of the office. */
function apposed({ scene, at }: Past, said: Described): Entity | undefined {
  const { tokens } = scene.tree
  const token = tokens[said.head]!
  const other = token.head < said.head ? at.get(token.head) : undefined
  if (!other) return undefined
  if (relationIs(token, 'appos') && isCompatible(other, said)) return other
  const holdsOffice = said.kind === 'person' && said.title !== undefined && other.titles.has(said.title)
  return holdsOffice && other.names.size === 0 && relationIs(token, 'nmod', 'flat') ? other : undefined
}

/** "a spokesman who uses the name Commander Roe", "the gunman, who calls himself Roe": the noun before the clause has a name after all. */
function ownName({ scene, at }: Past, said: Described): Entity | undefined {
  if (said.form !== 'name' || said.kind !== 'person') return undefined
  const { tokens } = scene.tree
  let first = said.head
  while (tokens[first - 1]?.upos === 'PROPN') first--
  if (tokens[said.head + 1]?.upos === 'PROPN' || !scene.opensOwnName(first - 1)) return undefined
  let clause = said.head
  for (let steps = 0; steps < 6 && clause >= 0 && !relationIs(tokens[clause]!, 'acl'); steps++)
    clause = tokens[clause]!.head
  const other = clause < 0 ? undefined : at.get(tokens[clause]!.head)
  const isWho = clause >= 0 && scene.tree.child(clause, 'nsubj') < first && scene.tree.child(clause, 'nsubj') >= 0
  return other && isWho && other.names.size === 0 && isCompatible(other, said) ? other : undefined
}

function isCompatible(entity: Entity, said: Described): boolean {
  if (entity.kinds && said.form === 'name') return said.kind === undefined || isAmong(entity.kinds, said)
  // "une habitante, Jeanne Vale": somebody has a name after all.
  if (isSomeone(entity) && said.form === 'name' && said.kind === 'person') return true
  return (
    (entity.kind === said.kind || !entity.kind || !said.kind) &&
    (entity.known === said.known || !entity.known || !said.known) &&
    (said.form === 'nominal' || entity.names.size === 0 || said.kind !== 'person')
  )
}

const isSomeone = ({ kind, known, many, names }: Entity) =>
  kind === 'unnamed' && !many && names.size === 0 && (!known || known.startsWith('people/'))

const isAmong = (kinds: NonNullable<Described['kinds']>, { kind, known }: Pick<Described, 'kind' | 'known'>) =>
  (kind !== undefined && kinds.includes(kind)) || (kinds.includes('country') && known?.startsWith('country/') === true)

function sameKnown(past: Past, { known }: Described): Entity | undefined {
  if (!known || isOpen(known) || known.startsWith('people/')) return undefined
  for (const entity of bearersOf(past, `known ${known}`)) if (entity.known === known) return entity
  // "the Red Cross" after "the Peruvian Red Cross".
  const longer = bearersOf(past, `within ${known}`)
  const [only] = longer
  return longer.size === 1 ? only : undefined
}

const nameOf = ({ scene }: Past, { name, known }: Described): string | undefined =>
  name && !known ? foldName(scene.text.slice(name.start, name.end)) : undefined

const mayBeOne = (entity: Entity, { kind }: Described) =>
  entity.kind === kind ||
  entity.kind === undefined ||
  kind === undefined ||
  (entity.kind !== 'person' && kind !== 'person')

/** The same name in full; a surname alone tells nobody apart where two bear it. */
function sameName(past: Past, said: Described): Entity | undefined {
  const name = nameOf(past, said)
  if (name === undefined) return undefined
  const bearers = [...bearersOf(past, `name ${name}`)].filter((e) => mayBeOne(e, said))
  if (name.includes(' ') || said.kind !== 'person') return latest(bearers)
  return latest(bearers.filter((e) => e.names.size === 1))
}

/** "Doe" after "John Doe", and the name in full after the surname; two with one surname are nobody's. */
function surname(past: Past, said: Described): Entity | undefined {
  const name = nameOf(past, said)
  if (name === undefined) return undefined
  const isPerson = (e: Entity) => !e.known && (e.kind === 'person' || (said.kind === 'person' && e.kind === undefined))
  const longer = [...bearersOf(past, `part ${name}`)]
  const parts = partsOf(name)
  const shorter = parts
    .filter((part) => part.length > 2)
    .flatMap((part) => [...bearersOf(past, `name ${part}`)])
    .filter((e) => [...e.names].every((n) => n === name || parts.includes(n)))
  const found = new Set([...longer, ...shorter].filter(isPerson).filter((e) => mayBeOne(e, said)))
  const [only] = found
  return found.size === 1 ? only : undefined
}

/** "Wolfe" after "Wolfe Group". */
function shortName(past: Past, said: Described): Entity | undefined {
  const name = nameOf(past, said)
  if (name === undefined) return undefined
  const core = coreOf(name, past.scene.again)
  // A tagger takes a short name for a surname; nobody of that name was met, or `surname` would have found them.
  if (said.kind === 'person' && (said.title !== undefined || name.includes(' '))) return undefined
  return latest([...bearersOf(past, `core ${core}`)].filter((e) => e.kind !== 'person'))
}

/** "GHUT" after "Green Harbour Union Trust". */
function acronym(past: Past, said: Described): Entity | undefined {
  if (!said.name || said.known || said.kind === 'person') return undefined
  const letters = past.scene.text.slice(said.name.start, said.name.end).replace(/\./g, '')
  if (!/^\p{Lu}{2,7}s?$/u.test(letters)) return undefined
  const bearers = bearersOf(past, `initials ${letters.toLowerCase()}`)
  return latest([...bearers].filter((e) => e.kind !== 'person'))
}

/** "the spokesman", "the mayor": the last who bears that title, and speaks for nobody else. */
function sameTitle(past: Past, said: Described): Entity | undefined {
  const { title } = said
  if (said.form !== 'nominal' || !title || said.number === 'many' || !isDefinite(past.scene, said.head))
    return undefined
  // "le général | Jean Vale": the name behind it says who.
  if (
    past.scene.tree.tokens[said.head + 1]?.upos === 'PROPN' &&
    past.scene.tree.tokens[said.head + 1]!.head === said.head
  )
    return undefined
  const fits = (e: Entity) => e.kind === 'person' && !differ(e.speaksFor, said.speaksFor)
  for (const key of [`title ${title}`, `titled ${title}`]) {
    const found = latest([...bearersOf(past, key)].filter(fits))
    if (found) return found
  }
  const body = said.speaksFor?.split('/')[2]
  const heads = body ? [...bearersOf(past, `speaks ${body}`)].filter(fits) : []
  return heads.length === 1 ? heads[0] : undefined
}

/** Whether two ids of bodies or organizations cannot be of one: other bodies, or one body of two countries. */
function differ(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const [listA, placeA, bodyA] = a.split('/')
  const [listB, placeB, bodyB] = b.split('/')
  if (listA !== 'body' || listB !== 'body') return a !== b
  return placeA !== '' && placeB !== '' && placeA !== placeB && bodyA === bodyB
}

/** "the ministry", "the army": the last such body that was named with its country. */
function bodyAgain({ last, scene }: Past, said: Described): Entity | undefined {
  if (!isOpen(said.known) || !isDefinite(scene, said.head)) return undefined
  const body = said.known?.split('/')[2]
  const same = last.get(`body ${body}`)
  const ofKind = last.get(`kind-of-body ${body}`)
  return latest([same, ofKind].flatMap((e) => (e ? [e] : [])))
}

/** "the witnesses", "the villagers": the last such people, by the same word, where they are spoken of as known. */
function peopleAgain({ last, scene }: Past, said: Described): Entity | undefined {
  if (!said.known?.startsWith('people/') || !isDefinite(scene, said.head) || namesOther(scene, said)) return undefined
  const found = last.get(`people ${said.known} ${said.number === 'many'}`)
  const { tokens } = scene.tree
  return found && tokens[found.first]!.lemma === tokens[said.head]!.lemma ? found : undefined
}

/** What has to speak for one more than for another, where two fit a general noun. */
const MARGIN = 15

/** "the group", "the country": whom only one thing that was named not long ago can be. */
function genericNoun(past: Past, said: Described): Entity | undefined {
  const { kinds, head } = said
  const { scene } = past
  if (!kinds || said.number === 'many' || !isDefinite(scene, head) || namesOther(scene, said)) return undefined
  const fits = (e: Entity) =>
    isAmong(kinds, e) && (e.names.size > 0 || (e.known !== undefined && !e.known.startsWith('people/')))
  const [best, second] = salient(past, head, fits)
  if (!best || !second) return best?.entity
  return !kinds.includes('country') && best.weight - second.weight >= MARGIN ? best.entity : undefined
}

/** "the German agency", "the West African country", "the agency DPA": says itself whom it means. */
function namesOther({ tree, hitAt }: Scene, { head, kinds }: Described): boolean {
  return tree
    .children(head)
    .some(
      (c) =>
        tree.tokens[c]!.upos === 'PROPN' ||
        readingIn(hitAt.get(c), 'country', 'adjective', 'demonym', 'capital', 'place', 'community') !== undefined ||
        (kinds?.includes('country') === true && relationIs(tree.tokens[c]!, 'amod', 'compound', 'acl')),
    )
}

function isDefinite({ tree, again, word }: Scene, head: number): boolean {
  return tree.childrenBy(head, 'det').some((d) => again.definite.includes(word(d)))
}

function latest(entities: readonly Entity[]): Entity | undefined {
  let best: Entity | undefined
  for (const entity of entities) if (!best || entity.last > best.last) best = entity
  return best
}
