import { readFile } from 'node:fs/promises'
import { CounterclaimError, problem } from '../../model/problem.ts'

/** The bytes of a file that a command was given. Throws a CounterclaimError that says what stands in the way; `missing` for a file that is not there. */
export async function readInput(
  path: string,
  missing = problem('cli/cannot-read', { path, reason: 'there is no such file' }, { about: path }),
): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const found =
      code === 'ENOENT'
        ? missing
        : problem('cli/cannot-read', { path, reason: REASONS.get(code) ?? code }, { about: path })
    throw new CounterclaimError(found, { cause: error })
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission denied'],
])
