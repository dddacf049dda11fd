import { entriesOf } from '../../lang/entries.ts'
import type { Language } from '../../lang/language.ts'
import type { Mention } from '../../model/annotation.ts'
import type { Actor, Link } from '../../model/dossier.ts'
import type { Claimer, SourcePhrase } from '../../model/findings.ts'
import { idOf } from '../../model/ids.ts'
import { by, compareText } from '../../model/order.ts'
import { type DocumentSpan, type Range, spanOf } from '../../model/span.ts'
import type { Studied } from '../../model/studied.ts'
import { unionOf } from '../../model/union.ts'
import type { ActorKind } from '../../model/vocabulary.ts'
import { type Identity, identityOf, nameKey } from './keys.ts'
import { nameOf } from './name.ts'
import type { Node } from './node.ts'
import { type Holder, sameOffice } from './offices.ts'
import { type Bearer, soleBearers } from './sole-bearers.ts'
import { withSoleMinistries } from './sole-ministries.ts'

export interface LinkedActors {
  readonly actors: readonly Actor[]
  /** Actor of the phrase with this head, by document. */
  readonly actorAt: readonly ReadonlyMap<number, string>[]
  /** Actor of claims whose claimer is not named, by document. */
  readonly unnamed: readonly (string | undefined)[]
}

/**
 * Who is one and the same across documents: by what general data know ("Paris", "the French government"), by name, by surname with the
 * same office. Only those who have a part in a claim or happening become actors.
 */
export function linkActors(
  studied: readonly Studied[],
  languages: readonly (Language | undefined)[],
  places: readonly (string | undefined)[],
): LinkedActors {
  const { nodes, nodeAt } = nodesOf(studied)
  const union = unionOf(nodes.length)
  const identities = withSoleMinistries(
    nodes.map((node) => {
      const language = languages[node.document]
      return language ? identity(node, language, studied, places) : undefined
    }),
  )
  const seen = new Map<string, number>()
  const links = new Map<number, Link[]>()
  nodes.forEach((node, n) => {
    for (const { key, kind, mention, reason } of keysOf(node, identities[n], studied)) {
      const other = seen.get(key)
      const isNew = other !== undefined && union.find(other) !== union.find(n)
      if (other === undefined) seen.set(key, n)
      else union.join(other, n)
      // What the words themselves do not say is said even where it joins nobody.
      if (isNew || identities[n]?.inferred) {
        const spans = mention ? [spanIn(studied, node.document, mention)] : []
        links.set(n, [...(links.get(n) ?? []), { kind, reason, spans, by: 'link/actors@1' }])
      }
    }
  })
  const persons = nodes.map((node, n) => (identities[n] ? [] : personNames(node, studied)))
  const holders = nodes.flatMap((node, n) => (identities[n] ? [] : holdersOf(node, n, studied, languages, places)))
  const fullNames = persons.map((names) => names.filter((name) => name.includes(' ')))
  for (const { first, holder } of sameOffice(holders, fullNames, union)) {
    const { document } = nodes[holder.node]!
    const span = spanIn(studied, document, holder.mention)
    const reason = `“${span.exact}” is the same surname with the same office.`
    links.set(holder.node, [
      ...(links.get(holder.node) ?? []),
      { kind: 'surname', reason, spans: [span], by: 'link/actors@1' },
    ])
    union.join(first, holder.node)
  }
  const bearers = nodes.flatMap((node, n) =>
    identities[n] ? [] : bearerOf(node, n, persons[n]!, languages[node.document], places[node.document]),
  )
  for (const { first, bearer, by: what } of soleBearers(bearers, union)) {
    const span = spanIn(studied, bearer.document, bearer.mention)
    const reason =
      what === 'surname'
        ? `One person only of these reports has the surname in “${span.exact}”.`
        : `One person only of these reports holds the office of “${span.exact}”.`
    const kind = what === 'surname' ? 'surname' : 'description'
    links.set(bearer.node, [...(links.get(bearer.node) ?? []), { kind, reason, spans: [span], by: 'link/actors@1' }])
    union.join(first, bearer.node)
  }

  const groups = new Map<number, number[]>()
  nodes.forEach((_, n) => {
    const root = union.find(n)
    const members = groups.get(root)
    if (members) members.push(n)
    else groups.set(root, [n])
  })
  const used = usedNodes(studied, nodeAt)
  const idOfRoot = new Map<number, string>()
  const made: { root: number; actor: Actor }[] = []
  for (const [root, members] of groups) {
    if (!members.some((n) => used.has(n))) continue
    const actor = actorOf(members, nodes, identities, studied, languages, links)
    idOfRoot.set(root, actor.id)
    made.push({ root, actor })
  }
  const byKey = new Map<string, string>()
  nodes.forEach((_, n) => {
    const key = identities[n]?.key
    const id = idOfRoot.get(union.find(n))
    if (key && id && !byKey.has(key)) byKey.set(key, id)
  })
  const open = openBodies(nodes, identities, (n) => idOfRoot.get(union.find(n)))
  const actors = made.map(({ root, actor }) => {
    const speaksFor = speaksForOf(groups.get(root)!, nodes, languages, places, byKey, open)
    return speaksFor && speaksFor.id !== actor.id
      ? { ...actor, speaksFor: speaksFor.id, ...(actor.side || !speaksFor.side ? {} : { side: speaksFor.side }) }
      : actor
  })
  const unnamed = studied.map(({ document, findings }) =>
    findings.claims.some((c) => c.claimer.kind === 'unnamed') ? idOf('act', document.id, 'unnamed') : undefined,
  )
  unnamed.forEach((id, d) => {
    if (id) actors.push({ id, name: 'unnamed', kind: 'unnamed', aliases: [], mentions: unnamedSpans(studied[d]!) })
  })
  const actorAt = nodeAt.map((heads) => {
    const found = new Map<number, string>()
    for (const [head, n] of heads) {
      const id = idOfRoot.get(union.find(n))
      if (id) found.set(head, id)
    }
    return found
  })
  return {
    actors: actors.sort(
      by(
        (a) => a.name.toLowerCase(),
        (a) => a.id,
      ),
    ),
    actorAt,
    unnamed,
  }
}

const unnamedSpans = ({ document, findings }: Studied): DocumentSpan[] =>
  findings.claims.flatMap((c) =>
    c.claimer.kind === 'unnamed' && c.cue
      ? [{ document: document.id, ...spanOf(document.text, c.cue.start, c.cue.end) }]
      : [],
  )

/** Entities of all documents, and phrases of sources that are no mention; by document, which node a head belongs to. */
function nodesOf(studied: readonly Studied[]): { nodes: Node[]; nodeAt: Map<number, number>[] } {
  const nodes: Node[] = []
  const nodeAt = studied.map((one, d) => {
    const heads = new Map<number, number>()
    const mentionsOf = new Map<number, Mention[]>()
    for (const mention of one.annotation.mentions) {
      mentionsOf.set(mention.entity, [...(mentionsOf.get(mention.entity) ?? []), mention])
    }
    for (const [entity, mentions] of mentionsOf) {
      for (const mention of mentions) heads.set(mention.head, nodes.length)
      nodes.push({ document: d, mentions, local: `${one.document.id}/${entity}` })
    }
    const byWords = new Map<string, number>()
    for (const phrase of phrasesOf(one)) {
      if (heads.has(phrase.head)) continue
      const words = nameKey(one.document.text.slice(phrase.at.start, phrase.at.end))
      const known = byWords.get(words)
      if (known !== undefined) heads.set(phrase.head, known)
      else {
        byWords.set(words, nodes.length)
        heads.set(phrase.head, nodes.length)
        nodes.push({ document: d, mentions: [], phrase: phrase.at, local: `${one.document.id}/${words}` })
      }
    }
    return heads
  })
  return { nodes, nodeAt }
}

const claimerPhrase = (claimer: Claimer): SourcePhrase[] => (claimer.kind === 'phrase' ? [claimer] : [])

/** Everybody who has a part in what is claimed. */
function* phrasesOf({ findings }: Studied): Generator<SourcePhrase> {
  for (const claim of findings.claims) {
    yield* claimerPhrase(claim.claimer)
    yield* claim.via
    if (claim.target) yield claim.target
    for (const basis of claim.basis) if (basis.owner) yield basis.owner
  }
}

function usedNodes(studied: readonly Studied[], nodeAt: readonly ReadonlyMap<number, number>[]): Set<number> {
  const used = new Set<number>()
  studied.forEach((one, d) => {
    const heads = nodeAt[d]!
    const use = (head: number) => {
      const n = heads.get(head)
      if (n !== undefined) used.add(n)
    }
    for (const phrase of phrasesOf(one)) use(phrase.head)
    for (const happening of one.findings.happenings) for (const p of happening.participants) use(p.phrase.head)
    for (const facet of one.findings.facets) if (facet.about) use(facet.about.head)
  })
  return used
}

/** What general data say of an entity: the most definite of its mentions decides. */
function identity(
  node: Node,
  language: Language,
  studied: readonly Studied[],
  places: readonly (string | undefined)[],
): Identity | undefined {
  const known = node.mentions
    .map((m) => m.known)
    .filter((k): k is string => k !== undefined && !k.startsWith('people/'))
  const stated = known.find((k) => !k.startsWith('body//')) ?? known[0]
  if (!stated) return undefined
  const place = openPlace(node, stated, studied[node.document]!, places[node.document])
  return identityOf(stated, place, entriesOf(language), node.local)
}

/**
 * Whose body it is where the words do not say: a ministry belongs to the country that spoke just before it, anything else to the country
 * that the document is about.
 */
function openPlace(node: Node, known: string, { annotation }: Studied, main: string | undefined): string | undefined {
  if (!known.startsWith('body//') || !known.endsWith('ministry')) return main
  const first = node.mentions[0]!
  const sentence = annotation.tokens[first.head]!.sentence
  const speaker = annotation.mentions
    .filter((m) => m.known?.startsWith('country/') && m.head < first.head)
    .filter(
      (m) => sentence - annotation.tokens[m.head]!.sentence <= 1 && annotation.tokens[m.head]!.rel.startsWith('nsubj'),
    )
    .at(-1)
  return speaker?.known?.split('/')[1] ?? main
}

interface Key {
  readonly key: string
  readonly kind: Link['kind']
  readonly mention?: Mention
  readonly reason: string
}

function* keysOf(node: Node, identity: Identity | undefined, studied: readonly Studied[]): Generator<Key> {
  const { text } = studied[node.document]!.document
  const first = node.mentions[0]
  if (identity && first) {
    const words = text.slice(first.start, first.end)
    const reason = identity.sole
      ? `“${words}” is taken for the only ministry of its country that these reports name.`
      : identity.inferred
        ? `“${words}” is taken for that of the country which the document is about.`
        : `“${words}” is known to the general data of the language.`
    yield { key: identity.key, kind: identity.inferred ? 'description' : 'known', mention: first, reason }
    return
  }
  for (const mention of node.mentions) {
    const name = lastingName(mention, node, text)
    if (name === undefined) continue
    const words = text.slice(mention.name!.start, mention.name!.end)
    yield { key: `name/${name}`, kind: 'same-name', mention, reason: `“${words}” is the same name.` }
  }
}

/** A name by which the same one is known in another document: for a person, of more than one word. */
function lastingName({ name }: Mention, node: Node, text: string): string | undefined {
  const key = name ? nameKey(text.slice(name.start, name.end)) : ''
  return key.length < 3 || (isPersonNode(node) && !key.includes(' ')) ? undefined : key
}

const nameKeys = (node: Node, studied: readonly Studied[]): string[] =>
  node.mentions.flatMap((mention) => lastingName(mention, node, studied[node.document]!.document.text) ?? [])

const isPersonNode = (node: Node) => node.mentions.some((m) => m.kind === 'person')

/** The names of a person, folded; nothing for anybody else. */
function personNames(node: Node, studied: readonly Studied[]): string[] {
  const { text } = studied[node.document]!.document
  if (!isPersonNode(node)) return []
  return node.mentions.flatMap(({ name }) => (name ? [nameKey(text.slice(name.start, name.end))] : []))
}

/** A person's surnames with the offices held, as far as the words say whose office it is. */
function holdersOf(
  node: Node,
  n: number,
  studied: readonly Studied[],
  languages: readonly (Language | undefined)[],
  places: readonly (string | undefined)[],
): Holder[] {
  const language = languages[node.document]
  if (!language || !isPersonNode(node)) return []
  const { text } = studied[node.document]!.document
  const place = places[node.document]
  const offices = new Set(
    node.mentions.flatMap(({ title, speaksFor }) => {
      if (!title) return []
      const open = speaksFor?.startsWith('body//') && place === undefined
      const body = speaksFor && !open ? identityOf(speaksFor, place, entriesOf(language), '')?.key : speaksFor
      return [`${title} ${body ?? ''}`]
    }),
  )
  const bearers = new Map<string, Mention>()
  for (const mention of node.mentions) {
    if (!mention.name) continue
    const surname = nameKey(text.slice(mention.name.start, mention.name.end)).split(' ').at(-1)!
    if (surname.length >= 3 && !bearers.has(surname)) bearers.set(surname, mention)
  }
  return [...bearers].flatMap(([surname, mention]) =>
    [...offices].map((office) => ({ node: n, mention, key: `${surname} ${office}` })),
  )
}

/** A person as those of other documents may be known to be: by a surname that one person has, by an office that one person holds. */
function bearerOf(
  node: Node,
  n: number,
  names: readonly string[],
  language: Language | undefined,
  place: string | undefined,
): Bearer[] {
  const [mention] = node.mentions
  if (!language || !mention || !isPersonNode(node)) return []
  const entries = entriesOf(language)
  const titled = node.mentions.flatMap(({ title, speaksFor }) => {
    const facts = title === undefined ? undefined : entries.titles.get(title)
    return facts && facts.sort !== 'address' ? [{ facts, speaksFor }] : []
  })
  const soleOffices = titled.flatMap(({ facts, speaksFor }) => {
    const body = facts.sole && speaksFor ? identityOf(speaksFor, place, entries, node.local) : undefined
    return body?.place ? [`${facts.id} ${body.key}`] : []
  })
  return [
    {
      node: n,
      document: node.document,
      mention: node.mentions.find((m) => m.name) ?? mention,
      names: [...new Set(names)],
      soleOffices: [...new Set(soleOffices)],
      titles: [...new Set(titled.map(({ facts }) => facts.like ?? facts.id))],
    },
  ]
}

function actorOf(
  members: readonly number[],
  nodes: readonly Node[],
  identities: readonly (Identity | undefined)[],
  studied: readonly Studied[],
  languages: readonly (Language | undefined)[],
  links: ReadonlyMap<number, readonly Link[]>,
): Actor {
  const own = members.map((n) => nodes[n]!)
  const identity = members.map((n) => identities[n]).find((i) => i !== undefined)
  const { name, aliases } = nameOf(own, studied, languages)
  const kind = identity?.kind ?? kindOf(own)
  const country = identity?.place
  // A union or a bar association of a country is not on its government's side.
  const side = country && kind !== 'organization' && kind !== 'group' ? countryName(country, languages) : undefined
  const mentions = own
    .flatMap(({ document, phrase, mentions }) => (phrase ? [phrase] : mentions).map((range) => ({ document, range })))
    .sort(
      by(
        (m) => m.document,
        (m) => m.range.start,
        (m) => -m.range.end,
      ),
    )
    .map(({ document, range }) => spanIn(studied, document, range))
  const why = members.flatMap((n) => links.get(n) ?? [])
  return {
    id: idOf('act', identity?.key ?? lastingKey(own, studied)),
    name,
    kind,
    aliases,
    ...(side ? { side } : {}),
    mentions,
    ...(why.length > 0 ? { links: why } : {}),
  }
}

/**
 * What makes an actor another than all others, and stays when further documents name it, too: its first full name in the order of
 * the alphabet, or the place of one that has none.
 */
function lastingKey(own: readonly Node[], studied: readonly Studied[]): string {
  const [name] = own.flatMap((node) => nameKeys(node, studied)).sort(compareText)
  const [local = ''] = own.map((node) => node.local).sort(compareText)
  return name === undefined ? local : `name/${name}`
}

function kindOf(own: readonly Node[]): ActorKind {
  const mentions = own.flatMap((node) => node.mentions)
  const kinds = mentions.map((m) => m.kind).filter((k) => k !== undefined)
  if (kinds.includes('person')) return 'person'
  return kinds[0] ?? (mentions.length > 0 ? 'group' : 'unnamed')
}

/** Actors by document and body, where nothing tells whose body it is: "the government" of a document without a country. */
function openBodies(
  nodes: readonly Node[],
  identities: readonly (Identity | undefined)[],
  actorOfNode: (n: number) => string | undefined,
): Map<string, Set<string>> {
  const open = new Map<string, Set<string>>()
  nodes.forEach(({ document, local }, n) => {
    const identity = identities[n]
    const id = actorOfNode(n)
    if (!id || !identity?.key.startsWith(`${local}/`)) return
    const key = `${document}${identity.key.slice(local.length)}`
    open.set(key, (open.get(key) ?? new Set()).add(id))
  })
  return open
}

/** On whose behalf a person speaks, by the title, where that is an actor of the case. */
function speaksForOf(
  members: readonly number[],
  nodes: readonly Node[],
  languages: readonly (Language | undefined)[],
  places: readonly (string | undefined)[],
  byKey: ReadonlyMap<string, string>,
  open: ReadonlyMap<string, ReadonlySet<string>>,
): { id: string; side?: string } | undefined {
  for (const n of members) {
    const node = nodes[n]!
    const language = languages[node.document]
    if (!language) continue
    for (const mention of node.mentions) {
      if (!mention.speaksFor) continue
      const identity = identityOf(mention.speaksFor, places[node.document], entriesOf(language), node.local)
      const own = identity && open.get(`${node.document}${identity.key.slice(node.local.length)}`)
      const id = identity && (byKey.get(identity.key) ?? (own?.size === 1 ? [...own][0] : undefined))
      const side = identity?.place ? countryName(identity.place, languages) : undefined
      if (id) return { id, ...(side ? { side } : {}) }
    }
  }
  return undefined
}

function countryName(id: string, languages: readonly (Language | undefined)[]): string | undefined {
  for (const language of languages) {
    const country = language && entriesOf(language).countries.get(id)
    if (country) return country.names[0] ?? country.exact[0]
  }
  return undefined
}

function spanIn(studied: readonly Studied[], document: number, range: Range): DocumentSpan {
  const { id, text } = studied[document]!.document
  return { document: id, ...spanOf(text, range.start, range.end) }
}
