import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CounterclaimError, problem } from '../../model/problem.ts'

/**
 * Writes files so that each is there whole, old or new, at any moment: into `aside` (on the same disk) first, flushed, and put in place
 * once all of them are written. Throws a CounterclaimError (`cli/cannot-write`) where that fails; what stood there before still does.
 */
export function writeWhole(files: readonly { readonly path: string; readonly text: string }[], aside: string): void {
  const partial = (path: string) => join(aside, `${basename(path)}.${process.pid}.partial`)
  try {
    mkdirSync(aside, { recursive: true })
    for (const { path, text } of files) {
      const descriptor = openSync(partial(path), 'w')
      try {
        writeFileSync(descriptor, text)
        fsyncSync(descriptor)
      } finally {
        closeSync(descriptor)
      }
    }
    for (const { path } of files) renameSync(partial(path), path)
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) flushFolder(folder)
  } catch (error) {
    for (const { path } of files) rmSync(partial(path), { force: true })
    throw cannotWrite(error, files[0]?.path ?? aside)
  }
}

/** Makes a folder to write into. Throws a CounterclaimError (`cli/cannot-write`). */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw cannotWrite(error, path)
  }
}

function flushFolder(folder: string): void {
  // Windows does not open folders, and needs no flush of them.
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk allows only reading'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['EEXIST', 'a file stands where the folder should be'],
  ['ENOTDIR', 'a part of the path is a file'],
  ['EISDIR', 'a folder stands where the file should be'],
])

function cannotWrite(error: unknown, path: string): CounterclaimError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const reason = REASONS.get(code) ?? code
  return new CounterclaimError(problem('cli/cannot-write', { path, reason }, { about: path }), { cause: error })
}
