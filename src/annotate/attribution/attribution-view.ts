import type { Language } from '../../lang/language.ts'
import { type Lexicon, lexiconOf } from '../../lang/lexicon.ts'
import type { Paragraph, Sentence, Token } from '../../model/annotation.ts'
import { documentForms } from '../document-forms.ts'
import { hashText } from '../linear/hash.ts'
import type { WordClasses } from '../words/word-classes.ts'
import { Mark, markOf } from './marks.ts'
import { type Relation, relationOf } from './relations.ts'

/**
 * The words of one paragraph as the attribution model sees them, numbered from 0. Columns have one entry a word; words and labels are
 * hashes. `-1` stands for no word.
 */
export interface AttributionView {
  readonly size: number
  /** Number in the annotation of the paragraph's first token. */
  readonly first: number
  readonly lower: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
  readonly coarse: Int32Array
  readonly rel: Int32Array
  readonly head: Int32Array
  /** First and last word (inclusive) of what hangs from a word. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** Highest word whose subtree begins, or ends, at this word. */
  readonly opens: Int32Array
  readonly closes: Int32Array
  readonly fine: Int32Array
  readonly broad: Int32Array
  readonly ending: Int32Array
  readonly sentence: Int32Array
  /** First word of each sentence, and behind the last one the size. */
  readonly starts: Int32Array
  readonly mark: Uint8Array
  /** Whether the word stands between quotation marks (the marks themselves do). */
  readonly quoted: Uint8Array
  /** What the language's data know of a word: bits of `Known`. */
  readonly known: Uint8Array
  /** Bit set of the kinds of relations that hang from a word. */
  readonly kids: Int32Array
  readonly subject: Int32Array
  readonly object: Int32Array
  readonly clause: Int32Array
  readonly marker: Int32Array
  readonly preposition: Int32Array
  readonly auxiliary: Int32Array
}

export const Known = { verb: 1, noun: 2, adjective: 4, light: 8, name: 16 } as const

/** What is needed beside the annotation to see a paragraph. */
export interface AttributionTools {
  readonly language: Language
  readonly classes: WordClasses
}

/** The annotation's layers that the model looks at. */
export interface Seen {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
}

/** The paragraphs of an annotation, each as the model sees it; paragraphs without words are left out. */
export function attributionViews(text: string, seen: Seen, tools: AttributionTools): AttributionView[] {
  const views: AttributionView[] = []
  const { sentences } = seen
  const lexicon = tools.language.reporting ? lexiconOf(tools.language.reporting) : undefined
  const words = wordCache(tools.classes)
  const { forms } = documentForms(text, seen)
  let from = 0
  while (from < sentences.length) {
    let to = from + 1
    while (to < sentences.length && sentences[to]!.paragraph === sentences[from]!.paragraph) to++
    const view = viewOf(forms, seen.tokens, sentences.slice(from, to), lexicon, words)
    if (view.size > 0) views.push(view)
    from = to
  }
  return views
}

interface Word {
  readonly lower: number
  readonly ending: number
  readonly fine: number
  readonly broad: number
  readonly capital: boolean
}

/** What does not hang on the place of a word, worked out once for each form in a document. */
function wordCache(classes: WordClasses): (form: string) => Word {
  const known = new Map<string, Word>()
  return (form) => {
    let word = known.get(form)
    if (!word) {
      const lower = form.toLowerCase()
      const { fine, coarse } = classes.classOf(form)
      const ending = hashText(lower, Math.max(0, lower.length - 3))
      word = { lower: hashText(lower), ending, fine, broad: coarse, capital: lower !== form }
      known.set(form, word)
    }
    return word
  }
}

const texts = new Map<string, number>()
/** Hashes of lemmas, tags: few, and met again and again; emptied when full. */
function hashOf(text: string): number {
  let hash = texts.get(text)
  if (hash === undefined) {
    hash = hashText(text) | 0
    if (texts.size > 50_000) texts.clear()
    texts.set(text, hash)
  }
  return hash
}

const OPEN = hashText('“') | 0
const CLOSE = hashText('”') | 0

function viewOf(
  forms: readonly string[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon | undefined,
  words: (form: string) => Word,
): AttributionView {
  const first = sentences[0]!.first
  const size = sentences.at(-1)!.last - first
  const column = () => new Int32Array(size)
  const none = () => new Int32Array(size).fill(-1)
  const view = {
    size,
    first,
    lower: column(),
    lemma: column(),
    tag: column(),
    coarse: column(),
    rel: column(),
    head: none(),
    left: column(),
    right: column(),
    opens: column(),
    closes: column(),
    fine: column(),
    broad: column(),
    ending: column(),
    sentence: column(),
    starts: Int32Array.from([...sentences.map((s) => s.first - first), size]),
    mark: new Uint8Array(size),
    quoted: new Uint8Array(size),
    known: new Uint8Array(size),
    kids: column(),
    subject: none(),
    object: none(),
    clause: none(),
    marker: none(),
    preposition: none(),
    auxiliary: none(),
  }
  const relations: Relation[] = new Array(size)
  let open = false
  for (let i = 0; i < size; i++) {
    const token = tokens[first + i]!
    const form = forms[first + i]!
    const word = words(form)
    const mark = markOf(form, open)
    view.mark[i] = mark
    view.quoted[i] = open || mark === Mark.open ? 1 : 0
    if (mark === Mark.open) open = true
    else if (mark === Mark.close) open = false
    view.lower[i] = mark === Mark.open ? OPEN : mark === Mark.close ? CLOSE : word.lower
    view.fine[i] = word.fine
    view.broad[i] = word.broad
    view.ending[i] = word.ending
    view.lemma[i] = mark === Mark.open ? OPEN : mark === Mark.close ? CLOSE : hashOf(token.lemma)
    view.tag[i] = hashOf(token.xpos || token.upos)
    view.coarse[i] = hashOf(token.upos)
    const relation = relationOf(token.rel)
    relations[i] = relation
    view.rel[i] = relation.hash
    view.head[i] = token.head < 0 ? -1 : token.head - first
    if (lexicon) view.known[i] = knownOf(lexicon, token) | (token.upos === 'PROPN' ? Known.name : 0)
  }
  for (let s = 0; s < sentences.length; s++) view.sentence.fill(s, view.starts[s]!, view.starts[s + 1]!)
  hang(view, relations)
  spread(view)
  return view
}

function knownOf(lexicon: Lexicon, { lemma, upos }: Token): number {
  let known = 0
  if (lexicon.verbs.has(lemma) && (upos === 'VERB' || upos === 'AUX')) known |= Known.verb
  if (lexicon.nouns.has(lemma) && upos === 'NOUN') known |= Known.noun
  if (lexicon.adjectives.has(lemma) && upos === 'ADJ') known |= Known.adjective
  if (lexicon.lightVerbs.has(lemma)) known |= Known.light
  return known
}

type Columns = Pick<
  AttributionView,
  'size' | 'head' | 'kids' | 'subject' | 'object' | 'clause' | 'marker' | 'preposition' | 'auxiliary'
>

/** Says for each word what hangs from it. */
function hang(view: Columns, relations: readonly Relation[]): void {
  const { head, kids } = view
  for (let i = 0; i < view.size; i++) {
    const h = head[i]!
    if (h < 0) continue
    const { bit, role } = relations[i]!
    kids[h]! |= 1 << bit
    if (role === undefined) continue
    const column = view[role]
    if (column[h] === -1) column[h] = i
  }
}

/** The reach of every word, and which is the highest word that begins and ends at each place; no recursion, however deep the tree. */
function spread(view: AttributionView): void {
  const { size, head, left, right, opens, closes } = view
  const waiting = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    left[i] = i
    right[i] = i
    opens[i] = i
    closes[i] = i
    if (head[i]! >= 0) waiting[head[i]!]!++
  }
  const ready: number[] = []
  for (let i = 0; i < size; i++) if (waiting[i] === 0) ready.push(i)
  for (let at = 0; at < ready.length; at++) {
    const i = ready[at]!
    // Every word comes after all that hangs from it, so that the last to come at a place is the highest.
    opens[left[i]!] = i
    closes[right[i]!] = i
    const h = head[i]!
    if (h < 0) continue
    if (left[i]! < left[h]!) left[h] = left[i]!
    if (right[i]! > right[h]!) right[h] = right[i]!
    if (--waiting[h]! === 0) ready.push(h)
  }
}
