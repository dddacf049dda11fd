import type { DocumentEntry, Ledger } from '../ledger.ts'
import { actorName, documentName, letterOf, shortened } from '../names.ts'
import { type SilenceCell, type SilenceRow, silenceView } from '../views/silence-view.ts'
import { plural } from '../words/plural.ts'
import { SILENCE_WORDS } from '../words/silence-words.ts'
import { anchorLink } from './anchors.ts'
import { attribute, type Content, type Html, html, joined } from './html.ts'
import { hue } from './questions.ts'

/** Rows and columns that a page can show and a reader can look through; the CSV has them all. */
const ROWS = 60
const DOCUMENTS = 30
const SOURCES = 24

/** Questions and accusations by documents, and by sources: who says, denies, passes on, and who omits it. */
export function silenceSection(ledger: Ledger): Html {
  const { rows, documents, sources } = silenceView(ledger)
  if (rows.length === 0 || documents.length < 2) return html``
  const shown = rows.slice(0, ROWS)
  const columns = mostSpoken(documents, shown)
  const cut = rows.length > shown.length || documents.length > columns.length
  return html`<section id="silence" aria-labelledby="silence-h">
<h2 id="silence-h">Who says nothing of it</h2>
<p class="note">What each document does with each question and accusation. A letter is the answer, as under <a href="#questions">Questions</a>. “Omits” is a document that tells of the event and says nothing of this; that is never agreement. A blank is no silence: the document came before, tells of something else, or it cannot be told.</p>
${cut && html`<p class="note">${plural(shown.length, 'row')} of ${rows.length} and ${plural(columns.length, 'document')} of ${documents.length} stand here, those with most in them. “counterclaim matrix --csv” gives all.</p>`}
${matrix(
  'Questions by documents',
  shown,
  columns.map((entry) => ({
    head: html`<a href="${anchorLink(entry.document.id)}">${entry.number} <bdi>${shortened(documentName(entry), 24)}</bdi></a>`,
    cellOf: (row) => row.ofDocument(entry),
  })),
)}
${
  sources.length > 0 &&
  html`<details class="folded"><summary>The same by who speaks</summary><p class="note">A blank here: no answer of theirs is in these documents. Nobody may have asked.</p>${matrix(
    'Questions by sources',
    shown,
    sources.slice(0, SOURCES).map((entry) => ({
      head: html`<a href="${anchorLink(entry.actor.id)}"><bdi>${shortened(actorName(entry), 24)}</bdi></a>`,
      cellOf: (row) => blankWhereSilent(row.ofSource(entry)),
    })),
  )}</details>`
}
</section>`
}

/** Who is quoted on one matter was not asked about all others: for a speaker, no answer is a blank. */
const blankWhereSilent = (cell: SilenceCell): SilenceCell =>
  cell.does === 'omits' ? { does: 'cannot-tell', own: [], passedOn: [], claims: [] } : cell

/** The documents that say most, in their own order. */
function mostSpoken(documents: readonly DocumentEntry[], rows: readonly SilenceRow[]): DocumentEntry[] {
  if (documents.length <= DOCUMENTS) return [...documents]
  const spoken = (document: DocumentEntry) => rows.filter((row) => row.saidIn.has(document)).length
  return documents
    .map((document) => ({ document, count: spoken(document) }))
    .sort((a, b) => b.count - a.count || a.document.number - b.document.number)
    .slice(0, DOCUMENTS)
    .map(({ document }) => document)
    .sort((a, b) => a.number - b.number)
}

interface Column {
  readonly head: Html
  readonly cellOf: (row: SilenceRow) => SilenceCell
}

function matrix(caption: string, rows: readonly SilenceRow[], columns: readonly Column[]): Html {
  return html`<div class="scroll matrix" tabindex="0" role="region" aria-label="${`Table: ${caption}`}"><table><caption class="vh">${caption}</caption>
<thead><tr><th scope="col">Question or accusation</th>${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row"><a href="${anchorLink(row.id)}"><span class="qn">${row.number}</span> ${row.kind === 'accusation' ? html`<q>${shortened(row.text, 90)}</q>` : shortened(row.text, 90)}</a></th>${columns.map(({ cellOf }) => tableCell(cellOf(row), row.question !== undefined))}</tr>`)}</tbody></table></div>`
}

function tableCell(cell: SilenceCell, lettered: boolean): Html {
  const { does, own, passedOn, why } = cell
  if (does === 'could-not' || does === 'cannot-tell')
    return html`<td${attribute('title', why)}><span class="vh">blank</span></td>`
  if (does === 'omits') return html`<td class="by"${attribute('title', why)}>${SILENCE_WORDS.omits}</td>`
  const letters = (positions: readonly number[]): Content =>
    lettered &&
    joined(
      positions.map((i) => html`<span class="letter ${hue(i)}">${letterOf(i)}</span>`),
      ' ',
    )
  return html`<td>${own.length > 0 && html`<div>${SILENCE_WORDS[does]} ${letters(own)}</div>`}${passedOn.length > 0 && html`<div class="by">${SILENCE_WORDS.mentions} ${letters(passedOn)}</div>`}</td>`
}
