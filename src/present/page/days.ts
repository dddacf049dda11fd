import type { Ledger } from '../ledger.ts'
import { numberedName } from '../names.ts'
import { type DayChange, type DayView, dayViews, lastStep } from '../views/day-view.ts'
import { listed, plural } from '../words/plural.ts'
import { STATUS_WORDS } from '../words/vocabulary-words.ts'
import { anchorLink } from './anchors.ts'
import { type Html, html, joined } from './html.ts'

/** Changes of one day that are told by name. */
const MOST = 12

/** What was known on each day: what came, and what that changed. */
export function dayByDay(ledger: Ledger): Html {
  const days = dayViews(ledger)
  if (days.length === 0) return html``
  const unplaced = [...ledger.documents.values()].filter(({ arrived }) => arrived === days.length)
  let known = 0
  const items = days.map((view, step) => {
    known += view.documents.length
    return dayItem(view, step, known)
  })
  return html`<h3>What was known from day to day</h3>
<p class="note">Each day is worked out again from what was published by its end, and from nothing else. A document without a date counts from the last day on which it can have been written.</p>
<ol class="days" id="days">${items}</ol>
${
  unplaced.length > 0 &&
  html`<p class="aside">Nobody can tell when ${unplaced.length === 1 ? 'this was' : 'these were'} published, so ${unplaced.length === 1 ? 'it is' : 'they are'} part of no day: ${joined(
    unplaced.map(
      (document) => html`<a href="${anchorLink(document.document.id)}"><bdi>${numberedName(document)}</bdi></a>`,
    ),
    ', ',
  )}.</p>`
}`
}

function dayItem(view: DayView, step: number, known: number): Html {
  const told = [...view.moved, ...view.asked.filter(({ now }) => now.status === 'contested')]
  const tally = [
    plural(known, 'document'),
    plural(view.questions, 'question'),
    `${view.contested === 0 ? 'none' : view.contested} contested`,
  ].join(', ')
  return html`<li data-s="${step}"><b class="when">${view.words}</b> <span class="by tally">${tally}</span>
<p>Came: ${joined(
    view.documents.map(
      (document) => html`<a href="${anchorLink(document.document.id)}"><bdi>${numberedName(document)}</bdi></a>`,
    ),
    ', ',
  )}. <span class="by">${changesInWords(view)}</span></p>
${told.length > 0 && html`<ul>${told.slice(0, MOST).map(changeItem)}${told.length > MOST && html`<li class="by">and ${told.length - MOST} more</li>`}</ul>`}</li>`
}

function changesInWords({ asked, moved, grown, gone }: DayView): string {
  const parts = [
    ...(asked.length === 0 ? [] : [plural(asked.length, 'new question')]),
    ...(moved.length === 0 ? [] : [`the status of ${plural(moved.length, 'question')} moved`]),
    ...(grown.length === 0 ? [] : [`${plural(grown.length, 'question')} with other answers or origins`]),
    ...(gone.length === 0
      ? []
      : [`${plural(gone.length, 'question')} no longer asked by ${gone.length === 1 ? 'itself' : 'themselves'}`]),
  ]
  return parts.length === 0 ? 'No question changed.' : `Changed: ${listed(parts)}.`
}

function changeItem({ now, before, entry, text }: DayChange): Html {
  const moved =
    before === undefined
      ? STATUS_WORDS[now.status]
      : `from ${STATUS_WORDS[before.status]} to ${STATUS_WORDS[now.status]}`
  return html`<li>${entry === undefined ? text : html`<a href="${anchorLink(entry.question.id)}">${entry.number} ${text}</a>`} <b>${moved}</b></li>`
}

/** Sets the page back to a day; it needs the script, which shows it. One place for each day on which something came. */
export function daySlider(ledger: Ledger): Html {
  const last = lastStep(ledger)
  if (last < 1) return html``
  return html`<div class="slider needs-script" role="group" aria-label="Set the page back to a day" hidden><label for="day">Set back to a day</label> <input type="range" id="day" min="0" max="${last}" value="${last}" step="1" aria-valuetext="showing everything that was read"> <output id="day-words" for="day" aria-live="polite">showing everything that was read</output> <button type="button" id="day-all" hidden>Show everything</button></div>`
}
