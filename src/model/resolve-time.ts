import type { TimeContext } from './resolve/context.ts'
import { resolveAnaphor } from './resolve/resolve-anaphor.ts'
import { resolveDate } from './resolve/resolve-date.ts'
import { resolveOffset } from './resolve/resolve-offset.ts'
import { resolveRange } from './resolve/resolve-range.ts'
import { resolveWeekday } from './resolve/resolve-weekday.ts'
import type { TimeMeaning, TimeMention, TimeValue } from './time.ts'

export type { TimeContext } from './resolve/context.ts'

/**
 * The place in the calendar of what an expression means, or undefined where what it is counted from is not known.
 *
 * `document` is when the document was published (ISO 8601 at any precision), `anchor` the value of the time it is counted from
 * ("a day later"), `tense` what its sentence says. Reads no clock: the same arguments give the same value.
 */
export function resolveTime(meaning: TimeMeaning, context: TimeContext = {}): TimeValue | undefined {
  switch (meaning.kind) {
    case 'date':
      return resolveDate(meaning, context)
    case 'weekday':
      return resolveWeekday(meaning, context)
    case 'offset':
      return resolveOffset(meaning, context)
    case 'anaphor':
      return resolveAnaphor(meaning, context)
    case 'range':
      return resolveRange(meaning, context, (part, inner) =>
        part.kind === 'range' ? undefined : resolveTime(part, inner),
      )
    default:
      return undefined
  }
}

/**
 * The mentions of one document with their values, as far as its date allows; values that they carried before are replaced. A
 * mention counted from another one takes that one's value, whichever of the two stands first.
 */
export function resolveTimes(mentions: readonly TimeMention[], document?: string): TimeMention[] {
  const values: (TimeValue | undefined)[] = mentions.map((mention) =>
    typeof mention.anchor === 'number' ? undefined : valueFor(mention, document),
  )
  mentions.forEach((mention, i) => {
    if (typeof mention.anchor === 'number') values[i] = valueFor(mention, document, values[mention.anchor])
  })
  return mentions.map(({ value: _, ...mention }, i) => {
    const value = values[i]
    return value ? { ...mention, value } : mention
  })
}

function valueFor(mention: TimeMention, document?: string, anchor?: TimeValue): TimeValue | undefined {
  return resolveTime(mention.meaning, {
    ...(document !== undefined && { document }),
    ...(anchor && { anchor }),
    ...(mention.tense && { tense: mention.tense }),
  })
}
