import type { CoreferenceData } from '../../lang/coreference.ts'
import { type Entries, entriesOf } from '../../lang/entries.ts'
import type { Hit } from '../../lang/gazetteer.ts'
import type { Language } from '../../lang/language.ts'
import { lexiconOf } from '../../lang/lexicon.ts'
import type { Reading, ReadingList } from '../../lang/phrases.ts'
import type { Annotation, Name } from '../../model/annotation.ts'
import { coveredBy } from '../../model/covering.ts'
import type { Range } from '../../model/span.ts'
import type { Tree } from '../../model/tree.ts'
import { documentForms } from '../document-forms.ts'

/** A text with what general data know of its words, token by token. */
export interface Scene {
  readonly text: string
  readonly tree: Tree
  readonly entries: Entries
  readonly again: CoreferenceData
  readonly hitAt: ReadonlyMap<number, Hit>
  readonly nameAt: ReadonlyMap<number, Name>
  word(token: number): string
  /** Whether the token is part of an expression of time. */
  isTime(token: number): boolean
  isQuoted(token: number): boolean
  /** Whether the token is a verb with which somebody says something. */
  says(token: number): boolean
  /** Whether the token is a noun for what somebody says: "estimate", "statement". */
  isSaying(token: number): boolean
  /** Whether a name that somebody goes by follows the token: "calls himself", "uses the name", "goes by the name of". */
  opensOwnName(token: number): boolean
}

/** A text's scene: made once, in linear time. */
export function sceneOf(
  text: string,
  tree: Tree,
  annotation: Pick<Annotation, 'tokens' | 'sentences' | 'names' | 'times' | 'quotes'>,
  language: Language,
  again: CoreferenceData,
): Scene {
  const { names, times, quotes } = annotation
  const { tokens } = tree
  const document = documentForms(text, annotation)
  const { words } = document
  const nameAt = coveredBy(tokens, names)
  const hitAt = new Map<number, Hit>()
  for (const found of document.hits(language)) {
    const hit = asNamed(found, nameAt, tree)
    for (let t = hit.first; t < hit.last; t++) hitAt.set(t, hit)
  }
  const timeAt = coveredBy(tokens, times)
  const quoteAt = coveredBy(
    tokens,
    quotes.filter((q) => q.depth === 0),
  )
  const lexicon = language.reporting && lexiconOf(language.reporting)
  const lemma = (t: number) => tokens[t]!.lemma.toLowerCase()
  return {
    text,
    tree,
    entries: entriesOf(language),
    again,
    hitAt,
    nameAt,
    word: (t) => words[t]!,
    isTime: (t) => timeAt.has(t),
    isQuoted: (t) => quoteAt.has(t),
    says: (t) => lexicon?.verbs.has(lemma(t)) === true,
    isSaying: (t) => lexicon?.nouns.has(lemma(t)) === true,
    opensOwnName: (t) =>
      lexicon !== undefined &&
      t > 0 &&
      lexicon.plays('own-name', words[lexicon.plays('partitive', words[t]!.toLowerCase()) ? t - 1 : t]!.toLowerCase()),
  }
}

/**
 * Of words that may name several things the one that the names of the document settled on; where they settled on none, no particular
 * organization.
 */
function asNamed(hit: Hit, nameAt: ReadonlyMap<number, Name>, tree: Tree): Hit {
  const name = nameAt.get(hit.first)
  if (!hit.ambiguous || !name) return hit
  const { start, end } = hitRange(tree, hit)
  if (name.start !== start || name.end !== end) return hit
  const settled = hit.readings.filter((r) => `${r.list}/${r.id}` === name.known)
  if (settled.length > 0) return { ...hit, readings: settled }
  return { ...hit, readings: hit.readings.filter((r) => r.list !== 'organization' && r.list !== 'outlet') }
}

export function readingIn(hit: Hit | undefined, ...lists: readonly ReadingList[]): Reading | undefined {
  if (hit) for (const reading of hit.readings) if (lists.includes(reading.list)) return reading
  return undefined
}

export const hitRange = (tree: Tree, hit: Pick<Hit, 'first' | 'last'>): Range => tree.range(hit.first, hit.last - 1)

/** Grammatical gender of a noun or pronoun; of names a tagger knows none. */
export function genderOf({ tree }: Scene, token: number): string | undefined {
  const { upos, feats } = tree.tokens[token]!
  return upos === 'PROPN' || !feats ? undefined : /(?:^|\|)Gender=(\w+)/.exec(feats)?.[1]
}

/** Whether a token hangs from another, a few steps away at most. */
export function relatesTo({ tree: { tokens } }: Scene, token: number, head: number): boolean {
  for (let t = token, steps = 0; t >= 0 && steps < 6; t = tokens[t]!.head, steps++) if (t === head) return true
  return false
}
