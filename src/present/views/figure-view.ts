import type { EventRecord, Figure } from '../../model/dossier.ts'
import type { Measure, Population } from '../../model/vocabulary.ts'
import type { ClaimEntry, Ledger, PositionPlace, QuestionEntry, RelationEntry } from '../ledger.ts'
import { wordedFigure } from './worded-figure.ts'

/** Figures of one measure about one event: they share an axis. */
export interface FigureGroup {
  readonly measure: Measure
  readonly event: EventRecord | null
  readonly bands: readonly FigureBand[]
  readonly rows: number
  /** Statements of the dossier that two of these figures do not compare. */
  readonly incomparable: readonly RelationEntry[]
  /** The question that most of these rows answer; rows show their position's letter and hue where it is of this question. */
  readonly question: QuestionEntry | undefined
}

/** Figures that count the same kind of people or things. */
export interface FigureBand {
  readonly population: Population
  /** What is counted, in the words of the sources. */
  readonly counted: readonly string[]
  readonly rows: readonly FigureRow[]
}

/** One number by one claimer, however many documents repeat it. */
export interface FigureRow {
  readonly figure: Figure
  readonly claims: readonly ClaimEntry[]
  /** The words of each claim's figure with what is counted, each wording once: "hundreds of civilians". */
  readonly words: readonly string[]
  /** Positions of how-many questions whose bounds are this figure's. */
  readonly places: readonly PositionPlace[]
}

/** Groups with a contested question first, then those with most rows; ties in the order of the dossier. */
export function figureGroups(ledger: Ledger): readonly FigureGroup[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of ledger.dossier.figures) {
    const key = `${figure.measure}\u0000${figure.event ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [figure])
    else group.push(figure)
  }
  const made = [...groups.values()].map((figures) => groupOf(ledger, figures))
  return made
    .map((group, i) => ({ group, i }))
    .sort((a, b) => contested(b.group) - contested(a.group) || b.group.rows - a.group.rows || a.i - b.i)
    .map(({ group }) => group)
}

const contested = ({ question }: FigureGroup) => (question?.question.status === 'contested' ? 1 : 0)

/** The question in which most rows have their place; of two as often, the one that comes first in the dossier. */
function mostAnswered(rows: readonly FigureRow[]): QuestionEntry | undefined {
  const counts = new Map<QuestionEntry, number>()
  for (const { places } of rows)
    for (const { question } of places) counts.set(question, (counts.get(question) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || a.number - b.number)[0]?.[0]
}

function groupOf(ledger: Ledger, figures: readonly Figure[]): FigureGroup {
  const first = figures[0]!
  const bands = new Map<Population, Map<string, FigureRow>>()
  const claims = new Set<ClaimEntry>()
  for (const figure of figures) {
    const claim = ledger.claims.get(figure.claim)!
    claims.add(claim)
    const rows = bands.get(figure.population) ?? new Map<string, FigureRow>()
    bands.set(figure.population, rows)
    const speaker = figure.claimer ?? `\u0000${figure.document}`
    const key = [speaker, figure.min, figure.max, figure.approximate, figure.polarity, figure.counted ?? ''].join(
      '\u0000',
    )
    const row = rows.get(key)
    const words = wordedFigure(figure, claim)
    rows.set(key, {
      figure: row?.figure ?? figure,
      claims: row === undefined ? [claim] : row.claims.includes(claim) ? row.claims : [...row.claims, claim],
      words: row === undefined ? [words] : row.words.includes(words) ? row.words : [...row.words, words],
      places: row?.places ?? placesOf(claim, figure),
    })
  }
  const madeBands = [...bands].map(
    ([population, rows]): FigureBand => ({
      population,
      counted: [...new Set([...rows.values()].flatMap((row) => row.figure.counted ?? []))],
      rows: [...rows.values()].sort((a, b) => leastOf(a.figure) - leastOf(b.figure)),
    }),
  )
  const rows = madeBands.reduce((sum, band) => sum + band.rows.length, 0)
  const incomparable = [...claims].flatMap((claim) =>
    claim.to.filter((entry) => entry.relation.kind === 'incomparable' && claims.has(entry.to)),
  )
  const question = mostAnswered(madeBands.flatMap((band) => band.rows))
  return {
    measure: first.measure,
    event: first.event === undefined ? null : (ledger.events.get(first.event) ?? null),
    bands: madeBands,
    rows,
    incomparable,
    question,
  }
}

/** The positions in which a figure stands: those of questions with numbers whose bounds are the figure's. */
function placesOf(claim: ClaimEntry, figure: Figure): PositionPlace[] {
  return claim.positions.filter(({ question, position }) => {
    const { min, max } = question.positions[position]!.position
    return (min !== undefined || max !== undefined) && (min ?? null) === figure.min && (max ?? null) === figure.max
  })
}

const leastOf = (figure: Figure) => figure.min ?? figure.max ?? 0
