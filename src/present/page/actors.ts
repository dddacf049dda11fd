import type { Link } from '../../model/dossier.ts'
import type { Act } from '../../model/vocabulary.ts'
import { type ActorEntry, type ClaimEntry, firstArrival, type Ledger } from '../ledger.ts'
import { actorName, actWord } from '../names.ts'
import { mixedScripts } from '../words/mixed-scripts.ts'
import { listed, plural } from '../words/plural.ts'
import { ACTOR_WORDS, LINK_WORDS } from '../words/vocabulary-words.ts'
import { anchor, placeAnchor } from './anchors.ts'
import { type Html, html, joined } from './html.ts'
import { actorLink, citations, from } from './statement.ts'

/** Rows stand open up to this many. */
const OPEN = 40

export function actorsSection(ledger: Ledger): Html {
  const rows = [...ledger.actors.values()]
    .map((actor, i) => ({ actor, i }))
    .sort((a, b) => weight(b.actor) - weight(a.actor) || a.i - b.i)
    .map(({ actor }) => actorRow(ledger, actor))
  return html`<section id="actors" aria-labelledby="actors-h">
<h2 id="actors-h">Actors</h2>
${
  rows.length === 0
    ? html`<p class="empty">Nobody is named as saying anything. An actor appears where a document names who says it: “said the ministry’s spokesman”.</p>`
    : html`${actorTable(rows.slice(0, OPEN), 'Who says, denies and passes on what')}
${rows.length > OPEN && html`<details class="folded"><summary>${plural(rows.length - OPEN, 'more actor')}</summary>${actorTable(rows.slice(OPEN), 'Further actors')}</details>`}`
}
</section>`
}

const weight = (actor: ActorEntry) => actor.claims.length * 2 + actor.relays.length

function actorTable(rows: readonly Html[], caption: string): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${`Table: ${caption}`}"><table class="stack"><caption class="vh">${caption}</caption>
<thead><tr><th scope="col">Who</th><th scope="col" class="wide">Does</th><th scope="col">Speaks for, or through</th><th scope="col">Also called</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

function actorRow(ledger: Ledger, entry: ActorEntry): Html {
  const { actor } = entry
  const mixed = [actor.name, ...actor.aliases].flatMap(mixedScripts)
  const since = firstArrival([...entry.claims, ...entry.relays].map((claim) => claim.document))
  return html`<tr id="${anchor(actor.id)}"${from(since)}><th scope="row"><bdi>${actorName(entry)}</bdi> <span class="by">${ACTOR_WORDS[actor.kind]}${actor.side !== undefined && html`, side: ${actor.side}`}</span>${mixed.length > 0 && html` <span class="by">letters of several alphabets in ${listed(mixed)}</span>`}</th>
<td data-l="Does">${doings(entry)}</td>
<td data-l="Speaks for, or through">${speaking(entry)}</td>
<td data-l="Also called">${names(ledger, entry)}</td></tr>`
}

/** By act, those with most statements first: "says 4.2 4.7", "denies 3.1". */
function doings(entry: ActorEntry): Html {
  const byAct = new Map<Act, ClaimEntry[]>()
  for (const claim of entry.claims) byAct.set(claim.claim.act, [...(byAct.get(claim.claim.act) ?? []), claim])
  const lines = [...byAct].map(([act, claims]) => html`<div>${actWord(entry, act)} ${citations(claims)}</div>`)
  if (entry.relays.length > 0) lines.push(html`<div>passes on, of others, ${citations(entry.relays)}</div>`)
  return lines.length === 0 ? html`<span class="by">is mentioned, and says nothing here</span>` : joined(lines)
}

function speaking(entry: ActorEntry): Html {
  const lines = [
    ...(entry.speaksFor === null ? [] : [html`<p>speaks for ${actorLink(entry.speaksFor)}</p>`]),
    ...(entry.spokespeople.length === 0
      ? []
      : [html`<p>through ${joined(entry.spokespeople.map(actorLink), ', ')}</p>`]),
  ]
  return joined(lines)
}

function names(ledger: Ledger, { actor }: ActorEntry): Html {
  const aliases = actor.aliases.filter((alias) => alias !== actor.name)
  const links = actor.links ?? []
  return html`${
    aliases.length > 0 &&
    html`<p class="aliases">${joined(
      aliases.map((alias) => html`<q>${alias}</q>`),
      ', ',
    )}</p>`
  }${
    links.length > 0 &&
    html`<details class="more"><summary>${plural(links.length, 'reason')}</summary><ul>${links.map((link) => linkItem(ledger, link))}</ul></details>`
  }`
}

/** Why two names are taken for one actor, with the words it rests on. */
function linkItem(ledger: Ledger, link: Link): Html {
  const places = link.spans.map((span) => {
    const document = ledger.documents.get(span.document)!
    return html`<a href="#${placeAnchor(span.document, span.start, span.end)}"><q>${span.exact}</q> in document ${document.number}</a>`
  })
  return html`<li><b>${LINK_WORDS[link.kind]}.</b> ${link.reason} ${joined(places, ', ')}</li>`
}
