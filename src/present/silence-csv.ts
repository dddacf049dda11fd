import { csvOf } from './csv.ts'
import type { Ledger } from './ledger.ts'
import { actorName, documentName, letterOf } from './names.ts'
import { type SilenceCell, silenceView } from './views/silence-view.ts'
import { silenceInWords } from './words/silence-words.ts'

/**
 * The silence matrix as CSV: a row for each question and accusation, a column for each document or source. A cell that is blank for a reason says
 * it in parentheses.
 */
export function silenceCsv(ledger: Ledger, by: 'documents' | 'sources'): string {
  const { rows, documents, sources } = silenceView(ledger)
  const columns =
    by === 'documents'
      ? documents.map((entry) => `${entry.number} ${documentName(entry)}`)
      : sources.map((entry) => actorName(entry))
  return csvOf([
    ['id', 'kind', 'number', 'status', 'aspect', 'text', 'answers', ...columns],
    ...rows.map((row) => {
      const question = row.question?.question
      const lettered = question !== undefined
      const answers = (question?.positions ?? []).map(({ answer }, i) => `${letterOf(i)}: ${answer}`).join(' | ')
      const cells = by === 'documents' ? documents.map(row.ofDocument) : sources.map(row.ofSource)
      return [
        ...[row.id, row.kind, row.number, question?.status ?? '', question?.aspect ?? '', row.text, answers],
        ...cells.map((cell) => inCell(cell, lettered)),
      ]
    }),
  ])
}

function inCell(cell: SilenceCell, lettered: boolean): string {
  const words = silenceInWords(cell, lettered)
  return words === '' ? `(${cell.why ?? 'unknown'})` : words
}
