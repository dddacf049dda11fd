import type { Figure } from '../../model/dossier.ts'
import type { Expected } from './expected.ts'
import type { DossierIndex } from './matching.ts'
import { type Row, row } from './row.ts'

/** Measures of which nobody keeps a full list: a figure too many is no error. */
const SOFT = new Set(['duration', 'money', 'other'])

/** Figures, exhaustively in both directions. */
export function figureRow(expected: Expected, { dossier, fileOf, isActor, nameOf }: DossierIndex): Row {
  const missed: string[] = []
  const used = new Set<Figure>()
  let [wanted, found] = [0, 0]
  const same = (e: Expected['figures'][number], f: Figure) =>
    fileOf(f.document) === e.file && f.measure === e.measure && f.min === e.min && f.max === e.max
  for (const e of expected.figures) {
    const hit = dossier.figures.find((f) => !used.has(f) && same(e, f) && isActor(e.claimer, f.claimer))
    if (hit) used.add(hit)
    if (e.optional) continue
    wanted++
    if (hit) {
      found++
      continue
    }
    const near = dossier.figures.find((f) => same(e, f))
    missed.push(
      `${e.file}: ${e.measure} ${e.min}..${e.max} by ${e.claimer.join(' or ')}${near ? `, given to ${nameOf(near.claimer)}` : ''}`,
    )
  }
  const extra = dossier.figures.filter((f) => !used.has(f) && !SOFT.has(f.measure))
  const wrong = extra.map(
    (f) => `${fileOf(f.document)}: ${f.measure} ${f.min}..${f.max} "${f.span.exact}" by ${nameOf(f.claimer)}`,
  )
  return row('figures', found, wanted, found + extra.length, missed, wrong)
}
