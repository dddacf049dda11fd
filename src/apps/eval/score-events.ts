import type { Expected } from './expected.ts'
import { type DossierIndex, listOf, matches } from './matching.ts'
import { type Row, row } from './row.ts'

/** The timeline: subject, time as precisely as expected, place. */
export function eventRow(expected: Expected, { dossier }: DossierIndex): Row {
  const demanded = expected.events.filter((e) => !e.optional)
  const missed = demanded.filter(
    (e) =>
      !dossier.events.some(
        (x) =>
          matches(e.about, `${x.label} ${x.type} ${x.place?.name ?? ''} ${x.spans.map((s) => s.exact).join(' ')}`) &&
          (!e.start || x.start?.startsWith(e.start)) &&
          (!e.end || x.end?.startsWith(e.end)) &&
          (!e.place || matches(e.place, x.place?.name)),
      ),
  )
  return row(
    'events',
    demanded.length - missed.length,
    demanded.length,
    null,
    missed.map((e) => `${listOf(e.about)[0]} ${e.start ?? ''}..${e.end ?? ''}`),
  )
}
