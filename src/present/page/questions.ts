import {
  type ClaimEntry,
  documentsOf,
  firstArrival,
  type Ledger,
  type QuestionEntry,
  type RelationEntry,
} from '../ledger.ts'
import { documentName, letterOf, shortened } from '../names.ts'
import { type DayView, dayViews, lastStep } from '../views/day-view.ts'
import { answerHistory, questionHistory, type Standing } from '../views/question-history.ts'
import { type PositionView, questionView } from '../views/question-view.ts'
import { rangeInWords } from '../words/dates.ts'
import { boundsInWords, readingBeside } from '../words/numbers.ts'
import { listed, plural, sentence } from '../words/plural.ts'
import { askedWithoutEvent, whyOf } from '../words/question-words.ts'
import { ASPECT_WORDS, RELATION_WORDS } from '../words/vocabulary-words.ts'
import { anchor, anchorLink, positionAnchor } from './anchors.ts'
import { attribute, type Content, type Html, html, joined } from './html.ts'
import { actorLink, answered, citation, from, marksOf, quotation, statement } from './statement.ts'
import { statusMark } from './status-mark.ts'

/** Contested questions stand open up to this many; further ones fold. */
const OPEN = 24
/** In the list at the head; an answer is shortened there, and stands whole under its question. */
const LISTED = 14
const SHORT = 110
/** Answers of one question stand open up to this many: three rows of three. */
const ANSWERS = 9

/** Colour class of a position: eight hues in order of appearance, then none. */
export const hue = (index: number) => (index < 8 ? `p${index + 1}` : 'p0')

/** The answers side by side in one line each, for the first screen: what is disputed, and by whom. */
export function overview(ledger: Ledger): Html {
  const contested = [...ledger.questions.values()].filter(({ question }) => question.status === 'contested')
  if (contested.length === 0) return html``
  const [event] = new Set(contested.map((entry) => entry.event))
  const ofOne = event && contested.every((entry) => entry.event === event) ? event : undefined
  const rows = contested.map((entry) =>
    overviewRow(entry, ofOne === undefined ? entry.question.text : askedWithoutEvent(entry)),
  )
  return html`<nav class="overview" aria-labelledby="overview-h">
<h2 id="overview-h">What is contested${ofOne !== undefined && html` <span class="by">${ofOne.label}</span>`}</h2>
<ol>${rows.slice(0, LISTED)}</ol>
${
  rows.length > LISTED &&
  html`<details><summary>${plural(rows.length - LISTED, 'more contested question')}</summary><ol start="${LISTED + 1}">${rows.slice(LISTED)}</ol></details>`
}
</nav>`
}

function overviewRow(entry: QuestionEntry, asked: string): Html {
  const positions = questionView(entry)
  return html`<li data-q="${anchor(entry.question.id)}"><a class="ask" href="${anchorLink(entry.question.id)}">${asked}</a>
<span class="row">${joined(
    positions
      .slice(0, 4)
      .map(
        (view) =>
          html`<span class="pos"${from(firstArrival(view.documents))}><span class="letter ${hue(view.index)}">${view.letter}</span> ${shortened(view.entry.position.answer, SHORT)} <span class="by">– ${holdersInWords(view)}</span></span>`,
      ),
    ' ',
  )}${positions.length > 4 && html` <a class="pos by" href="${anchorLink(entry.question.id)}">and ${positions.length - 4} more</a>`}</span></li>`
}

function holdersInWords({ holders }: PositionView): string {
  const names = holders.map((holder) =>
    holder.actor === null
      ? holder.document === undefined
        ? 'an outlet'
        : documentName(holder.document)
      : holder.actor.actor.name,
  )
  return names.length <= 2 ? listed(names) : `${names[0]} and ${names.length - 1} others`
}

export function questionsSection(ledger: Ledger): Html {
  const all = [...ledger.questions.values()]
  const contested = all.filter(({ question }) => question.status === 'contested')
  const others = all.filter(({ question }) => question.status !== 'contested')
  const folded = contested.slice(OPEN)
  const history = questionHistory(ledger)
  const days = lastStep(ledger) < 1 ? [] : dayViews(ledger)
  const standing = ({ question }: QuestionEntry): Past => ({ days, standings: history.get(question.id) ?? [] })
  return html`<section id="questions" aria-labelledby="questions-h">
<h2 id="questions-h">Questions</h2>
${all.length === 0 && emptyQuestions()}
${all.length > 0 && html`<p class="note">The answers to each question stand side by side, with who gives them, how much stands behind them, and a quotation. A number such as <span class="cite">4.2</span> leads to the words in their text: here the second statement of document 4. A letter in a circle is another answer.</p>`}
${contested.length === 0 && all.length > 0 && html`<p class="empty">No two answers exclude each other here. That is what the documents say; it does not mean that nothing is disputed elsewhere.</p>`}
${contested.slice(0, OPEN).map((entry) => questionArticle(entry, standing(entry)))}
${folded.map((entry) => foldedQuestion(entry, standing(entry)))}
${
  others.length > 0 &&
  html`<h3 class="quieter">Not contested in these documents</h3>
${others.map((entry) => foldedQuestion(entry, standing(entry)))}`
}
</section>`
}

function emptyQuestions(): Html {
  return html`<p class="empty">No document takes a position on any question. A question appears as soon as one says how many, who, when, where or whether: for example “The ministry says 203 were killed”. What was read is under <a href="#texts">Texts</a>.</p>`
}

/** How a question stood from day to day. */
interface Past {
  readonly days: readonly DayView[]
  readonly standings: readonly Standing[]
}

const documentsOfQuestion = (entry: QuestionEntry) => documentsOf(entry.positions.flatMap(({ claims }) => claims))

/** How its status came about, a line for each day that changed it; the day slider reads from it how the question stood. */
function historyOf(entry: QuestionEntry, { days, standings }: Past): Html {
  if (days.length === 0) return html``
  const lines = standings.map(({ step, now }) =>
    now === null
      ? html`<li data-s="${step}"><span class="when">${days[step]!.words}</span> not asked by itself</li>`
      : html`<li data-s="${step}" data-status="${now.status}"><span class="when">${days[step]!.words}</span> ${statusMark(now.status)} <span class="why">${sentence(whyOf(entry, now.why))}</span></li>`,
  )
  if (lines.length === 0) return html``
  return html`<details class="more history"><summary>How it stood from day to day</summary><ol>${lines}</ol></details>`
}

function questionArticle(entry: QuestionEntry, past: Past): Html {
  return html`<article class="question" id="${anchor(entry.question.id)}"${from(firstArrival(documentsOfQuestion(entry)))}>
<h3><span class="qn">${entry.number}</span> ${askedWithoutEvent(entry)}</h3>
${aboutQuestion(entry)}
${positionList(entry, past)}
${historyOf(entry, past)}
</article>`
}

function foldedQuestion(entry: QuestionEntry, past: Past): Html {
  const views = questionView(entry)
  return html`<details class="question folded" id="${anchor(entry.question.id)}"${from(firstArrival(documentsOfQuestion(entry)))}><summary><span class="qn">${entry.number}</span><h4>${entry.question.text}</h4> ${statusMark(entry.question.status)}<span class="row">${views
    .slice(0, 3)
    .map(
      (view) =>
        html`<span class="pos"${from(firstArrival(view.documents))}>${shortened(view.entry.position.answer, SHORT)} <span class="by">– ${holdersInWords(view)}</span></span> `,
    )}</span></summary>
${aboutQuestion(entry)}
${positionList(entry, past)}
${historyOf(entry, past)}
</details>`
}

function aboutQuestion(entry: QuestionEntry): Html {
  const { question, event } = entry
  return html`<p class="about">${statusMark(question.status)} <span class="why">${sentence(whyOf(entry))}</span></p>
<p class="facts">${sentence(ASPECT_WORDS[question.aspect])}${event !== null && html` <span class="dot">·</span> <a href="${anchorLink(event.id)}">${event.label}</a>`}</p>`
}

function positionList(entry: QuestionEntry, past: Past): Html {
  const views = questionView(entry)
  if (views.length === 0) return html`<p class="empty">Nobody in these documents answers.</p>`
  const relations = [...new Set(views.flatMap((view) => view.relations))]
  const shown = onePerPair(entry, relations).slice(0, MOST_RELATIONS)
  const items = views.map((view) => positionItem(entry, view, past))
  const rest = items.slice(ANSWERS)
  return html`<ol class="positions">${items.slice(0, ANSWERS)}</ol>
${rest.length > 0 && html`<details class="more answers-rest"${from(firstArrival(views.slice(ANSWERS).flatMap((view) => view.documents)))}><summary>${plural(rest.length, 'more answer')}: ${listed(views.slice(ANSWERS).map((view) => `${view.letter} ${shortened(view.entry.position.answer, 30)}`))}</summary><ol class="positions" start="${ANSWERS + 1}">${rest}</ol></details>`}
${relations.length > 0 && html`<details class="more why"><summary>Why these answers ${relations.some(({ relation }) => relation.kind === 'contradicts') ? 'exclude' : 'bear on'} each other</summary><ul>${shown.map(relationItem)}</ul>${shown.length < relations.length && html`<p class="by">One pair of statements stands here for each pair of answers. ${plural(relations.length - shown.length, 'further pair')}: see “relations” in dossier.json.</p>`}</details>`}`
}

/** Statements of one answer, and relations between answers, that a page holds: a reader has seen enough, and the dossier has all. */
const MOST_STATEMENTS = 24
const MOST_RELATIONS = 40

/** What a page leaves out for its length, said where it is left out. */
const leftOut = (count: number, what: string) =>
  count > 0 && html`<p class="note">${plural(count, what)} more: dossier.json has them all.</p>`

function positionItem(entry: QuestionEntry, view: PositionView, past: Past): Html {
  const { position } = view.entry
  const then = answerHistory(past.standings, view.index)
  return html`<li class="position ${hue(view.index)}" id="${positionAnchor(entry.question.id, view.index)}"${from(firstArrival(view.documents))}${attribute('data-h', then.length > 1 ? JSON.stringify(then) : undefined)}>
<p class="${position.answer.length > WORDY ? 'answer wordy' : 'answer'}"><span class="letter ${hue(view.index)}">${view.letter}</span> <strong>${position.answer}</strong>${answerBeside(view)}</p>
${holderList(view)}
<div class="behind"><div>${behind(view)}</div></div>
${view.lead !== undefined && html`<div class="st lead"${marksOf(view.lead)}>${quotation(view.lead)}${answered(view.lead, entry)}</div>`}
${view.lead === undefined && html`<p class="empty">No statement is linked to this answer.</p>`}
${answersList(entry, view)}
${view.rest.length > 0 && html`<details class="more rest"${from(firstArrival(view.rest.map((claim) => claim.document)))}><summary>${plural(view.rest.length, 'more statement')}</summary>${view.rest.slice(0, MOST_STATEMENTS).map((claim) => statement(claim))}${leftOut(view.rest.length - MOST_STATEMENTS, 'statement')}</details>`}
</li>`
}

/** Of the relations between two answers, the first of each kind: the others say the same of other statements. */
function onePerPair(entry: QuestionEntry, relations: readonly RelationEntry[]): RelationEntry[] {
  const place = (claim: ClaimEntry) =>
    claim.positions.filter(({ question }) => question === entry).map(({ position }) => position)
  const seen = new Set<string>()
  return relations.filter(({ relation, from: one, to }) => {
    const key = `${relation.kind} ${[place(one).join(), place(to).join()].sort().join(' ')}`
    return !seen.has(key) && seen.add(key)
  })
}

/** An answer of more characters is a sentence, and set as one. */
const WORDY = 60

/** Our reading of the answer where its words leave it open: "dozens" (24 or more), "since 2014" (2014). */
function answerBeside({ entry: { position } }: PositionView): Content {
  if (position.min !== undefined || position.max !== undefined) {
    const bounds = { min: position.min ?? null, max: position.max ?? null }
    if (bounds.min === null && bounds.max === null) return ''
    const reading = readingBeside(position.answer, bounds)
    return reading === undefined ? '' : html` <span class="reading">(${boundsInWords(bounds)})</span>`
  }
  if (position.start !== undefined || position.end !== undefined) {
    const dates = rangeInWords(position.start, position.end)
    return position.answer.includes(dates) ? '' : html` <span class="reading">(${dates})</span>`
  }
  return ''
}

/** Holders of one answer, and origins behind it, stand open up to these many. */
const HOLDERS = 8
const ORIGINS = 3

function holderList({ holders }: PositionView): Html {
  // Actors of one name that nothing links are different actors; their name is said once, and how many bear it.
  const alike = new Map<string, PositionView['holders'][number][]>()
  for (const holder of holders) {
    const key = [
      holder.actor?.actor.name ?? holder.document?.number ?? '',
      ...holder.verbs,
      ...holder.via.map((one) => one.actor.name),
    ].join('\u0000')
    alike.set(key, [...(alike.get(key) ?? []), holder])
  }
  const items = [...alike.values()].map((same) =>
    holderItem(same[0]!, same.length, from(firstArrival(same.flatMap((one) => one.documents)))),
  )
  return html`<ul class="holders">${items.slice(0, HOLDERS)}</ul>${items.length > HOLDERS && html`<details class="more"><summary>${plural(items.length - HOLDERS, 'more who hold it', 'more who hold it')}</summary><ul class="holders">${items.slice(HOLDERS)}</ul></details>`}`
}

function holderItem(holder: PositionView['holders'][number], count: number, since: Html): Html {
  const named = count > 1 && html` <span class="by">(${count} so named)</span>`
  const verbs = holder.verbs.length === 0 ? '' : html` <span class="by">${listed(holder.verbs)}</span>`
  const via =
    holder.via.length === 0 ? '' : html` <span class="by">through ${joined(holder.via.map(actorLink), ', ')}</span>`
  if (holder.actor !== null) return html`<li${since}>${actorLink(holder.actor)}${verbs}${via}${named}</li>`
  const name = holder.document === undefined ? 'an outlet' : documentName(holder.document)
  const link =
    holder.document === undefined
      ? name
      : html`<a href="${anchorLink(holder.document.document.id)}"><bdi>${name}</bdi></a>`
  return html`<li${since}>${link} <span class="by">in its own voice</span>${via}</li>`
}

/** "2 documents, 1 origin: the army's statement": how much stands behind an answer. */
function behind(view: PositionView): Html {
  const documents = plural(view.documents.length, 'document')
  const texts = view.texts === view.documents.length ? '' : `, ${plural(view.texts, 'text')}`
  if (view.origins.length === 0) return html`${documents}${texts}, origin: cannot tell`
  const one = view.origins.length === 1 && view.documents.length > 1
  const names = view.origins.map((entry) => html`<a href="${anchorLink(entry.origin.id)}">${entry.origin.label}</a>`)
  const rest = names.slice(ORIGINS)
  const untold = view.origins.filter(({ origin }) => origin.cannotTell !== undefined).length
  const whose = untold > 0 && html` <span class="by">(cannot tell whose: ${untold})</span>`
  return html`${documents}${texts}, <span${attribute('class', one ? 'one' : undefined)}>${one ? 'one origin' : plural(view.origins.length, 'origin')}</span>: ${joined(names.slice(0, ORIGINS), ', ')}${rest.length > 0 && html`<details class="more"><summary>${plural(rest.length, 'more origin')}</summary>${joined(rest, ', ')}</details>`}${whose}`
}

function answersList(entry: QuestionEntry, view: PositionView): Html {
  if (view.answers.length === 0) return html``
  const items = view.answers.map(({ kind, direction, positions, except }) => {
    const letters = (except ?? positions).map(
      (i) =>
        html`<a class="letter ${hue(i)}" href="#${positionAnchor(entry.question.id, i)}"${from(firstArrival(documentsOf(entry.positions[i]!.claims)))}>${letterOf(i)}</a>`,
    )
    const since = firstArrival(positions.flatMap((i) => documentsOf(entry.positions[i]!.claims)))
    return html`<li${from(since)}>${RELATION_WORDS[kind][direction]}${except !== undefined && (except.length === 0 ? ' all others' : ' all but')} ${joined(letters, ' ')}</li>`
  })
  return html`<ul class="answers">${items}</ul>`
}

function relationItem({ relation, from: one, to }: RelationEntry): Html {
  const both = Math.max(one.document.arrived ?? 0, to.document.arrived ?? 0)
  return html`<li${from(both)}>${citation(one)} ${RELATION_WORDS[relation.kind].to} ${citation(to)}. ${sentence(relation.why)}</li>`
}
