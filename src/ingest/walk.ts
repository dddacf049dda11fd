import type { Dirent, Stats } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { compareText } from '../model/order.ts'
import { type Problem, problem } from '../model/problem.ts'
import { type CaseFile, readCaseFile } from './case-file.ts'
import { typeOfName } from './media-type.ts'
import { isHidden, isNoDocument, isOwnFolder } from './not-documents.ts'

/** A file that may hold a document, before anybody looked into it. */
export interface Found {
  /** For opening it. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** True where a person named this very file, and not a folder around it. */
  readonly named: boolean
  /** The case that it belongs to. */
  readonly inCase?: Case
}

export interface Case {
  /** The folder that holds its documents. */
  readonly documents: string
  readonly caseFile: CaseFile
  /** How to name `case.json` in problems. */
  readonly path: string
}

export interface Walked {
  readonly found: readonly Found[]
  readonly cases: readonly Case[]
  readonly problems: readonly Problem[]
  /** Folder that files are named from where this is the only input. */
  readonly root: string
}

/**
 * Every file under a path that may hold a document, in an order that depends on names alone. A folder with a case file, or the input
 * itself, that has a folder `documents` is a case: what stands beside `documents` is no document. Links are followed once.
 *
 * @param shown   How the user named the path; problems use it.
 * @param ignore  Real paths that are left out (the output folder of this run).
 */
export async function walk(path: string, shown: string, ignore: ReadonlySet<string>): Promise<Walked> {
  const found: Found[] = []
  const cases: Case[] = []
  const problems: Problem[] = []
  const name = (inner: string) => (inner === path ? shown : `${shown}/${slashed(relative(path, inner))}`)

  const start = await look(path, name, problems)
  if (start === undefined) return { found, cases, problems, root: dirname(path) }
  if (start.isFile()) {
    found.push({ path, size: start.size, named: true })
    return { found, cases, problems, root: dirname(path) }
  }
  if (!start.isDirectory()) {
    problems.push(problem('ingest/not-a-file', { path: shown }, { about: shown }))
    return { found, cases, problems, root: dirname(path) }
  }

  let root = path
  const visited = new Set<string>()
  const open: { path: string; inCase?: Case }[] = [{ path }]
  while (open.length > 0) {
    const folder = open.pop()!
    const real = await realpath(folder.path)
    if (ignore.has(real) || visited.has(real)) continue
    visited.add(real)
    const entries = await list(folder.path, name, problems)
    if (entries === undefined) continue

    const hasCaseFile = entries.includes('case.json')
    let inCase = folder.inCase
    if (hasCaseFile) {
      const opened = await openCase(folder.path, entries, name, problems)
      if (opened) {
        inCase = opened
        cases.push(opened)
      }
    }
    if (entries.includes('documents') && (hasCaseFile || folder.path === path)) {
      const documents = join(folder.path, 'documents')
      const inside = await look(documents, name, problems)
      if (inside?.isDirectory()) {
        if (folder.path === path) root = documents
        const beside = entries.filter((entry) => typeOfName(entry) && !isHidden(entry) && !isNoDocument(entry, true))
        if (beside.length > 0) {
          const about = name(folder.path)
          problems.push(problem('ingest/beside-documents', { count: beside.length, path: about }, { about }))
        }
        open.push({ path: documents, ...(inCase ? { inCase } : {}) })
        continue
      }
    }

    const folders: string[] = []
    for (const entry of entries) {
      if (isHidden(entry) || isNoDocument(entry, hasCaseFile)) continue
      const inner = join(folder.path, entry)
      const status = await look(inner, name, problems)
      if (status === undefined) continue
      if (status.isFile()) {
        if (!ignore.has(inner))
          found.push({ path: inner, size: status.size, named: false, ...(inCase ? { inCase } : {}) })
      } else if (!status.isDirectory()) {
        problems.push(problem('ingest/not-a-file', { path: name(inner) }, { about: name(inner) }))
      } else if (!isOwnFolder(entry)) {
        if (leadsBack(await realpath(inner), real)) {
          problems.push(problem('ingest/link-loop', { path: name(inner) }, { about: name(inner) }))
        } else folders.push(inner)
      }
    }
    for (const inner of folders.reverse()) open.push({ path: inner, ...(inCase ? { inCase } : {}) })
  }
  return { found, cases, problems, root }
}

/** Whether a folder is one of those that another stands in, or that one itself. */
const leadsBack = (target: string, inside: string) => inside === target || inside.startsWith(target + sep)

async function openCase(
  folder: string,
  entries: readonly string[],
  name: (path: string) => string,
  problems: Problem[],
): Promise<Case | undefined> {
  const file = join(folder, 'case.json')
  const path = name(file)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    problems.push(cannotOpen(error, path))
    return undefined
  }
  const read = readCaseFile(text, path)
  for (const found of read.problems) problems.push(found)
  const documents = entries.includes('documents') ? join(folder, 'documents') : folder
  return { documents, caseFile: read.caseFile, path }
}

async function look(path: string, name: (path: string) => string, problems: Problem[]): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    problems.push(cannotOpen(error, name(path)))
    return undefined
  }
}

async function list(path: string, name: (path: string) => string, problems: Problem[]): Promise<string[] | undefined> {
  try {
    const entries: Dirent[] = await readdir(path, { withFileTypes: true })
    return entries.map((entry) => entry.name).sort(compareText)
  } catch (error) {
    problems.push(cannotOpen(error, name(path)))
    return undefined
  }
}

/** The problem for an error of the file system. */
export function cannotOpen(error: unknown, path: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'ELOOP') return problem('ingest/link-loop', { path }, { about: path })
  if (code === 'ENOENT') return problem('ingest/not-found', { path }, { about: path })
  return problem('ingest/cannot-open', { path, reason: REASONS.get(code) ?? code }, { about: path })
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EIO', 'the disk could not be read'],
  ['ENOTDIR', 'a part of the path is a file'],
])

export const slashed = (path: string) => path.split(sep).join('/')
