import type { Ledger } from '../ledger.ts'
import { actorName, numberedName, shortened } from '../names.ts'
import { headView } from '../views/head-view.ts'
import { visible } from '../words/hidden.ts'
import { groupDigits } from '../words/numbers.ts'
import { listed } from '../words/plural.ts'
import { anchorLink } from './anchors.ts'
import { attribute, type Html, html } from './html.ts'
import { overview } from './questions.ts'

/** What an editor sees first: what the case is, how much stands behind it, and what is contested. */
export function headSection(ledger: Ledger): Html {
  const view = headView(ledger)
  const scope = [view.span, view.places.length === 0 ? undefined : listed(view.places)].filter(
    (part) => part !== undefined,
  )
  return html`<header class="top">
<p class="kicker">Counterclaim dossier</p>
<h1 dir="auto">${view.title}</h1>
${scope.length > 0 && html`<p class="scope">${scope.join(' · ')}</p>`}
<p class="counts"><strong>${view.counts}</strong></p>
${view.asOf !== undefined && html`<p class="notice">${view.asOf}</p>`}
<p class="lede">Who says what, in which words, and on whose word. Documents that print one text are one text. An origin is where a statement comes from in the end: a communiqué that five papers quote is one origin, each witness whom one paper quotes is another. <a href="#method">How to read this</a></p>
${view.warnings > 0 && html`<p class="notice">${view.warnings === 1 ? 'One thing' : `${groupDigits(view.warnings)} things`} could not be read or decided. <a href="#warnings">See which</a></p>`}
${overview(ledger)}
</header>`
}

/** Links to the parts of the page, with how much each holds. */
export function partsNav(ledger: Ledger): Html {
  const { dossier } = ledger
  const parts: readonly (readonly [string, string, number | undefined])[] = [
    ['questions', 'Questions', dossier.questions.length],
    ['figures', 'Figures', dossier.figures.length],
    ...(ledger.parties.length > 0 ? [['parties', 'Accused', ledger.parties.length] as const] : []),
    ['time', 'Time', dossier.events.length],
    ['sources', 'Sources', dossier.origins.length],
    ['codebooks', 'Codebooks', undefined],
    ...(dossier.documents.length > 1 && dossier.questions.length > 0
      ? [['silence', 'Silence', undefined] as const]
      : []),
    ...(dossier.namings?.length ? [['names', 'Names', undefined] as const] : []),
    ['actors', 'Actors', dossier.actors.length],
    ...(dossier.postsRead ? [['posts', 'Posts', dossier.coordination?.length] as const] : []),
    ['texts', 'Texts', dossier.documents.length],
    ...(dossier.warnings.length > 0 ? [['warnings', 'Not read', dossier.warnings.length] as const] : []),
    ['method', 'How to read this', undefined],
  ]
  return html`<nav class="parts" aria-label="Parts of this page"><ul>${parts.map(
    ([id, name, count]) =>
      html`<li><a href="${`#${id}`}">${name}${count !== undefined && html` <span class="by">${groupDigits(count)}</span>`}</a></li>`,
  )}</ul></nav>`
}

/** Filters and buttons; they need the script, which shows them. */
export function tools(ledger: Ledger): Html {
  if (ledger.claims.size === 0) return html``
  const actors = [...ledger.actors.values()].filter((actor) => actor.claims.length + actor.relays.length > 0)
  const documents = [...ledger.documents.values()]
  return html`<div class="tools needs-script" role="group" aria-label="Filters" hidden>
<label for="only-actor">Only what is said or passed on by <select id="only-actor"><option value="">anybody</option>${actors.map((actor) => option(anchorLink(actor.actor.id).slice(1), actorName(actor)))}</select></label>
<label for="only-document">in <select id="only-document"><option value="">any document</option>${documents.map((document) => option(String(document.number), numberedName(document)))}</select></label>
<button type="button" id="unfold">Unfold all</button> <button type="button" id="fold">Fold all</button> <output id="filtered" for="only-actor only-document" aria-live="polite"></output>
</div>`
}

/** An option holds text alone, so hidden characters are written out in it. */
const option = (value: string, words: string) =>
  html`<option${attribute('value', value)}>${shortened(visible(words), 60)}</option>`
