import { seeded } from '../src/store/testing/seeded.ts'

/** A report made for measuring: about 350 words on one invented event, with sources, figures, denials and days. */
export interface GeneratedReport {
  readonly file: string
  readonly text: string
}

const list = (words: string) => words.split('|')
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  who: list(
    'the interior ministry|a spokesman for the army|the governor|local residents|two witnesses|the Two Banks Front|a rights group|the opposition|the mayor of {place}|officials in {place}|the Harbour Press Agency|a hospital director|Ilse {name}|Captain {name}|Minister Tomas {name}|aid workers|the Varnholt Group|relatives|a fisherman called {name}',
  ),
  place: list('Mirrane|Estmark|Port Alder|Belsante|Quay Lorne|Corrande|Sandhollow|Vell|Upper Ambrel|Tarn Bridge'),
  name: list('Okamba|Ferrand|Lisko|Adeyar|Brandt|Moreau|Silva|Korin|Hale|Nassar|Petrov|Ibarra|Quill|Osei|Varga'),
  number: list('12|17|23|31|40|48|56|64|72|85|104|112|140|203|more than 30|at least 15|about 90|dozens of|nearly 200'),
  people: list('fighters|civilians|people|soldiers|villagers|traders|ferrymen|children|protesters|men'),
  harmed: list('were killed|died|were wounded|were arrested|are missing|were displaced|were detained'),
  said: list('said|announced|insisted|confirmed|told reporters|declared|warned|reported|acknowledged|repeated'),
  denied: list('denied|rejected|dismissed|disputed|would not confirm'),
  day: list('on Monday|on Tuesday|on June 12|the next morning|late on Thursday|last week|on June 14, 2024|yesterday'),
  thing: list('the raid|the shelling|the blockade|the landing|the fire at the market|the arrests|the shooting'),
  where: list(
    'near the ferry market|north of {place}|on the east bank|in the old town|along the canal|outside {place}',
  ),
}
const SENTENCES = [
  '{Who} {said} {day} that {number} {people} {harmed} {where}.',
  '{Who} {denied} {day} that {who} took part in {thing}.',
  '"We counted {number} {people} {where}," {who} {said} {day}.',
  'According to {who}, {number} {people} {harmed} in {thing}.',
  '{Who} accused {who} of {thing} {where}, a charge {who} {denied}.',
  '{Number} {people} {harmed} {where}, {who} {said}.',
  '{Thing} began {day} {where} and lasted {number} hours.',
  '{Who} {said} {who} had been seen {where} {day}.',
  '{Who} called on {who} to leave {place} {day}.',
  'Footage from {place} shows {people} {where}, {who} {said}.',
  '{Who} {said} it would look into {thing} in {place}.',
  '{Thing} {where} was unlawful, {who} {said} {day}; {who} {denied} it.',
]

/** The same reports for the same number; one in ten is the one before it in another outlet, word for word. */
export function generateReports(count: number): GeneratedReport[] {
  const reports: GeneratedReport[] = []
  for (let i = 0; i < count; i++) {
    const random = seeded(7919 + i)
    const copied = i % 10 === 9 ? reports[i - 1]! : undefined
    const body = copied ? copied.text.split('\n\n').slice(2) : paragraphs(random)
    const day = 12 + Math.floor(random() * 14)
    const head = [fill('{Who} {denied} {thing} in {place}', random), `The {name} Courier, June ${day}, 2024`]
    const text = `${[head[0], fill(head[1]!, random), ...body].join('\n\n')}\n`
    reports.push({ file: `report-${String(i).padStart(4, '0')}.txt`, text })
  }
  return reports
}

function paragraphs(random: () => number): string[] {
  return Array.from({ length: 9 }, () =>
    Array.from({ length: 3 }, () => fill(pick(SENTENCES, random), random)).join(' '),
  )
}

/** Puts words into the slots, theirs too; a slot with a capital gives one. */
function fill(template: string, random: () => number): string {
  return template.replace(/\{(\w)(\w*)\}/g, (_, first: string, rest: string) => {
    const words = fill(pick(SLOTS[first.toLowerCase() + rest]!, random), random)
    return first === first.toUpperCase() ? words[0]!.toUpperCase() + words.slice(1) : words
  })
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)]!
}
