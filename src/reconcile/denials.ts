import type { Claim } from '../model/dossier.ts'
import type { Linked } from '../model/studied.ts'
import { contentWords } from './content-words.ts'
import type { Draft } from './draft.ts'

/** Share of a denial's telling words that a claim must have to be what it denies. */
const SAME_MATTER = 0.45
/** Telling words that a claim must have to be a matter by itself: "so" and "it" are none. */
const LEAST_SAID = 2
const LONGEST = 160
const AFFIRMING: ReadonlySet<Claim['act']> = new Set([
  'assert',
  'accuse',
  'confirm',
  'announce',
  'warn',
  'quote-report',
  'condemn',
])

/**
 * What is denied by one and said by another: each denial, with those that deny the same, is a question. Denials that take a side in another
 * question already (`settled`) are not asked twice.
 */
export function denials(linked: Linked, settled: ReadonlySet<string>): Draft[] {
  const words = contentWords(linked)
  const byId = new Map(linked.claims.map((c) => [c.id, c]))
  const affirms = (c: Claim) => AFFIRMING.has(c.act) && c.polarity === 'affirmed'
  const tells = tellsOfDenial(linked.claims)
  const groups: Group[] = []
  const groupOf = new Map<string, Group>()
  const eventById = new Map(linked.events.map((e) => [e.id, e]))
  for (const denial of linked.claims) {
    if (denial.act !== 'deny' || settled.has(denial.id)) continue
    const answered = (denial.answers ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .filter((c) => words.of(c).size >= LEAST_SAID)
    const met = words
      .near(denial)
      .filter(
        (c) =>
          affirms(c) &&
          !tells.has(c.id) &&
          c.claimer !== denial.claimer &&
          !holds(denial, c) &&
          !holds(c, denial) &&
          words.overlap(denial, c) >= SAME_MATTER,
      )
    const yes = [...new Set([...answered, ...met])]
    if (yes.length === 0) continue
    const same = yes.map((c) => groupOf.get(c.id)).find((g) => g !== undefined)
    if (same) {
      same.no.push(denial)
      for (const claim of yes) same.yes.add(claim)
    } else groups.push({ no: [denial], yes: new Set(yes) })
    const group = same ?? groups.at(-1)!
    for (const claim of yes) groupOf.set(claim.id, group)
  }
  return groups.map(({ no, yes }): Draft => {
    const first = no[0]!
    const event = [...yes, ...no].find((c) => c.event)?.event
    const record = eventById.get(event ?? '')
    const matter = first.answers ? [...yes][0]! : first
    return {
      aspect: 'what-happened',
      ...(event ? { event } : {}),
      key: first.id,
      text: `Is it so? “${shortened(matter.content.exact)}”${record ? ` (${record.label})` : ''}`,
      answers: [
        { answer: `yes: ${quoted([...yes])}`, side: 'yes', claims: [...yes] },
        { answer: `no, denied: ${quoted(no)}`, side: 'no', claims: no },
      ],
    }
  })
}

/** Claims that tell of a denial ("X refused the inquiry, the paper writes"): they say that it was denied, and not that it is so. */
function tellsOfDenial(claims: readonly Claim[]): Set<string> {
  const cues = new Map<string, { start: number; end: number }[]>()
  for (const { document, act, cue } of claims) {
    if (act !== 'deny' || !cue) continue
    const list = cues.get(document)
    if (list) list.push(cue)
    else cues.set(document, [cue])
  }
  const found = new Set<string>()
  for (const { id, document, content } of claims) {
    if (cues.get(document)?.some((cue) => content.start <= cue.start && cue.end <= content.end)) found.add(id)
  }
  return found
}

interface Group {
  readonly no: Claim[]
  readonly yes: Set<Claim>
}

const holds = (a: Claim, b: Claim) =>
  a.document === b.document && a.content.start <= b.content.start && b.content.end <= a.content.end

const quoted = (claims: readonly Claim[]) =>
  [...new Set(claims.map((c) => shortened(c.content.exact)))]
    .slice(0, 3)
    .map((words) => `“${words}”`)
    .join(', ')

function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`
}
