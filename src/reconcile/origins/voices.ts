import { bodyGroup } from '../../lang/body-group.ts'
import { fold } from '../../lang/fold.ts'
import { languageOf } from '../../lang/languages.ts'
import { lexiconOf } from '../../lang/lexicon.ts'
import type { Document } from '../../model/document.ts'
import type { Actor } from '../../model/dossier.ts'
import type { Linked, Studied } from '../../model/studied.ts'
import { type Phrase, phraseOfName } from './phrases.ts'
import { type State, stateOfKnown, stateOfName } from './state.ts'

/** Whose voice a document's own is, where it is that of somebody whom the reports speak of, or of whoever put out a statement. */
export interface Voice {
  readonly actor?: Actor
  /** The publisher's name, where the document is its own statement. */
  readonly publisher?: Phrase
  /** The body of a state that published it. */
  readonly state?: State
  /** Set where the document is somebody's own statement, and no report about others. */
  readonly isStatement: boolean
}

/** Voices of the documents, in their order. Where two go by the publisher's name, nobody can tell whose it is. */
export function voicesOf({ studied, actors, actorAt }: Pick<Linked, 'studied' | 'actors' | 'actorAt'>): Voice[] {
  const byName = new Map<string, Set<Actor>>()
  for (const actor of actors) {
    if (actor.kind === 'unnamed' || actor.kind === 'group') continue
    for (const name of [actor.name, ...actor.aliases])
      byName.set(plain(name), (byName.get(plain(name)) ?? new Set()).add(actor))
  }
  const bodies = bodiesOf(studied, actorAt)
  const actorById = new Map(actors.map((a) => [a.id, a]))
  return studied.map((one): Voice => {
    const { document } = one
    const language = languageOf(document.language)
    const state =
      document.publisher === undefined ? undefined : stateOfName(withoutBrackets(document.publisher), language)
    const body = state?.country === undefined ? undefined : bodies.get(bodyKey(state))
    const bearers = namesOf(document, language?.articles ?? [], language?.genitives ?? []).map((name) =>
      byName.get(name),
    )
    const [actor, ...others] = bearers.find((known) => known !== undefined) ?? []
    const own = actor && others.length === 0 ? actor : body && !actor ? actorById.get(body) : undefined
    const isStatement =
      isHeadedAsStatement(one) || (own !== undefined && own.kind !== 'outlet' && own.kind !== 'person')
    const publisher = isStatement ? phraseOfName(withoutBrackets(document.publisher ?? ''), 'first') : undefined
    return {
      ...(own ? { actor: own } : {}),
      ...(publisher ? { publisher } : {}),
      ...(state ? { state } : {}),
      isStatement,
    }
  })
}

const bodyKey = ({ country, body }: State) => `${country}/${bodyGroup(body)}`

/** The one actor that a body of a state is, where its words say of which. */
function bodiesOf(studied: Linked['studied'], actorAt: Linked['actorAt']): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>()
  studied.forEach(({ annotation }, d) => {
    for (const { known, head } of annotation.mentions) {
      const state = known === undefined ? undefined : stateOfKnown(known)
      const actor = actorAt[d]!.get(head)
      if (!state?.country || actor === undefined) continue
      const key = bodyKey(state)
      found.set(key, found.has(key) && found.get(key) !== actor ? undefined : actor)
    }
  })
  return found
}

/** Words of a publisher's name that must at least be those of an actor. */
const FEWEST = 2

/**
 * Names by which actors may go who published a document: the publisher's, without article, without what stands in brackets, without its last
 * words ("… of Peru"); and the name of its site.
 */
function namesOf({ publisher, url }: Document, articles: readonly string[], genitives: readonly string[]): string[] {
  const site = url === undefined ? [] : siteName(url)
  if (publisher === undefined) return site
  const bare = plain(withoutBrackets(publisher)).split(' ')
  const words = articles.includes(bare[0]!) ? bare.slice(1) : bare
  const shorter = words.flatMap((_, i) => {
    const length = words.length - i - 1
    const isWhole = length >= FEWEST && length * 2 >= words.length && genitives.includes(words[length]!)
    return isWhole ? [words.slice(0, length).join(' ')] : []
  })
  return [plain(publisher), bare.join(' '), words.join(' '), ...shorter, ...site]
}

/** "icrc" of "https://www.icrc.org/en/…": the label before the last, where it is long enough to be somebody's. */
function siteName(url: string): string[] {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,200})/i.exec(url)?.[1]
  const label = host?.toLowerCase().split('.').at(-2)
  return label !== undefined && label.length >= SHORTEST ? [label] : []
}

const SHORTEST = 3

const withoutBrackets = (name: string) => name.replace(/\([^()]*\)/g, ' ')
const plain = (name: string) => name.toLowerCase().replace(/[’']/g, '').replace(/\s+/g, ' ').trim()

/** How far into a page its own name for itself may stand. */
const HEAD = 400

/** "PRESS STATEMENT", "Communiqué No. 14": a line of its own at the head, without a verb, that names the kind of document. */
function isHeadedAsStatement({ document, annotation }: Studied): boolean {
  const reporting = languageOf(document.language)?.reporting
  if (!reporting || document.publisher === undefined) return false
  const { bases } = lexiconOf(reporting)
  const names = (words: readonly string[]) =>
    words.some((word) => bases.get(fold(word)) === 'statement' || bases.get(word) === 'statement')
  const lines = document.removed.slice(0, 8).flatMap(({ exact }) => exact.slice(0, HEAD).split('\n'))
  if (lines.some((line) => line === line.toUpperCase() && names(line.toLowerCase().split(/[^\p{L}\p{M}]+/u))))
    return true
  return annotation.sentences.some(({ start, end, first, last }) => {
    if (start > HEAD) return false
    const tokens = annotation.tokens.slice(first, last)
    if (tokens.some((t) => t.upos === 'VERB' || t.upos === 'AUX')) return false
    return end - start < HEAD && names(tokens.map((t) => t.lemma.toLowerCase()))
  })
}
