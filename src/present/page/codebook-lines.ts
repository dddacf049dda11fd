import type { Entry } from '../codebooks/codebook.ts'
import { CODEBOOKS, codebookViews } from '../codebooks/codebook-view.ts'
import type { Ledger } from '../ledger.ts'
import type { FigureGroup } from '../views/figure-view.ts'
import { type Html, html, svg } from './html.ts'
import { type Scale, share } from './scale.ts'

/** What the codebooks would record of the figures of one plot; nothing where they record no such event. */
export function entriesFor(ledger: Ledger, { event, measure }: FigureGroup): readonly Entry[] {
  const view = codebookViews(ledger).find(({ incident }) => incident.event === event && incident.measure === measure)
  return view?.entries ?? []
}

/** A line for each value, hidden until its codebook is switched on. */
export function codebookLines(entries: readonly Entry[], scale: Scale): Html {
  return svg`${entries.flatMap(({ codebook, marks }) =>
    marks.map(({ value }) => {
      const x = share(scale.at(value))
      return svg`<line class="cbl cbl-${codebook}" x1="${x}" x2="${x}" y1="0" y2="28"/>`
    }),
  )}`
}

/** What the lines are, and by which rule, hidden likewise. */
export function codebookNotes(entries: readonly Entry[]): Html {
  return html`${entries.map(({ codebook, headline, fields, marks }, i) => {
    const rules = [
      ...new Set(fields.filter(({ min }) => min !== undefined).flatMap((field) => field.rules.map(({ id }) => id))),
    ]
    const drawn = marks.length > 0 ? 'The dashed line: ' : ''
    return html`<p class="note cbn cbn-${codebook}">${drawn}${CODEBOOKS[i]!.name} would record ${headline}. <span class="mono">${rules.join(', ')}</span></p>`
  })}`
}
