import { NOTHING_ABOUT } from '../about.ts'
import type { Opened } from '../read.ts'
import { linesOf } from '../text/lines.ts'

/** Markdown as blocks. */
export function readMarkdown(source: string): Opened {
  return { blocks: linesOf(source), about: NOTHING_ABOUT, problems: [] }
}
