import type { Progress } from '../../pipeline.ts'
import { displayWidth } from '../../present/terminal/display-width.ts'
import { visible } from '../../present/words/hidden.ts'
import { plural } from '../../present/words/plural.ts'
import type { Io } from './io.ts'

export interface ProgressLine {
  readonly onProgress: (progress: Progress) => void
  /** Takes the line away, so that what follows begins on a clean one. */
  readonly end: () => void
}

/**
 * Says on stderr how far the work is: in a terminal one line that is written over and taken away at the end; a plain line for each
 * stage elsewhere.
 */
export function progressLine(io: Io): ProgressLine {
  return io.errIsTerminal && io.env.TERM !== 'dumb' ? movingLine(io) : plainLines(io)
}

const CLEAR = '\r\u001b[2K'
const BAR = 20

function movingLine(io: Io): ProgressLine {
  const columns = io.columns ?? 80
  let shown = false
  const show = (text: string) => {
    io.err(`${CLEAR}${fitted(text, columns - 1)}`)
    shown = true
  }
  return {
    onProgress: ({ stage, done, total, file }) => {
      if (stage === 'link') return show(`Comparing ${plural(total, 'document')} …`)
      const read = stage === 'read' ? done : 0
      const full = Math.round((read / total) * BAR)
      const bar = `${'━'.repeat(full)}${'┄'.repeat(BAR - full)}`
      const width = String(total).length
      show(
        `Reading ${bar} ${String(read).padStart(width)} of ${total}${file === undefined ? '' : `  ${visible(file)}`}`,
      )
    },
    end: () => {
      if (shown) io.err(CLEAR)
      shown = false
    },
  }
}

function plainLines(io: Io): ProgressLine {
  return {
    onProgress: ({ stage, done, total }) => {
      if (stage === 'ingest') io.err(`Reading ${plural(total, 'document')}.\n`)
      else if (stage === 'link') io.err(`Comparing ${plural(total, 'document')}.\n`)
      else if (done % 100 === 0) io.err(`${done} of ${total} read.\n`)
    },
    end: () => {},
  }
}

/** The beginning of a line that fits; what is cut is shown as cut. */
function fitted(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  let cut = ''
  for (const character of text) {
    if (displayWidth(cut + character) > columns - 1) break
    cut += character
  }
  return `${cut}…`
}
