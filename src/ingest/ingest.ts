import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Capture, Declared, Sighting } from '../model/capture.ts'
import { sha256 } from '../model/ids.ts'
import { by, compareText } from '../model/order.ts'
import { type Problem, problem } from '../model/problem.ts'
import { sniff } from './media-type.ts'
import { isOwnPage } from './not-documents.ts'
import { type Case, cannotOpen, type Found, slashed, type Walked, walk } from './walk.ts'

export interface IngestOptions {
  /** Largest document that is taken, in bytes. 20 MB where nothing is said. */
  readonly maxBytes?: number
  /** Paths that are left out, whatever they hold: the folder that this run writes to. */
  readonly ignore?: readonly string[]
}

export interface Ingested {
  /** Name of the one folder or file that was named, or of the folder that holds all of them. */
  readonly name: string
  /** What the case file calls the case, where there is exactly one. */
  readonly title?: string
  /** One for each different content, sorted by the first place where it was met. */
  readonly captures: readonly Capture[]
  readonly problems: readonly Problem[]
}

const MEGABYTE = 1024 * 1024
const MAX_BYTES = 20 * MEGABYTE

/**
 * Files and folders in, captures out: bytes kept as they are, named by their hash. What cannot be taken is a problem, and all else
 * goes on. The result depends on names and contents alone, not on the order of the inputs or of the file system.
 *
 * Files are named relative to the one folder that was given (of a case: to its `documents`), or to the folder that all inputs
 * have in common.
 */
export async function ingest(inputs: readonly string[], options: IngestOptions = {}): Promise<Ingested> {
  const limit = options.maxBytes ?? MAX_BYTES
  const ignore = new Set((await Promise.all((options.ignore ?? []).map(realOrSame))).sort(compareText))
  const problems: Problem[] = []
  const walks: (Walked & Place)[] = []

  for (const input of [...new Set(inputs)].sort(compareText)) {
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(input)
    if (address) {
      problems.push(problem('ingest/address', { path: input }, { about: input }))
      continue
    }
    const path = resolve(input)
    const walked = await walk(path, input.replace(/[\\/]+$/, '') || input, ignore)
    for (const one of walked.problems) problems.push(one)
    if (walked.found.length === 0 && walked.problems.length === 0) {
      problems.push(problem('ingest/empty-folder', { path: input }, { about: input }))
    }
    walks.push({ ...walked, path })
  }

  const root = commonRoot(walks)
  const found = new Map<string, Found>()
  // A file that was named itself and also stands in a named folder is one file; the folder's case knows more about it.
  for (const one of walks.flatMap((walked) => walked.found)) {
    const known = found.get(one.path)
    if (!known || (!known.inCase && one.inCase)) found.set(one.path, one)
  }
  const files = [...found.values()].map((one) => ({ ...one, file: slashed(relative(root, one.path)) }))
  files.sort(by((one) => one.file))

  const byHash = new Map<string, { bytes: Uint8Array; type: Capture['type']; sightings: Sighting[] }>()
  for (const one of files) {
    const taken = await take(one, limit, problems)
    if (taken === undefined) continue
    const sighting: Sighting = { file: one.file, declared: declaredFor(one) }
    const hash = sha256(taken.bytes)
    const known = byHash.get(hash)
    if (known) known.sightings.push(sighting)
    else byHash.set(hash, { ...taken, sightings: [sighting] })
  }

  const captures = [...byHash].map(([hash, capture]): Capture => ({ sha256: hash, ...capture }))
  for (const { sightings } of captures) {
    for (const again of sightings.slice(1)) {
      const values = { path: again.file, first: sightings[0]!.file, count: sightings.length }
      problems.push(problem('ingest/same-document', values, { about: again.file }))
    }
  }
  const cases = walks.flatMap((walked) => walked.cases)
  const title = cases.length === 1 ? cases[0]!.caseFile.title : undefined
  const absent = cases.flatMap((one) => absentDocuments(one, found))
  return {
    name: nameOf(walks),
    ...(title === undefined ? {} : { title }),
    captures,
    problems: [...problems, ...absent],
  }
}

/** The bytes of a file and what they are; undefined, with a problem, where they cannot be used. */
async function take(
  one: Found & { file: string },
  limit: number,
  problems: Problem[],
): Promise<{ bytes: Uint8Array; type: Capture['type'] } | undefined> {
  const path = one.file
  const about = { about: path }
  if (one.size === 0) {
    problems.push(problem('ingest/empty-file', { path }, about))
    return undefined
  }
  if (one.size > limit) {
    const size = (one.size / MEGABYTE).toFixed(1)
    problems.push(problem('ingest/too-large', { path, size, limit: (limit / MEGABYTE).toFixed(0) }, about))
    return undefined
  }
  let bytes: Uint8Array
  try {
    bytes = await readFile(one.path)
  } catch (error) {
    problems.push(cannotOpen(error, path))
    return undefined
  }
  const sniffed = sniff(bytes, path, one.named)
  if (sniffed.kind !== 'readable') {
    problems.push(problem(`ingest/${sniffed.kind}`, { path, found: sniffed.found }, about))
    return undefined
  }
  if (sniffed.type === 'text/html' && isOwnPage(bytes)) return undefined
  if (sniffed.named) {
    problems.push(problem('ingest/type-differs', { path, named: sniffed.named, found: sniffed.type }, about))
  }
  return { bytes, type: sniffed.type }
}

function declaredFor(one: Found): Declared {
  if (!one.inCase) return {}
  return one.inCase.caseFile.documents.get(slashed(relative(one.inCase.documents, one.path))) ?? {}
}

function absentDocuments(one: Case, found: ReadonlyMap<string, Found>): Problem[] {
  return [...one.caseFile.documents.keys()]
    .filter((file) => !found.has(join(one.documents, file)))
    .sort(compareText)
    .map((file) => problem('ingest/case-file-absent-document', { path: one.path, file }, { about: file }))
}

/** The one input's own root, or the deepest folder that holds every input. */
function commonRoot(walks: readonly Place[]): string {
  const [first, ...rest] = walks
  if (!first) return resolve('.')
  if (rest.length === 0) return first.root
  let common = dirname(first.path)
  for (const { path } of rest) while (!isInside(path, common)) common = dirname(common)
  return common
}

const isInside = (path: string, folder: string) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

function nameOf(walks: readonly Place[]): string {
  const path = walks.length === 1 ? walks[0]!.path : commonRoot(walks)
  return basename(path) || 'case'
}

/** A named input, and the folder that its files are named from. */
interface Place {
  readonly path: string
  readonly root: string
}

async function realOrSame(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    // What does not exist yet cannot be met on the way either.
    return resolve(path)
  }
}
