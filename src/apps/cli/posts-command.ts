import { postedTogether } from '../../pipeline.ts'
import { renderPosts } from '../../present/terminal/posts.ts'
import type { Io } from './io.ts'
import { readExports } from './read-exports.ts'
import { sayProblem } from './say-problem.ts'
import { type TerminalOptions, terminalOf } from './terminal.ts'

export interface PostsCommandOptions extends TerminalOptions {
  readonly json?: boolean
}

/** `counterclaim posts`: what accounts posted together, in exports of posts. */
export async function postsCommand(paths: readonly string[], options: PostsCommandOptions, io: Io): Promise<number> {
  const { found, problems } = postedTogether(await readExports(paths))
  for (const one of problems) sayProblem(io, one)
  io.out(
    options.json
      ? `${JSON.stringify(found, null, 2)}\n`
      : renderPosts(found.coordination, found.postsRead, terminalOf(io, options)),
  )
  return found.postsRead.posts > 0 ? 0 : 1
}
