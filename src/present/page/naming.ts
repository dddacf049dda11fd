import type { ClaimEntry, Ledger } from '../ledger.ts'
import { claimerName, documentName } from '../names.ts'
import { type NamingGroup, type NamingRow, type NamingUse, namingView } from '../views/naming-view.ts'
import { plural } from '../words/plural.ts'
import { NAMING_WORDS } from '../words/vocabulary-words.ts'
import { anchorLink } from './anchors.ts'
import { type Html, html, joined } from './html.ts'
import { citations } from './statement.ts'

/** Groups stand open up to this many. */
const OPEN = 6

/** The naming ledger: who calls the dead, the crowd, the force, the event what, and in whose voice. */
export function namingSection(ledger: Ledger): Html {
  const groups = namingView(ledger)
  if (groups.length === 0) return html``
  const several = groups.filter((group) => group.names.length > 1)
  const others = [...several.slice(OPEN), ...groups.filter((group) => group.names.length === 1)]
  return html`<section id="names" aria-labelledby="names-h">
<h2 id="names-h">Names</h2>
<p class="note">What those who died, gathered, came or did it are called, and what happened, wherever the text shows whom or what a word is for. A word in a statement that is not quoted may be the outlet’s own. What stands in a denial is what somebody rejects.</p>
${several.slice(0, OPEN).map((group) => html`<h3>${titleOf(group)}</h3>${tableOf(group)}`)}
${others.length > 0 && html`<details class="folded"><summary>${plural(others.length, 'more thing with a name', 'more things with names')}</summary>${others.map((group) => html`<h3>${titleOf(group)}</h3>${tableOf(group)}`)}</details>`}
</section>`
}

function titleOf({ referent, event }: NamingGroup): Html {
  return html`${NAMING_WORDS[referent]}${event !== null && html` <span class="by"><a href="${anchorLink(event.id)}">${event.label}</a></span>`}`
}

const COLUMNS = [
  ['own', 'In an outlet’s own voice'],
  ['quoted', 'In quotation marks'],
  ['relayed', 'As others’ words are retold'],
  ['denied', 'In a denial'],
] as const

function tableOf(group: NamingGroup): Html {
  const caption = `What they are called: ${NAMING_WORDS[group.referent]}`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${`Table: ${caption}`}"><table class="stack"><caption class="vh">${caption}</caption>
<thead><tr><th scope="col">Name</th>${COLUMNS.map(([, words]) => html`<th scope="col">${words}</th>`)}</tr></thead>
<tbody>${group.names.map(nameRow)}</tbody></table></div>`
}

function nameRow({ words, uses }: NamingRow): Html {
  const shown = joined(
    words.map((word) => html`<q>${word}</q>`),
    ', ',
  )
  return html`<tr><th scope="row">${shown} <span class="by">${plural(uses.length, 'place')}</span></th>
${COLUMNS.map(([as, words]) => html`<td data-l="${words}">${holders(uses.filter((use) => use.as === as))}</td>`)}</tr>`
}

/** "Malian army 2.1 4.3": each holder once, with where. */
function holders(uses: readonly NamingUse[]): Html {
  const claims = new Map<string, ClaimEntry[]>()
  for (const { claim } of uses) {
    const who = claim.claimer === null ? documentName(claim.document) : claimerName(claim)
    const known = claims.get(who) ?? []
    if (!known.includes(claim)) known.push(claim)
    claims.set(who, known)
  }
  return joined([...claims].map(([who, own]) => html`<div><bdi>${who}</bdi> ${citations(own)}</div>`))
}
