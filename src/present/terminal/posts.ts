import type { Coordination, PostsRead } from '../../model/dossier.ts'
import { shortened } from '../names.ts'
import { apartInWords, chanceInWords, patternInWords } from '../words/coordination-words.ts'
import { plural } from '../words/plural.ts'
import { quiet, strong, type Terminal, typesetter, words } from './lines.ts'

const ACCOUNTS = 12
const EXAMPLES = 3

/** What accounts posted together, for a terminal. Ends with a line end. */
export function renderPosts(coordination: readonly Coordination[], read: PostsRead, terminal: Terminal): string {
  const set = typesetter(terminal)
  const head = set([`${plural(read.posts, 'post')} of ${plural(read.accounts, 'account')}. ${apartInWords(read)}`])
  const patterns = coordination.flatMap((one) => [
    '',
    ...set([strong(patternInWords(one))]),
    ...set([chanceInWords(one)], { first: 3 }),
    ...set([accountsInWords(one.accounts)], { first: 3 }),
    ...one.examples.slice(0, EXAMPLES).flatMap(({ content, posts }) =>
      set(
        [
          words(`“${shortened(content, 160)}”`),
          quiet(` – from ${plural(posts.length, 'account')}, first ${posts[0]?.time ?? ''}`),
        ],
        {
          first: 3,
          others: 5,
        },
      ),
    ),
  ])
  const closing =
    coordination.length === 0
      ? ['', ...set(['No accounts posted the same within the window often enough to be a pattern.'])]
      : ['', ...set([quiet('A pattern in times and contents; it does not say who runs an account, or why.')])]
  return `${[...head, ...patterns, ...closing].join('\n')}\n`
}

function accountsInWords(accounts: readonly string[]): string {
  const more = accounts.length - ACCOUNTS
  return more > 0 ? `${accounts.slice(0, ACCOUNTS).join(', ')} and ${more} more` : accounts.join(', ')
}
