import { writeFileSync } from 'node:fs'
import { annotate } from '../src/annotate/annotate.ts'
import { givenWords } from '../src/annotate/given-words.ts'
import { languageModels } from '../src/annotate/language-models.ts'
import { findNames } from '../src/annotate/names/find-names.ts'
import type { TaggedKind, TaggedName } from '../src/annotate/names/name-labels.ts'
import { parseTokens } from '../src/annotate/parse-tokens.ts'
import type { Task } from '../src/annotate/step.ts'
import { writingOf } from '../src/lang/writings.ts'
import type { Annotation, NameKind } from '../src/model/annotation.ts'
import { measuredDocuments } from '../training/names/name-data.ts'
import { scoreNames } from '../training/names/score-names.ts'

/**
 * `npm run bench:names` measures names on the development parts: by the trained tagger alone, and by the whole step, on the words and
 * sentences of the corpora (both ends and the kind right; finer kinds count as what they are kinds of). Scores go to bench/names.json;
 * speed depends on the machine and is only printed.
 */
const models = languageModels('en')!

const COARSE: Readonly<Record<NameKind, TaggedKind>> = {
  person: 'person',
  organization: 'organization',
  government: 'organization',
  'armed-force': 'organization',
  'armed-group': 'organization',
  agency: 'organization',
  company: 'organization',
  outlet: 'organization',
  place: 'place',
  nationality: 'nationality',
  event: 'other',
  work: 'other',
  other: 'other',
}

/** The whole step on sentences whose words are given. */
function namesByStep(sentences: readonly (readonly string[])[]): TaggedName[][] {
  const { text, annotation } = givenWords({ sentences }, 'en')
  const task: Task = { text, writing: writingOf('en'), options: { language: 'en', models } }
  const parsed: Annotation = { ...annotation, ...parseTokens(annotation, task) }
  const found: TaggedName[][] = sentences.map(() => [])
  const byStart = new Map(parsed.tokens.map((t, i) => [t.start, i]))
  const byEnd = new Map(parsed.tokens.map((t, i) => [t.end, i]))
  for (const { start, end, kind } of findNames(parsed, task).names ?? []) {
    const first = byStart.get(start)!
    const { sentence } = parsed.tokens[first]!
    const from = parsed.sentences[sentence]!.first
    found[sentence]!.push({ first: first - from, last: byEnd.get(end)! + 1 - from, kind: COARSE[kind] })
  }
  return found
}

const scores: Record<string, Record<string, number>> = {}
for (const { name, documents, kinds } of measuredDocuments()) {
  for (const [who, tagger] of [
    ['tagger', models.names!],
    ['step', { names: namesByStep }],
  ] as const) {
    const { precision, recall, f1, byKind } = scoreNames(tagger, documents, kinds)
    scores[`${name}, ${who}`] = {
      precision,
      recall,
      F1: f1,
      ...Object.fromEntries(kinds.map((kind) => [`${kind} F1`, byKind[kind]!.f1])),
    }
  }
}
console.table(scores)
writeFileSync(new URL('names.json', import.meta.url), `${JSON.stringify(scores, null, 2)}\n`)

const text = measuredDocuments()
  .flatMap(({ documents }) => documents.flatMap((d) => d.sentences.map((s) => s.words.join(' '))))
  .join('\n\n')
const annotation = annotate(text, { language: 'en', models })
const task: Task = { text, writing: writingOf('en'), options: { language: 'en', models } }
const rates = [1, 2, 3].map(() => {
  const start = performance.now()
  findNames(annotation, task)
  return (annotation.tokens.length / (performance.now() - start)) * 1000
})
console.log(`${Math.round(Math.max(...rates))} words a second`)
