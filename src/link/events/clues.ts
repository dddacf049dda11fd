import { civilDate, dayNumber } from '../../model/civil-date.ts'
import type { Happening } from '../../model/findings.ts'
import type { Range } from '../../model/span.ts'
import type { Studied } from '../../model/studied.ts'
import type { TimeMention } from '../../model/time.ts'
import { nameKey } from '../actors/keys.ts'

/** A happening as far as it tells which event it is of. */
export interface Clue {
  readonly document: number
  readonly index: number
  readonly happening: Happening
  /** What it can be one event with: deaths go with the violence or the disaster that the document tells of. */
  readonly group: string
  readonly places: readonly { readonly key: string; readonly at: Range }[]
  readonly start?: string
  readonly end?: string
  /** Day of the week, 1 for Monday, where that is all that can be known of the day. */
  readonly weekday?: number
}

/** The happenings of all documents, in order. `isBroad` tells places too large to say where something happened. */
export function cluesOf(
  studied: readonly Studied[],
  times: readonly (readonly TimeMention[])[],
  isBroad: (document: number, name: string) => boolean,
): Clue[] {
  const heads = studied.map(({ findings }) => new Set(findings.happenings.map((h) => h.head)))
  const told = studied.map((one, d) => one.findings.happenings.filter((h) => !isOpenKilling(one, h, heads[d]!)))
  const shared =
    deathsGoWith(told.flat()) ?? deathsGoWith(studied.flatMap((one) => one.findings.happenings)) ?? 'casualties'
  return studied.flatMap((one, document) => {
    const { text } = one.document
    const { happenings } = one.findings
    const deaths = deathsGoWith(told[document]!) ?? shared
    const families = new Set(happenings.map((h) => h.family))
    return happenings.map((happening, index) => {
      const when = happening.times
        .flatMap((t) => times[document]![t] ?? [])
        .map((time) => dateOf(time))
        .find((value) => value?.start !== undefined || value?.end !== undefined)
      const places = happening.places
        .map((at) => ({ key: nameKey(text.slice(at.start, at.end)), at }))
        .filter(({ key, at }) => key !== '' && !isBroad(document, text.slice(at.start, at.end)))
      return {
        document,
        index,
        happening,
        group: isOpenKilling(one, happening, heads[document]!)
          ? killingsGoWith(deaths)
          : groupOf(happening, deaths, families),
        places,
        ...(when?.start ? { start: when.start } : {}),
        ...(when?.end ? { end: when.end } : {}),
        ...(when ? {} : weekdayOnly(happening, times[document]!)),
      }
    })
  })
}

function weekdayOnly({ times }: Happening, all: readonly TimeMention[]): { weekday?: number } {
  for (const t of times) {
    const meaning = all[t]?.meaning
    if (meaning?.kind === 'weekday') return { weekday: meaning.weekday }
  }
  return {}
}

/** When it was: a time that is counted from the happening itself ("the day after the storm") lies as far from it as it says. */
function dateOf({ meaning, value }: TimeMention): { start?: string; end?: string } | undefined {
  if (meaning.kind !== 'anaphor' || meaning.from !== 'event') return value
  if (meaning.unit !== 'day' || value?.start?.length !== 10) return undefined
  const [year, month, day] = value.start.split('-').map(Number) as [number, number, number]
  const { year: y, month: m, day: d } = civilDate(dayNumber({ year, month, day }) - meaning.amount)
  return { start: `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` }
}

/** Deaths go with what brought them; the staging of something with the graves that the document tells of, where it does. */
function groupOf({ family, type }: Happening, deaths: string, told: ReadonlySet<string>): string {
  if (family === 'casualties') return deaths
  return type === 'staging' && told.has('grave') ? 'grave' : family
}

const CAUSES_OF_DEATH = ['violence', 'disaster', 'unrest'] as const

/** What the happenings tell of most that people die of; undefined where they tell of nothing of the kind. */
function deathsGoWith(happenings: readonly Happening[]): (typeof CAUSES_OF_DEATH)[number] | undefined {
  let best: (typeof CAUSES_OF_DEATH)[number] | undefined
  let most = 0
  for (const family of CAUSES_OF_DEATH) {
    const count = happenings.filter((h) => h.family === family).length
    if (count > most) [best, most] = [family, count]
  }
  return best
}

/** "12 people were killed", "the blast killed 12": a killing by nobody goes with the disaster, where that is what is told of. */
function isOpenKilling(
  { annotation }: Studied,
  { type, head, participants }: Happening,
  happenings: ReadonlySet<number>,
): boolean {
  if (type !== 'killing' || annotation.tokens[head]!.upos !== 'VERB') return false
  const agents = participants.filter(({ role }) => role === 'agent')
  return agents.every(({ phrase }) => happenings.has(phrase.head))
}

const killingsGoWith = (deaths: string) => (deaths === 'disaster' ? deaths : 'violence')
