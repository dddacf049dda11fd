import type { Mention } from '../../model/annotation.ts'
import type { Candidate, Person, Pronoun } from './candidates.ts'
import type { ChooseMeant } from './choose-meant.ts'
import type { Described } from './described.ts'
import type { Entity } from './entities.ts'
import { JOINS } from './joins.ts'
import { mention, newEntity, note, type Past, pastOf } from './past.ts'
import { salient } from './salience.ts'
import { genderOf, type Scene } from './scene.ts'

/** Goes through the mentions in text order of their heads and joins each to whom it takes up. */
export function joinEntities(scene: Scene, candidates: readonly Candidate[], choose: ChooseMeant): Mention[] {
  const past = pastOf(scene)
  const mentions: Mention[] = []
  for (const said of candidates) {
    const found = said.form === 'pronoun' ? pronoun(past, said, choose) : nounPhrase(past, said)
    if (found) mentions.push(found)
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end || a.head - b.head)
}

function nounPhrase(past: Past, said: Described): Mention | undefined {
  const [found, by] = takenUp(past, said)
  if (!found && said.kinds && !said.known) return undefined
  const entity = found ?? newEntity(past)
  note(past, entity, said)
  const { head, at, form, known, kind, name, title, speaksFor } = said
  const of = ownerOf(past, head)
  const actor = kind === 'person' && entity.kind !== 'person' ? entity.kind : kind
  const made: Mutable<Mention> = { start: at.start, end: at.end, head, form, entity: entity.number, by }
  if (known) made.known = known
  if (actor) made.kind = actor
  if (name) made.name = name
  if (title) made.title = title
  if (speaksFor) made.speaksFor = speaksFor
  if (of !== undefined && of !== entity.number) made.of = of
  return made
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function takenUp(past: Past, said: Described): readonly [entity: Entity | undefined, by: string] {
  for (const { id, find } of JOINS) {
    const entity = find(past, said)
    if (entity) return [entity, id]
  }
  return [undefined, 'mentions/first@1']
}

function pronoun(past: Past, said: Pronoun, choose: ChooseMeant): Mention | undefined {
  const { head, persons } = said
  const acts = past.scene.tree.tokens[head]!.rel === 'nsubj'
  const gender = genderOf(past.scene, head)
  const fits = (one: Entity) =>
    persons.some((person) => agrees(one, person)) &&
    (gender === undefined || one.gender === undefined || one.gender === gender) &&
    !(acts && SILENT.has(one.known ?? ''))
  const chosen = choose.choose(past, said, salient(past, head, fits))
  if (!chosen) return undefined
  const { entity } = chosen
  const { start, end } = past.scene.tree.tokens[head]!
  mention(past, head, entity)
  const [person] = persons
  const isPerson = entity.kind === 'person' || persons.length === 1
  if (isPerson && (person === 'he' || person === 'she')) entity.sex ??= person
  return { start, end, head, form: 'pronoun', entity: entity.number, by: choose.id }
}

function agrees(entity: Entity, person: Person): boolean {
  const isPerson = entity.kind === 'person' || (entity.kind === 'unnamed' && !entity.many)
  switch (person) {
    case 'he':
    case 'she':
      return isPerson && (entity.sex ?? person) === person
    case 'it':
      return !isPerson && !entity.many && entity.kind !== 'group' && entity.kind !== undefined
    case 'they':
      return entity.many || PLURAL_KINDS.has(entity.kind ?? '')
  }
}

/** Kinds of actors that are one by their name and several by what they are. */
const PLURAL_KINDS: ReadonlySet<string> = new Set(['group', 'armed-force', 'organization', 'armed-group'])

/** Who is counted and does nothing. */
const SILENT: ReadonlySet<string> = new Set(['people/body', 'people/dead', 'people/fatality', 'people/life'])

/** "its officials", "his office", "the mayor's office": whose they are. */
function ownerOf({ scene, at }: Past, head: number): number | undefined {
  const owner = scene.tree.child(head, 'nmod:poss')
  return owner < 0 ? undefined : at.get(owner)?.number
}
