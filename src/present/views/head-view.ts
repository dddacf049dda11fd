import { isoOfDay } from '../../model/days.ts'
import { type Ledger, textsOf } from '../ledger.ts'
import { dateInWords, rangeInWords } from '../words/dates.ts'
import { listed, plural } from '../words/plural.ts'
import { timeView } from './time-view.ts'

/** What stands at the head of a dossier. */
export interface HeadView {
  readonly title: string
  /** "23 March to 26 April 2021", when it is said to have happened; absent where nothing is dated. */
  readonly span: string | undefined
  /** Places of the events, those named by most events first. */
  readonly places: readonly string[]
  /** "5 documents, 5 texts, 4 origins, 9 contested questions" */
  readonly counts: string
  /** "As of 5 May 2031: 2 documents published later are left out."; absent where the dossier is of no day. */
  readonly asOf: string | undefined
  /** Documents that could not be read. */
  readonly warnings: number
}

export function headView(ledger: Ledger): HeadView {
  const { dossier } = ledger
  const contested = dossier.questions.filter((question) => question.status === 'contested').length
  const documents = [...ledger.documents.values()]
  return {
    title: dossier.case.title.trim() === '' ? 'A case without a title' : dossier.case.title,
    span: spanOfEvents(ledger),
    places: placesOf(ledger),
    counts: [
      plural(documents.length, 'document'),
      plural(textsOf(documents), 'text'),
      plural(dossier.origins.length, 'origin'),
      plural(contested, 'contested question'),
    ].join(', '),
    asOf: asOfInWords(dossier.asOf),
    warnings: dossier.warnings.length,
  }
}

function asOfInWords(asOf: Ledger['dossier']['asOf']): string | undefined {
  if (asOf === undefined) return undefined
  const { day, clock, later, unplaced } = asOf
  const left = [
    ...(later.length === 0
      ? []
      : [
          `${plural(later.length, 'document')} ${clock === 'said' ? 'of which nothing was said by then' : `${clock} later`}`,
        ]),
    ...(unplaced.length === 0 ? [] : [`${plural(unplaced.length, 'document')} that cannot be placed in time`]),
  ]
  const what = left.length === 0 ? 'nothing' : listed(left)
  const verb = later.length + unplaced.length > 1 ? 'are' : 'is'
  return `As of ${dateInWords(day)}, worked out from what was ${clock} by then: ${what} ${verb} left out.`
}

function spanOfEvents(ledger: Ledger): string | undefined {
  const { events } = timeView(ledger)
  const dated = events.filter((event) => event.exact)
  const shown = dated.length > 0 ? dated : events
  if (shown.length === 0) return undefined
  if (shown.length === 1) return shown[0]!.words
  const first = Math.min(...shown.map((event) => event.days!.first))
  const last = Math.max(...shown.map((event) => event.days!.last))
  return rangeInWords(isoOfDay(first), isoOfDay(last))
}

function placesOf(ledger: Ledger): string[] {
  const counts = new Map<string, number>()
  for (const { place } of ledger.dossier.events) {
    if (place === undefined || place.name.trim() === '') continue
    counts.set(place.name, (counts.get(place.name) ?? 0) + 1)
  }
  return [...counts]
    .map(([name, count], i) => ({ name, count, i }))
    .sort((a, b) => b.count - a.count || a.i - b.i)
    .slice(0, 5)
    .map(({ name }) => name)
}
