import { boundsInWords } from '../words/numbers.ts'
import { STATUS_WORDS } from '../words/vocabulary-words.ts'
import type { Codebook, Entry, Field, Mark, Open, Rule, RuleSource } from './codebook.ts'
import { type Count, countInWords, holderNames } from './count.ts'
import { counted, left, recorded } from './field.ts'
import type { Incident } from './incident.ts'
import { type Spread, spreadOf } from './spread.ts'
import { wholeOf } from './whole.ts'

const STANDARDS: RuleSource = {
  document: 'Every Casualty, Standards for Casualty Recording',
  edition: '2016',
  place: 'p. 25',
  address: 'https://everycasualty.org/knowledge-base/how-do-casualty-recorders-deal-with-disagreement-between-sources/',
}

const RULES = {
  prioritise: {
    id: 'every-casualty/prioritise@1',
    says: 'Report what the source says that is held to be the most reliable of those that disagree.',
    source: STANDARDS,
  },
  range: {
    id: 'every-casualty/range@1',
    says: 'Report the disagreement itself: a range from the lowest to the highest number.',
    source: STANDARDS,
  },
  defer: {
    id: 'every-casualty/defer@1',
    says: 'Use categories that avoid or defer a decision: unknown, unconfirmed, uncorroborated.',
    source: STANDARDS,
  },
  pending: {
    id: 'every-casualty/pending@1',
    says: 'Keep the case pending until there is more information.',
    source: STANDARDS,
  },
  dialogue: {
    id: 'every-casualty/dialogue@1',
    says: 'Talk to the sources, where that is safe for them and for the staff.',
    source: STANDARDS,
  },
} as const satisfies Readonly<Record<string, Rule>>

/** The five ways with sources that disagree, each by itself: a recorder chooses one and says which. */
export const EVERY_CASUALTY: Codebook = {
  id: 'every-casualty',
  name: 'Every Casualty',
  rules: Object.values(RULES),
  record,
}

function record(incident: Incident): Entry {
  const { counts, parts, open } = wholeOf(incident)
  const own = counts.length > 0 ? counts : parts
  const spread = spreadOf(counts)
  return {
    codebook: 'every-casualty',
    headline: counts.length === 0 ? 'open' : `range ${boundsInWords(spread)}`,
    marks: marksOf(spread),
    fields: [
      prioritised(own),
      ranged(counts, spread, open),
      ...partRanges(parts),
      deferred(incident),
      pending(incident, own),
      dialogue(own),
    ],
  }
}

function marksOf({ min, highest }: Spread): Mark[] {
  return [
    ...(min === null ? [] : [{ value: min, label: 'lowest' }]),
    ...(highest === null || highest === min ? [] : [{ value: highest, label: 'highest' }]),
  ]
}

const NOTHING = 'No report gives a number.'
/** Sources that are named one by one; the counts themselves are all shown. */
const MOST = 12

function prioritised(counts: readonly Count[]): Field {
  const [name, label] = ['prioritised source', '1. One source first']
  if (counts.length === 0) return left(name, label, [{ why: NOTHING }], [RULES.prioritise])
  if (!disagree(counts))
    return recorded(name, label, `${boundsInWords(counts[0]!.figure)}, whichever source`, [RULES.prioritise], {
      counts,
    })
  const open: Open[] = [
    { why: 'Sources are not ranked here. Which of them is the most reliable, a recorder decides:' },
    ...counts
      .slice(0, MOST)
      .map((count): Open => ({ why: `By ${countInWords(count)}:`, value: boundsInWords(count.figure) })),
  ]
  return left(name, label, open, [RULES.prioritise], { beside: counts })
}

function ranged(counts: readonly Count[], spread: Spread, open: readonly Open[]): Field {
  const [name, label] = ['range', '2. A range']
  if (counts.length === 0) return left(name, label, open.length > 0 ? open : [{ why: NOTHING }], [RULES.range])
  return counted(name, label, spread, [RULES.range], { counts, open: [...spread.open, ...open] })
}

function partRanges(parts: readonly Count[]): Field[] {
  return (['civilians', 'combatants'] as const).flatMap((of): Field[] => {
    const own = parts.filter((count) => count.of === of)
    if (own.length === 0) return []
    const spread = spreadOf(own)
    return [counted(`range of ${of}`, `2. A range of ${of}`, spread, [RULES.range], { counts: own, open: spread.open })]
  })
}

function deferred({ howMany, counts }: Incident): Field {
  const [name, label] = ['deferred category', '3. A category that defers']
  const rules = [RULES.defer]
  if (counts.length === 0) return recorded(name, label, 'unknown', rules)
  if (howMany === undefined)
    return left(name, label, [{ why: 'No question was made of these counts.' }], rules, { beside: counts })
  const { status, why } = howMany.question
  const claims = howMany.positions.flatMap((position) => position.claims)
  const because: Open = { why: `How many is ${STATUS_WORDS[status]} here: ${why}` }
  if (status === 'contested') return recorded(name, label, 'unconfirmed', rules, { claims, open: [because] })
  if (status === 'single-origin') return recorded(name, label, 'uncorroborated', rules, { claims, open: [because] })
  return recorded(name, label, 'none needed', rules, { claims, open: [because] })
}

function pending({ howMany, counts }: Incident, own: readonly Count[]): Field {
  const [name, label] = ['pending', '4. Keep it pending']
  const settled =
    howMany !== undefined && (howMany.question.status === 'corroborated' || howMany.question.status === 'agreed')
  if (settled && !disagree(own))
    return recorded(name, label, 'no: nothing is left open', [RULES.pending], { counts: own })
  const lacking =
    counts.length === 0
      ? 'a number'
      : disagree(own)
        ? `what tells apart the counts of ${holderNames(own)}`
        : 'a second source that does not depend on the first'
  return recorded(name, label, `yes, until there is ${lacking}`, [RULES.pending], { counts: own })
}

function dialogue(counts: readonly Count[]): Field {
  const [name, label] = ['dialogue', '5. Ask the sources']
  if (counts.length === 0)
    return left(name, label, [{ why: 'Nobody gives a number, so there is nobody to ask.' }], [RULES.dialogue])
  const open: Open[] = [{ why: 'Whether that is safe for them, a recorder decides.' }]
  return recorded(name, label, holderNames(counts), [RULES.dialogue], { counts, open })
}

/** Whether two counts do not name the same bounds. */
function disagree(counts: readonly Count[]): boolean {
  const [first] = counts
  return counts.some(({ figure }) => figure.min !== first?.figure.min || figure.max !== first?.figure.max)
}
