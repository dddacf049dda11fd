import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { MediaType } from '../model/capture.ts'
import { sha256 } from '../model/ids.ts'
import { decode } from './decode.ts'
import { type Read, read } from './read.ts'

/**
 * Every folder under `cases/read` is a test: one input file, `expected.json`, and a note. A folder whose name begins with `open-` is
 * reported and never fails. The failure message is the first difference.
 */
const FOLDER = fileURLToPath(new URL('../../cases/read', import.meta.url))

const TYPES: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.md': 'text/markdown',
}

const nullable = z.string().nullable().optional()

/** `null` says that a field must be absent; one that is not named is not looked at. Words are quoted from the input. */
const expectedSchema = z.strictObject({
  declared: z.record(z.string(), z.string()).optional(),
  title: z.string().optional(),
  titleInText: z.boolean().optional(),
  publisher: nullable,
  published: nullable,
  publishedFrom: nullable,
  updated: nullable,
  byline: nullable,
  language: z.string().optional(),
  translated: z.union([z.boolean(), z.string()]).optional().describe('the language of the original, or only whether'),
  charset: z.string().optional(),
  wall: nullable,
  credits: z
    .array(z.strictObject({ name: z.string(), kind: z.enum(['agency-credit', 'cited']) }))
    .optional()
    .describe('all of them'),
  text: z.array(z.string()).optional().describe('words that stay, in this order'),
  paragraphs: z.int().optional(),
  not: z.array(z.string()).optional().describe('words of the input that must not be in the text'),
  removed: z.array(z.strictObject({ kind: z.string(), words: z.string() })).optional(),
  problems: z.array(z.string()).optional().describe('codes, all of them'),
})
type Expected = z.infer<typeof expectedSchema>

/** The first difference between what is expected and what was read, as a path and two values; undefined where there is none. */
function difference(expected: Expected, { document, problems }: Read): string | undefined {
  const differs = (path: string, wanted: unknown, found: unknown) =>
    JSON.stringify(wanted) === JSON.stringify(found)
      ? undefined
      : `${path}: expected ${show(wanted)}, found ${show(found)}`

  const fields = ['title', 'publisher', 'published', 'publishedFrom', 'updated', 'byline', 'language'] as const
  for (const field of fields) {
    if (expected[field] === undefined) continue
    const found = differs(field, expected[field], document[field] ?? null)
    if (found) return found
  }
  if (expected.titleInText !== undefined) {
    const inText = document.titleAt && document.text.slice(document.titleAt.start, document.titleAt.end)
    const found = differs('titleAt', expected.titleInText ? document.title : null, inText ?? null)
    if (found) return found
  }
  if (expected.charset !== undefined) {
    const found = differs('decoded.charset', expected.charset, document.decoded?.charset)
    if (found) return found
  }
  if (expected.wall !== undefined) {
    const found = differs('wall.kind', expected.wall, document.wall?.kind ?? null)
    if (found) return found
  }
  if (expected.translated !== undefined) {
    const { translated } = document
    const wanted = expected.translated
    const found = differs(
      'translated',
      wanted,
      typeof wanted === 'string' ? translated?.from : translated !== undefined,
    )
    if (found) return `${found} (${translated?.evidence.join('; ') ?? 'no evidence'})`
  }
  if (expected.credits) {
    const found = differs(
      'credits',
      expected.credits,
      document.credits.map(({ name, kind }) => ({ name, kind })),
    )
    if (found) return found
  }
  let from = 0
  for (const [i, words] of (expected.text ?? []).entries()) {
    const at = document.text.indexOf(words, from)
    if (at < 0)
      return `text[${i}]: ${show(words)} is missing${document.text.includes(words) ? ' at this place' : ''}${takenOut(document, words)}`
    from = at + words.length
  }
  for (const [i, words] of (expected.not ?? []).entries()) {
    if (document.text.includes(words)) return `not[${i}]: ${show(words)} is in the text`
  }
  for (const [i, { kind, words }] of (expected.removed ?? []).entries()) {
    const piece = document.removed.find((one) => one.exact.includes(words))
    const found = differs(`removed[${i}].kind of ${show(words)}`, kind, piece?.kind)
    if (found) return `${found}${piece ? ` by ${piece.by}` : ''}`
  }
  if (expected.paragraphs !== undefined) {
    const found = differs('paragraphs', expected.paragraphs, document.text.split('\n\n').length)
    if (found) return found
  }
  return (
    expected.problems &&
    differs(
      'problems',
      expected.problems,
      problems.map((one) => one.code),
    )
  )
}

const show = (value: unknown) => JSON.stringify(value)

function takenOut({ removed }: Read['document'], words: string): string {
  const piece = removed.find((one) => one.exact.includes(words))
  return piece ? ` (taken out as ${piece.kind} by ${piece.by})` : ''
}

function runCase(slug: string): string | undefined {
  const folder = join(FOLDER, slug)
  const inputs = readdirSync(folder).filter((file) => file !== 'expected.json' && file !== 'NOTE.md')
  expect(inputs, `${slug}: one input file`).toHaveLength(1)
  const bytes = readFileSync(join(folder, inputs[0]!))
  const expected = expectedSchema.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))
  expect(readFileSync(join(folder, 'NOTE.md'), 'utf8').trim(), `${slug}: a note on what the case is about`).not.toBe('')

  const type = TYPES[inputs[0]!.slice(inputs[0]!.lastIndexOf('.'))]
  if (type === undefined) return `no reader for ${inputs[0]}`
  // A quote that is not in the input tests nothing.
  const source = decode(bytes, type).text.replace(/\s+/g, ' ')
  for (const words of expected.not ?? []) {
    if (!source.includes(words)) return `not: ${show(words)} does not stand in the input`
  }
  const declared = expected.declared ?? {}
  return difference(expected, read({ sha256: sha256(bytes), bytes, type, sightings: [{ file: inputs[0]!, declared }] }))
}

describe('cases/read', () => {
  for (const slug of readdirSync(FOLDER).sort()) {
    if (slug.startsWith('open-')) {
      it(`${slug} (open)`, () => {
        const found = runCase(slug)
        if (found) console.info(`open case ${slug}: ${found}`)
      })
    } else it(slug, () => expect(runCase(slug) ?? 'as expected').toBe('as expected'))
  }
})
