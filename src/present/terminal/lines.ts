import pc from 'picocolors'
import { visible } from '../words/hidden.ts'
import { clusters, displayWidth } from './display-width.ts'

/** How a piece of text is set. Where colour is not asked for, every piece is set as it is. */
export type Style = 'plain' | 'strong' | 'quiet' | 'words'

export interface Piece {
  readonly text: string
  readonly style: Style
}

export const plain = (text: string): Piece => ({ text, style: 'plain' })
export const strong = (text: string): Piece => ({ text, style: 'strong' })
export const quiet = (text: string): Piece => ({ text, style: 'quiet' })
/** Words of a source; they stand in quotation marks, which the caller sets. */
export const words = (text: string): Piece => ({ text, style: 'words' })

/** What a terminal is told: its width in cells, whether it shows colour. */
export interface Terminal {
  /** Cells in a line, 80 where nothing else is known; at least 24. */
  readonly width?: number
  /** Off unless asked for. */
  readonly colour?: boolean
}

export interface Layout {
  /** Cells before the first line and before the others. */
  readonly first?: number
  readonly others?: number
  /** Set before the first line's text, inside its indentation: a letter, a number. */
  readonly label?: string
}

/** Writes pieces as paragraphs that fit the terminal. Nothing of a document can move the cursor: controls are written out. */
export function typesetter({ width = 80, colour = false }: Terminal) {
  const columns = Math.max(24, Math.floor(width))
  const colours = pc.createColors(colour)
  const paint: Readonly<Record<Style, (text: string) => string>> = {
    plain: (text) => text,
    strong: colours.bold,
    quiet: colours.dim,
    words: colours.italic,
  }

  /** The lines of one paragraph, broken between words, and inside a word only where it is longer than a line. */
  return function set(
    pieces: readonly (Piece | string)[],
    { first = 0, others = first, label = '' }: Layout = {},
  ): string[] {
    const lines: string[] = []
    const start = `${' '.repeat(Math.max(0, first - displayWidth(label) - (label === '' ? 0 : 1)))}${label}${label === '' ? '' : ' '}`
    let line = start
    let at = displayWidth(start)
    let empty = true
    const breakLine = () => {
      lines.push(line.trimEnd())
      line = ' '.repeat(others)
      at = others
      empty = true
    }
    let gap = ''
    for (const { text, style } of pieces.map(asPiece)) {
      for (const token of visible(text).replace(/\s+/g, ' ').split(/( )/)) {
        if (token === '') continue
        if (token === ' ') {
          gap = ' '
          continue
        }
        const size = displayWidth(token)
        if (!empty && at + gap.length + size > columns && size <= columns - others) breakLine()
        if (!empty && gap !== '') {
          line += gap
          at += 1
        }
        gap = ''
        let rest = ''
        for (const cluster of clusters(token)) {
          if (at + cluster.width > columns && !(empty && rest === '')) {
            line += paint[style](rest)
            rest = ''
            breakLine()
          }
          rest += cluster.text
          at += cluster.width
        }
        line += paint[style](rest)
        empty = false
      }
    }
    if (!empty || lines.length === 0) lines.push(line.trimEnd())
    return lines
  }
}

const asPiece = (piece: Piece | string): Piece => (typeof piece === 'string' ? plain(piece) : piece)
