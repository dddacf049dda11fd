import type { Entry, Field, Open, Rule } from '../codebooks/codebook.ts'
import { CODEBOOKS, type CodebookView, codebookViews } from '../codebooks/codebook-view.ts'
import { type Count, holderName } from '../codebooks/count.ts'
import type { ClaimEntry, Ledger } from '../ledger.ts'
import { readingBeside } from '../words/numbers.ts'
import { plural } from '../words/plural.ts'
import { MEASURE_WORDS } from '../words/vocabulary-words.ts'
import { anchor, anchorLink } from './anchors.ts'
import { type Html, html, joined } from './html.ts'
import { inLanguage } from './languages.ts'
import { citations } from './statement.ts'

/** Incidents stand open up to this many; further ones fold. */
const OPEN = 3

/** What each codebook would record, incident by incident; the switch works without a script, and without it all are shown. */
export function codebooksSection(ledger: Ledger): Html {
  const views = codebookViews(ledger)
  return html`<section id="codebooks" aria-labelledby="codebooks-h">
<h2 id="codebooks-h">Codebooks</h2>
${
  views.length === 0
    ? html`<p class="empty">No event here has a number of dead, hurt or missing people. Where one has, this part shows what recorders of casualties would make of it: of “dozens”, one keeps 12, another 24 or more.</p>`
    : html`<p class="note">The same figures as four ways of recording casualties would record them, by their own rules. No figure is changed by it. What a rule leaves to a person who codes is left open, with what would follow.</p>
${codebookSwitch()}
${views.slice(0, OPEN).map((view) => html`<article class="incident" id="${anchor(view.incident.id)}"><h3>${titleOf(view)}</h3>${incident(view)}</article>`)}
${views.slice(OPEN).map((view) => html`<details class="folded incident" id="${anchor(view.incident.id)}"><summary><h3>${titleOf(view)}</h3> <span class="by">${plural(view.incident.counts.length, 'count')}</span></summary>${incident(view)}</details>`)}
${rulesList()}`
}
</section>`
}

/** Buttons of one choice; the style sheet hides what was not chosen, and draws the lines of the chosen one into the figures. */
function codebookSwitch(): Html {
  const buttons = CODEBOOKS.map(
    ({ id, name }) => html`<label><input type="radio" name="codebook" id="cb-${id}"> ${name}</label>`,
  )
  return html`<fieldset class="switch"><legend>Show, and draw into the <a href="#figures">figures</a></legend><label><input type="radio" name="codebook" id="cb-all" checked> all side by side</label>${buttons}</fieldset>`
}

const titleOf = ({ incident: { measure, event } }: CodebookView) => `${MEASURE_WORDS[measure]}: ${event.label}`

function incident(view: CodebookView): Html {
  const { entries, differences } = view
  const { counts, aside, event } = view.incident
  return html`<p class="facts"><a href="${anchorLink(event.id)}">The event</a> <span class="dot">·</span> ${plural(counts.length, 'count')}</p>
${sideBySide(view)}
${
  differences.length > 0 &&
  html`<h4>Where they differ, and by which rule</h4><ul class="differ">${differences.map(({ says, rules }) => html`<li>${says} ${ruleIds(rules)}</li>`)}</ul>`
}
${entries.map((entry, i) => html`<details class="more cb cb-${entry.codebook}"><summary>All that ${CODEBOOKS[i]!.name} would record</summary>${fieldTable(entry, `${CODEBOOKS[i]!.name}, ${titleOf(view)}`)}</details>`)}
${aside.length > 0 && html`<details class="more"><summary>${plural(aside.length, 'count')} left aside</summary><ul class="differ">${aside.map(({ count, why }) => html`<li>${why} ${citations(count.claims, 6)}</li>`)}</ul></details>`}`
}

/** The codebooks as columns. */
function sideBySide(view: CodebookView): Html {
  const rows: readonly (readonly [string, (entry: Entry) => Html])[] = [
    ['Would record', ({ headline }) => html`<strong>${headline}</strong>`],
    ['Made of', ({ fields }) => countList(madeOf(fields), 'below')],
    [
      'By rule',
      ({ fields }) => ruleIds([...new Set(leading(fields).flatMap((field) => field.rules.map(({ id }) => id)))]),
    ],
    ['Left open', ({ fields }) => openList(leading(fields).flatMap(({ open }) => open))],
  ]
  const title = titleOf(view)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${`Table: ${title}, by codebook`}"><table class="stack books"><caption class="vh">${title}: what each codebook would record</caption>
<thead><tr><td></td>${CODEBOOKS.map(({ id, name }) => html`<th scope="col" class="cb cb-${id}">${name}</th>`)}</tr></thead>
<tbody>${rows.map(([name, of]) => html`<tr><th scope="row">${name}</th>${view.entries.map((entry, i) => html`<td class="cb cb-${entry.codebook}" data-l="${CODEBOOKS[i]!.name}">${of(entry)}</td>`)}</tr>`)}</tbody></table></div>`
}

/** The fields that a headline is made of: those of the number, the first ones of each codebook. */
const leading = (fields: readonly Field[]): readonly Field[] => {
  const numbers = fields.filter(({ name }) => HEADLINE.has(name) || /^(?:civilians|missing) /.test(name))
  return numbers.length > 0 ? numbers : fields.slice(0, 1)
}

const HEADLINE: ReadonlySet<string> = new Set(['fatalities', 'low', 'high', 'best', 'grading', 'range', 'scope'])

const madeOf = (fields: readonly Field[]) => [...new Set(leading(fields).flatMap(({ counts }) => counts))]

function fieldTable({ fields }: Entry, caption: string): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${`Table: ${caption}`}"><table class="stack"><caption class="vh">${caption}</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Would record</th><th scope="col">Made of</th><th scope="col">Rule</th><th scope="col" class="wide">Left open</th></tr></thead>
<tbody>${fields.map(fieldRow)}</tbody></table></div>`
}

function fieldRow({ name, label, state, value, counts, claims, rules, open }: Field): Html {
  const shown = state === 'not-recorded' ? 'not recorded' : (value ?? 'open')
  const own = new Set(counts.flatMap((count) => count.claims))
  const others = claims.filter((claim) => !own.has(claim))
  return html`<tr><th scope="row">${label} <span class="by mono">${name}</span></th><td data-l="Would record">${shown}</td><td data-l="Made of">${countList(counts)}${others.length > 0 && cited(others)}</td><td data-l="Rule">${ruleIds(rules.map(({ id }) => id))}</td><td data-l="Left open">${openList(open)}</td></tr>`
}

const cited = (claims: readonly ClaimEntry[]) => html`<div>${citations(claims, 6)}</div>`

/** Counts that are named one by one; the rest folds, or stands in the table of all fields. */
const MOST_COUNTS = 5

function countList(counts: readonly Count[], rest: 'folded' | 'below' = 'folded'): Html {
  const lines = counts.slice(0, MOST_COUNTS).map(countLine)
  const more = counts.slice(MOST_COUNTS)
  if (more.length === 0) return joined(lines)
  if (rest === 'below') return html`${lines}<div class="by">${plural(more.length, 'more', 'more')}, below</div>`
  return html`${lines}<details class="more"><summary>${plural(more.length, 'more', 'more')}</summary>${more.map(countLine)}</details>`
}

function countLine(count: Count): Html {
  const { figure, claims, words } = count
  const reading = readingBeside(figure.span.exact, figure, figure.measure)
  return html`<div><span class="w"${inLanguage(claims[0]!.document.document.language)}>${words}</span>${reading !== undefined && html` <span class="reading">(${reading})</span>`} <bdi>${holderName(count)}</bdi> ${citations(claims, 4)}</div>`
}

function openList(open: readonly Open[]): Html {
  const said = [...new Map(open.map((one) => [`${one.why}\u0000${one.value ?? ''}`, one])).values()]
  return joined(
    said.map(
      ({ why, value }) =>
        html`<div class="left">${why}${value !== undefined && html` <strong>${value}</strong>`}</div>`,
    ),
  )
}

const ruleIds = (ids: readonly string[]) => html`<span class="by mono">${ids.join(', ')}</span>`

function rulesList(): Html {
  return html`<details class="more"><summary>The rules, paraphrased, and where they stand</summary>${CODEBOOKS.map(
    ({ id, name, rules }) =>
      html`<section class="cb cb-${id} rules"><h3>${name}</h3><ul class="differ">${rules.map(ruleItem)}</ul></section>`,
  )}</details>`
}

function ruleItem({ id, says, source: { document, edition, place, address } }: Rule): Html {
  const from = [document, edition, place].filter((part) => part !== undefined).join(', ')
  const named =
    address === undefined ? html`${from}` : html`<a href="${address}" rel="noopener noreferrer external">${from}</a>`
  return html`<li>${says} <span class="by mono">${id}</span> <span class="by">${named}</span></li>`
}
