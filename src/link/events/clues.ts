import type { Happening } from '../../model/findings.ts'
import type { Range } from '../../model/span.ts'
import type { Studied } from '../../model/studied.ts'
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
}

/** The happenings of all documents, in order. `isBroad` tells places too large to say where something happened. */
export function cluesOf(studied: readonly Studied[], isBroad: (document: number, name: string) => boolean): Clue[] {
  return studied.flatMap((one, document) => {
    const { text } = one.document
    const { happenings } = one.findings
    const deaths = deathsGoWith(happenings)
    return happenings.map((happening, index) => {
      const when = happening.times
        .map((t) => one.annotation.times[t]?.value)
        .find((value) => value?.start !== undefined || value?.end !== undefined)
      const places = happening.places
        .map((at) => ({ key: nameKey(text.slice(at.start, at.end)), at }))
        .filter(({ key, at }) => key !== '' && !isBroad(document, text.slice(at.start, at.end)))
      return {
        document,
        index,
        happening,
        group: happening.family === 'casualties' ? deaths : happening.family,
        places,
        ...(when?.start ? { start: when.start } : {}),
        ...(when?.end ? { end: when.end } : {}),
      }
    })
  })
}

const CAUSES_OF_DEATH = ['violence', 'disaster', 'unrest'] as const

function deathsGoWith(happenings: readonly Happening[]): string {
  let best = 'casualties'
  let most = 0
  for (const family of CAUSES_OF_DEATH) {
    const count = happenings.filter((h) => h.family === family).length
    if (count > most) [best, most] = [family, count]
  }
  return best
}
