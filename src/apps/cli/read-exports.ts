import type { PostExport } from '../../model/post.ts'
import { readInput } from './read-input.ts'

/** Exports of posts, as bytes. Throws a CounterclaimError for a file that cannot be read. */
export async function readExports(paths: readonly string[]): Promise<PostExport[]> {
  return Promise.all([...new Set(paths)].map(async (file) => ({ file, bytes: await readInput(file) })))
}
