import type { Dossier } from '../../model/dossier.ts'
import { ledgerOf } from '../ledger.ts'
import { numberedName } from '../names.ts'
import { type DayChange, dayViews } from '../views/day-view.ts'
import { listed, plural } from '../words/plural.ts'
import { whyOf } from '../words/question-words.ts'
import { STATUS_WORDS } from '../words/vocabulary-words.ts'
import { quiet, strong, type Terminal, typesetter } from './lines.ts'

/**
 * A line for each day on which something came, with what it changed; under it the questions that became contested or whose status moved, and
 * why. Ends with a line end. Throws a CounterclaimError where the dossier is not whole.
 */
export function renderDays(dossier: Dossier, terminal: Terminal = {}): string {
  const set = typesetter(terminal)
  const lines = dayViews(ledgerOf(dossier)).flatMap((view) => {
    const came =
      view.documents.length === 0
        ? 'more was said'
        : `${plural(view.documents.length, 'document')} (${listed(view.documents.map(numberedName))})`
    const changes = [
      ...(view.asked.length === 0 ? [] : [plural(view.asked.length, 'new question')]),
      ...(view.moved.length === 0 ? [] : [`the status of ${plural(view.moved.length, 'question')} moved`]),
      ...(view.grown.length === 0 ? [] : [`${plural(view.grown.length, 'question')} with other answers or origins`]),
      ...(view.gone.length === 0
        ? []
        : [
            `${plural(view.gone.length, 'question')} no longer asked by ${view.gone.length === 1 ? 'itself' : 'themselves'}`,
          ]),
    ]
    const told = [...view.moved, ...view.asked.filter(({ now }) => now.status === 'contested')]
    return [
      ...set(
        [
          strong(`${view.words}: `),
          `${came}; ${changes.length === 0 ? 'no question changed' : changes.join(', ')}; `,
          `now ${view.contested === 0 ? 'none' : view.contested} of ${plural(view.questions, 'question')} ${view.contested === 1 ? 'is' : 'are'} contested.`,
        ],
        { first: 0, others: 2 },
      ),
      ...told.flatMap((change) => set([...changeInWords(change)], { first: 4 })),
    ]
  })
  return `${(lines.length === 0 ? set(['No day is known on which something of this case came.']) : lines).join('\n')}\n`
}

const changeInWords = ({ now, before, entry, text }: DayChange) => [
  `${entry === undefined ? '' : `${entry.number} `}${text} `,
  strong(
    before === undefined
      ? `new, ${STATUS_WORDS[now.status]}`
      : `${STATUS_WORDS[before.status]} → ${STATUS_WORDS[now.status]}`,
  ),
  quiet(` – ${entry === undefined ? now.why : whyOf(entry, now.why)}`),
]
