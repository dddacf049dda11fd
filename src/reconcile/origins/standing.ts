import { fold } from '../../lang/fold.ts'
import type { Claim } from '../../model/dossier.ts'
import type { Range } from '../../model/span.ts'
import type { Linked, Studied } from '../../model/studied.ts'
import { relationIs } from '../../model/tree.ts'
import type { ActorKind } from '../../model/vocabulary.ts'
import { type Likeness, likeness, type Phrase, phraseAt, phraseOfName } from './phrases.ts'
import { mayBeOneState, type State, stateOfKnown } from './state.ts'
import { type Voice, voicesOf } from './voices.ts'

/** Somebody who stands behind words of a document, as that document words them. */
export interface Party {
  readonly document: number
  readonly actor?: string
  readonly phrases: readonly Phrase[]
  /** The body of a state that they are. */
  readonly state?: State
  /** Whether the party published the document itself. */
  readonly isPublisher?: boolean
  /** Where the document names them here. */
  readonly at?: Range
  /** Set where the words are for anybody: "an official", "residents". */
  readonly anonymous?: boolean
}

export interface Standing {
  readonly voices: readonly Voice[]
  /** Whoever makes a claim; nothing for a document's own voice, unless it is that of whoever published it. */
  of(claim: Claim): Party | undefined
  /** Whoever published a document, where it is their own statement. */
  publisher(document: number): Party | undefined
  /** Everybody whom a sentence names or means. */
  inSentence(document: number, sentence: number): readonly Party[]
}

const MOST_PHRASES = 8
const ANYBODY: ReadonlySet<string> = new Set(['unnamed-source', 'witness'])

export function standingOf(linked: Linked): Standing {
  const { studied, actors, actorAt, claims } = linked
  const voices = voicesOf(linked)
  const kinds = new Map(actors.map((a) => [a.id, a.kind]))
  const order = new Map(studied.map(({ document }, d) => [document.id, d]))
  const phrases = studied.map(() => new Map<string, Phrase[]>())
  const states = studied.map(() => new Map<string, State>())
  const sentences = studied.map(() => new Map<number, Party[]>())

  const add = (document: number, actor: string, phrase: Phrase) => {
    const known = phrases[document]!.get(actor) ?? []
    const isKnown = known.some((p) => p.words.join(' ') === phrase.words.join(' '))
    if (!isKnown && known.length < MOST_PHRASES) phrases[document]!.set(actor, [...known, phrase])
  }
  studied.forEach((one, d) => {
    for (const mention of one.annotation.mentions) {
      const actor = actorAt[d]!.get(mention.head)
      if (actor === undefined || mention.form === 'pronoun') continue
      const state = mention.known === undefined ? undefined : stateOfKnown(mention.known)
      if (state) states[d]!.set(actor, state)
      const phrase = phraseAt(one, mention, mention.head)
      if (phrase) add(d, actor, phrase)
    }
    for (const { claimer } of one.findings.claims) {
      if (claimer.kind !== 'phrase') continue
      const actor = actorAt[d]!.get(claimer.head)
      const phrase = actor && phraseAt(one, claimer.at, claimer.head)
      if (phrase) add(d, actor, phrase)
    }
  })
  const stateOf = (document: number, actor: string) => {
    const state = states[document]!.get(actor)
    return state ? { state } : {}
  }
  studied.forEach(({ annotation }, d) => {
    const { tokens } = annotation
    const note = (actor: string | undefined, head: number, at: Range | undefined) => {
      const own = actor && phrases[d]!.get(actor)
      if (!own || (kinds.get(actor) === 'unnamed' && !own.some((p) => p.proper))) return
      if (isPlace(kinds.get(actor), states[d]!.get(actor)) && !relationIs(tokens[head]!, 'nsubj', 'nmod:poss')) return
      const { sentence } = tokens[head]!
      const list = sentences[d]!.get(sentence) ?? []
      sentences[d]!.set(sentence, list)
      if (list.length < MOST_PHRASES && !list.some((p) => p.actor === actor))
        list.push({ document: d, actor, phrases: own, ...stateOf(d, actor), ...(at ? { at } : {}) })
    }
    for (const { head, start, end, form } of annotation.mentions)
      note(actorAt[d]!.get(head), head, form === 'pronoun' ? undefined : { start, end })
    for (const { actor, first, last } of namesIn(studied[d]!, phrases[d]!))
      note(actor, last, { start: tokens[first]!.start, end: tokens[last]!.end })
  })
  const publishers = voices.map(({ actor, publisher, isStatement, state }, document): Party | undefined => {
    if (!isStatement) return undefined
    const own = [
      ...(actor
        ? [actor.name, ...actor.aliases].slice(0, MOST_PHRASES).flatMap((n) => phraseOfName(n, 'last') ?? [])
        : []),
      ...(publisher ? [publisher] : []),
    ]
    return {
      document,
      phrases: own,
      isPublisher: true,
      ...(actor ? { actor: actor.id } : {}),
      ...(state ? { state } : {}),
    }
  })
  const known = new Map<string, Party | undefined>()
  const partyOf = (claim: Claim): Party | undefined => {
    const document = order.get(claim.document)!
    if (claim.claimer === null) return publishers[document]
    const own = phrases[document]!.get(claim.claimer) ?? []
    const { source } = claim
    const anonymous =
      source !== undefined &&
      claim.basis.some(({ kind, span }) => ANYBODY.has(kind) && span.start >= source.start && span.end <= source.end)
    return {
      document,
      actor: claim.claimer,
      phrases: own,
      ...stateOf(document, claim.claimer),
      ...(source ? { at: source } : {}),
      ...(anonymous ? { anonymous } : {}),
    }
  }
  for (const claim of claims) known.set(claim.id, partyOf(claim))
  return {
    voices,
    of: (claim) => known.get(claim.id),
    publisher: (document) => publishers[document],
    inSentence: (document, sentence) => sentences[document]!.get(sentence) ?? [],
  }
}

/** Every place where the words of somebody's name stand, be it that a mention was found there or not. */
function* namesIn(
  { annotation: { tokens } }: Studied,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): Generator<{ actor: string; first: number; last: number }> {
  const byWord = new Map<string, { actor: string; words: readonly string[] }[]>()
  for (const [actor, own] of phrases) {
    for (const { proper, words } of own) {
      const list = byWord.get(words[0]!) ?? []
      if (proper && list.length < MOST_PHRASES) byWord.set(words[0]!, [...list, { actor, words }])
    }
  }
  for (let first = 0; first < tokens.length; first++) {
    if (tokens[first]!.upos !== 'PROPN' && tokens[first]!.upos !== 'ADJ') continue
    for (const { actor, words } of byWord.get(fold(tokens[first]!.lemma)) ?? []) {
      const last = first + words.length - 1
      if (last < tokens.length && words.every((word, i) => fold(tokens[first + i]!.lemma) === word))
        yield { actor, first, last }
    }
  }
}

/** Countries and towns are named for where things happen more often than for what they say. */
const isPlace = (kind: ActorKind | undefined, state: State | undefined) =>
  kind === 'place-as-actor' || (state?.body === 'government' && state.country !== undefined)

/** Whether two parties are one, for all that their documents say. Those whom no words tell apart from others are one only with themselves. */
export function sameParty(a: Party, b: Party): Likeness | undefined {
  if (a.actor !== undefined && a.actor === b.actor) return 'one'
  if (a.anonymous || b.anonymous) return undefined
  const isOfOneState = a.state && b.state && (a.isPublisher || b.isPublisher) && mayBeOneState(a.state, b.state)
  let best: Likeness | undefined = isOfOneState ? 'of' : undefined
  for (const one of a.phrases) {
    for (const two of b.phrases) {
      const found = likeness(one, two)
      if (found === 'one') return 'one'
      best ??= found
    }
  }
  return best
}
