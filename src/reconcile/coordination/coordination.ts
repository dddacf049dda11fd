import type { Coordination, PostsRead } from '../../model/dossier.ts'
import { idOf } from '../../model/ids.ts'
import { compareText } from '../../model/order.ts'
import type { Post } from '../../model/post.ts'
import { type Burst, burstsOf } from './bursts.ts'
import { type Content, contentsOf, plainLink } from './contents.ts'
import { withoutEverywhere } from './everywhere.ts'
import { type Group, groupsOf } from './groups.ts'
import { type Chance, chancesOf, SEED } from './null-model.ts'
import { COORDINATION, type CoordinationSettings } from './settings.ts'
import { together } from './together.ts'

const RULE = 'reconcile/coordination@1'
/** Contents that a record shows with their words, and posts of each. */
const EXAMPLES = 5
const POSTS_SHOWN = 12

/**
 * Accounts that posted the same text, picture or link within a short window, repeatedly: what they did, with its numbers and with what chance would give.
 * It does not say who they are or why they do. Reposts, replies and what everybody posts are set apart. Does not depend on the order of the posts.
 */
export function coordinationOf(
  all: readonly Post[],
  settings: CoordinationSettings = COORDINATION,
): { readonly coordination: readonly Coordination[]; readonly read: Omit<PostsRead, 'files'> } {
  const compared = all.filter((post) => post.repostOf === undefined && post.replyTo === undefined)
  const posts = compared
    .filter((post) => post.time !== undefined)
    .sort((a, b) => a.time! - b.time! || compareText(a.id, b.id))
  const accounts = [...new Set(posts.map((post) => post.author))].sort(compareText)
  const indexOf = new Map(accounts.map((account, i) => [account, i]))
  const times = Float64Array.from(posts, (post) => post.time ?? 0)
  const authors = Int32Array.from(posts, (post) => indexOf.get(post.author) ?? 0)

  const { contents, apart } = withoutEverywhere(contentsOf(posts), times, authors, settings.window)
  const groups = groupsOf(
    together(contents, times, authors, accounts.length, settings.window),
    accounts.length,
    settings.least,
  )
  const { shuffles, chances } = chancesOf(groups, contents, times, authors, accounts.length, settings)
  const bursts = burstsOf(groups, contents, times, authors, settings.window)
  return {
    coordination: groups
      .map((group, g) => recordOf(group, bursts[g]!, chances[g]!, shuffles, posts, accounts, settings))
      .sort((a, b) => b.coincidences - a.coincidences || compareText(a.id, b.id)),
    read: {
      posts: all.length,
      accounts: new Set(all.map((post) => post.author)).size,
      apart: {
        reposts: all.filter((post) => post.repostOf !== undefined).length,
        replies: all.filter((post) => post.repostOf === undefined && post.replyTo !== undefined).length,
        untimed: compared.length - posts.length,
        everywhere: apart.size,
      },
    },
  }
}

function recordOf(
  group: Group,
  bursts: readonly Burst[],
  { atLeast, expected }: Chance,
  shuffles: number,
  posts: readonly Post[],
  accounts: readonly string[],
  { window, least }: CoordinationSettings,
): Coordination {
  const own = [...new Set(bursts.flatMap((burst) => burst.posts))].sort((a, b) => a - b)
  const contents = new Set(bursts.map(({ content }) => content))
  const kinds = (['text', 'picture', 'link'] as const).filter((kind) =>
    [...contents].some((content) => content.kind === kind),
  )
  const names = group.accounts.map((account) => accounts[account]!)
  const mean = Math.round(expected * 10) / 10
  return {
    id: idOf('crd', ...names, '', ...own.map((post) => posts[post]!.id)),
    kinds,
    accounts: names,
    posts: own.length,
    pairs: group.pairs.length,
    coincidences: group.coincidences,
    windows: bursts.length,
    contents: contents.size,
    window,
    least,
    start: isoOf(posts[own[0]!]!),
    end: isoOf(posts[own.at(-1)!]!),
    examples: examplesOf(bursts, posts),
    chance: { shuffles, atLeast, expected: mean, seed: SEED },
    why:
      `${group.accounts.length} accounts posted ${contents.size} contents within ${window} seconds of one another, each pair of ${group.pairs.length} at least ${least} of them: ` +
      `${group.coincidences} coincidences, where shuffled times give ${mean}, and as many in ${atLeast} of ${shuffles} shuffles.`,
    by: RULE,
  }
}

function examplesOf(bursts: readonly Burst[], posts: readonly Post[]): Coordination['examples'] {
  return [...bursts]
    .sort((a, b) => b.posts.length - a.posts.length || a.posts[0]! - b.posts[0]!)
    .slice(0, EXAMPLES)
    .map(({ content, posts: own }) => {
      const first = posts[own[0]!]!
      return {
        kind: content.kind,
        content: shownOf(content, first),
        posts: own.slice(0, POSTS_SHOWN).map((post) => {
          const { author, file, row, url } = posts[post]!
          return { account: author, time: isoOf(posts[post]!), file, row, ...(url === undefined ? {} : { url }) }
        }),
      }
    })
}

/** The content as the first post has it. */
function shownOf({ kind, key }: Content, { text, links }: Post): string {
  if (kind === 'text') return text
  return kind === 'link' ? (links.find((link) => plainLink(link) === key) ?? key) : key
}

const isoOf = ({ time }: Post): string => `${new Date((time ?? 0) * 1000).toISOString().slice(0, 19)}Z`
