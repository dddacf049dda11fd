import type { Coordination, PostsRead } from '../../model/dossier.ts'
import type { Ledger } from '../ledger.ts'
import { shortened } from '../names.ts'
import { apartInWords, CONTENT_WORDS, chanceInWords, patternInWords } from '../words/coordination-words.ts'
import { dateInWords } from '../words/dates.ts'
import { groupDigits } from '../words/numbers.ts'
import { listed, plural } from '../words/plural.ts'
import { type Html, html, joined } from './html.ts'

/** Patterns stand open up to this many. */
const OPEN = 8
const ACCOUNTS = 24

/** Accounts that posted the same within a short window, repeatedly: the pattern with its numbers and what chance would give; no more. */
export function postsSection({ dossier }: Ledger): Html {
  const { coordination = [], postsRead } = dossier
  if (!postsRead) return html``
  return html`<section id="posts" aria-labelledby="posts-h">
<h2 id="posts-h">Posts at one time</h2>
<p class="note">${scope(postsRead)} What follows is a pattern in the times and contents of posts. It does not say who runs an account, or why posts came together: a news desk, a campaign of volunteers and one person with many accounts can look alike.</p>
${coordination.length === 0 && html`<p class="empty">No accounts posted the same text, picture or link within the window often enough to be a pattern. A pattern appears where the same accounts do so three times: for example one text from six accounts within a minute, on three days.</p>`}
${coordination.slice(0, OPEN).map(pattern)}
${coordination.length > OPEN && html`<details class="folded"><summary>${plural(coordination.length - OPEN, 'more pattern')}</summary>${coordination.slice(OPEN).map(pattern)}</details>`}
</section>`
}

const scope = (read: PostsRead) =>
  `${plural(read.posts, 'post')} of ${plural(read.accounts, 'account')} were read from ${plural(read.files.length, 'export')}. ${apartInWords(read)}`

function pattern(one: Coordination): Html {
  const rest = one.accounts.slice(ACCOUNTS)
  const names = (accounts: readonly string[]) =>
    joined(
      accounts.map((account) => html`<bdi>${account}</bdi>`),
      ', ',
    )
  return html`<article class="dep"><h3>${patternInWords(one)}</h3>
<p>${chanceInWords(one)}</p>
<p class="by">${dateInWords(one.start.slice(0, 10))}${one.end.slice(0, 10) !== one.start.slice(0, 10) && html` to ${dateInWords(one.end.slice(0, 10))}`} <span class="dot">·</span> ${plural(one.posts, 'post')} in ${plural(one.windows, 'window')} <span class="dot">·</span> ${listed(one.kinds.map((kind) => CONTENT_WORDS[kind]))} <span class="dot">·</span> ${plural(one.pairs, 'pair')} of accounts</p>
<p>${names(one.accounts.slice(0, ACCOUNTS))}${rest.length > 0 && html` <details class="more"><summary>${plural(rest.length, 'more account')}</summary>${names(rest)}</details>`}</p>
<details class="more"><summary>${plural(one.examples.length, 'example')}</summary>${one.examples.map(
    ({ content, posts }) => html`<blockquote dir="auto"><span class="w">${shortened(content, 400)}</span></blockquote>
<ul class="by">${posts.map(({ account, time, file, row }) => html`<li><span class="num">${time.replace('T', ' ').replace('Z', ' UTC')}</span> <bdi>${account}</bdi>, <bdi>${file}</bdi> record ${groupDigits(row)}</li>`)}</ul>`,
  )}</details>
</article>`
}
