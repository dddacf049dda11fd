import { type DependencyEntry, type DocumentEntry, firstArrival, type Ledger, type OriginEntry } from '../ledger.ts'
import { documentTitle, numberedName, shortened } from '../names.ts'
import { type OriginFlow, type SourceView, sourceView } from '../views/source-view.ts'
import { dateInWords, documentDate } from '../words/dates.ts'
import { visible } from '../words/hidden.ts'
import { plural, sentence } from '../words/plural.ts'
import { DEPENDENCY_WORDS, ORIGIN_WORDS } from '../words/vocabulary-words.ts'
import { anchor, anchorLink, placeAnchor, textAnchor } from './anchors.ts'
import { type Content, type Html, html, joined, safeAddress, svg } from './html.ts'
import { inLanguage } from './languages.ts'
import { citation, citations, from } from './statement.ts'

/** Dependencies and cards of documents stand open up to these many. */
const OPEN_PAIRS = 12
const OPEN_CARDS = 30
/** The drawing holds at most so many documents; the table holds all. */
const DRAWN = 60

export function sourcesSection(ledger: Ledger): Html {
  const view = sourceView(ledger)
  const cards = [...ledger.documents.values()].map((document) => documentCard(ledger, document))
  return html`<section id="sources" aria-labelledby="sources-h">
<h2 id="sources-h">Sources</h2>
${ledger.documents.size === 0 && html`<p class="empty">No document was read. Hand over a folder of articles, and each appears here with where it came from.</p>`}
${flow(view)}
${originTable(view)}
${view.unknown.length > 0 && html`<div class="aside">Of ${plural(view.unknown.length, 'statement')} the documents do not say where they come from: cannot tell. ${citations(view.unknown, 10)}</div>`}
${dependencies(ledger)}
${laundered(ledger)}
${cards.length > 0 && html`<h3>Documents</h3>`}
<ol class="cards">${cards.slice(0, OPEN_CARDS)}</ol>
${cards.length > OPEN_CARDS && html`<details class="folded"><summary>${plural(cards.length - OPEN_CARDS, 'more document')}</summary><ol class="cards" start="${OPEN_CARDS + 1}">${cards.slice(OPEN_CARDS)}</ol></details>`}
</section>`
}

const WIDTH = 1000
const LEFT = 300
const MIDDLE = 410
const RIGHT = 540
const TOP = 34
/** Least height of a row, and the height of a band for each statement, at most. */
const ROW = 26
const BAND = 4

/** From left to right: documents, texts, origins. A wide flow into one origin is the finding. Drawn for wide screens and paper. */
function flow(view: SourceView): Html {
  const { origins, documents } = drawnFlow(view)
  if (origins.length === 0) return html``
  const texts = [...new Set(documents.map((document) => document.text))]
  documents.sort((a, b) => texts.indexOf(a.text) - texts.indexOf(b.text) || a.number - b.number)

  const weightOf = (flowing: OriginFlow, text: number) => flowing.fromTexts.get(text) ?? 0
  const totals = [
    ...texts.map((text) => origins.reduce((sum, flowing) => sum + weightOf(flowing, text), 0)),
    ...origins.map((flowing) => [...flowing.fromTexts.values()].reduce((sum, count) => sum + count, 0)),
  ]
  const band = Math.min(BAND, 60 / Math.max(1, ...totals))
  const textColumn = column(
    texts.map((text) => band * origins.reduce((sum, flowing) => sum + weightOf(flowing, text), 0)),
  )
  const originColumn = column(
    origins.map((flowing) => band * [...flowing.fromTexts.values()].reduce((sum, count) => sum + count, 0)),
  )
  const documentColumn = column(documents.map(() => 3))
  const height = Math.max(textColumn.height, originColumn.height, documentColumn.height) + TOP + 8
  const middle = (part: Column) => (height - TOP - part.height) / 2 + TOP

  const left = documents.map((document, i) => {
    const to = textColumn.places[texts.indexOf(document.text)]!
    return ribbon(LEFT, documentColumn.places[i]! + middle(documentColumn), MIDDLE, to + middle(textColumn), 3, 'quiet')
  })
  // Bands leave a text and reach an origin one under the other, in the order of the other side.
  const left2 = texts.map(
    (text, t) =>
      textColumn.places[t]! - (band * origins.reduce((sum, flowing) => sum + weightOf(flowing, text), 0)) / 2,
  )
  const right = origins.flatMap((flowing, o) => {
    const total = [...flowing.fromTexts.values()].reduce((sum, count) => sum + count, 0)
    let into = originColumn.places[o]! - (band * total) / 2
    return texts.flatMap((text, t) => {
      const width = band * weightOf(flowing, text)
      if (width === 0) return []
      const from = left2[t]! + width / 2
      left2[t] = left2[t]! + width
      into += width
      return [ribbon(MIDDLE + 8, from + middle(textColumn), RIGHT, into - width / 2 + middle(originColumn), width, '')]
    })
  })
  const label = (x: number, y: number, side: 'start' | 'end', words: string, limit: number) =>
    svg`<text x="${x}" y="${Math.round(y + 5)}" text-anchor="${side}">${shortened(visible(words), limit)}<title>${words}</title></text>`
  const rest = view.origins.length - origins.length
  return html`<figure class="plot flow whole"><figcaption><p class="note">${origins.length === 1 ? 'One origin stands' : `${plural(origins.length, 'origin')} stand`} behind more than one document. A band is as wide as it carries statements.${rest > 0 && ` The table below has ${rest} more, each behind one document.`}</p></figcaption>
${svg`<svg viewBox="0 0 ${WIDTH} ${Math.ceil(height)}" role="img" aria-label="${`From ${plural(documents.length, 'document')} to ${plural(origins.length, 'origin')}; the table below says the same`}">
<g class="heads"><text x="${LEFT - 8}" y="16" text-anchor="end">documents</text><text x="${MIDDLE + 4}" y="16" text-anchor="middle">texts</text><text x="${RIGHT + 16}" y="16">origins</text></g>
${left}${right}
${texts.map((_, i) => node(MIDDLE, textColumn.places[i]! + middle(textColumn), textColumn.sizes[i]!))}
${origins.map((_, i) => node(RIGHT, originColumn.places[i]! + middle(originColumn), originColumn.sizes[i]!))}
${documents.map((document, i) => label(LEFT - 8, documentColumn.places[i]! + middle(documentColumn), 'end', numberedName(document), 40))}
${origins.map((flowing, i) => label(RIGHT + 16, originColumn.places[i]! + middle(originColumn), 'start', `${plural(flowing.origin.documents.length, 'document')}: ${flowing.origin.origin.label}`, 60))}
</svg>`}</figure>`
}

/** The origins behind more than one document, as many as can be drawn, with their documents. */
function drawnFlow(view: SourceView): { readonly origins: OriginFlow[]; readonly documents: DocumentEntry[] } {
  const documents = new Set<DocumentEntry>()
  const origins: OriginFlow[] = []
  for (const flowing of view.origins) {
    if (flowing.origin.documents.length < 2 || origins.length >= DRAWN) break
    const fresh = flowing.origin.documents.filter((document) => !documents.has(document))
    if (documents.size + fresh.length > DRAWN) continue
    for (const document of fresh) documents.add(document)
    origins.push(flowing)
  }
  return { origins, documents: [...documents] }
}

/** Nodes of given heights one under another: their middles and their heights. */
interface Column {
  readonly places: readonly number[]
  readonly sizes: readonly number[]
  readonly height: number
}

function column(sizes: readonly number[]): Column {
  let at = 0
  const places = sizes.map((size) => {
    const room = Math.max(ROW, size + 10)
    at += room
    return at - room / 2
  })
  return { places, sizes: sizes.map((size) => Math.max(6, size)), height: at }
}

const tenth = (value: number) => Math.round(value * 10) / 10

const node = (x: number, y: number, size: number) =>
  svg`<rect class="node" x="${x}" width="8" y="${tenth(y - size / 2)}" height="${tenth(size)}" rx="2"/>`

function ribbon(x1: number, y1: number, x2: number, y2: number, width: number, name: string): Html {
  const middle = tenth((x1 + x2) / 2)
  return svg`<path class="${`ribbon ${name}`}" d="${`M${x1} ${tenth(y1)}C${middle} ${tenth(y1)} ${middle} ${tenth(y2)} ${x2} ${tenth(y2)}`}" stroke-width="${tenth(width)}"/>`
}

function originTable(view: SourceView): Html {
  if (view.origins.length === 0) return html``
  const rows = view.origins.map(({ origin }) => originRow(origin))
  const open = 30
  const table = (part: readonly Html[], caption: string) =>
    html`<div class="scroll" tabindex="0" role="region" aria-label="${`Table: ${caption}`}"><table class="stack"><caption class="vh">${caption}</caption><thead><tr><th scope="col">Origin</th><th scope="col" class="num">Documents</th><th scope="col">Statements</th><th scope="col">Why they are taken together</th></tr></thead><tbody>${part}</tbody></table></div>`
  return html`<h3>Origins</h3>${table(rows.slice(0, open), 'Origins, those behind most documents first')}${rows.length > open && html`<details class="folded"><summary>${plural(rows.length - open, 'more origin')}</summary>${table(rows.slice(open), 'Further origins')}</details>`}`
}

function originRow(entry: OriginEntry): Html {
  const { origin } = entry
  return html`<tr id="${anchor(origin.id)}"${from(firstArrival(entry.documents))}><th scope="row">${origin.label} <span class="by">${ORIGIN_WORDS[origin.kind]}</span></th><td class="num" data-l="Documents">${entry.documents.length}</td><td data-l="Statements">${citations(entry.claims, 10)}</td><td data-l="Why">${reasonsOf(sentence(origin.why))}</td></tr>`
}

/** A reason of more characters folds after its first sentence. */
const LONG_REASON = 200

function reasonsOf(why: string): Html {
  const first = firstSentence(why)
  if (why.length <= LONG_REASON || first.length === why.length) return html`${why}`
  return html`${first}<details class="more"><summary>By which words</summary>${why.slice(first.length).trim()}</details>`
}

/** Up to the first full stop that stands in no quotation marks. */
function firstSentence(text: string): string {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '“') depth++
    else if (text[i] === '”') depth--
    else if (depth <= 0 && text[i] === '.' && text[i + 1] === ' ') return text.slice(0, i + 1)
  }
  return text
}

function dependencies(ledger: Ledger): Html {
  if (ledger.dependencies.length === 0) return html``
  const items = ledger.dependencies.slice(0, MOST_PAIRS).map((entry) => dependencyItem(entry))
  const left = ledger.dependencies.length - items.length
  return html`<h3>Documents that depend on each other</h3>
${items.slice(0, OPEN_PAIRS)}${items.length > OPEN_PAIRS && html`<details class="folded"><summary>${plural(items.length - OPEN_PAIRS, 'more pair')}</summary>${items.slice(OPEN_PAIRS)}${left > 0 && html`<p class="note">${plural(left, 'pair')} more: dossier.json has them all.</p>`}</details>`}`
}

/** Pairs of documents that a page holds with their words: nobody looks through more, and of hundreds of documents nearly all pairs are there. */
const MOST_PAIRS = 400

/** What a document says itself and one source alone is said to say. */
function laundered(ledger: Ledger): Html {
  const items = (ledger.dossier.laundered ?? []).flatMap(({ claim, of, why }) => {
    const [own, source] = [ledger.claims.get(claim), ledger.claims.get(of)]
    return own && source ? [html`<li>${citation(own)} as ${citation(source)}: ${sentence(why)}</li>`] : []
  })
  if (items.length === 0) return html``
  return html`<h3>In a document’s own voice, and from one source</h3>
<ul>${items.slice(0, OPEN_PAIRS)}</ul>${items.length > OPEN_PAIRS && html`<details class="folded"><summary>${plural(items.length - OPEN_PAIRS, 'more statement')}</summary><ul>${items.slice(OPEN_PAIRS)}</ul></details>`}`
}

function dependencyItem({ id, dependency, documents: [a, b] }: DependencyEntry): Html {
  const pairs = dependency.evidence.map((pair) => {
    const cells = pair.map(
      (span) =>
        html`<blockquote dir="auto"><a href="#${placeAnchor(span.document, span.start, span.end)}"><span class="w">${span.exact}</span></a></blockquote>`,
    )
    return html`<div class="pair">${cells}</div>`
  })
  const name = (document: DocumentEntry) => html`<bdi>${numberedName(document)}</bdi>`
  const link = (document: DocumentEntry) =>
    html`<a href="${anchorLink(document.document.id)}">document ${document.number}</a>`
  return html`<details class="dep" id="${id}"${from(Math.max(a.arrived ?? 0, b.arrived ?? 0))}><summary>${name(a)} and ${name(b)} <span class="by">${DEPENDENCY_WORDS[dependency.kind]}</span></summary><p>${sentence(dependency.why)} <span class="by">See ${link(a)} and ${link(b)}.</span></p>${pairs}</details>`
}

function documentCard(ledger: Ledger, entry: DocumentEntry): Html {
  const { document } = entry
  const title = documentTitle(entry)
  return html`<li class="card" id="${anchor(document.id)}" data-d="${entry.number}"${from(entry.arrived)}><h4><span class="qn">${entry.number}</span> ${title.titled ? html`<cite${inLanguage(document.language)} dir="auto">${title.words}</cite>` : html`<bdi class="untitled">${title.words}</bdi>`}</h4>
<p>${document.publisher !== undefined && html`<b><bdi>${document.publisher}</bdi></b>, `}${dateLine(entry)}${document.byline !== undefined && html`, by <bdi>${document.byline}</bdi>`}. <a href="#${textAnchor(document.id)}">Read the text</a>, ${plural(entry.claims.length, 'statement')}.</p>
${document.publishedInferred !== undefined && inferred(ledger, entry)}
<dl>${[
    document.translated !== undefined && pair('Translation', translation(document.translated)),
    document.credits.length > 0 &&
      pair(
        'Credits',
        joined(
          document.credits.map(
            (credit) =>
              html`<bdi>${credit.name}</bdi> <span class="by">${credit.kind === 'cited' ? 'cited' : 'material taken over'}: <q>${credit.exact}</q></span>`,
          ),
          ', ',
        ),
      ),
    document.updated !== undefined && pair('Updated', dateInWords(document.updated)),
    document.url !== undefined && pair('Address', address(document.url)),
    pair(
      'File',
      html`<span class="mono"><bdi>${document.file}</bdi></span>${(document.alsoAt ?? []).map((file) => html`, also <span class="mono"><bdi>${file}</bdi></span>`)}`,
    ),
    document.retrieved !== undefined && pair('Captured', dateInWords(document.retrieved)),
    pair('SHA-256', html`<span class="mono hash">${document.sha256}</span>`),
    pair('Language', LANGUAGES.get(document.language) ?? document.language),
  ]}</dl>
${document.removed.length > 0 && removed(entry)}</li>`
}

const pair = (name: string, value: Content) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`

function dateLine({ document }: DocumentEntry): Html {
  const date = documentDate(document)
  const from = date.inferred
    ? 'inferred from what it mentions'
    : document.publishedFrom === undefined
      ? ''
      : (DATE_WORDS.get(document.publishedFrom) ?? `as ${document.publishedFrom} gives it`)
  return html`${date.words}${from !== '' && html` <span class="by">(${from})</span>`}`
}

/** Where a date was found, as a reader understands it. */
const DATE_WORDS: ReadonlyMap<string, string> = new Map([
  ['text', 'as its text gives it'],
  ['url', 'as its address gives it'],
  ['meta', 'as the page’s data give it'],
  ['json-ld', 'as the page’s data give it'],
])

/** The reasons of an inferred date, each with the words it rests on. */
function inferred(ledger: Ledger, { document }: DocumentEntry): Html {
  const { why = [], from = [] } = document.publishedInferred ?? {}
  if (why.length === 0 && from.length === 0) return html``
  const places = from.map((span) => {
    const other = ledger.documents.get(span.document)!
    return html`<a href="#${placeAnchor(span.document, span.start, span.end)}"><q>${span.exact}</q></a>${span.document !== document.id && ` in document ${other.number}`}`
  })
  return html`<details class="more"><summary>Why this date</summary><ul>${why.map((reason) => html`<li>${reason}</li>`)}</ul>${places.length > 0 && html`<p>${joined(places, ', ')}</p>`}</details>`
}

function translation({
  from,
  evidence,
}: {
  readonly from?: string | undefined
  readonly evidence: readonly string[]
}): Html {
  return html`reads like a machine translation${from !== undefined && ` from ${LANGUAGES.get(from) ?? from}`}${evidence.length > 0 && html`: ${joined(evidence, '; ')}`}`
}

/** The languages most often translated from; others show their code. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['ar', 'Arabic'],
  ['de', 'German'],
  ['en', 'English'],
  ['es', 'Spanish'],
  ['fa', 'Persian'],
  ['fr', 'French'],
  ['he', 'Hebrew'],
  ['it', 'Italian'],
  ['ja', 'Japanese'],
  ['ko', 'Korean'],
  ['nl', 'Dutch'],
  ['pt', 'Portuguese'],
  ['ru', 'Russian'],
  ['tr', 'Turkish'],
  ['uk', 'Ukrainian'],
  ['zh', 'Chinese'],
])

/** An address is a link only where a browser would open it as a page. */
function address(url: string): Html {
  const safe = safeAddress(url)
  return safe === undefined
    ? html`<span class="mono"><bdi>${url}</bdi></span>`
    : html`<a class="mono" href="${safe}" rel="noopener noreferrer external"><bdi>${url}</bdi></a>`
}

function removed({ document }: DocumentEntry): Html {
  return html`<details class="more"><summary>${plural(document.removed.length, 'piece')} of page furniture taken out</summary><ul>${document.removed.map((piece) => html`<li><span class="by">${piece.kind}</span> <span class="w" dir="auto">${piece.exact}</span></li>`)}</ul></details>`
}
