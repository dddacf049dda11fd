import type { ConlluSentence } from '../../annotate/conllu/read-conllu.ts'
import { type GumMention, gumMentions } from './gum-mentions.ts'

/** A mention that people marked, its words counted from 0 within the document. */
export interface GoldMention {
  readonly first: number
  /** Inclusive. */
  readonly last: number
  readonly head: number
  /** Mentions of one document with the same group are of one entity. */
  readonly group: string
  readonly type: string
}

/** A document of GUM with its words, and whom each phrase means. */
export interface CoreferenceDocument {
  readonly id: string
  readonly genre: string
  readonly sentences: readonly ConlluSentence[]
  /** Sentences that begin a paragraph. */
  readonly paragraphs: ReadonlySet<number>
  readonly mentions: readonly GoldMention[]
}

/** The documents of a part of GUM, whose sentences these are. */
export function readCoreference(sentences: readonly ConlluSentence[]): CoreferenceDocument[] {
  const documents: { id: string; genre: string; sentences: ConlluSentence[] }[] = []
  for (const sentence of sentences) {
    const id = comment(sentence, 'newdoc id')
    if (id !== undefined) documents.push({ id, genre: comment(sentence, 'meta::genre') ?? '', sentences: [] })
    documents.at(-1)?.sentences.push(sentence)
  }
  return documents.map((document) => ({
    ...document,
    paragraphs: new Set(document.sentences.flatMap((s, i) => (s.comments.includes('# newpar') ? [i] : []))),
    mentions: mentionsOf(document.sentences),
  }))
}

const comment = ({ comments }: ConlluSentence, key: string) =>
  comments.find((c) => c.startsWith(`# ${key} = `))?.slice(key.length + 5)

function mentionsOf(sentences: readonly ConlluSentence[]): GoldMention[] {
  let before = 0
  return sentences.flatMap((sentence) => {
    const found = gumMentions(sentence).map((mention) => ({
      first: before + mention.first,
      last: before + mention.last,
      head: before + headOf(sentence, mention),
      group: mention.group,
      type: mention.type,
    }))
    before += sentence.words.length
    return found
  })
}

/** The word of a mention whose governor stands outside of it. */
function headOf({ words }: ConlluSentence, { first, last }: GumMention): number {
  for (let i = first; i <= last; i++) if (words[i]!.head < first || words[i]!.head > last) return i
  return first
}
