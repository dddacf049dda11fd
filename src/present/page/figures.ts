import type { Measure } from '../../model/vocabulary.ts'
import { firstArrival, type Ledger, type QuestionEntry } from '../ledger.ts'
import { claimerName, letterOf } from '../names.ts'
import { comparisonViews } from '../views/comparison-view.ts'
import { type FigureBand, type FigureGroup, type FigureRow, figureGroups } from '../views/figure-view.ts'
import { axisNumber, groupDigits, readingBeside } from '../words/numbers.ts'
import { listed, plural, sentence } from '../words/plural.ts'
import { COMPARISON_WORDS, MEASURE_WORDS, POPULATION_WORDS } from '../words/vocabulary-words.ts'
import { anchorLink, positionAnchor } from './anchors.ts'
import { codebookLines, codebookNotes, entriesFor } from './codebook-lines.ts'
import { attribute, type Html, html, joined, svg } from './html.ts'
import { inLanguage } from './languages.ts'
import { hue } from './questions.ts'
import { type Scale, scaleFor, share } from './scale.ts'
import { actorLink, citation, citations, marksOf, sourceLine } from './statement.ts'

/** Plots stand open up to this many; further ones fold. */
const OPEN = 12

export function figuresSection(ledger: Ledger): Html {
  const groups = figureGroups(ledger)
  const plotted = groups.filter((group) => group.rows > 1)
  const single = groups.filter((group) => group.rows === 1)
  return html`<section id="figures" aria-labelledby="figures-h">
<h2 id="figures-h">Figures</h2>
${groups.length === 0 && html`<p class="empty">No document gives a number of people or things. A figure appears where one does: “203 fighters were killed”, “dozens”.</p>`}
${plotted.length > 0 && html`<p class="note">A bar runs from the least to the most that the words allow; an end that they leave open fades out, and an approximate value has soft edges.</p>`}
${plotted.slice(0, OPEN).map((group) => plot(ledger, group))}
${plotted.slice(OPEN).map((group) => html`<details class="folded"><summary>${titleOf(group)} <span class="by">${plural(group.rows, 'figure')}</span></summary>${plot(ledger, group)}</details>`)}
${single.length > 0 && singles(ledger, single, plotted.length > 0)}
</section>`
}

function titleOf(group: FigureGroup): string {
  return group.event === null ? MEASURE_WORDS[group.measure] : `${MEASURE_WORDS[group.measure]}: ${group.event.label}`
}

function plot(ledger: Ledger, group: FigureGroup): Html {
  const figures = group.bands.flatMap((band) => band.rows.map((row) => row.figure))
  const entries = entriesFor(ledger, group)
  const values = figures.flatMap((figure) => [figure.min, figure.max]).filter((value) => value !== null)
  for (const { marks } of entries) values.push(...marks.map(({ value }) => value))
  const open = figures.some((figure) => figure.max === null)
  const scale = scaleFor(values, open)
  return html`<figure class="plot">
<figcaption><h3>${titleOf(group)}</h3>${group.question !== undefined && html`<p class="note">Letters and colours are those of <a href="${anchorLink(group.question.question.id)}">question ${group.question.number}</a>.</p>`}${scale.kind === 'logarithmic' && html`<p class="note">The axis is logarithmic: each step of ten is as wide as the next.</p>`}${group.bands.length > 1 && COUNTS_PEOPLE.has(group.measure) && bandsNote(group)}${codebookNotes(entries)}</figcaption>
${axis(scale)}
${group.bands.map((band) => bandOf(ledger, group, band, scale, codebookLines(entries, scale)))}
${axis(scale)}
${group.question !== undefined && comparisons(ledger, group.question)}
<details class="more"><summary>As a table</summary>${figureTable(ledger, [group], titleOf(group))}</details>
</figure>`
}

/** How the figures stand to each other, each pair with its reason. */
function comparisons(ledger: Ledger, question: QuestionEntry): Html | false {
  const { views, left } = comparisonViews(ledger, question)
  if (views.length === 0) return false
  return html`<details class="more"><summary>How these figures stand to each other <span class="by">${plural(views.length + left, 'pair')}</span></summary><ul>${views.map(
    ({ comparison, from, to }) =>
      html`<li>${citation(from)} ${COMPARISON_WORDS[comparison.class]} ${citation(to)}. ${sentence(comparison.why)}</li>`,
  )}</ul>${left > 0 && html`<p class="note">${plural(left, 'further pair')}: see <code>comparisons</code> in dossier.json.</p>`}</details>`
}

/** Said wherever one axis holds counts of different people: side by side they look like rivals. */
function bandsNote(group: FigureGroup): Html {
  const whys = [...new Set(group.incomparable.map(({ relation }) => relation.why))]
  const said = (some: readonly string[]) => joined(some.map(sentence), ' ')
  return html`<p class="note">Each band counts different people: a figure on one does not compare with a figure on another as they stand.${whys.length > 0 && whys.length <= REASONS && html` ${said(whys)}`}</p>${whys.length > REASONS && html`<details class="more"><summary>Why not: ${plural(whys.length, 'reason')}</summary><p class="note">${said(whys)}</p></details>`}`
}

/** Reasons stand open up to this many. */
const REASONS = 2

function axis(scale: Scale): Html {
  const last = scale.ticks.length - 1
  return html`<div class="axis" aria-hidden="true"><div></div>${svg`<svg width="100%" height="20">${scale.ticks.map(
    (tick, i) =>
      svg`<text x="${share(scale.at(tick))}" y="14" text-anchor="${i === 0 ? 'start' : i === last && scale.at(tick) > 94 ? 'end' : 'middle'}">${axisNumber(tick)}</text>`,
  )}</svg>`}<div></div></div>`
}

/** Measures whose figures can count different people; of the others a population says nothing. */
const COUNTS_PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'missing',
  'detained',
  'displaced',
  'raped',
  'bodies',
  'abducted',
  'deployed',
  'present',
  'attended',
])

function bandOf(ledger: Ledger, group: FigureGroup, band: FigureBand, scale: Scale, lines: Html): Html {
  const rows = band.rows.map((row) => rowOf(ledger, group, row, scale, lines))
  if (!COUNTS_PEOPLE.has(group.measure)) return html`<section class="band"><ul>${rows}</ul></section>`
  const counted =
    band.counted.length === 0
      ? ''
      : html` <span class="by">as worded: ${joined(
          band.counted.map((words) => html`<q>${words}</q>`),
          ', ',
        )}</span>`
  return html`<section class="band"><h4>${POPULATION_WORDS[band.population]}${counted}</h4>
<ul>${rows}</ul></section>`
}

function rowOf(ledger: Ledger, group: FigureGroup, row: FigureRow, scale: Scale, lines: Html): Html {
  const place = row.places.find(({ question }) => question === group.question)
  const letter =
    place === undefined
      ? ''
      : html` <a class="letter ${hue(place.position)}" href="#${positionAnchor(place.question.question.id, place.position)}">${letterOf(place.position)}</a>`
  return html`<li class="figure ${place === undefined ? 'p0' : hue(place.position)}"${marksOf(row.claims[0]!, firstArrival(row.claims.map((claim) => claim.document)))}>
<div class="who">${figureClaimer(ledger, row)}${letter} ${citations(row.claims, 6)}</div>
${bar(row, scale, lines)}
<div class="val">${valueInWords(row)}</div></li>`
}

function figureClaimer(ledger: Ledger, { figure, claims }: FigureRow): Html {
  const actor = figure.claimer === null ? undefined : ledger.actors.get(figure.claimer)
  return actor === undefined ? html`<bdi>${claimerName({ ...claims[0]!, claimer: null })}</bdi>` : actorLink(actor)
}

/** The words as written, and our reading beside them where they leave it open. */
function valueInWords({ figure, words, claims }: FigureRow): Html {
  const document = claims[0]!.document.document
  const reading = readingBeside(figure.span.exact, figure, figure.measure)
  const worded = joined(
    words.map((text) => html`<span class="w"${inLanguage(document.language)}>${text}</span>`),
    ', ',
  )
  return html`${worded}${reading !== undefined && html` <span class="reading">(${reading})</span>`}${figure.polarity === 'negated' && html` <span class="reading">says it is not so</span>`}`
}

function bar({ figure }: FigureRow, scale: Scale, codebooks: Html): Html {
  const { min, max, approximate } = figure
  const lines = scale.ticks.map((tick) => {
    const x = share(scale.at(tick))
    return svg`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="28"/>`
  })
  const negated = figure.polarity === 'negated' ? ' negated' : ''
  return html`<div class="bar${negated}" aria-hidden="true">${svg`<svg width="100%" height="28">${lines}${shapes(min, max, approximate, scale)}${codebooks}</svg>`}</div>`
}

function shapes(min: number | null, max: number | null, approximate: boolean, scale: Scale): Html {
  if (min === null && max === null) return svg``
  if (min !== null && max === min) {
    const x = share(scale.at(min))
    return approximate
      ? svg`<circle class="halo" cx="${x}" cy="14" r="13"/><circle class="halo" cx="${x}" cy="14" r="9"/><circle class="soft" cx="${x}" cy="14" r="5"/>`
      : svg`<circle class="value" cx="${x}" cy="14" r="6"/>`
  }
  const from = min === null ? 0 : scale.at(min)
  const to = max === null ? 100 : scale.at(max)
  // A range too narrow to see still gets a width.
  const width = Math.max(Math.round((to - from) * 100) / 100, 0.8)
  const mask = min === null ? 'fade-left' : max === null ? 'fade-right' : approximate ? 'soft-ends' : undefined
  const ends = [
    min !== null && !approximate && svg`<line class="end" x1="${share(from)}" x2="${share(from)}" y1="5" y2="23"/>`,
    max !== null && !approximate && svg`<line class="end" x1="${share(to)}" x2="${share(to)}" y1="5" y2="23"/>`,
  ]
  return svg`<rect class="range" x="${share(from)}" width="${share(width)}" y="9" height="10"${attribute('mask', mask === undefined ? undefined : `url(#${mask})`)}/>${ends}`
}

/** The masks of open and approximate ends, once per page. */
export const MASKS: Html = svg`<svg width="0" height="0" class="defs" aria-hidden="true"><defs>
<linearGradient id="g-right"><stop offset="0" stop-color="#fff"/><stop offset="0.25" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>
<linearGradient id="g-left"><stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset="0.75" stop-color="#fff"/><stop offset="1" stop-color="#fff"/></linearGradient>
<linearGradient id="g-ends"><stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset="0.3" stop-color="#fff"/><stop offset="0.7" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>
<mask id="fade-right" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#g-right)"/></mask>
<mask id="fade-left" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#g-left)"/></mask>
<mask id="soft-ends" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#g-ends)"/></mask>
</defs></svg>`

function singles(ledger: Ledger, groups: readonly FigureGroup[], further: boolean): Html {
  return html`<h3>${further ? 'Further figures' : 'Each figure given once'}</h3>
<p class="note">Nothing else in these documents counts the same, so there is nothing to set them beside.</p>
${figureTable(ledger, groups, 'Figures that nothing else counts')}`
}

function figureTable(ledger: Ledger, groups: readonly FigureGroup[], caption: string): Html {
  const rows = groups.flatMap((group) =>
    group.bands.flatMap((band) => band.rows.map((row) => tableRow(ledger, group, band, row, groups.length > 1))),
  )
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${`Table: ${caption}`}"><table><caption class="vh">${caption}</caption>
<thead><tr>${groups.length > 1 && html`<th scope="col">What</th>`}<th scope="col">Who</th><th scope="col">In words</th><th scope="col" class="num">Least</th><th scope="col" class="num">Most</th><th scope="col">Counted</th><th scope="col">Where</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

function tableRow(ledger: Ledger, group: FigureGroup, band: FigureBand, row: FigureRow, titled: boolean): Html {
  const { figure, claims } = row
  const number = (value: number | null) =>
    value === null ? 'open' : `${figure.approximate ? 'about ' : ''}${groupDigits(value)}`
  const documents = [...new Set(claims.map((claim) => claim.document))]
  return html`<tr${marksOf(claims[0]!, firstArrival(documents))}>${titled && html`<th scope="row">${titleOf(group)}</th>`}<td>${figureClaimer(ledger, row)}</td><td class="w">${listed(row.words)}</td><td class="num">${number(figure.min)}</td><td class="num">${number(figure.max)}</td><td>${countedIn(group, band, row)}</td><td>${citations(claims, 6)} ${joined(documents.map(sourceLine), '; ')}</td></tr>`
}

function countedIn(group: FigureGroup, band: FigureBand, { figure }: FigureRow): Html {
  const worded = figure.counted === undefined ? undefined : html`<span class="w">${figure.counted}</span>`
  const population = COUNTS_PEOPLE.has(group.measure) ? POPULATION_WORDS[band.population].toLowerCase() : undefined
  return joined(
    [worded, population].filter((part) => part !== undefined),
    ', ',
  )
}
