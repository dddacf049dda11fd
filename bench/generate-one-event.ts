import { sha256 } from '../src/model/ids.ts'
import type { Studied } from '../src/model/studied.ts'
import { study } from '../src/pipeline.ts'
import { seeded } from '../src/store/testing/seeded.ts'

/** Reports that are studied; all others are these, with other names, numbers and dates in their place. */
const STUDIED = 48
const PARAGRAPHS = 8
/** Sentences of a paragraph. */
const SENTENCES_EACH = 3

const list = (words: string) => words.split('|')

/** Who speaks, in words of which all stand for those that are called so: a few that everybody quotes, and one name that is another in each report. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  who: list(
    'the interior ministry|a spokesman for the army|the governor of Corrande|local residents|two witnesses|the Two Banks Front|a rights group|the opposition|the mayor of Corrande|the Harbour Press Agency|a hospital director|Captain Ferran|Minister Tomas Lisbon|aid workers|the Varnholt Group|the army|Ilse Ferran|a fisherman called Lisbon',
  ),
  accused: list('the army|the Two Banks Front|the interior ministry|foreign mercenaries|the rebels'),
  number: list('12|17|23|31|40|48|more than 30|at least 15|about 90|dozens of|nearly 200|140|203'),
  people: list('fighters|civilians|people|soldiers|villagers|children|protesters|men'),
  harmed: list('were killed|died|were wounded|were arrested|are missing|were detained'),
  said: list('said|announced|insisted|confirmed|told reporters|declared|reported'),
  denied: list('denied|rejected|dismissed|disputed'),
  day: list('on Monday|on Tuesday|on June 12|the next morning|on June 14, 2024|on June 13|'),
  thing: list('the raid|the shelling|the massacre|the operation|the attack|the killings'),
}
const SENTENCES = list(
  '{Who} {said} {day} that {number} {people} {harmed} in the raid on Corrande.|' +
    '{Who} {denied} that {accused} took part in {thing} in Corrande.|' +
    '"We counted {number} bodies near the ferry market," {who} {said} {day}.|' +
    'According to {who}, {number} {people} {harmed} in {thing}.|' +
    '{Who} accused {accused} of killing {people} in Corrande, a charge {accused} {denied}.|' +
    '{Number} {people} {harmed} in Corrande on June 12, {who} {said}.|' +
    'Soldiers raided Corrande on June 12, 2024, and {number} {people} {harmed}.|' +
    '{Who} {said} that {accused} shelled the market of Corrande.|' +
    '{Who} {denied} this {day}.|{Accused} killed {number} {people}, {who} {said} {day}.|' +
    'The army released drone footage of the market that showed {people} on the east bank.|' +
    '{Who} {said} the video of {thing} was staged.|' +
    '{Who} {said} it would open an inquiry into {thing}.|' +
    '{Thing} in Corrande was unlawful, {who} {said}; {accused} {denied} it.|' +
    'In a statement, the army {said} that it had neutralized {number} terrorists.|' +
    '{Who} {said} foreign mercenaries were in Corrande {day}.',
)
/** Names as long as those that they replace, so that every place in a text stays where it is. */
const NAMES = list(
  'Ferran|Okamba|Adeyar|Brandt|Moreau|Nassar|Petrov|Ibarra|Lisbon|Korini|Vargas|Osella|Hallek|Silvan|Quille',
)

/** A few dozen invented reports on one raid, worked through once. */
export function studiedReports(): Studied[] {
  return Array.from({ length: STUDIED }, (_, i) => {
    const random = seeded(104729 + i)
    const body = Array.from({ length: PARAGRAPHS }, () =>
      Array.from({ length: SENTENCES_EACH }, () => fill(pick(SENTENCES, random), random)).join(' '),
    )
    const text = [fill('{Who} {denied} {thing} in Corrande', random), ...body].join('\n\n').replace(/ (?=[ ,.])/g, '')
    const bytes = new TextEncoder().encode(`${text}\n`)
    const sightings = [{ file: `report-${i}.txt`, declared: { published: '2024-06-14', publisher: `Courier ${i}` } }]
    return study({ sha256: sha256(bytes), bytes, sightings, type: 'text/plain' }).studied
  })
}

/** So many reports on one raid: each a studied one with an id, a date, a publisher, names and numbers of its own. */
export function manyOnOneEvent(studied: readonly Studied[], count: number): Studied[] {
  return Array.from({ length: count }, (_, i) => {
    const one = studied[i % studied.length]!
    const random = seeded(15485863 + i)
    const shift = Math.floor(random() * NAMES.length)
    const numbers = new Map([12, 17, 23, 31, 40, 48].map((n) => [n, 11 + Math.floor(random() * 60)]))
    const name = new Map(NAMES.map((n, k) => [n, NAMES[(k + shift) % NAMES.length]!]))
    const other = reworded(one, name, numbers) as Studied
    const published = `2024-06-${13 + Math.floor(random() * 17)}`
    const file = `report-${String(i).padStart(4, '0')}.txt`
    const own = { id: `doc-${sha256(new TextEncoder().encode(file)).slice(0, 16)}`, file, published }
    return { ...other, document: { ...other.document, ...own, publisher: `Courier ${i}` } }
  })
}

const BOUNDS: ReadonlySet<string> = new Set(['min', 'max'])
const NUMBER = /(?<![\p{L}\p{Nd}])(?:12|17|23|31|40|48)(?!,? 20|\p{Nd})/gu

/** The value with names and numbers replaced wherever they stand: in the text, in what was found in it, as words and as bounds. */
function reworded(value: unknown, name: ReadonlyMap<string, string>, numbers: ReadonlyMap<number, number>): unknown {
  if (typeof value === 'string')
    return value
      .replace(/\p{Lu}\p{Ll}{5}(?!\p{L})/gu, (word) => name.get(word) ?? word)
      .replace(NUMBER, (digits) => `${numbers.get(Number(digits)) ?? digits}`)
  if (Array.isArray(value)) return value.map((item) => reworded(item, name, numbers))
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      BOUNDS.has(key) && typeof item === 'number' ? (numbers.get(item) ?? item) : reworded(item, name, numbers),
    ]),
  )
}

/** Puts words into the slots; a slot with a capital begins a sentence. */
function fill(template: string, random: () => number): string {
  return template.replace(/\{(\w)(\w*)\}/g, (_, first: string, rest: string) => {
    const words = pick(SLOTS[first.toLowerCase() + rest]!, random)
    return first === first.toUpperCase() ? words.slice(0, 1).toUpperCase() + words.slice(1) : words
  })
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)]!
}
