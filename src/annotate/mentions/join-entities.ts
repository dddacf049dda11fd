import type { Mention } from '../../model/annotation.ts'
import { relationIs } from '../../model/tree.ts'
import type { Candidate, Pronoun } from './candidates.ts'
import type { Described, Scene } from './described.ts'
import { type Entity, entityOf, foldName, isOpen, learn } from './entities.ts'
import { mostSalient } from './salience.ts'

/** What has been read so far, from the first word to the last. */
export interface Past {
  readonly scene: Scene
  readonly entities: Entity[]
  /** Entity of the mention at a head. */
  readonly at: Map<number, Entity>
}

interface Rule {
  readonly id: string
  readonly find: (past: Past, said: Described) => Entity | undefined
}

/** Ways to know somebody again, the most certain first. */
const RULES: readonly Rule[] = [
  { id: 'mentions/apposition@1', find: apposed },
  { id: 'mentions/known@1', find: sameKnown },
  { id: 'mentions/same-name@1', find: sameName },
  { id: 'mentions/surname@1', find: surname },
  { id: 'mentions/acronym@1', find: acronym },
  { id: 'mentions/title@1', find: sameTitle },
  { id: 'mentions/body@1', find: bodyAgain },
  { id: 'mentions/generic@1', find: genericNoun },
  { id: 'mentions/people@1', find: peopleAgain },
]

/** Goes through the mentions in text order and joins each to whom it takes up. */
export function joinEntities(scene: Scene, candidates: readonly Candidate[]): Mention[] {
  const past: Past = { scene, entities: [], at: new Map() }
  const mentions: Mention[] = []
  for (const said of inReadingOrder(scene, candidates)) {
    const mention = said.form === 'pronoun' ? pronoun(past, said) : nounPhrase(past, said)
    if (mention) mentions.push(mention)
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end || a.head - b.head)
}

/** By where a phrase begins, but a name in apposition after what it stands beside. */
const inReadingOrder = (scene: Scene, candidates: readonly Candidate[]) =>
  [...candidates].sort((a, b) => depth(scene, a) - depth(scene, b) || a.head - b.head)

const depth = (scene: Scene, { head }: Candidate) => scene.tree.tokens[head]!.sentence

function nounPhrase(past: Past, said: Described): Mention | undefined {
  let entity: Entity | undefined
  let by = 'mentions/first@1'
  for (const rule of RULES) {
    entity = rule.find(past, said)
    if (entity) {
      by = rule.id
      break
    }
  }
  if (!entity) {
    if (said.kinds && !said.known) return undefined
    entity = entityOf(past.entities.length)
    past.entities.push(entity)
  }
  learn(entity, said, past.scene.text)
  past.at.set(said.head, entity)
  const of = ownerOf(past, said.head)
  const { head, at, form, known, kind, name, title, speaksFor } = said
  return {
    ...at,
    head,
    form,
    entity: entity.number,
    by,
    ...(known ? { known } : {}),
    ...(kind ? { kind } : {}),
    ...(name ? { name } : {}),
    ...(title ? { title } : {}),
    ...(speaksFor ? { speaksFor } : {}),
    ...(of === undefined || of === entity.number ? {} : { of }),
  }
}

function pronoun(past: Past, said: Pronoun): Mention | undefined {
  const fits = (entity: Entity) => agrees(entity, said.person)
  const entity = mostSalient(past, said.head, fits)
  if (!entity) return undefined
  const token = past.scene.tree.tokens[said.head]!
  entity.heads.push(said.head)
  past.at.set(said.head, entity)
  if (said.person === 'he' || said.person === 'she') entity.sex ??= said.person
  return {
    start: token.start,
    end: token.end,
    head: said.head,
    form: 'pronoun',
    entity: entity.number,
    by: 'mentions/pronoun@1',
  }
}

function agrees(entity: Entity, person: Pronoun['person']): boolean {
  const isPerson = entity.kind === 'person' || (entity.kind === 'unnamed' && !entity.many)
  switch (person) {
    case 'he':
    case 'she':
      return isPerson && (entity.sex ?? person) === person
    case 'it':
      return !isPerson && !entity.many && entity.kind !== 'group' && entity.kind !== undefined
    case 'they':
      return (
        entity.many ||
        entity.kind === 'group' ||
        entity.kind === 'armed-force' ||
        entity.kind === 'organization' ||
        entity.kind === 'armed-group'
      )
  }
}

/** "Dia Diarra, a Malian name", "the minister, Diop", "Human Rights Watch (HRW)". */
function apposed({ scene, at }: Past, said: Described): Entity | undefined {
  const token = scene.tree.tokens[said.head]!
  if (relationIs(token, 'appos') && token.head < said.head) {
    const other = at.get(token.head)
    if (other && compatible(other, said)) return other
  }
  return undefined
}

const compatible = (entity: Entity, said: Described) =>
  (entity.kind === said.kind || !entity.kind || !said.kind) &&
  (entity.known === said.known || !entity.known || !said.known) &&
  (said.form === 'nominal' || entity.names.size === 0 || !said.kind || said.kind !== 'person')

function sameKnown({ entities }: Past, said: Described): Entity | undefined {
  const { known } = said
  if (!known || isOpen(known) || known.startsWith('people/')) return undefined
  return entities.find((e) => e.known === known)
}

function sameName({ entities, scene }: Past, said: Described): Entity | undefined {
  if (!said.name || said.known) return undefined
  const name = foldName(scene.text.slice(said.name.start, said.name.end))
  return latest(entities, (e) => e.names.has(name))
}

/** "Maiga" after "Abdoulaye Maiga"; two with one surname are nobody's. */
function surname({ entities, scene }: Past, said: Described): Entity | undefined {
  if (!said.name || said.known) return undefined
  const name = foldName(scene.text.slice(said.name.start, said.name.end))
  const ends = (longer: string, shorter: string) => longer.endsWith(` ${shorter}`) || longer.startsWith(`${shorter} `)
  const bearers = entities.filter(
    (e) =>
      (e.kind === 'person' || said.kind === 'person' || e.kind === undefined) &&
      !e.known &&
      [...e.names].some((n) => ends(n, name) || (n.length > 2 && ends(name, n))),
  )
  return bearers.length === 1 ? bearers[0] : undefined
}

/** "CHRF" after "Civil Human Rights Front". */
function acronym({ entities, scene }: Past, said: Described): Entity | undefined {
  if (!said.name || said.known) return undefined
  const letters = scene.text.slice(said.name.start, said.name.end).replace(/\./g, '')
  if (!/^\p{Lu}{2,7}s?$/u.test(letters)) return undefined
  const low = letters.toLowerCase()
  return latest(entities, (e) => [...e.names].some((n) => n.includes(' ') && initials(n) === low))
}

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((w) => w.length > 2)
    .map((w) => w[0])
    .join('')

/** "the spokesman", "the mayor": the last who bears that title. */
function sameTitle(past: Past, said: Described): Entity | undefined {
  if (said.form !== 'nominal' || !said.title || said.number === 'many' || !isDefinite(past.scene, said.head))
    return undefined
  const bearers = (fits: (e: Entity) => boolean) => latest(past.entities, (e) => e.kind === 'person' && fits(e))
  const same = bearers((e) => e.titles.has(said.title!))
  if (same) return same
  const longer = bearers((e) => [...e.titles].some((t) => t.endsWith(`-${said.title}`) || t.endsWith(`/${said.title}`)))
  if (longer) return longer
  const body = said.speaksFor?.split('/')[2]
  const heads = past.entities.filter(
    (e) => e.kind === 'person' && e.names.size > 0 && body !== undefined && e.speaksFor?.split('/')[2] === body,
  )
  return heads.length === 1 ? heads[0] : undefined
}

/** "the ministry", "the army": the last such body that was named with its country. */
function bodyAgain({ entities, scene }: Past, said: Described): Entity | undefined {
  if (!said.known || !isOpen(said.known) || !isDefinite(scene, said.head)) return undefined
  const body = said.known.split('/')[2]!
  return latest(entities, (e) => {
    const [list, place, other] = e.known?.split('/') ?? []
    if (list !== 'body') return false
    if (other === body) return true
    const within = scene.entries.bodies.get(other ?? '')?.id
    return place !== '' && body === 'ministry' && within?.endsWith('-ministry') === true
  })
}

/** "the witnesses", "the villagers": the last such people, where they are spoken of as known. */
function peopleAgain(past: Past, said: Described): Entity | undefined {
  if (!said.known?.startsWith('people/') || !isDefinite(past.scene, said.head)) return undefined
  return latest(past.entities, (e) => e.known === said.known && e.many === (said.number === 'many'))
}

function genericNoun(past: Past, said: Described): Entity | undefined {
  const { kinds } = said
  if (!kinds || !isDefinite(past.scene, said.head)) return undefined
  return mostSalient(
    past,
    said.head,
    (e) => e.kind !== undefined && kinds.includes(e.kind) && (e.names.size > 0 || e.known !== undefined),
  )
}

function isDefinite({ tree, again, word }: Scene, head: number): boolean {
  return tree.childrenBy(head, 'det').some((d) => again.definite.includes(word(d)))
}

function latest(entities: readonly Entity[], fits: (entity: Entity) => boolean): Entity | undefined {
  let best: Entity | undefined
  for (const entity of entities) {
    if (fits(entity) && (!best || entity.heads.at(-1)! > best.heads.at(-1)!)) best = entity
  }
  return best
}

/** "its officials", "his office", "the mayor's office": whose they are. */
function ownerOf({ scene, at }: Past, head: number): number | undefined {
  const owner = scene.tree.child(head, 'nmod:poss')
  return owner < 0 ? undefined : at.get(owner)?.number
}
