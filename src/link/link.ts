import type { Language } from '../lang/language.ts'
import type { Linked, Studied } from '../model/studied.ts'
import { linkActors } from './actors/link-actors.ts'
import { linkClaims, linkFigures } from './claims.ts'
import { mainCountries } from './country.ts'
import { inferByEvents } from './dates/by-events.ts'
import { clocksOf, toldIn } from './dates/clocks.ts'
import { inferDates } from './dates/infer-dates.ts'
import { isBroadPlace } from './events/broad-place.ts'
import { linkEvents } from './events/link-events.ts'
import { eventOfFigures } from './events/of-figures.ts'

/** Joins what documents say apart: the same actors, the same events. Every link keeps its reason; where in doubt, two stay two. */
export function link(studied: readonly Studied[], languages: readonly (Language | undefined)[]): Linked {
  // 1. Whose "the government" and "the army" are.
  const places = mainCountries(studied, languages)

  // 2. Actors.
  const linked = linkActors(studied, languages, places)

  // 3. When documents without a date were written, and with that what "March 23" is.
  const dated = inferByEvents(
    studied,
    inferDates(studied),
    (d, name) => isBroadPlace(languages[d], name),
    linked.actorAt,
  )
  const times = dated.map((d) => d.times)

  // 4. Events.
  const { events, eventOf } = linkEvents(studied, languages, linked, times)

  // 5. Claims and figures, with actors and events in the place of phrases.
  const eventById = new Map(events.map((e) => [e.id, e]))
  const claims = studied.map((one, d) => {
    const dial = { one, times: times[d]!, inferred: dated[d]!.inferred, events: eventById, told: toldIn(one) }
    const ofClaim = new Map<number, string>()
    one.findings.happenings.forEach((h, i) => {
      const event = eventOf[d]![i]
      if (event && !ofClaim.has(h.claim)) ofClaim.set(h.claim, event)
    })
    return linkClaims(one, d, linked, times[d]!).map((claim, c) => {
      const event = ofClaim.get(c)
      const placed = event ? { ...claim, event } : claim
      return { ...placed, clocks: clocksOf(placed, one.findings.claims[c]!, c, dial) }
    })
  })
  const figureEvents = eventOfFigures(studied, events, eventOf)
  const figures = studied.map((one, d) => linkFigures(one, claims[d]!, figureEvents[d]!))
  return {
    studied,
    actors: linked.actors,
    claims: claims.flat(),
    figures: figures.flat(),
    events,
    claimOf: claims.map((list) => list.map((c) => c.id)),
    figureOf: figures.map((list) => list.map((f) => f.id)),
    eventOf,
    actorAt: linked.actorAt,
    times,
    inferred: dated.map((d) => d.inferred),
  }
}
