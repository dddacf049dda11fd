import type { Dossier } from '../../model/dossier.ts'
import type { Field } from '../codebooks/codebook.ts'
import type { CodebookId } from '../codebooks/codebook-ids.ts'
import { CODEBOOKS, type CodebookView, codebookViews } from '../codebooks/codebook-view.ts'
import { countInWords } from '../codebooks/count.ts'
import { ledgerOf } from '../ledger.ts'
import { readingBeside } from '../words/numbers.ts'
import { plural } from '../words/plural.ts'
import { MEASURE_WORDS } from '../words/vocabulary-words.ts'
import { quiet, strong, type Terminal, typesetter } from './lines.ts'

type Set = ReturnType<typeof typesetter>

/**
 * What codebooks would record: for each event and measure the counts, one line a codebook and where they differ; of one codebook alone,
 * every field with its rules and what they leave open. Ends with a line end.
 * Throws a CounterclaimError where the dossier is not whole: see `ledgerOf`.
 */
export function renderCodebooks(dossier: Dossier, terminal: Terminal = {}, only?: CodebookId): string {
  const set = typesetter(terminal)
  const views = codebookViews(ledgerOf(dossier))
  const lines = views.flatMap((view) => ['', ...incidentLines(view, set, only)])
  const none = set(['No event of this dossier has a number of dead, hurt or missing people, or tells of deaths.'])
  return `${[...(views.length === 0 ? none : lines.slice(1)), ...ruleLines(set, only)].join('\n')}\n`
}

function incidentLines({ incident, entries, differences }: CodebookView, set: Set, only?: CodebookId): string[] {
  const { event, measure, counts, aside } = incident
  const named = CODEBOOKS.map(({ name }) => name)
  const results = entries.flatMap(({ codebook, headline, fields }, i) => {
    if (only !== undefined && codebook !== only) return []
    const title = set([strong(`${named[i]} would record: `), headline], { first: 2, others: 4 })
    return only === undefined ? title : [...title, ...fields.flatMap((field) => fieldLines(field, set))]
  })
  return [
    ...set([strong(`${MEASURE_WORDS[measure]}: ${event.label}`)]),
    ...results,
    ...(only === undefined
      ? differences.flatMap(({ says, rules }) =>
          set(['They differ: ', says, quiet(` ${rules.join(', ')}`)], { first: 2, others: 4 }),
        )
      : []),
    ...set([quiet(`From ${plural(counts.length, 'count')}:`)], { first: 2 }),
    ...counts.flatMap((count) => {
      const reading = readingBeside(count.figure.span.exact, count.figure, measure)
      const where = count.claims.map(({ number }) => number).join(', ')
      return set([countInWords(count), quiet(`${reading === undefined ? '' : ` ${reading}`} [${where}]`)], {
        first: 4,
        others: 6,
      })
    }),
    ...[...new Set(aside.map(({ why }) => why))].flatMap((why) =>
      set([quiet(`Left aside: ${why}`)], { first: 2, others: 4 }),
    ),
  ]
}

function fieldLines({ label, state, value, counts, rules, open }: Field, set: Set): string[] {
  const shown = state === 'not-recorded' ? 'not recorded' : (value ?? 'open')
  const from = counts.length === 0 ? '' : ` from ${counts.map((count) => countInWords(count)).join('; ')}`
  return [
    ...set([strong(`${label}: `), shown, from, quiet(` ${rules.map(({ id }) => id).join(', ')}`)], {
      first: 4,
      others: 6,
    }),
    ...open.flatMap(({ why, value: then }) =>
      set([quiet(`open: ${why}`), ...(then === undefined ? [] : [` ${then}`])], { first: 6, others: 8 }),
    ),
  ]
}

/** The rules of the one codebook that was asked for, with where they stand. */
function ruleLines(set: Set, only?: CodebookId): string[] {
  const codebook = CODEBOOKS.find(({ id }) => id === only)
  if (codebook === undefined)
    return ['', ...set([quiet('Rules and what they leave open: --as acled, ucdp, airwars or every-casualty.')])]
  return [
    '',
    ...set([strong(`Rules of ${codebook.name}, paraphrased`)]),
    ...codebook.rules.flatMap(({ id, says, source: { document, edition, place } }) =>
      set([`${id}: ${says} `, quiet([document, edition, place].filter((part) => part !== undefined).join(', '))], {
        first: 2,
        others: 4,
      }),
    ),
  ]
}
