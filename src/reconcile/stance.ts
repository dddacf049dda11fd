import type { Claim } from '../model/dossier.ts'
import type { Facet } from '../model/findings.ts'
import type { Range } from '../model/span.ts'
import type { Linked } from '../model/studied.ts'

/** A side that a claim takes, with the actors in the place of phrases. */
export interface Stance {
  readonly claim: Claim
  readonly facet: Facet
  /** Words that answer. */
  readonly words: string
  /** Words of whom or what it is about. */
  readonly aboutWords?: string
  /** Whether the words are a pronoun, that names nobody. */
  readonly isPronoun?: boolean
  /** Actor that it is about. */
  readonly about?: string
  readonly event?: string
  readonly document: number
}

/** Every stance of every document, in order. */
export function stancesOf({ studied, claims, claimOf, eventOf, actorAt }: Linked): Stance[] {
  const byId = new Map(claims.map((c) => [c.id, c]))
  const pronouns = studied.map(
    ({ annotation }) => new Set(annotation.mentions.flatMap((m) => (m.form === 'pronoun' ? [m.head] : []))),
  )
  const eventNear = (d: number, offset: number): string | undefined => {
    const { annotation, findings } = studied[d]!
    let best: string | undefined
    const sentence = sentenceAt(annotation.sentences, offset)
    findings.happenings.forEach((happening, h) => {
      const event = eventOf[d]![h]
      const other = annotation.tokens[happening.head]!.sentence
      if (event && other <= sentence && sentence - other <= NEAR) best = event
    })
    return best
  }
  return studied.flatMap(({ document, findings }, d) =>
    findings.facets.flatMap((facet): Stance[] => {
      const claim = byId.get(claimOf[d]![facet.claim]!)
      if (!claim) return []
      const about = facet.about && actorAt[d]!.get(facet.about.head)
      const event =
        (facet.happening === undefined ? undefined : eventOf[d]![facet.happening]) ??
        claim.event ??
        eventNear(d, facet.at.start)
      return [
        {
          claim,
          facet,
          words: words(document.text.slice(facet.at.start, facet.at.end)),
          document: d,
          ...(facet.about && pronouns[d]!.has(facet.about.head) ? { isPronoun: true } : {}),
          ...(facet.about ? { aboutWords: words(document.text.slice(facet.about.at.start, facet.about.at.end)) } : {}),
          ...(about ? { about } : {}),
          ...(event ? { event } : {}),
        },
      ]
    }),
  )
}

/** Sentences before a judgement in which the event that it is about is looked for. */
const NEAR = 3

function sentenceAt(sentences: readonly Range[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim()
