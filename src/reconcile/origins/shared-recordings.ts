import { languageOf } from '../../lang/languages.ts'
import { type Lexicon, lexiconOf } from '../../lang/lexicon.ts'
import type { Token } from '../../model/annotation.ts'
import { spanOf } from '../../model/span.ts'
import type { Linked, Studied } from '../../model/studied.ts'
import { relationIs, type Tree, treeOf } from '../../model/tree.ts'
import type { BasisKind } from '../../model/vocabulary.ts'
import { type Party, type Standing, sameParty } from './standing.ts'
import { pairsOf, type Tie } from './tie.ts'

/** A video, picture or statement that a document says somebody put out. */
interface Recording {
  readonly document: number
  readonly noun: number
  readonly kind: BasisKind
  readonly owner: Party
  /** First and last token of the words that say so. */
  readonly words: readonly [first: number, last: number]
  /** Dictionary forms of the telling words of its sentence, without those for itself and its owner. */
  readonly about: ReadonlySet<string>
}

const SHOWN: ReadonlySet<BasisKind> = new Set<BasisKind>(['footage', 'image'])
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])
/** Words that two sentences must share on what is seen. */
const LEAST = 2

/** The same video or picture: put out by the same party, of the same kind, and told of in the same words. */
export function sharedRecordings(linked: Linked, standing: Standing): Tie[] {
  const byKind = new Map<string, Recording[]>()
  linked.studied.forEach((one, d) => {
    for (const found of recordingsOf(linked, standing, one, d)) {
      const words = new Set([
        ...(found.owner.actor ? [found.owner.actor] : []),
        ...found.owner.phrases.flatMap((p) => p.words),
      ])
      for (const word of words) {
        const key = `${found.kind} ${word}`
        const list = byKind.get(key)
        if (!list) byKind.set(key, [found])
        else if (list.filter((r) => r.document === d).length < MOST_OF_DOCUMENT) list.push(found)
      }
    }
  })
  const found = new Map<string, Tie>()
  for (const list of byKind.values()) {
    for (const [a, b] of pairsOf(list)) {
      const key = `${a.document} ${b.document}`
      if (a.document === b.document || found.has(key) || sameParty(a.owner, b.owner) === undefined) continue
      const shared = [...a.about].filter((word) => b.about.has(word))
      if (shared.length >= LEAST) found.set(key, tieOf(linked, a, b, shared))
    }
  }
  return [...found.values()]
}

const MOST_OF_DOCUMENT = 4

function recordingsOf({ actorAt }: Linked, standing: Standing, one: Studied, d: number): Recording[] {
  const reporting = languageOf(one.document.language)?.reporting
  if (!reporting) return []
  const lexicon = lexiconOf(reporting)
  const { annotation } = one
  const { tokens } = annotation
  let tree: Tree | undefined
  const found: Recording[] = []
  for (let noun = 0; noun < tokens.length; noun++) {
    const kind = lexicon.bases.get(tokens[noun]!.lemma.toLowerCase())
    if (!kind || !SHOWN.has(kind) || tokens[noun]!.upos !== 'NOUN') continue
    tree ??= treeOf(annotation)
    const token = releaser(tree, lexicon, noun)
    const actor = token === undefined ? undefined : actorAt[d]!.get(token)
    const owner = actor && standing.inSentence(d, tokens[noun]!.sentence).find((p) => p.actor === actor)
    if (token === undefined || !owner) continue
    const words = [Math.min(noun, token), Math.max(noun, token)] as const
    found.push({ document: d, noun, kind: 'footage', owner, words, about: aboutOf(one, lexicon, noun, owner) })
  }
  return found
}

/** Who put it out: whose it is, by whom it was released, who released it. */
function releaser(tree: Tree, lexicon: Lexicon, noun: number): number | undefined {
  const { tokens } = tree
  const owner = tree.childrenBy(noun, 'nmod:poss').at(0)
  if (owner !== undefined) return owner
  for (const child of tree.childrenBy(noun, 'acl')) {
    if (!isReleasing(lexicon, tokens[child]!)) continue
    const agent = tree
      .childrenBy(child, 'obl')
      .find((o) => tree.childrenBy(o, 'case').some((c) => lexicon.plays('agent', tokens[c]!.lemma.toLowerCase())))
    if (agent !== undefined) return agent
  }
  const { head } = tokens[noun]!
  if (head < 0 || !relationIs(tokens[noun]!, 'obj') || !isReleasing(lexicon, tokens[head]!)) return undefined
  const subject = tree.childrenBy(head, 'nsubj').at(0)
  return subject
}

const isReleasing = (lexicon: Lexicon, { lemma }: Token) => lexicon.plays('releasing', lemma.toLowerCase())

function aboutOf({ annotation }: Studied, lexicon: Lexicon, noun: number, owner: Party): Set<string> {
  const { tokens, sentences } = annotation
  const own = new Set(owner.phrases.flatMap((p) => p.words))
  const { first, last } = sentences[tokens[noun]!.sentence]!
  const about = new Set<string>()
  for (let t = first; t < last; t++) {
    const lemma = tokens[t]!.lemma.toLowerCase()
    if (!TELLING.has(tokens[t]!.upos) || own.has(lemma)) continue
    if (lexicon.bases.has(lemma) || isReleasing(lexicon, tokens[t]!) || lexicon.verbs.has(lemma)) continue
    about.add(lemma)
  }
  return about
}

function tieOf({ studied }: Linked, a: Recording, b: Recording, shared: readonly string[]): Tie {
  const [one, two] = a.document < b.document ? [a, b] : [b, a]
  const end = ({ document: d, words: [first, last] }: Recording) => {
    const { document, annotation } = studied[d]!
    return {
      span: {
        document: document.id,
        ...spanOf(document.text, annotation.tokens[first]!.start, annotation.tokens[last]!.end),
      },
    }
  }
  const ends = [end(one), end(two)] as const
  return {
    documents: [one.document, two.document],
    ends,
    joins: false,
    why: `Both tell of “${ends[0].span.exact}”, “${ends[1].span.exact}”, with the same words: ${shared
      .slice(0, 4)
      .map((w) => `“${w}”`)
      .join(', ')}`,
  }
}
