import type { Dossier } from '../../model/dossier.ts'
import { type Ledger, ledgerOf } from '../ledger.ts'
import { actorName, letterOf, numberedName, shortened } from '../names.ts'
import { type SilenceCell, type SilenceRow, silenceView } from '../views/silence-view.ts'
import { plural } from '../words/plural.ts'
import { quiet, strong, type Terminal, typesetter } from './lines.ts'

export interface MatrixOptions extends Terminal {
  readonly by: 'documents' | 'sources'
}

/** The silence matrix for a terminal: for each question, who says, denies, passes on and omits it. Ends with a line end. */
export function renderMatrix(dossier: Dossier, { by, ...terminal }: MatrixOptions): string {
  const ledger = ledgerOf(dossier)
  const set = typesetter(terminal)
  const { rows, documents, sources } = silenceView(ledger)
  if (rows.length === 0) return `${set(['No question was found on which the documents take a position.']).join('\n')}\n`
  const columns: Column[] =
    by === 'documents'
      ? documents.map((entry) => ({ name: numberedName(entry), cellOf: (row) => row.ofDocument(entry) }))
      : sources.map((entry) => ({ name: actorName(entry), cellOf: (row) => row.ofSource(entry) }))
  const lines = rows.flatMap((row) => ['', ...rowLines(row, columns, set)])
  return `${[...set([scale(ledger, by)]), ...lines].join('\n')}\n`
}

/** Characters of an answer beside its letter. */
const ANSWER = 40

interface Column {
  readonly name: string
  readonly cellOf: (row: SilenceRow) => SilenceCell
}

const scale = ({ documents, questions }: Ledger, by: MatrixOptions['by']) =>
  `${plural(questions.size, 'question')} by ${by === 'documents' ? plural(documents.size, 'document') : 'who speaks'}. Silence is never agreement.`

function rowLines(row: SilenceRow, columns: readonly Column[], set: ReturnType<typeof typesetter>): string[] {
  const cells = columns.map(({ name, cellOf }) => ({ name, cell: cellOf(row) }))
  const title = row.kind === 'accusation' ? `“${shortened(row.text, 120)}”` : row.text
  return [
    ...set([strong(title)], { first: row.kind === 'accusation' ? 6 : 3, others: 3, label: row.number }),
    ...(row.question === undefined
      ? []
      : set(
          [
            quiet(
              row.question.positions
                .map(({ position }, i) => `${letterOf(i)} ${shortened(position.answer, ANSWER)}`)
                .join(' · '),
            ),
          ],
          { first: 3, others: 5 },
        )),
    ...groupsOf(row, cells).flatMap(([words, names]) => set([`${words}: `, names.join('; ')], { first: 3, others: 5 })),
    ...blanks(cells).flatMap(([why, names]) =>
      set([quiet(`${plural(names.length, 'blank')}: ${why}`)], { first: 3, others: 5 }),
    ),
  ]
}

type Named = { readonly name: string; readonly cell: SilenceCell }

/** "says A", "passes on B", "omits", each with who does. */
function groupsOf(row: SilenceRow, cells: readonly Named[]): [string, string[]][] {
  const groups = new Map<string, string[]>()
  const add = (words: string, name: string) => groups.set(words, [...(groups.get(words) ?? []), name])
  const answers = row.question?.positions.map((_, i) => i) ?? [0, 1]
  const letter = (i: number) => (row.question ? ` ${letterOf(i)}` : '')
  for (const does of ['asserts', 'denies'] as const)
    for (const i of answers)
      for (const { name, cell } of cells)
        if (cell.does === does && cell.own.includes(i)) add(`${VERBS[does]}${letter(i)}`, name)
  for (const i of answers)
    for (const { name, cell } of cells) if (cell.passedOn.includes(i)) add(`passes on${letter(i)}`, name)
  for (const { name, cell } of cells) if (cell.does === 'omits') add('omits it', name)
  return [...groups]
}

const VERBS = { asserts: 'says', denies: 'denies' } as const

function blanks(cells: readonly Named[]): [string, string[]][] {
  const groups = new Map<string, string[]>()
  for (const { name, cell } of cells) {
    if (cell.does !== 'could-not' && cell.does !== 'cannot-tell') continue
    const why = cell.why ?? 'unknown'
    groups.set(why, [...(groups.get(why) ?? []), name])
  }
  return [...groups]
}
