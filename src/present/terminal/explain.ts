import type { Claim, Clock, Day, Dossier, EventRecord, Figure, Link, Naming, Relation } from '../../model/dossier.ts'
import { CounterclaimError, problem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import type {
  ActorEntry,
  ClaimEntry,
  DependencyEntry,
  DocumentEntry,
  Ledger,
  OriginEntry,
  PositionPlace,
  QuestionEntry,
} from '../ledger.ts'
import { ledgerOf } from '../ledger.ts'
import {
  actInWords,
  actorName,
  actWord,
  basisInWords,
  claimerName,
  documentTitle,
  letterOf,
  numberedName,
} from '../names.ts'
import { comparisonViews } from '../views/comparison-view.ts'
import { questionView } from '../views/question-view.ts'
import { quoteText } from '../views/quote.ts'
import { clockInWords, clockSource } from '../words/clocks.ts'
import { dateInWords, documentDate, rangeInWords } from '../words/dates.ts'
import { boundsInWords } from '../words/numbers.ts'
import { listed, plural, sentence } from '../words/plural.ts'
import {
  ACTOR_WORDS,
  ASPECT_WORDS,
  COMPARISON_WORDS,
  DEPENDENCY_WORDS,
  LINK_WORDS,
  MEASURE_WORDS,
  NAMING_WORDS,
  ORIGIN_WORDS,
  PARTY_WORDS,
  POPULATION_WORDS,
  RELATION_WORDS,
  roleInWords,
  STATUS_WORDS,
} from '../words/vocabulary-words.ts'
import { type Found, find, nearest } from './find.ts'
import { type Piece, quiet, strong, type Terminal, typesetter, words } from './lines.ts'

/**
 * What stands behind anything of a dossier, in words: which words, which rules, which links, what it answers and what answers it.
 * `id` is the id of a claim, figure, actor, event, question, origin, dependency, naming, group of posts or document, the beginning of one that fits no
 * other, a statement's number as the page shows it ("3.4"), two of them ("3.4 5.1"), a document's file or number ("document 3"), a day, the name of
 * an actor, or words of a statement. Ends with a line end.
 * Throws a CounterclaimError where there is no such thing, naming the nearest, and where the dossier is not whole.
 */
export function explain(dossier: Dossier, id: string, terminal: Terminal = {}): string {
  const ledger = ledgerOf(dossier)
  const found = find(ledger, id)
  if (found === undefined) {
    const near = nearest(ledger, id)
    const hint = near.length === 0 ? '' : `; the nearest are ${listed(near)}`
    throw new CounterclaimError(problem('present/unknown-id', { id, nearest: hint }, { about: id }))
  }
  const { title, rows } = explained(ledger, found)
  const set = typesetter(terminal)
  const lines = [
    ...set([strong(title[0]), quiet(` ${title[1]}`)]),
    ...rows.flatMap(([label, pieces]) => set(pieces, { first: LABELS, label: label.padEnd(LABELS - 1) })),
  ]
  return `${lines.join('\n')}\n`
}

const LABELS = 12

/** A label, empty where it goes on from the row before, and what is said under it. */
type Row = readonly [label: string, pieces: readonly (Piece | string)[]]

interface Explanation {
  /** What it is, and its id. */
  readonly title: readonly [string, string]
  readonly rows: readonly Row[]
}

function explained(ledger: Ledger, found: Found): Explanation {
  switch (found.kind) {
    case 'claim':
      return ofClaim(ledger, found.entry)
    case 'figure':
      return ofFigure(found.figure, found.entry)
    case 'actor':
      return ofActor(ledger, found.entry)
    case 'event':
      return ofEvent(ledger, found.event)
    case 'question':
      return ofQuestion(ledger, found.entry)
    case 'origin':
      return ofOrigin(found.entry)
    case 'dependency':
      return ofDependency(ledger, found.entry)
    case 'document':
      return ofDocument(ledger, found.entry)
    case 'naming':
      return ofNaming(ledger, found.naming)
    case 'coordination':
      return { title: ['Posts that come together', found.coordination.id], rows: [['Why', [found.coordination.why]]] }
    case 'day':
      return ofDay(ledger, found.day)
    case 'pair':
      return ofPair(ledger, found.entries)
    case 'words':
      return ofWords(found)
  }
}

function ofClaim(ledger: Ledger, entry: ClaimEntry): Explanation {
  const { claim, document } = entry
  const basis = basisInWords(entry)
  const parts = [
    `${claimerName(entry)} ${entry.claimer === null && claim.act === 'assert' ? 'says' : actInWords(entry)}`,
    ...(entry.via.length === 0 ? [] : [`through ${listed(entry.via.map(actorName))}`]),
    ...(basis === undefined ? [] : [basis]),
    ...(claim.saidOn === undefined ? [] : [`on ${dateInWords(claim.saidOn)}`]),
  ]
  return {
    title: [`Statement ${entry.number}`, claim.id],
    rows: [
      ['Who', [parts.join(', ')]],
      ['Words', [words(`“${quoteText(entry)}”`)]],
      ['Stands in', [placeOf(document, claim.content)]],
      ...spanRow('Source', claim.source),
      ...spanRow('Cue', claim.cue),
      ...spanRow('Content', claim.content),
      ...claim.basis.map((one): Row => ['Basis', [`${one.kind}: `, words(`“${one.span.exact}”`)]]),
      ...clockRows(claim.clocks),
      ['Read as', [`act ${claim.act}, ${claim.polarity}, certainty ${claim.certainty}, quoted: ${claim.quoted}`]],
      ['Rule', [claim.by]],
      ...entry.figures.map(
        (figure): Row => [
          'Figure',
          [words(`“${figure.span.exact}”`), ` – ${figureInWords(figure)}`, quiet(` ${figure.id}`)],
        ],
      ),
      ...(entry.origins.length === 0
        ? [['Origin', ['cannot tell']] satisfies Row]
        : entry.origins.map(
            ({ origin }): Row => ['Origin', [`${origin.label}. ${sentence(origin.why)}`, quiet(` ${origin.id}`)]],
          )),
      ...(ledger.dossier.laundered ?? [])
        .filter((one) => one.claim === claim.id || one.of === claim.id)
        .map(
          (one): Row => ['Own voice', [sentence(one.why), quiet(` ${one.claim === claim.id ? one.of : one.claim}`)]],
        ),
      ...entry.positions.map((place): Row => ['Answers', positionPieces(place)]),
      ...relationRows(entry),
      ...undecidedRows(ledger, entry),
    ],
  }
}

/** Its four clocks, each with where it is from. */
function clockRows(clocks: Claim['clocks']): Row[] {
  if (clocks === undefined) return []
  const row = (label: string, clock: Clock | undefined): Row => [
    label,
    [
      clockInWords(clock),
      ...(clock?.span === undefined ? [] : [' ', words(`“${clock.span.exact}”`)]),
      ...(clock === undefined ? [] : [quiet(` ${clockSource(clock)}`)]),
    ],
  ]
  return [
    row('Happened', clocks.event),
    row('Said', clocks.said),
    row('Published', clocks.published),
    row('Captured', clocks.captured),
  ]
}

/** What it answers and what answers it, each with the reason and the rule. */
function relationRows(entry: ClaimEntry): Row[] {
  const linked = new Set([...entry.to.map(({ to }) => to), ...entry.from.map(({ from }) => from)])
  return [
    ...linksInWords([
      ...entry.to.map(({ relation, to }) => ({ relation, words: RELATION_WORDS[relation.kind].to, other: to })),
      ...entry.from.map(({ relation, from }) => ({ relation, words: RELATION_WORDS[relation.kind].from, other: from })),
    ]),
    ...entry.answers.filter((other) => !linked.has(other)).map((other): Row => ['Link', [`answers ${brief(other)}`]]),
    ...entry.answeredBy
      .filter((other) => !linked.has(other))
      .map((other): Row => ['Link', [`is answered by ${brief(other)}`]]),
  ]
}

/** What it could be meant for, or what could be meant for it. */
const undecidedRows = ({ undecided }: Ledger, entry: ClaimEntry): Row[] => [
  ...undecided
    .filter(({ claim }) => claim === entry)
    .flatMap(({ undecided: one, could }): Row[] => [
      ['Could be', [sentence(one.why), quiet(` ${one.by}`)]],
      ...could.slice(0, MOST_SHOWN).map((claim): Row => ['', [`could answer ${brief(claim)}`]]),
    ]),
  ...undecided
    .filter(({ could }) => could.includes(entry))
    .slice(0, MOST_SHOWN)
    .map(({ claim }): Row => ['Could be', [`could be answered by ${brief(claim)}`]]),
]

interface LinkTo {
  readonly relation: Relation
  readonly words: string
  readonly other: ClaimEntry
}

/** Links of one kind that are told in full; the others are named by their numbers, and `explain` of each gives the reason. */
const MOST_LINKS = 4

function linksInWords(links: readonly LinkTo[]): Row[] {
  const groups = new Map<string, LinkTo[]>()
  for (const link of links) groups.set(link.words, [...(groups.get(link.words) ?? []), link])
  return [...groups].flatMap(([words, all]): Row[] => {
    const rest = all.slice(MOST_LINKS)
    return [
      ...all
        .slice(0, MOST_LINKS)
        .map(
          ({ relation, other }): Row => [
            'Link',
            [`${words} ${brief(other)} ${sentence(relation.why)}`, quiet(` ${relation.by}`)],
          ],
        ),
      ...(rest.length === 0
        ? []
        : [
            [
              '',
              [`${words} ${rest.length} more: ${rest.map(({ other }) => `[${other.number}]`).join(' ')}`],
            ] satisfies Row,
          ]),
    ]
  })
}

const brief = (entry: ClaimEntry) => `[${entry.number}] ${claimerName(entry)}: “${quoteText(entry)}”.`

function positionPieces({ question, position }: PositionPlace): (Piece | string)[] {
  const { answer } = question.positions[position]!.position
  const { status, text, id } = question.question
  return [
    `question ${question.number}, ${text} `,
    strong(`${letterOf(position)} ${answer}`),
    ` (${STATUS_WORDS[status]})`,
    quiet(` ${id}`),
  ]
}

const spanRow = (label: string, span: Span | undefined): Row[] =>
  span === undefined ? [] : [[label, [words(`“${span.exact}”`), quiet(` ${span.start} to ${span.end}`)]]]

const placeOf = (document: DocumentEntry, span: { readonly start: number; readonly end: number }) =>
  `${numberedName(document)}, ${documentDate(document.document).words}, at ${span.start} to ${span.end}`

function figureInWords(figure: Figure): string {
  const counted = figure.counted === undefined ? '' : `, counted “${figure.counted}”`
  const negated = figure.polarity === 'negated' ? ', said not to be so' : ''
  return `${MEASURE_WORDS[figure.measure].toLowerCase()}: ${boundsInWords(figure)}${counted}, ${POPULATION_WORDS[figure.population].toLowerCase()}${negated}`
}

function ofFigure(figure: Figure, entry: ClaimEntry): Explanation {
  return {
    title: ['Figure', figure.id],
    rows: [
      ['Words', [words(`“${figure.span.exact}”`)]],
      ['Read as', [figureInWords(figure)]],
      ['Who', [claimerName(entry)]],
      ['Stands in', [placeOf(entry.document, figure.span)]],
      ['Statement', [brief(entry), quiet(` ${entry.claim.id}`)]],
      ['Rule', [figure.by]],
      ...entry.positions.map((place): Row => ['Answers', positionPieces(place)]),
    ],
  }
}

function ofActor(ledger: Ledger, entry: ActorEntry): Explanation {
  const { actor } = entry
  return {
    title: [actorName(entry), actor.id],
    rows: [
      ['Kind', [ACTOR_WORDS[actor.kind]]],
      ...(actor.side === undefined ? [] : [['Side', [actor.side]] satisfies Row]),
      ...(entry.speaksFor === null
        ? []
        : [['Speaks for', [actorName(entry.speaksFor), quiet(` ${entry.speaksFor.actor.id}`)]] satisfies Row]),
      ...entry.spokespeople.map((other): Row => ['Through', [actorName(other), quiet(` ${other.actor.id}`)]]),
      ...(actor.aliases.length === 0
        ? []
        : [['Also called', [words(actor.aliases.map((alias) => `“${alias}”`).join(', '))]] satisfies Row]),
      ...linkRows(ledger, actor.links ?? []),
      ...partyRows(ledger, entry),
      ...entry.claims.map(
        (claim): Row => [
          sentence(actWord(entry, claim.claim.act)),
          [`[${claim.number}] `, words(`“${quoteText(claim)}”`)],
        ],
      ),
      ...entry.relays.map((claim): Row => ['Passes on', [brief(claim)]]),
      ...entry.events.map((event): Row => ['Takes part', [event.label, quiet(` ${event.id}`)]]),
    ],
  }
}

/** What is said against an actor's side, and what the side says to it. */
function partyRows(ledger: Ledger, entry: ActorEntry): Row[] {
  const party =
    ledger.parties.find(({ actor, also }) => actor === entry || also.includes(entry)) ??
    ledger.parties.find(({ actor }) => isOneSide(actor, entry))
  return (party?.accusations ?? []).flatMap(({ accusation, claims, answers, others }): Row[] => [
    ['Accused', [`${ASPECT_WORDS[accusation.aspect]}: `, words(claims.slice(0, MOST_SHOWN).map(brief).join(' '))]],
    ['', [strong(PARTY_WORDS[accusation.position]), ` ${sentence(accusation.why)}`]],
    ...[...answers, ...others].slice(0, MOST_SHOWN).map((answer): Row => ['', [brief(answer)]]),
  ])
}

/** Statements that are shown of one accusation, and of the answers to it. */
const MOST_SHOWN = 4

/** Whether two actors answer for each other: they are one, on one side, or one speaks for the other. */
function isOneSide(a: ActorEntry, b: ActorEntry): boolean {
  if (a === b || a.speaksFor === b || b.speaksFor === a) return true
  return a.actor.side !== undefined && a.actor.side === b.actor.side
}

/** Why names or events are taken for one, with the words and the rule. */
const linkRows = (ledger: Ledger, links: readonly Link[]): Row[] =>
  links.map((link): Row => {
    const places = link.spans.map(
      (span) => `“${span.exact}” in document ${ledger.documents.get(span.document)!.number}`,
    )
    return [
      'Link',
      [`${LINK_WORDS[link.kind]}. ${sentence(link.reason)} `, words(places.join(', ')), quiet(` ${link.by}`)],
    ]
  })

function ofEvent(ledger: Ledger, event: EventRecord): Explanation {
  const when = event.when === undefined || event.when === '' ? rangeInWords(event.start, event.end) : event.when
  return {
    title: [sentence(event.label), event.id],
    rows: [
      ['Type', [event.type]],
      ['When', [when]],
      ...(event.place === undefined ? [] : [['Where', [event.place.name]] satisfies Row]),
      ...event.participants.map(
        ({ actor, role }): Row => [
          'Takes part',
          [actorName(ledger.actors.get(actor)!), ` – ${roleInWords(role)}`, quiet(` ${actor}`)],
        ],
      ),
      ...event.spans.map(
        (span): Row => [
          'Told in',
          [words(`“${span.exact}”`), ` ${placeOf(ledger.documents.get(span.document)!, span)}`],
        ],
      ),
      ...linkRows(ledger, event.links ?? []),
      ...[...ledger.questions.values()]
        .filter((question) => question.event === event)
        .map(
          ({ number, question }): Row => [
            'Asked',
            [`question ${number}, ${question.text} (${STATUS_WORDS[question.status]})`, quiet(` ${question.id}`)],
          ],
        ),
    ],
  }
}

function ofQuestion(ledger: Ledger, entry: QuestionEntry): Explanation {
  const { question } = entry
  const compared = comparisonViews(ledger, entry).views.map(
    ({ comparison, from, to }): Row => [
      'Compared',
      [
        `[${from.number}] ${COMPARISON_WORDS[comparison.class]} [${to.number}]. ${sentence(comparison.why)}`,
        quiet(` ${comparison.by}`),
      ],
    ],
  )
  const rows = questionView(entry).flatMap((view): Row[] => [
    [
      `Answer ${view.letter}`,
      [
        strong(view.entry.position.answer),
        ` – ${plural(view.documents.length, 'document')}, ${view.origins.length === 0 ? 'origin: cannot tell' : plural(view.origins.length, 'origin')}`,
      ],
    ],
    ...view.entry.claims.map((claim): Row => ['', [brief(claim)]]),
    ...view.answers.map(
      (answer): Row => [
        '',
        [quiet(`${RELATION_WORDS[answer.kind][answer.direction]} ${listed(answer.positions.map(letterOf))}`)],
      ],
    ),
  ])
  return {
    title: [`Question ${entry.number}`, question.id],
    rows: [
      ['Asks', [strong(question.text)]],
      ['About', [`${ASPECT_WORDS[question.aspect]}${entry.event === null ? '' : `, ${entry.event.label}`}`]],
      ['Status', [STATUS_WORDS[question.status]]],
      ['Why', [sentence(question.why)]],
      ...rows,
      ...compared,
    ],
  }
}

function ofOrigin(entry: OriginEntry): Explanation {
  const { origin } = entry
  return {
    title: [sentence(origin.label), origin.id],
    rows: [
      ['Kind', [ORIGIN_WORDS[origin.kind]]],
      ['Why', [sentence(origin.why)]],
      ...(origin.cannotTell === undefined ? [] : [['Whose', ['cannot tell: ', origin.cannotTell]] satisfies Row]),
      ...(origin.evidence ?? []).map(
        (pair): Row => ['Words', [words(pair.map((span) => `“${span.exact}”`).join(' and '))]],
      ),
      ['Behind', [plural(entry.documents.length, 'document'), `: ${entry.documents.map(numberedName).join('; ')}`]],
      ...entry.claims.map((claim): Row => ['Statement', [brief(claim), quiet(` ${claim.claim.id}`)]]),
    ],
  }
}

function ofNaming(ledger: Ledger, naming: Naming): Explanation {
  const claim = ledger.claims.get(naming.claim)!
  return {
    title: [`“${naming.word}”`, naming.id],
    rows: [
      ['Names', [NAMING_WORDS[naming.referent]]],
      ['Voice', [naming.voice]],
      ['Why', [naming.why]],
      ['Stands in', [placeOf(claim.document, naming.span)]],
      ['Statement', [brief(claim), quiet(` ${claim.claim.id}`)]],
      ['Rule', [naming.by]],
    ],
  }
}

function ofDay(ledger: Ledger, { day, since, documents, questions }: Day): Explanation {
  return {
    title: [dateInWords(day), since === undefined ? day : `${since} to ${day}`],
    rows: [
      ...documents.map((id): Row => ['Published', [numberedName(ledger.documents.get(id)!)]]),
      ...questions.map(({ question, text, status, why }): Row => {
        const asked = ledger.questions.get(question)?.question.text ?? text ?? ''
        return ['Changed', [`${asked} `, strong(STATUS_WORDS[status]), ` ${sentence(why)}`, quiet(` ${question}`)]]
      }),
    ],
  }
}

/** How two statements stand to each other: relations, and comparisons of what they count or date. */
function ofPair(ledger: Ledger, [a, b]: readonly [ClaimEntry, ClaimEntry]): Explanation {
  const ids = new Set([a.claim.id, b.claim.id])
  const isOfBoth = ({ from, to }: { readonly from: string; readonly to: string }) => ids.has(from) && ids.has(to)
  const compared = [...ledger.questions.values()].flatMap(({ question }) =>
    (question.comparisons ?? []).filter(isOfBoth),
  )
  const rows = [
    ...ledger.dossier.relations
      .filter(isOfBoth)
      .map((one): Row => ['Link', [`${RELATION_WORDS[one.kind].to}: ${sentence(one.why)}`, quiet(` ${one.by}`)]]),
    ...compared.map(
      (one): Row => ['Compared', [`${COMPARISON_WORDS[one.class]}: ${sentence(one.why)}`, quiet(` ${one.by}`)]],
    ),
  ]
  return {
    title: [`Statements ${a.number} and ${b.number}`, [...ids].join(' ')],
    rows: [
      ['Statement', [brief(a)]],
      ['', [brief(b)]],
      ...(rows.length > 0 ? rows : [['Link', ['none is known']] satisfies Row]),
    ],
  }
}

function ofWords({ claims, actors }: Extract<Found, { kind: 'words' }>): Explanation {
  const shown = claims.slice(0, MOST_FOUND)
  return {
    title: [
      actors.length > 0
        ? `${plural(actors.length, 'actor')} of this name`
        : `${plural(claims.length, 'statement')} with these words`,
      '',
    ],
    rows: [
      ...actors.map((entry): Row => ['Actor', [actorName(entry), quiet(` ${entry.actor.id}`)]]),
      ...shown.map((claim): Row => ['Statement', [brief(claim), quiet(` ${claim.claim.id}`)]]),
      ...(claims.length > shown.length ? [['', [`and ${claims.length - shown.length} more`]] satisfies Row] : []),
    ],
  }
}

/** Statements that are listed for the same words, at most. */
const MOST_FOUND = 20

function ofDependency(ledger: Ledger, { id, dependency, documents: [a, b] }: DependencyEntry): Explanation {
  return {
    title: [`${numberedName(a)} and ${numberedName(b)}`, id],
    rows: [
      ['How', [DEPENDENCY_WORDS[dependency.kind]]],
      ['Why', [sentence(dependency.why)]],
      ...dependency.evidence.flatMap((pair) =>
        pair.map(
          (span, i): Row => [
            i === 0 ? 'Words' : '',
            [words(`“${span.exact}”`), quiet(` ${placeOf(ledger.documents.get(span.document)!, span)}`)],
          ],
        ),
      ),
    ],
  }
}

function ofDocument(ledger: Ledger, entry: DocumentEntry): Explanation {
  const { document } = entry
  const date = documentDate(document)
  const title = documentTitle(entry)
  const optional = (label: string, text: string | undefined): Row[] => (text === undefined ? [] : [[label, [text]]])
  return {
    title: [`Document ${entry.number}`, document.id],
    rows: [
      ['Title', [title.titled ? words(`“${title.words}”`) : 'none']],
      ...optional('Publisher', document.publisher),
      [
        'Date',
        [
          `${date.words}${date.inferred ? ' (inferred)' : ''}${document.publishedFrom === undefined ? '' : `, as given by ${document.publishedFrom}`}`,
        ],
      ],
      ...(document.publishedInferred?.why ?? []).map((why): Row => ['', [why]]),
      ...optional('By', document.byline),
      ['File', [[document.file, ...(document.alsoAt ?? [])].join(', ')]],
      ...optional('Address', document.url),
      ...optional('Captured', document.retrieved === undefined ? undefined : dateInWords(document.retrieved)),
      ['SHA-256', [document.sha256]],
      ...document.credits.map(
        (credit): Row => [
          'Credits',
          [
            `${credit.name}, ${credit.kind === 'cited' ? 'cited' : 'material taken over'}: `,
            words(`“${credit.exact}”`),
          ],
        ],
      ),
      ...optional('Translated', document.translated === undefined ? undefined : listed(document.translated.evidence)),
      ...(document.removed.length === 0
        ? []
        : [['Taken out', [plural(document.removed.length, 'piece'), ' of page furniture']] satisfies Row]),
      ...entry.dependencies.map(
        ({ id, dependency, documents }): Row => [
          'Depends',
          [
            `with ${numberedName(documents.find((other) => other !== entry) ?? entry)}: ${DEPENDENCY_WORDS[dependency.kind]}`,
            quiet(` ${id}`),
          ],
        ],
      ),
      ...entry.claims.map((claim): Row => ['Statement', [brief(claim), quiet(` ${claim.claim.id}`)]]),
      ...ledger.dossier.warnings
        .filter((warning) => warning.document === document.id)
        .map((warning): Row => ['Warning', [warning.message]]),
    ],
  }
}
