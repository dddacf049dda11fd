import { type Days, daysOf, isoOfDay } from '../../model/days.ts'
import type { EventRecord } from '../../model/dossier.ts'
import { type ClaimEntry, firstArrival, type Ledger, type QuestionEntry } from '../ledger.ts'
import { documentName } from '../names.ts'
import { type DocumentTime, type EventTime, type TimeView, timeView } from '../views/time-view.ts'
import { dateInWords, documentDate, rangeInWords, shortDate } from '../words/dates.ts'
import { plural } from '../words/plural.ts'
import { roleInWords } from '../words/vocabulary-words.ts'
import { anchor, anchorLink, placeAnchor } from './anchors.ts'
import { dayByDay } from './days.ts'
import { type Html, html, joined, svg } from './html.ts'
import { share } from './scale.ts'
import { actorLink, citations, from } from './statement.ts'

/** Rows of a lane stand open up to this many. */
const OPEN = 40

export function timelineSection(ledger: Ledger): Html {
  const view = timeView(ledger)
  const dated = view.said.filter((said) => said.published !== null || said.statements.length > 0)
  return html`<section id="time" aria-labelledby="time-h">
<h2 id="time-h">Time</h2>
${view.window === null ? html`<p class="empty">No date is known. One appears where a document says when: “on Tuesday”, “from March 23 to 31”.</p>` : lanes(ledger, view, view.window, dated)}
${view.before.length > 0 && sideList('Before that', view.before)}
${view.after.length > 0 && sideList('After that', view.after)}
${dayByDay(ledger)}
${eventTable(ledger, view)}
</section>`
}

function lanes(ledger: Ledger, view: TimeView, window: Days, said: readonly DocumentTime[]): Html {
  const scale = dayScale(window)
  const events = view.events.map((event) => eventRow(ledger, event, scale))
  const documents = said.map((entry) => documentRow(entry, scale))
  return html`<figure class="plot time"><figcaption><p class="note">Two lanes on one axis of days, ${rangeInWords(isoOfDay(window.first), isoOfDay(window.last))}. A translucent span is a time known no more closely than that.</p></figcaption>
${dayAxis(scale)}
<section class="band"><h3>When it happened</h3>${events.length === 0 ? html`<p class="empty">No event is dated within this time.</p>` : laneList(events, 'event')}</section>
<section class="band said"><h3>When it was said <span class="by">a ring is a day of publication, a dot a statement with a date of its own, a stroke the day of capture</span></h3>${documents.length === 0 ? html`<p class="empty">No document has a date.</p>` : laneList(documents, 'document')}</section>
${dayAxis(scale)}
</figure>`
}

function laneList(rows: readonly Html[], one: string): Html {
  return html`<ul>${rows.slice(0, OPEN)}</ul>${rows.length > OPEN && html`<details class="more"><summary>${plural(rows.length - OPEN, `more ${one}`)}</summary><ul>${rows.slice(OPEN)}</ul></details>`}`
}

interface DayScale {
  readonly window: Days
  at(day: number): number
  readonly ticks: readonly number[]
}

/** A day is as wide as the axis allows; its middle is where a mark stands. */
function dayScale(window: Days): DayScale {
  const days = window.last - window.first + 1
  const step = [1, 2, 7, 14, 30, 91, 182, 365, 730, 1826, 3652].find((size) => days / size <= 7) ?? Math.ceil(days / 6)
  const ticks: number[] = []
  for (let day = window.first; day <= window.last; day += step) ticks.push(day)
  const at = (day: number) => Math.round(Math.min(1, Math.max(0, (day - window.first) / days)) * 10_000) / 100
  return { window, at, ticks }
}

function dayAxis(scale: DayScale): Html {
  return html`<div class="axis" aria-hidden="true"><div></div>${svg`<svg width="100%" height="20">${scale.ticks.map(
    (tick) => {
      const x = scale.at(tick)
      const words =
        scale.window.last - scale.window.first > 700 ? isoOfDay(tick).slice(0, 4) : shortDate(isoOfDay(tick))
      return svg`<text x="${share(x)}" y="14" text-anchor="${x > 90 ? 'end' : 'start'}">${words}</text>`
    },
  )}</svg>`}<div></div></div>`
}

const gridOf = (scale: DayScale) =>
  scale.ticks.map(
    (tick) => svg`<line class="grid" x1="${share(scale.at(tick))}" x2="${share(scale.at(tick))}" y1="0" y2="28"/>`,
  )

/** First day on which a document tells of an event. */
const toldFrom = (ledger: Ledger, { documents }: EventRecord) =>
  from(firstArrival(documents.flatMap((id) => ledger.documents.get(id) ?? [])))

function eventRow(ledger: Ledger, { event, words, days, exact }: EventTime, scale: DayScale): Html {
  const from = scale.at(days!.first)
  const width = Math.max(0.6, Math.round((scale.at(days!.last + 1) - from) * 100) / 100)
  return html`<li class="figure"${toldFrom(ledger, event)}><div class="who"><a href="${anchorLink(event.id)}">${event.label}</a></div>
<div class="bar" aria-hidden="true">${svg`<svg width="100%" height="28">${gridOf(scale)}<rect class="${exact ? 'range' : 'range unsure'}" x="${share(from)}" width="${share(width)}" y="8" height="12" rx="2"/></svg>`}</div>
<div class="val">${words}</div></li>`
}

function documentRow({ document, published, inferred, statements }: DocumentTime, scale: DayScale): Html {
  const middle = (days: Days) => share((scale.at(days.first) + scale.at(days.last + 1)) / 2)
  const when = documentDate(document.document)
  const marks = statements.map(
    ({ days, claims }) => svg`<circle class="value" cx="${middle(days)}" cy="14" r="${claims.length > 2 ? 6 : 4}"/>`,
  )
  const outside = published !== null && (published.last < scale.window.first || published.first > scale.window.last)
  const print =
    published === null || outside
      ? svg``
      : inferred
        ? svg`<rect class="range unsure" x="${share(scale.at(published.first))}" width="${share(Math.max(0.6, Math.round((scale.at(published.last + 1) - scale.at(published.first)) * 100) / 100))}" y="8" height="12" rx="2"/>`
        : svg`<circle class="ring" cx="${middle(published)}" cy="14" r="7"/>`
  const captured = document.document.retrieved === undefined ? null : daysOf(document.document.retrieved)
  const isCaptureDrawn = captured !== null && captured.first >= scale.window.first && captured.last <= scale.window.last
  const capture = isCaptureDrawn
    ? svg`<line class="end" x1="${middle(captured)}" x2="${middle(captured)}" y1="4" y2="24"/>`
    : svg``
  return html`<li class="figure" data-d="${document.number}"${from(document.arrived)}><div class="who"><a href="${anchorLink(document.document.id)}"><bdi>${documentName(document)}</bdi></a></div>
<div class="bar" aria-hidden="true">${svg`<svg width="100%" height="28">${gridOf(scale)}${capture}${print}${marks}</svg>`}</div>
<div class="val">${when.words}${when.inferred && ' (inferred)'}${document.document.retrieved !== undefined && html`<div class="by">captured ${dateInWords(document.document.retrieved)}</div>`}${statements.length > 0 && html`<div class="by">${joined(statements.map(saidOn), '; ')}</div>`}</div></li>`
}

const saidOn = ({ days, claims }: { readonly days: Days; readonly claims: readonly ClaimEntry[] }) =>
  html`said ${rangeInWords(isoOfDay(days.first), isoOfDay(days.last))}: ${citations(claims, 6)}`

function sideList(title: string, events: readonly EventTime[]): Html {
  return html`<p class="aside"><b>${title}:</b> ${joined(
    events.map(({ event, words }) => html`<a href="${anchorLink(event.id)}">${event.label}</a> (${words})`),
    ', ',
  )}</p>`
}

/** Every event with where it stands in the texts: the plot's table, and the list for phones and readers of screens. */
function eventTable(ledger: Ledger, view: TimeView): Html {
  const rows = [...view.before, ...view.events, ...view.after, ...view.undated]
  if (rows.length === 0) return html``
  const asked = new Map<EventRecord | null, QuestionEntry[]>()
  for (const question of ledger.questions.values())
    asked.set(question.event, [...(asked.get(question.event) ?? []), question])
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="Table: events"><table class="stack"><caption class="vh">Events, in the order of their time</caption>
<thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">Where</th><th scope="col">Who takes part</th><th scope="col">Told in</th></tr></thead>
<tbody>${rows.map((row) => eventTableRow(ledger, row, asked.get(row.event) ?? []))}</tbody></table></div>`
  return html`<h3>Events</h3>${table}`
}

function eventTableRow(ledger: Ledger, { event, words }: EventTime, questions: readonly QuestionEntry[]): Html {
  const parts = event.participants.map(({ actor, role }) => {
    const entry = ledger.actors.get(actor)!
    return html`${actorLink(entry)} <span class="by">${roleInWords(role)}</span>`
  })
  const spans = event.spans.map((span) => {
    const document = ledger.documents.get(span.document)!
    return html`<a href="#${placeAnchor(span.document, span.start, span.end)}">document ${document.number}</a>`
  })
  return html`<tr id="${anchor(event.id)}"${toldFrom(ledger, event)}><td data-l="When">${words === '' ? 'date unknown' : words}</td><th scope="row">${event.label}</th><td data-l="Where">${event.place !== undefined && html`<bdi>${event.place.name}</bdi>`}</td><td data-l="Who takes part">${joined(parts, ', ')}</td><td data-l="Told in">${joined(spans, ', ')}${
    questions.length > 0 &&
    html`<span class="by"> asked about in ${joined(
      questions.map((question) => html`<a href="${anchorLink(question.question.id)}">question ${question.number}</a>`),
      ', ',
    )}</span>`
  }</td></tr>`
}
