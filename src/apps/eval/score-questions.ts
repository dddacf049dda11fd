import type { Position, Question } from '../../model/dossier.ts'
import type { Expected } from './expected.ts'
import { type DossierIndex, listOf, matches } from './matching.ts'
import { type Row, row } from './row.ts'

type WantedQuestion = Expected['questions'][number]
type WantedPosition = WantedQuestion['positions'][number]

/** Positions and statuses: each expected question takes the one of the dossier that holds most of its positions. */
export function questionRows(expected: Expected, index: DossierIndex): Row[] {
  const { dossier } = index
  const missed: string[] = []
  const wrong: string[] = []
  const used = new Set<Question>()
  let [wanted, found, given, statuses, statusRight] = [0, 0, 0, 0, 0]

  for (const e of expected.questions) {
    const subject = `${listOf(e.about)[0]} ${listOf(e.aspect)[0]}`
    const candidates = dossier.questions.filter(
      (q) => listOf(e.aspect).includes(q.aspect) && matches(e.about, labelOf(index, q)),
    )
    for (const q of candidates) used.add(q)
    if (e.optional) continue
    const [best, hits] = bestOf(index, e, candidates)
    wanted += e.positions.length
    statuses++
    found += hits.length
    given += best
      ? Math.max(
          hits.length,
          best.positions.reduce((sum, p) => sum + p.holders.length, 0),
        )
      : 0
    if (best && listOf(e.status).includes(best.status)) statusRight++
    else if (best) wrong.push(`${subject}: status ${best.status}, not ${listOf(e.status).join(' or ')}`)
    for (const want of e.positions) {
      if (hits.includes(want)) continue
      const what = want.answer ?? `${want.min ?? want.start ?? ''}..${want.max ?? want.end ?? ''}`
      missed.push(`${subject}: ${what} held by ${want.holders.join(' or ')}${best ? '' : ' (no such question)'}`)
    }
  }
  const spurious = dossier.questions.filter((q) => q.status === 'contested' && !used.has(q))
  return [
    row('positions', found, wanted, given, missed),
    row(
      'statuses',
      statusRight,
      statuses,
      statuses + spurious.length,
      [],
      [...wrong, ...spurious.map((q) => `contested, and should not be: ${q.text}`)],
    ),
  ]
}

function labelOf({ dossier }: DossierIndex, question: Question): string {
  const event = dossier.events.find((e) => e.id === question.event)
  return `${question.text} ${event?.label ?? ''} ${event?.type ?? ''} ${event?.place?.name ?? ''}`
}

function bestOf(
  index: DossierIndex,
  e: WantedQuestion,
  candidates: readonly Question[],
): [Question | undefined, WantedPosition[]] {
  let best: [Question | undefined, WantedPosition[]] = [undefined, []]
  for (const q of candidates) {
    const hits = e.positions.filter((want) => q.positions.some((p) => isHeld(index, want, p)))
    if (best[0] === undefined || hits.length > best[1].length) best = [q, hits]
  }
  return best
}

function isHeld({ claims, fileOf, isActor }: DossierIndex, want: WantedPosition, position: Position): boolean {
  const inFile =
    !want.files || position.claims.some((id) => want.files!.includes(fileOf(claims.get(id)?.document) ?? ''))
  return hasValue(want, position) && inFile && position.holders.some((h) => isActor(want.holders, h))
}

function hasValue(want: WantedPosition, position: Position): boolean {
  if ('min' in want || 'max' in want)
    return (position.min ?? null) === (want.min ?? null) && (position.max ?? null) === (want.max ?? null)
  const time = (value: string | undefined, wanted: string | undefined) =>
    wanted === undefined || (value ?? '').startsWith(wanted)
  if ('start' in want || 'end' in want) return time(position.start, want.start) && time(position.end, want.end)
  return matches(want.answer, position.answer)
}
