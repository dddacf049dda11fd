import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareText } from '../../model/order.ts'
import { type Problem, problem } from '../../model/problem.ts'

/** Case folders that were named, or that stand in folders that were named; what is none is a problem. */
export async function findCases(paths: readonly string[]): Promise<{ folders: string[]; problems: Problem[] }> {
  const folders: string[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const kind = await kindOf(path)
    if (kind === 'nothing') problems.push(problem('ingest/not-found', { path }, { about: path }))
    else if (kind === 'file') problems.push(problem('eval/not-a-folder', { path }, { about: path }))
    else if (await isCase(path)) folders.push(path)
    else {
      const inside: string[] = []
      for (const name of (await readdir(path)).sort(compareText))
        if (await isCase(join(path, name))) inside.push(join(path, name))
      if (inside.length === 0) problems.push(problem('eval/no-expected', { path }, { about: path }))
      folders.push(...inside)
    }
  }
  return { folders, problems }
}

const isCase = async (folder: string) => (await kindOf(join(folder, 'expected.json'))) === 'file'

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return 'nothing'
    throw error
  }
}
