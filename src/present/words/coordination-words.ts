import type { Coordination, PostsRead } from '../../model/dossier.ts'
import type { ContentKind } from '../../model/vocabulary.ts'
import { groupDigits } from './numbers.ts'
import { listed, plural } from './plural.ts'

export const CONTENT_WORDS: Readonly<Record<ContentKind, string>> = {
  text: 'the same or nearly the same text',
  picture: 'the same picture',
  link: 'the same link',
}

/** "6 accounts posted 4 contents within 60 seconds of one another" */
export function patternInWords({ accounts, contents, window }: Coordination): string {
  return `${plural(accounts.length, 'account')} posted ${plural(contents, 'content')} within ${plural(window, 'second')} of one another`
}

/** What chance would give: "60 coincidences; 1.3 are to be expected …". */
export function chanceInWords({ coincidences, chance: { shuffles, atLeast, expected } }: Coordination): string {
  return (
    `${plural(coincidences, 'time')} two of them posted one content together. Where every post is given another second of its own hour, ` +
    `${expected} such times are to be expected of them, and as many, of any accounts, came in ${groupDigits(atLeast)} of ${groupDigits(shuffles)} shuffles.`
  )
}

/** What was not compared, and why. */
export function apartInWords({ apart: { reposts, replies, untimed, everywhere } }: PostsRead): string {
  const parts = [
    reposts > 0 && plural(reposts, 'repost'),
    replies > 0 && plural(replies, 'reply', 'replies'),
    untimed > 0 && `${plural(untimed, 'post')} without a time of day`,
    everywhere > 0 && `${plural(everywhere, 'post')} of what many accounts posted all through an hour`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'None was set apart.' : `Set apart: ${listed(parts)}.`
}
