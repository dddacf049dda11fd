import type { ConlluSentence, ConlluWord } from '../../src/annotate/conllu/read-conllu.ts'
import type { TaggedKind, TaggedName } from '../../src/annotate/names/name-labels.ts'
import { type GumMention, gumMentions } from '../../src/apps/bench/gum-mentions.ts'
import { gazetteerOf } from '../../src/lang/gazetteer.ts'
import { languageOf } from '../../src/lang/languages.ts'
import type { NamedDocument, NamedSentence } from './name-document.ts'
import { nationalitiesOf } from './nationalities.ts'
import { withoutTitle } from './without-title.ts'

/** Small words that may stand inside a name. */
const JOINS = new Set(['of', 'the', 'for', 'and', '&', '-', 'de', 'in', 'on', 'to', 'a', 'la', 'du', 'del', "'"])
const JOINS_PERSONS = new Set(['-', 'de', 'of', 'the', 'la', 'al', "'"])
const english = languageOf('en')!

/** The names of GUM's documents: mentions whose head is a proper noun, without articles and titles. */
export function gumNames(sentences: readonly ConlluSentence[]): NamedDocument[] {
  const documents: { id: string; sentences: NamedSentence[] }[] = []
  for (const sentence of sentences) {
    const id = sentence.comments.find((c) => c.startsWith('# newdoc id = '))?.slice('# newdoc id = '.length)
    if (id !== undefined) documents.push({ id: `gum/${id}`, sentences: [] })
    documents.at(-1)!.sentences.push(namesOf(sentence))
  }
  return documents
}

function namesOf(sentence: ConlluSentence): NamedSentence {
  const words = sentence.words.map((w) => w.form)
  const taken = new Uint8Array(words.length)
  const names: TaggedName[] = []
  const add = (name: TaggedName) => {
    if (taken.subarray(name.first, name.last).some((t) => t === 1)) return
    taken.fill(1, name.first, name.last)
    names.push(name)
  }
  const unclear: [number, number][] = []
  const times = new Uint8Array(words.length)
  for (const mention of gumMentions(sentence)) {
    if (mention.type === 'time') times.fill(1, mention.first, mention.last + 1)
    const found = nameOf(sentence, mention)
    if (found?.kind) add({ ...found, kind: found.kind })
    else if (found) unclear.push([found.first, found.last])
  }
  for (const name of nationalitiesOf(words)) add(name)
  sentence.words.forEach(({ upos }, i) => {
    if (upos === 'PROPN' && !taken[i] && !times[i]) unclear.push([i, i + 1])
  })
  names.sort((a, b) => a.first - b.first)
  return { words, names, open: unclear.filter(([a, b]) => !taken.subarray(a, b).some((t) => t === 1)) }
}

interface Candidate {
  readonly first: number
  readonly last: number
  readonly kind: TaggedKind | null
}

/** The proper name in a mention; `kind` is null where it may be none. */
function nameOf({ words }: ConlluSentence, mention: GumMention): Candidate | null {
  if (mention.type === 'time') return null
  const [first, last] = runAround(words, mention)
  const run = words.slice(first, last)
  const forms = run.map((w) => w.form)
  const proper = run.filter((w) => w.upos === 'PROPN').length
  if (proper === 0 || !run.some((w) => /^[\p{Lu}\p{Nd}]/u.test(w.form))) return null
  if (mention.type === 'person') {
    return { first: first + withoutTitle(forms), last, kind: forms.includes('of') ? null : 'person' }
  }
  if (mention.type === 'place' || mention.type === 'organization')
    return { first, last, kind: knownKind(forms) ?? mention.type }
  if (run.some((w) => w.upos === 'NUM') && !mention.identity) return null
  return { first, last, kind: knownKind(forms) ?? (mention.identity || proper > 1 ? 'other' : null) }
}

/** Countries that act are marked as organizations there, and pages on the web as places or works. */
function knownKind(forms: readonly string[]): TaggedKind | undefined {
  const [hit, ...more] = gazetteerOf(english).find(forms)
  if (!hit || more.length > 0 || hit.first > 0 || hit.last < forms.length || hit.ambiguous) return undefined
  if (hit.readings.some((r) => r.list === 'country')) return 'place'
  return hit.readings.some((r) => r.list === 'outlet' || r.list === 'platform') ? 'organization' : undefined
}

/** The words of the mention's core around its head, with the small words between them. */
function runAround(
  words: readonly ConlluWord[],
  { core, first: start, last: end, type }: GumMention,
): [number, number] {
  const outside = (i: number) => words[i]!.head < start || words[i]!.head > end
  const head = core.find(outside) ?? core[0]!
  const inCore = new Set(core)
  const joins = type === 'person' ? JOINS_PERSONS : JOINS
  let first = head
  let last = head + 1
  for (let i = head - 1; i >= core[0]!; i--) {
    if (inCore.has(i)) first = i
    else if (!joins.has(words[i]!.form.toLowerCase())) break
  }
  for (let i = head + 1; i <= end; i++) {
    if (inCore.has(i)) last = i + 1
    else if (!joins.has(words[i]!.form.toLowerCase())) break
  }
  while (first < head && /^\p{Ll}/u.test(words[first]!.form)) first++
  return [first, last]
}
