import type { Dossier } from '../../model/dossier.ts'
import { ledgerOf } from '../ledger.ts'
import type { Field } from './codebook.ts'
import type { CodebookId } from './codebook-ids.ts'
import { CODEBOOKS, codebookViews } from './codebook-view.ts'
import type { Count } from './count.ts'
import { holderName } from './count.ts'

/**
 * What codebooks would record of a dossier, as JSON (docs/codebooks.md describes each field). The same dossier gives the same bytes.
 * Throws a CounterclaimError where the dossier is not whole: see `ledgerOf`.
 *
 * @param only  One codebook; all of them, with where they differ, where it is absent.
 */
export function writeCodebooksJson(dossier: Dossier, only?: CodebookId): string {
  const shown = CODEBOOKS.filter(({ id }) => only === undefined || id === only)
  const incidents = codebookViews(ledgerOf(dossier)).map(({ incident, entries, differences }) => ({
    id: incident.id,
    event: incident.event.id,
    label: incident.event.label,
    measure: incident.measure,
    counts: incident.counts.map(countRecord),
    aside: incident.aside.map(({ count, kind, why }) => ({ ...countRecord(count), kind, why })),
    records: entries
      .filter(({ codebook }) => only === undefined || codebook === only)
      .map(({ codebook, headline, fields }) => ({ codebook, headline, fields: fields.map(fieldRecord) })),
    ...(only === undefined ? { differences } : {}),
  }))
  const codebooks = shown.map(({ id, name, rules }) => ({ id, name, rules }))
  const { case: own, engine } = dossier
  return `${JSON.stringify({ format: 'counterclaim-codebooks/1', case: own, engine, codebooks, incidents }, null, 2)}\n`
}

/** A count by its first figure's id, with every place where it stands. */
function countRecord(count: Count) {
  const { figure, figures, of, words, holder, origins } = count
  return {
    id: figure.id,
    words,
    of,
    min: figure.min,
    max: figure.max,
    approximate: figure.approximate,
    holder: holder === null ? null : holder.actor.id,
    holderName: holderName(count),
    origins,
    figures: figures.map(({ id, claim, document, span }) => ({ id, claim, document, span })),
  }
}

function fieldRecord({ name, label, state, value, min, max, counts, beside, claims, rules, open }: Field) {
  return {
    name,
    label,
    state,
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    counts: counts.map(({ figure }) => figure.id),
    beside: beside.map(({ figure }) => figure.id),
    claims: claims.map(({ claim }) => claim.id),
    rules: rules.map(({ id }) => id),
    open,
  }
}
