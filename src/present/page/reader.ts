import type { ClaimEntry, DocumentEntry, Ledger } from '../ledger.ts'
import { actInWords, actorName, claimerName, documentName, documentTitle, letterOf } from '../names.ts'
import { clockInWords } from '../words/clocks.ts'
import { dateInWords, documentDate } from '../words/dates.ts'
import { listed, plural } from '../words/plural.ts'
import { anchor, anchorLink, placeAnchor, textAnchor } from './anchors.ts'
import { type Html, html } from './html.ts'
import { inLanguage } from './languages.ts'
import { type Mark, type Paragraph, paragraphsOf } from './marked-text.ts'
import { from, marksOf } from './statement.ts'

export interface Reader {
  readonly section: Html
  /** Anchors of claims that are drawn in several pieces: the style sheet lights them up together. */
  readonly split: readonly string[]
}

/** Every document's text, with its claims in the margin. */
export function readerSection(ledger: Ledger): Reader {
  const places = placesOf(ledger)
  const split: string[] = []
  const articles = [...ledger.documents.values()].map((document) =>
    documentArticle(document, places.get(document.document.id) ?? [], split),
  )
  const section = html`<section id="texts" aria-labelledby="texts-h">
<h2 id="texts-h">Texts</h2>
${ledger.documents.size === 0 ? html`<p class="empty">No document was read.</p>` : html`<p class="note">Each document as it was read. A number stands where a statement begins; the margin says who makes it, and in which question it is an answer. What introduces it is underlined.</p>`}
${articles}
</section>`
  return { section, split }
}

/** Spans that something other than a claim points to: events, links of names, inferred dates, shared passages. */
function placesOf({
  dossier,
}: Ledger): ReadonlyMap<string, readonly { readonly start: number; readonly end: number }[]> {
  const spans = [
    ...dossier.events.flatMap((event) => event.spans),
    ...dossier.actors.flatMap((actor) => (actor.links ?? []).flatMap((link) => link.spans)),
    ...dossier.documents.flatMap((document) => document.publishedInferred?.from ?? []),
    ...dossier.dependencies.flatMap((dependency) => dependency.evidence.flat()),
  ]
  const places = new Map<string, Map<string, { start: number; end: number }>>()
  for (const { document, start, end } of spans) {
    const known = places.get(document) ?? new Map()
    known.set(`${start}-${end}`, { start, end })
    places.set(document, known)
  }
  return new Map([...places].map(([document, known]) => [document, [...known.values()]]))
}

function documentArticle(
  entry: DocumentEntry,
  places: readonly { readonly start: number; readonly end: number }[],
  split: string[],
): Html {
  const { document } = entry
  const marks: Mark[] = [
    ...entry.claims.map(
      (claim): Mark => ({
        ...range(claim.claim.content),
        kind: 'claim',
        anchor: anchor(claim.claim.id),
        label: claim.number,
      }),
    ),
    ...entry.claims.flatMap(({ claim }): Mark[] =>
      claim.cue === undefined ? [] : [{ ...range(claim.cue), kind: 'cue' }],
    ),
    ...places.map(
      ({ start, end }): Mark => ({ start, end, kind: 'place', anchor: placeAnchor(document.id, start, end) }),
    ),
  ]
  const { paragraphs, split: pieces } = paragraphsOf(document.text, marks)
  split.push(...pieces)
  const title = documentTitle(entry)
  const date = documentDate(document)
  const begun = claimsByParagraph(entry, paragraphs)
  return html`<article class="text" id="${textAnchor(document.id)}" data-d="${entry.number}"${from(entry.arrived)}><header><h3><span class="qn">${entry.number}</span> ${title.titled ? html`<cite${inLanguage(document.language)} dir="auto">${title.words}</cite>` : html`<bdi class="untitled">${title.words}</bdi>`}</h3>
<p class="facts"><a href="${anchorLink(document.id)}"><bdi>${documentName(entry)}</bdi></a>, ${date.words}${date.inferred && ' (inferred)'}, captured ${document.retrieved === undefined ? 'on an unknown day' : dateInWords(document.retrieved)}, ${plural(entry.claims.length, 'statement')}</p></header>
${paragraphs.length === 0 && html`<p class="empty">This document has no text.</p>`}
<div class="body"${inLanguage(document.language)}>${paragraphs.map((paragraph, i) => paragraphRow(paragraph, begun[i] ?? []))}</div></article>`
}

const range = ({ start, end }: { start: number; end: number }) => ({ start, end })

/** For each paragraph the claims that begin in it. Both lists ascend, so one walk suffices. */
function claimsByParagraph(entry: DocumentEntry, paragraphs: readonly Paragraph[]): ClaimEntry[][] {
  const begun: ClaimEntry[][] = paragraphs.map(() => [])
  let p = 0
  for (const claim of entry.claims) {
    while (p < paragraphs.length - 1 && claim.claim.content.start >= paragraphs[p + 1]!.start) p++
    begun[p]?.push(claim)
  }
  return begun
}

function paragraphRow(paragraph: Paragraph, claims: readonly ClaimEntry[]): Html {
  return html`<div class="para"><p dir="auto">${paragraph.content}</p>${claims.length > 0 && html`<ul class="notes" lang="en">${claims.map(note)}</ul>`}</div>`
}

function note(entry: ClaimEntry): Html {
  const places = entry.positions.map(
    ({ question, position }) =>
      html` <a class="at" href="${anchorLink(question.question.id)}">question ${question.number}, ${letterOf(position)}</a>`,
  )
  return html`<li${marksOf(entry)}><a class="cite" href="${anchorLink(entry.claim.id)}">${entry.number}</a> <bdi>${claimerName(entry)}</bdi>${entry.claimer !== null && html` <b>${actInWords(entry)}</b>`}${entry.via.length > 0 && html` through <bdi>${listed(entry.via.map(actorName))}</bdi>`}${whenIn(entry)}${places}</li>`
}

/** When it happened and was said, where that is more than the day of the document, which stands at its head. */
function whenIn({ claim: { clocks } }: ClaimEntry): Html {
  const happened = clocks?.event && `happened ${clockInWords(clocks.event)}`
  const said = clocks?.said?.from === 'words' ? `said ${clockInWords(clocks.said)}` : undefined
  const words = [happened, said].filter((part) => part !== undefined)
  return words.length === 0 ? html`` : html` <span class="by">${words.join(', ')}</span>`
}
