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
  /** What it can be one event with. */
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
  return studied.flatMap((one, document) => {
    const { text } = one.document
    const { happenings } = one.findings
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
        group: groupOf(happening, families),
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

/** The staging of something with the graves that the document tells of, where it does. */
export function groupOf({ family, type }: Happening, told: ReadonlySet<string>): string {
  if (DEADLY.has(family)) return 'deadly'
  if (family === 'unrest') return 'protest'
  return type === 'staging' && told.has('grave') ? 'grave' : family
}

/** An explosion to one is a bombing to another: what people died of is what accounts differ on, and no reason to make two events of one. */
const DEADLY: ReadonlySet<string> = new Set(['violence', 'disaster', 'casualties', 'downing'])
