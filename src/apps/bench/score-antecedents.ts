import { languageOf } from '../../lang/languages.ts'
import { lexiconOf } from '../../lang/lexicon.ts'
import type { Mention } from '../../model/annotation.ts'
import type { CoreferenceDocument, GoldMention } from './read-coreference.ts'

/** A phrase that takes somebody up, and whom it was taken for. */
export interface Asked {
  readonly document: CoreferenceDocument
  /** Word of the document that is its head. */
  readonly head: number
  readonly form: 'pronoun' | 'description'
  /** Whether it is the subject of a verb of saying. */
  readonly says: boolean
  /** Right or wrong; "open" where nobody was named, though somebody is meant. */
  readonly answer: 'right' | 'wrong' | 'open' | 'rightly open'
  /** Whether it takes up somebody who was mentioned before. */
  readonly meant: boolean
  /** Head of the mention that it was taken to mean. */
  readonly taken?: number
}

const english = languageOf('en')!
const { verbs } = lexiconOf(english.reporting!)
const { pronouns, definite } = english.coreference!
const PRONOUNS: ReadonlySet<string> = new Set(Object.values(pronouns).flat())
/** What acts; of other things nobody asks who they are. */
const ACTORS: ReadonlySet<string> = new Set(['person', 'organization', 'place'])

/** Every pronoun and definite description of a document with whom the mentions found take it for. */
export function scoreAntecedents(document: CoreferenceDocument, found: readonly Mention[]): Asked[] {
  const words = document.sentences.flatMap((sentence) =>
    sentence.words.map((word) => ({ ...word, verb: sentence.words[word.head], children: childrenOf(sentence.words) })),
  )
  const starts = startsOf(document)
  const goldAt = byHead(document.mentions)
  const foundAt = new Map(found.map((m) => [m.head, m]))
  const asked: Asked[] = []
  words.forEach((word, head) => {
    const own = head - starts[head]!
    const lower = word.form.toLowerCase()
    const gold = goldAt.get(head)
    const isPronoun = word.upos === 'PRON' && PRONOUNS.has(lower)
    const isDescription =
      word.upos === 'NOUN' &&
      gold !== undefined &&
      ACTORS.has(gold.type) &&
      word.children[own]!.some((c) => definite.includes(c.form.toLowerCase()))
    if (!isPronoun && !isDescription) return
    const says = word.rel.startsWith('nsubj') && verbs.has(word.verb?.lemma.toLowerCase() ?? '')
    const isActor = gold !== undefined && ACTORS.has(gold.type)
    const isAgain = isActor && document.mentions.some((m) => m.group === gold.group && m.head < head)
    const taken = antecedent(foundAt.get(head), found)
    const isRight = taken === undefined ? undefined : groupAt(document.mentions, goldAt, taken) === gold?.group
    const answer = answerOf(isAgain, isRight)
    const form = isPronoun ? 'pronoun' : 'description'
    asked.push({ document, head, form, says, answer, meant: isAgain, ...(taken === undefined ? {} : { taken }) })
  })
  return asked
}

/** `isRight` is undefined where nobody was named. */
function answerOf(isAgain: boolean, isRight: boolean | undefined): Asked['answer'] {
  if (isRight === undefined) return isAgain ? 'open' : 'rightly open'
  return isAgain && isRight ? 'right' : 'wrong'
}

/** Head of whom a mention takes up: the last of its entity before it that is no pronoun, or the last. */
function antecedent(mention: Mention | undefined, found: readonly Mention[]): number | undefined {
  if (!mention) return undefined
  const before = found.filter((m) => m.entity === mention.entity && m.head < mention.head)
  const latest = (all: readonly Mention[]) => (all.length === 0 ? undefined : Math.max(...all.map((m) => m.head)))
  return latest(before.filter((m) => m.form !== 'pronoun')) ?? latest(before)
}

/** The group of the mention with this head, or of the smallest one around it. */
export function groupAt(
  mentions: readonly GoldMention[],
  byHead: ReadonlyMap<number, GoldMention>,
  head: number,
): string | undefined {
  const own = byHead.get(head)
  if (own) return own.group
  const around = mentions.filter((m) => m.first <= head && head <= m.last)
  return around.sort((a, b) => a.last - a.first - (b.last - b.first))[0]?.group
}

/** Mentions by their head; of several with one head the longest. */
export function byHead(mentions: readonly GoldMention[]): Map<number, GoldMention> {
  const found = new Map<number, GoldMention>()
  for (const mention of mentions) {
    const other = found.get(mention.head)
    if (!other || other.last - other.first < mention.last - mention.first) found.set(mention.head, mention)
  }
  return found
}

type Words = CoreferenceDocument['sentences'][number]['words']

const children = new WeakMap<Words, Words[number][][]>()
function childrenOf(words: Words): readonly Words[number][][] {
  let found = children.get(words)
  if (!found) {
    found = words.map((): Words[number][] => [])
    for (const word of words) found[word.head]?.push(word)
    children.set(words, found)
  }
  return found
}

/** For each word of the document where its sentence begins. */
function startsOf({ sentences }: CoreferenceDocument): number[] {
  let start = 0
  return sentences.flatMap(({ words }) => {
    const own = words.map(() => start)
    start += words.length
    return own
  })
}
