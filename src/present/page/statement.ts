import { type ActorEntry, type ClaimEntry, type DocumentEntry, firstArrival, type QuestionEntry } from '../ledger.ts'
import { actInWords, actorName, basisInWords, documentName } from '../names.ts'
import { beginsQuoted, quoteOf, quoteText } from '../views/quote.ts'
import { clockInWords, clockSource } from '../words/clocks.ts'
import { dateInWords, documentDate } from '../words/dates.ts'
import { plural } from '../words/plural.ts'
import { RELATION_WORDS } from '../words/vocabulary-words.ts'
import { anchorLink } from './anchors.ts'
import { attribute, type Html, html, joined } from './html.ts'
import { inLanguage } from './languages.ts'

/** A claim as it is shown anywhere: who says it, in which words, and where they stand. */
export function statement(entry: ClaimEntry): Html {
  return html`<div class="st"${marksOf(entry)}>
<p class="who">${whoDoes(entry)}</p>
${quotation(entry)}
${answered(entry)}</div>`
}

/** The words alone, with the link to their place. */
export function quotation(entry: ClaimEntry): Html {
  const { document } = entry.document
  const open = beginsQuoted(quoteText(entry)) ? undefined : 'open'
  return html`<blockquote${attribute('class', open)}${inLanguage(document.language)} dir="auto">${quoteParts(entry)}</blockquote>
<p class="src">${citation(entry)} ${sourceLine(entry.document)}</p>
${clocksLine(entry)}`
}

/** The words of a claim: its content in full ink, what introduces it quieter, the cue underlined. */
export function quoteParts(entry: ClaimEntry): Html {
  return joined(
    quoteOf(entry).map((part) => {
      if (part.kind === 'gap') return html` <span class="gap">[…]</span> `
      if (part.role === 'content') return html`<span class="w">${part.text}</span>`
      return part.role === 'cue' ? html`<u>${part.text}</u>` : part.text
    }),
  )
}

/** "4.2", linked to the words in the document's text. */
export function citation(entry: ClaimEntry): Html {
  return html`<a class="cite" href="${anchorLink(entry.claim.id)}"${from(entry.document.arrived)}>${entry.number}</a>`
}

/** Citations one after another; beyond `most`, the rest is folded. */
export function citations(entries: readonly ClaimEntry[], most = 14): Html {
  const shown = joined(entries.slice(0, most).map(citation), ' ')
  if (entries.length <= most) return html`<span class="cites">${shown}</span>`
  const rest = entries.slice(most)
  return html`<span class="cites">${shown}</span> <details class="more"><summary>${plural(rest.length, 'more', 'more')}</summary><span class="cites">${joined(rest.map(citation), ' ')}</span></details>`
}

/** "Malian army announces · through VOA · from footage · said on 1 April 2021" */
function whoDoes(entry: ClaimEntry): Html {
  const { claim } = entry
  const who =
    entry.claimer === null ? html`${documentName(entry.document)}, in its own voice,` : actorLink(entry.claimer)
  const basis = basisInWords(entry)
  return joined(
    [
      html`${who} <b>${actInWords(entry)}</b>`,
      ...(entry.via.length === 0 ? [] : [html`through ${joined(entry.via.map(actorLink), ', ')}`]),
      ...(basis === undefined ? [] : [basis]),
      ...(claim.saidOn === undefined ? [] : [html`on ${dateInWords(claim.saidOn)}`]),
    ],
    html` <span class="dot">·</span> `,
  )
}

export function actorLink(entry: ActorEntry): Html {
  return html`<a href="${anchorLink(entry.actor.id)}"><bdi>${actorName(entry)}</bdi></a>`
}

/** The document's name and date, linked to its entry among the sources. */
export function sourceLine(document: DocumentEntry): Html {
  const date = documentDate(document.document)
  return html`<a href="${anchorLink(document.document.id)}"><bdi>${documentName(document)}</bdi></a>, ${date.words}${date.inferred ? ' (inferred)' : ''}`
}

/**
 * What this statement answers and what answers it. Beside the answers of a question, only what is no answer to it: how those stand
 * to each other is said there already.
 */
export function answered(entry: ClaimEntry, beside?: QuestionEntry): Html {
  const elsewhere = (other: ClaimEntry) =>
    beside === undefined || other.positions.every(({ question }) => question !== beside)
  const to = entry.to.filter((relation) => elsewhere(relation.to))
  const since = entry.from.filter((relation) => elsewhere(relation.from))
  const linked = new Set([...entry.to.map((relation) => relation.to), ...entry.from.map((relation) => relation.from)])
  const unlinked = (others: readonly ClaimEntry[]) => others.filter((other) => !linked.has(other) && elsewhere(other))
  const groups = new Map<string, Set<ClaimEntry>>()
  const note = (words: string, other: ClaimEntry) => groups.set(words, (groups.get(words) ?? new Set()).add(other))
  for (const relation of to) note(RELATION_WORDS[relation.relation.kind].to, relation.to)
  for (const relation of since) note(RELATION_WORDS[relation.relation.kind].from, relation.from)
  for (const other of unlinked(entry.answers)) note('answers', other)
  for (const other of unlinked(entry.answeredBy)) note('is answered by', other)
  const lines = [...groups].map(([words, others]) => {
    const since = firstArrival([...others].map((other) => other.document))
    return html`<span class="link"${from(since)}>${words} ${citations([...others], LINKED)}</span>`
  })
  return lines.length === 0 ? html`` : html`<div class="rel">${joined(lines, ' ')}</div>`
}

/** Statements that one stands to in one way are shown up to this many, the others folded. */
const LINKED = 8

/** The first day on which an element has something to show, for the slider; one that is there from the first needs no mark. */
export const from = (step: number | undefined): Html => attribute('data-t', step === 0 ? undefined : step)

/** What the filters and the day slider look at: claimer and relays, document, day on which it came. */
export function marksOf(entry: ClaimEntry, arrived = entry.document.arrived): Html {
  const who = [entry.claimer, ...entry.via].flatMap((actor) =>
    actor === null ? [] : [anchorLink(actor.actor.id).slice(1)],
  )
  return html`${attribute('data-a', who.length === 0 ? undefined : who.join(' '))} data-d="${entry.document.number}"${from(arrived)}`
}

/**
 * What of its four clocks the line above does not say: when it happened, when it was said where the words tell, when it was captured.
 * `explain` gives all four, with where each is from and what is unknown.
 */
function clocksLine({ claim: { clocks } }: ClaimEntry): Html {
  if (clocks === undefined) return html``
  const parts = CLOCK_WORDS.flatMap(([name, words]) => {
    const clock = clocks[name]
    if (clock === undefined || (name === 'said' && clock.from !== 'words')) return []
    return [html`<span${attribute('title', clockSource(clock))}>${words} ${clockInWords(clock)}</span>`]
  })
  if (parts.length === 0) return html``
  return html`<p class="clocks">${joined(parts, html` <span class="dot">·</span> `)}</p>`
}

const CLOCK_WORDS = [
  ['event', 'happened'],
  ['said', 'said'],
  ['captured', 'captured'],
] as const
