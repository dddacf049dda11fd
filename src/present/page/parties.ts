import type { AccusationEntry, ClaimEntry, Ledger, PartyEntry } from '../ledger.ts'
import { claimerName, shortened } from '../names.ts'
import { quoteText } from '../views/quote.ts'
import { plural } from '../words/plural.ts'
import { ASPECT_WORDS, PARTY_WORDS } from '../words/vocabulary-words.ts'
import { type Html, html, joined } from './html.ts'
import { inLanguage } from './languages.ts'
import { actorLink, citations } from './statement.ts'

/** Parties stand open up to this many; of each accusation and answer the words of so many statements are shown, the others by number. */
const OPEN = 8
const QUOTED = 2
const LONGEST = 200

/** Who is accused of what, by whom, and what they say to it. Nothing where nobody is. */
export function partiesSection({ parties }: Ledger): Html {
  if (parties.length === 0) return html``
  const rest = parties.slice(OPEN)
  return html`<section id="parties" aria-labelledby="parties-h">
<h2 id="parties-h">Accused, and what they answer</h2>
<p class="note">What is said against each side in these documents, and what that side, or who speaks for it, says to it. That there is no answer here means only that: nobody may have asked.</p>
${partyTable(parties.slice(0, OPEN), 'Accusations and the answers to them')}
${rest.length > 0 && html`<details class="folded"><summary>${plural(rest.length, 'more party', 'more parties')}</summary>${partyTable(rest, 'Further accusations')}</details>`}
</section>`
}

function partyTable(parties: readonly PartyEntry[], caption: string): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${`Table: ${caption}`}"><table class="stack"><caption class="vh">${caption}</caption>
<thead><tr><th scope="col">Who</th><th scope="col" class="wide">Said against them</th><th scope="col" class="wide">Answers</th></tr></thead>
<tbody>${parties.flatMap((party) => party.accusations.map((accusation) => row(party, accusation)))}</tbody></table></div>`
}

function row({ actor, also }: PartyEntry, entry: AccusationEntry): Html {
  const { accusation, claims, answers, others, event } = entry
  const about = `${ASPECT_WORDS[accusation.aspect]}${event === null ? '' : `, ${shortened(event.label, LONGEST)}`}`
  return html`<tr><th scope="row">${actorLink(actor)}${also.length > 0 && html` <span class="by">with ${joined(also.map(actorLink), ', ')}</span>`}</th>
<td data-l="Said against them"><p class="by">${about}</p>${quotations(claims)}</td>
<td data-l="Answers"><p><b>${PARTY_WORDS[accusation.position]}</b></p>${quotations(answers)}${others.length > 0 && html`<p class="by">${accusation.position === 'cannot-tell' ? 'May be an answer of theirs:' : 'Others:'}</p>${quotations(others)}`}</td></tr>`
}

/** The first statements in their words, with who makes them, and the numbers of the others. */
function quotations(claims: readonly ClaimEntry[]): Html {
  // What several documents print word for word is quoted once.
  const alike = new Map<string, [ClaimEntry, ...ClaimEntry[]]>()
  for (const claim of claims) {
    const key = `${claimerName(claim)}\u0000${quoteText(claim)}`
    const known = alike.get(key)
    if (known) known.push(claim)
    else alike.set(key, [claim])
  }
  const shown = [...alike.values()].slice(0, QUOTED)
  const more = [...alike.values()].slice(QUOTED).flat()
  return html`${joined(shown.map(quotationOf))}${more.length > 0 && html`<p class="by">and ${citations(more)}</p>`}`
}

function quotationOf([claim, ...others]: readonly [ClaimEntry, ...ClaimEntry[]]): Html {
  const { document } = claim.document
  return html`<p>${claimerName(claim)}: <q${inLanguage(document.language)} dir="auto">${shortened(quoteText(claim), LONGEST)}</q> ${citations([claim, ...others])}</p>`
}
