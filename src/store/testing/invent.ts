import type { Annotation } from '../../model/annotation.ts'
import type { Capture } from '../../model/capture.ts'
import type { Document } from '../../model/document.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Findings } from '../../model/findings.ts'
import { idOf, sha256 } from '../../model/ids.ts'

/** Invented reports and what the stages would make of them: small, and different for every name. */

export const READER = 'read/invented@1'
export const VERSIONS = { 'annotate/invented': '1', 'extract/invented': '1' }

export function inventCapture(name: string, files: readonly string[] = [`reports/${name}.txt`]): Capture {
  const bytes = new TextEncoder().encode(
    `Bridge at Lower Tamsel closed, ${name}\n\nThe harbour office of Tamsel said on Monday that 14 barges were held back.\n`,
  )
  return {
    sha256: sha256(bytes),
    bytes,
    sightings: files.map((file) => ({ file, declared: { publisher: 'The Tamsel Courier' } })),
    type: 'text/plain',
  }
}

export function inventDocument(capture: Capture, by = READER): Document {
  const decoded = new TextDecoder().decode(capture.bytes)
  const text = decoded.trimEnd()
  return {
    id: idOf('doc', capture.sha256),
    sha256: capture.sha256,
    file: capture.sightings[0]!.file,
    alsoAt: capture.sightings.slice(1).map(({ file }) => file),
    title: text.slice(0, text.indexOf('\n')),
    titleAt: { start: 0, end: text.indexOf('\n') },
    publisher: 'The Tamsel Courier',
    language: 'en',
    credits: [],
    text,
    removed: [],
    map: [{ at: 0, length: text.length, source: 0, sourceLength: text.length }],
    by,
  }
}

export function inventAnnotation({ text }: Document): Annotation {
  const start = text.indexOf('14')
  return {
    language: 'en',
    paragraphs: [{ start: 0, end: text.length, kind: 'body' }],
    sentences: [{ start: 0, end: text.length, paragraph: 0, first: 0, last: 1 }],
    tokens: [{ start, end: start + 2, sentence: 0, lemma: '14', upos: 'NUM', xpos: 'CD', head: -1, rel: 'root' }],
    quotes: [],
    names: [],
    times: [
      {
        start: text.indexOf('Monday'),
        end: text.indexOf('Monday') + 6,
        meaning: { kind: 'range', from: { kind: 'weekday', weekday: 1, which: 'nearest' } },
        anchor: 'document',
        by: 'annotate/times@1',
      },
    ],
    quantities: [
      {
        start,
        end: start + 2,
        min: 14,
        max: null,
        approximate: false,
        kind: 'count',
        number: { start, end: start + 2 },
        by: 'annotate/quantities@1',
      },
    ],
    mentions: [],
    clauses: [],
    attributions: [],
    by: { parse: 'annotate/invented@1' },
  }
}

export function inventFindings({ text }: Document): Findings {
  return {
    claims: [
      {
        claimer: { kind: 'own-voice' },
        via: [],
        content: { start: text.indexOf('14'), end: text.length },
        head: 0,
        act: 'assert',
        polarity: 'affirmed',
        certainty: 'certain',
        basis: [],
        quoted: 'no',
        by: 'extract/own-voice@1',
      },
    ],
    figures: [],
    happenings: [],
    facets: [],
  }
}

export function inventDossier(documents: readonly Document[], id = 'tamsel-bridge'): Dossier {
  return {
    format: 'counterclaim/1',
    case: { id, title: 'The bridge at Lower Tamsel' },
    engine: { name: 'counterclaim', version: '0.0.0', models: [] },
    documents: documents.map(({ id, file, sha256, title, language, text }) => ({
      id,
      file,
      sha256,
      title,
      language,
      credits: [],
      text,
      removed: [],
    })),
    actors: [],
    claims: [],
    figures: [],
    events: [],
    questions: [],
    relations: [],
    origins: [],
    dependencies: [],
    warnings: [],
  }
}
