import { type Piece, quiet, strong, type Terminal, typesetter, words } from '../terminal/lines.ts'
import { listed, plural } from '../words/plural.ts'
import { STATUS_WORDS } from '../words/vocabulary-words.ts'
import type { Changed, ClaimRef, Diff, DocumentRef, FigureRef, Movers } from './diff.ts'
import type { Edit } from './edited-words.ts'

/** Lines of one kind that are shown; JSON has all. */
const MOST = 40
/** Words of an edit that are shown at each end where it is long. */
const LONG = 400

type Line = { readonly pieces: readonly (Piece | string)[]; readonly indent: number }

/** What changed, as text. Says so where nothing did. Ends with a line end. */
export function renderDiff(diff: Diff, terminal: Terminal = {}): string {
  const set = typesetter(terminal)
  const lines = diff.same
    ? [at(0, 'Nothing changed: both dossiers hold the same documents, statements, figures, questions and actors.')]
    : [
        ...section('Questions', questionLines(diff)),
        ...section('Documents', documentLines(diff)),
        ...section('Actors', actorLines(diff)),
        ...section('Figures', [
          ...changes('new', diff.figures.new, figureInWords),
          ...changes('gone', diff.figures.gone, figureInWords),
          ...changes('revised', diff.figures.revised, ({ before, changed }) => [
            ...figureInWords(before),
            ...changedInWords(changed),
          ]),
        ]),
        ...section('Statements', [
          ...changes('new', diff.claims.new, claimInWords),
          ...changes('gone', diff.claims.gone, claimInWords),
          ...changes('revised', diff.claims.revised, ({ before, changed }) => [
            ...claimInWords(before),
            ...changedInWords(changed),
          ]),
        ]),
      ]
  const head = `From ${sideInWords(diff.before)} to ${diff.before.case === diff.after.case ? documentsInWords(diff.after) : sideInWords(diff.after)}`
  return `${[...set([strong(head)]), ...lines.flatMap(({ pieces, indent }) => set(pieces, { first: indent, others: indent + 2 }))].join('\n')}\n`
}

const at = (indent: number, ...pieces: readonly (Piece | string)[]): Line => ({ indent, pieces })

const sideInWords = (side: Diff['before']) => `“${side.case}” (${documentsInWords(side)})`

const documentsInWords = ({ documents, asOf }: Diff['before']) =>
  `${plural(documents, 'document')}${asOf === undefined ? '' : `, as of ${asOf}`}`

const section = (title: string, lines: readonly Line[]): Line[] =>
  lines.length === 0 ? [] : [at(0, ''), at(0, strong(title)), ...lines]

function changes<T>(label: string, list: readonly T[], inWords: (one: T) => readonly (Piece | string)[]): Line[] {
  return [
    ...list.slice(0, MOST).map((one) => at(2, quiet(`${label}: `), ...inWords(one))),
    ...(list.length > MOST ? [at(2, quiet(`and ${list.length - MOST} more that are ${label}; --json has all`))] : []),
  ]
}

function questionLines({ questions }: Diff): Line[] {
  return [
    ...questions.moved.flatMap(({ before, after, answers, movedBy }) => [
      at(
        2,
        quiet(before.status === after.status ? 'other answers: ' : 'moved: '),
        after.text,
        ...(before.status === after.status
          ? [' ', strong(STATUS_WORDS[after.status])]
          : [' ', strong(`${STATUS_WORDS[before.status]} → ${STATUS_WORDS[after.status]}`), ` ${after.why}`]),
      ),
      ...answers.new.map((answer) => at(6, quiet('new answer: '), answer)),
      ...answers.gone.map((answer) => at(6, quiet('no longer given: '), answer)),
      at(6, quiet(moversInWords(movedBy))),
    ]),
    ...changes('new', questions.new, ({ text, status }) => [text, ' ', strong(STATUS_WORDS[status])]),
    ...changes('gone', questions.gone, ({ text, status }) => [text, ' ', strong(STATUS_WORDS[status])]),
  ]
}

const moversInWords = ({ came, went }: Movers) =>
  came.length + went.length === 0
    ? 'by no document that came or went: the program, or who is taken for one, is another'
    : `by ${listed([...came.map((file) => `${file}, which came`), ...went.map((file) => `${file}, which went`)])}`

function documentLines({ documents }: Diff): Line[] {
  return [
    ...changes('new', documents.new, documentInWords),
    ...changes('gone', documents.gone, documentInWords),
    ...documents.edited.flatMap(({ at: address, before, after, edits }) => [
      at(2, quiet('edited: '), `${address} (${before.file}, ${before.date}; ${after.file}, ${after.date})`),
      ...(edits.length === 0 ? [at(6, quiet('not a word of its text changed, only what stands around it'))] : []),
      ...edits.slice(0, MOST).map((edit) => at(6, ...editInWords(edit))),
      ...(edits.length > MOST ? [at(6, quiet(`and ${edits.length - MOST} more edits; --json has all`))] : []),
    ]),
    ...changes('described otherwise', documents.described, ({ document, changed }) => [
      document.file,
      ...changedInWords(changed),
    ]),
  ]
}

const documentInWords = ({ file, name, date }: DocumentRef) => [`${file} (${name}, ${date})`]

/** "… the mayor said [out “12”] [in “14”] people were killed …" */
const editInWords = ({ out, in: put, before, after }: Edit): (Piece | string)[] => [
  quiet(before === '' ? '' : `… ${before} `),
  ...(out === '' ? [] : ['out ', words(`“${cut(out)}”`), ' ']),
  ...(put === '' ? [] : ['in ', words(`“${cut(put)}”`), ' ']),
  quiet(after === '' ? '' : `${after} …`),
]

const cut = (text: string) =>
  text.length <= LONG
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', LONG))} … ${text.slice(text.indexOf(' ', text.length - LONG) + 1)}`

function actorLines({ actors }: Diff): Line[] {
  return [
    ...actors.joined.flatMap(({ from, into, why, movedBy }) => [
      at(2, quiet('joined: '), `${listed(from.map(({ name }) => name))} are one now, ${into.name}.`),
      ...why.slice(0, 3).map((reason) => at(6, reason)),
      at(6, quiet(moversInWords(movedBy))),
    ]),
    ...actors.parted.flatMap(({ from, into, why, movedBy }) => [
      at(2, quiet('parted: '), `${from.name} is no longer one with ${listed(into.map(({ name }) => name))}.`),
      ...why.slice(0, 3).map((reason) => at(6, quiet('was taken for one because: '), reason)),
      at(6, quiet(moversInWords(movedBy))),
    ]),
  ]
}

const claimInWords = ({ number, claimer, act, words: said, file }: ClaimRef) => [
  `[${number}] ${claimer}: `,
  words(`“${said}”`),
  quiet(` ${act}, ${file}`),
]

const figureInWords = ({ claimer, measure, words: said, file }: FigureRef) => [
  `${claimer}: `,
  words(`“${said}”`),
  quiet(` ${measure}, ${file}`),
]

const changedInWords = (changed: readonly Changed[]): (Piece | string)[] =>
  changed.map(({ what, before, after }) => ` – ${what}: “${before}” → “${after}”`)
