import { contains } from '../../model/span.ts'
import type { Studied } from '../../model/studied.ts'
import type { Clue } from './clues.ts'

const LONGEST = 140

/**
 * What to call an event: its type, and where it was or who spoke (`where`), where several documents or sentences tell of it; else the words
 * that tell of it. What one sentence says that somebody said is called by what was said: "she told the paper on Wednesday" tells a reader nothing.
 */
export function labelOf(
  own: readonly Clue[],
  type: string,
  where: string | undefined,
  studied: readonly Studied[],
): string {
  const best = own.find((c) => c.start !== undefined) ?? own[0]!
  if (where && type !== 'happening') {
    const said = saidIn(best, studied)
    if (own.length > 1) return `${type} ${where}`
    if (said !== undefined) return `${type} ${where}: “${shortened(said)}”`
  }
  return shortened(studied[best.document]!.document.text.slice(best.happening.at.start, best.happening.at.end))
}

/** The words that somebody is told to have said, where the happening is their saying it. */
function saidIn({ document, happening }: Clue, studied: readonly Studied[]): string | undefined {
  const { annotation, findings, document: own } = studied[document]!
  const { cue, content } = findings.claims[happening.claim]!
  if (!cue || !contains(cue, annotation.tokens[happening.head]!)) return undefined
  return own.text.slice(content.start, content.end)
}

function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ')
  return words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`
}
