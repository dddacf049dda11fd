import type { Dossier } from '../../model/dossier.ts'
import { type Measure, STATUSES } from '../../model/vocabulary.ts'
import { type ClaimEntry, type Ledger, ledgerOf, type QuestionEntry } from '../ledger.ts'
import { claimerName, documentName, letterOf, numberedName, shortened } from '../names.ts'
import { type FigureBand, type FigureGroup, type FigureRow, figureGroups } from '../views/figure-view.ts'
import { headView } from '../views/head-view.ts'
import { type HolderView, type PositionView, questionView } from '../views/question-view.ts'
import { sourceView } from '../views/source-view.ts'
import { readingBeside } from '../words/numbers.ts'
import { listed, plural, sentence } from '../words/plural.ts'
import { whyOf } from '../words/question-words.ts'
import { MEASURE_WORDS, POPULATION_WORDS, RELATION_WORDS, STATUS_WORDS } from '../words/vocabulary-words.ts'
import { type Piece, plain, quiet, strong, type Terminal, typesetter, words } from './lines.ts'

export interface SummaryOptions extends Terminal {
  /** Where what was written lies: said at the end, in this order. */
  readonly files?: readonly { readonly name: string; readonly path: string }[]
  /** How many contested questions and plots of figures are shown; the page has all. */
  readonly most?: number
}

/**
 * What a person wants to know first when the work is done: the contested questions with their positions and holders, the figures,
 * how many origins stand behind how many documents, what could not be read, where the files lie. Ends with a line end.
 * Throws a CounterclaimError where the dossier is not whole: see `ledgerOf`.
 */
export function renderSummary(dossier: Dossier, { files = [], most = 20, ...terminal }: SummaryOptions = {}): string {
  const ledger = ledgerOf(dossier)
  const set = typesetter(terminal)
  return `${[
    ...head(ledger, set),
    ...questions(ledger, set, most),
    ...figures(ledger, set, most),
    ...origins(ledger, set),
    ...warnings(ledger, set),
    ...places(files, set),
  ].join('\n')}\n`
}

type Set = ReturnType<typeof typesetter>

function head(ledger: Ledger, set: Set): string[] {
  const view = headView(ledger)
  const scope = [view.span, view.places.length === 0 ? undefined : listed(view.places)].filter(
    (part) => part !== undefined,
  )
  return [
    ...set([strong(view.title)]),
    ...(scope.length === 0 ? [] : set([scope.join(' · ')])),
    ...set([view.counts]),
    ...set([
      quiet(
        'Documents that print one text are one text; an origin is where a statement comes from in the end. [1.5] is the fifth statement of document 1.',
      ),
    ]),
    ...(view.asOf === undefined ? [] : set([view.asOf])),
  ]
}

const MARKS: Readonly<Record<(typeof STATUSES)[number], string>> = {
  contested: '›‹',
  corroborated: '••',
  'single-origin': '•',
  agreed: '•–•',
  unanswered: '○',
}

function questions(ledger: Ledger, set: Set, most: number): string[] {
  const all = [...ledger.questions.values()]
  const contested = all.filter(({ question }) => question.status === 'contested')
  const lines = contested.slice(0, most).flatMap((entry) => ['', ...questionLines(entry, set)])
  if (contested.length === 0)
    lines.push(
      '',
      ...set([
        all.length === 0
          ? 'No question was found on which the documents take a position.'
          : 'No two answers exclude each other in these documents.',
      ]),
    )
  if (contested.length > most)
    lines.push(
      '',
      ...set([quiet(`${plural(contested.length - most, 'more contested question')}: the page has them all.`)]),
    )
  const quieter = STATUSES.flatMap((status) => {
    const count = all.filter(({ question }) => question.status === status).length
    return status === 'contested' || count === 0 ? [] : [`${MARKS[status]} ${count} ${STATUS_WORDS[status]}`]
  })
  if (quieter.length > 0) lines.push('', ...set([`Not contested: ${quieter.join(', ')}.`]))
  return lines
}

function questionLines(entry: QuestionEntry, set: Set): string[] {
  const { question } = entry
  const views = questionView(entry)
  const allExclude = eachContradictsAll(views)
  const reason = whyOf(entry)
  const why = allExclude ? `${reason.replace(/\.$/, '')}. Each contradicts every other.` : reason
  const rest = views.slice(MOST_ANSWERS)
  return [
    ...set([strong(question.text)], { first: 3, label: String(entry.number) }),
    ...set([`${MARKS[question.status]} ${STATUS_WORDS[question.status]}`, quiet(` – ${why}`)], { first: 3 }),
    ...views.slice(0, MOST_ANSWERS).flatMap((view) => positionLines(view, set, allExclude)),
    ...(rest.length === 0
      ? []
      : set(
          [
            quiet(
              `${plural(rest.length, 'more answer')}: ${listed(rest.map((view) => `${view.letter} ${shortened(view.entry.position.answer, 30)}`))}. “counterclaim explain question ${entry.number}” has all.`,
            ),
          ],
          { first: 6 },
        )),
  ]
}

/** Answers of one question that are shown in full; the others are named, and the page has all. */
const MOST_ANSWERS = 8

/** Whether each of several answers stands against all others: then that is said once. */
function eachContradictsAll(views: readonly PositionView[]): boolean {
  const contradicted = ({ answers }: PositionView) =>
    answers.find(({ kind }) => kind === 'contradicts')?.positions.length ?? 0
  return views.length > 2 && views.every((view) => contradicted(view) === views.length - 1)
}

function positionLines(view: PositionView, set: Set, allExclude: boolean): string[] {
  const { position } = view.entry
  const bounds = { min: position.min ?? null, max: position.max ?? null }
  const reading = bounds.min === null && bounds.max === null ? undefined : readingBeside(position.answer, bounds)
  const own = areOwnOrigins(view)
  const answers = view.answers
    .filter(({ kind }) => !allExclude || kind !== 'contradicts')
    .map(({ kind, direction, positions, except }) => {
      const others =
        except === undefined
          ? listed(positions.map(letterOf))
          : ['all others', ...(except.length === 0 ? [] : [`but ${listed(except.map(letterOf))}`])].join(' ')
      return `${RELATION_WORDS[kind][direction]} ${others}`
    })
  return [
    ...set([strong(position.answer), ...(reading === undefined ? [] : [quiet(` (${reading})`)])], {
      first: 6,
      label: view.letter,
    }),
    ...set(
      [
        holdersInWords(view.holders),
        ...numbersOf(view.entry.claims),
        ...(own ? [quiet(` – ${behind(view, false)}`)] : []),
      ],
      { first: 6 },
    ),
    ...(own ? [] : set([quiet(behind(view, true))], { first: 6 })),
    ...(answers.length === 0 ? [] : set([quiet(answers.join('; '))], { first: 6 })),
  ]
}

function holdersInWords(holders: readonly HolderView[]): string {
  const counts = new Map<string, number>()
  for (const holder of holders) {
    const words = holderInWords(holder)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  // Actors of one name that nothing links are different actors; their name is said once, and how many bear it.
  return [...counts].map(([words, count]) => (count === 1 ? words : `${words} (${count} so named)`)).join('; ')
}

function holderInWords({ actor, document, verbs, via }: HolderView): string {
  const through = via.length === 0 ? '' : ` through ${listed(via.map((entry) => entry.actor.name))}`
  if (actor !== null) return `${actor.actor.name} ${listed(verbs)}${through}`
  return `${document === undefined ? 'an outlet' : documentName(document)} in its own voice${through}`
}

/** Whether what the holders say comes from themselves: then their names need not be said once more. */
function areOwnOrigins({ holders, origins }: PositionView): boolean {
  const names = holders.flatMap(({ actor, document }) =>
    actor !== null
      ? [actor.actor.name, ...actor.actor.aliases]
      : document === undefined
        ? []
        : [documentName(document), document.document.title],
  )
  const known = new Set(names.map(bare))
  return origins.length > 0 && origins.every(({ origin }) => known.has(bare(origin.label)))
}

const bare = (name: string) => name.toLowerCase().replace(/^the /, '')

/** "2 documents, one origin: the army's statement" */
function behind(view: PositionView, named: boolean): string {
  const documents = plural(view.documents.length, 'document')
  const texts = view.texts === view.documents.length ? '' : `, ${plural(view.texts, 'text')}`
  if (view.origins.length === 0) return `${documents}${texts}, origin: cannot tell`
  const one = view.origins.length === 1 && view.documents.length > 1
  const count = `${documents}${texts}, ${one ? 'one origin' : plural(view.origins.length, 'origin')}`
  if (!named) return count
  const labels = view.origins.slice(0, 3).map((entry) => shortened(entry.origin.label, 60))
  const more = view.origins.length > 3 ? ` and ${view.origins.length - 3} more` : ''
  return `${count}: ${labels.join(', ')}${more}`
}

/** " [4.3] [5.3]": what `explain` takes. */
function numbersOf(claims: readonly ClaimEntry[]): Piece[] {
  const shown = claims.slice(0, 4).map((entry) => `[${entry.number}]`)
  return [quiet(` ${shown.join(' ')}${claims.length > 4 ? ` and ${claims.length - 4} more` : ''}`)]
}

/** Measures whose figures say nothing about one another unless they are of one event; the page has them. */
const LOOSE: ReadonlySet<string> = new Set<Measure>(['duration', 'money', 'other'])

function figures(ledger: Ledger, set: Set, most: number): string[] {
  const groups = figureGroups(ledger).filter(
    (group) => group.rows > 1 && !(group.event === null && LOOSE.has(group.measure)),
  )
  if (groups.length === 0) return []
  const lines = [
    '',
    ...set([strong('Figures')]),
    ...groups.slice(0, most).flatMap((group) => figureLines(ledger, group, set)),
  ]
  if (groups.length > most)
    lines.push(
      ...set([quiet(`${plural(groups.length - most, 'more kind')} of figure: the page has them all.`)], { first: 3 }),
    )
  return lines
}

function figureLines(ledger: Ledger, group: FigureGroup, set: Set): string[] {
  const title =
    group.event === null ? MEASURE_WORDS[group.measure] : `${MEASURE_WORDS[group.measure]}: ${group.event.label}`
  const bands = group.bands.flatMap((band) => [
    ...(group.bands.length > 1 ? set([quiet(`${POPULATION_WORDS[band.population]}:`)], { first: 3 }) : []),
    ...bandLines(ledger, band, set),
  ])
  return [...set([title], { first: 1 }), ...bands]
}

/** How many lines of one band are shown; the page has all. */
const MOST_FIGURES = 8

function bandLines(ledger: Ledger, { rows }: FigureBand, set: Set): string[] {
  const merged = new Map<string, { pieces: readonly Piece[]; claims: readonly ClaimEntry[] }>()
  for (const row of rows) {
    const pieces = figurePieces(ledger, row)
    // Said alike by claimers of one name, which nothing need link: one line here, and each of the statements by its number.
    const key = pieces.map(({ text }) => text.toLowerCase()).join('')
    const claims = [...(merged.get(key)?.claims ?? []), ...row.claims]
    merged.set(key, { pieces: merged.get(key)?.pieces ?? pieces, claims })
  }
  const lines = [...merged.values()]
    .slice(0, MOST_FIGURES)
    .flatMap(({ pieces, claims }) => set([...pieces, ...numbersOf(claims)], { first: 5, others: 7 }))
  if (merged.size > MOST_FIGURES) lines.push(...set([quiet(`and ${merged.size - MOST_FIGURES} more`)], { first: 5 }))
  return lines
}

function figurePieces(ledger: Ledger, { figure, claims, words: wordings }: FigureRow): Piece[] {
  const reading = readingBeside(figure.span.exact, figure, figure.measure)
  const actor = figure.claimer === null ? undefined : ledger.actors.get(figure.claimer)
  const who = actor?.actor.name ?? claimerName({ ...claims[0]!, claimer: null })
  return [
    words(wordings.map((text) => `“${text}”`).join(', ')),
    ...(reading === undefined ? [] : [quiet(` (${reading})`)]),
    ...(figure.polarity === 'negated' ? [plain(' – says it is not so')] : []),
    plain(` – ${who}`),
  ]
}

function origins(ledger: Ledger, set: Set): string[] {
  const { origins: flows, unknown } = sourceView(ledger)
  if (ledger.documents.size === 0) return []
  const shared = flows.filter(({ origin }) => origin.documents.length > 1)
  const lines = ['', ...set([strong('Sources')])]
  lines.push(
    ...set(
      [
        `${sentence(plural(flows.length, 'origin'))} behind what ${plural(ledger.documents.size, 'document says', 'documents say')}${shared.length === 0 ? '; none stands behind more than one.' : `; ${shared.length === 1 ? 'one stands' : `${shared.length} stand`} behind more than one document:`}`,
      ],
      { first: 1 },
    ),
  )
  for (const { origin } of shared.slice(0, 10))
    lines.push(
      ...set([plural(origin.documents.length, 'document'), ` – ${origin.origin.label}`], { first: 3, others: 5 }),
    )
  if (shared.length > 10) lines.push(...set([quiet(`and ${shared.length - 10} more`)], { first: 3 }))
  if (unknown.length > 0)
    lines.push(...set([quiet(`Of ${plural(unknown.length, 'statement')} the origin cannot be told.`)], { first: 1 }))
  return lines
}

function warnings(ledger: Ledger, set: Set): string[] {
  const found = ledger.dossier.warnings
  if (found.length === 0) return []
  const lines = found.map((warning) => {
    const document = warning.document === undefined ? undefined : ledger.documents.get(warning.document)
    const about = document === undefined ? warning.about : numberedName(document)
    const where = about === undefined || warning.message.includes(`"${about}"`) ? [] : [`${about}: `]
    return set([...where, warning.message, quiet(` [${warning.code}]`)], { first: 1, others: 3 })
  })
  return ['', ...set([strong('Could not be read or decided')]), ...lines.flat()]
}

function places(files: SummaryOptions['files'] & object, set: Set): string[] {
  if (files.length === 0) return []
  const width = Math.max(...files.map(({ name }) => name.length))
  return ['', ...files.flatMap(({ name, path }) => set([path], { first: width + 2, label: name.padEnd(width) }))]
}
