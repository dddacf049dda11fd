import { idOf } from '../../model/ids.ts'
import { by } from '../../model/order.ts'
import type { Post, PostExport } from '../../model/post.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { ADDRESS_NAMES, REFERENCE_TYPES } from './field-names.ts'
import { fieldOf, plainRecord } from './field-of.ts'
import { plainText } from './plain-text.ts'
import { postTime } from './post-time.ts'
import { isRecord, type PostRecord, recordsOf } from './records-of.ts'

/**
 * The posts of exports (JSON, JSON lines or CSV), in the order of files and rows; a post that stands in several exports is one. What is not understood
 * is a problem, once for each file with how often, and the rest is kept.
 */
export function readPosts(exports: readonly PostExport[]): {
  readonly posts: readonly Post[]
  readonly problems: readonly Problem[]
} {
  const posts = new Map<string, Post>()
  const problems: Problem[] = []
  for (const one of [...exports].sort(by(({ file }) => file))) {
    const read = readExport(one)
    for (const post of read.posts) if (!posts.has(post.id)) posts.set(post.id, post)
    problems.push(...read.problems)
  }
  return { posts: [...posts.values()], problems }
}

function readExport({ file, bytes }: PostExport): { posts: Post[]; problems: Problem[] } {
  const about = { about: file }
  const found = recordsOf(new TextDecoder('utf-8').decode(bytes))
  if (!found) return { posts: [], problems: [problem('read/no-posts', { path: file }, about)] }
  const tally = { nobody: 0, empty: 0, untimed: 0, unzoned: 0, nobodyAt: 0, untimedAt: 0, emptyAt: 0 }
  const posts = found.records.flatMap(({ record, row }): Post[] => {
    const plain = plainRecord(record)
    const author = words(fieldOf(plain, 'author')[0])
    if (author === undefined) {
      if (tally.nobody++ === 0) tally.nobodyAt = row
      return []
    }
    const time = fieldOf(plain, 'time')
      .map(postTime)
      .find((one) => one !== undefined)
    if (!time && tally.untimed++ === 0) tally.untimedAt = row
    if (time && !time.zoned) tally.unzoned++
    const post = postOf(plain, author, time?.seconds, file, row)
    if (post.text === '' && post.links.length === 0 && post.pictures.length === 0 && post.repostOf === undefined) {
      if (tally.empty++ === 0) tally.emptyAt = row
      return []
    }
    return [post]
  })
  const { broken } = found
  const { nobody, nobodyAt, empty, emptyAt, untimed, untimedAt, unzoned } = tally
  const skipped = (count: number, first: number, reason: string) =>
    count === 0 ? [] : [problem('read/posts-skipped', { path: file, count, first, reason }, about)]
  const problems = [
    ...(broken ? skipped(broken.count, broken.first, broken.reason) : []),
    ...skipped(nobody, nobodyAt, 'no field names who posted'),
    ...skipped(empty, emptyAt, 'it holds no text, link or picture'),
    ...(untimed > 0
      ? [problem('read/posts-without-time', { path: file, count: untimed, first: untimedAt }, about)]
      : []),
    ...(unzoned > 0 ? [problem('read/posts-without-zone', { path: file, count: unzoned }, about)] : []),
  ]
  return { posts, problems }
}

function postOf(record: PostRecord, author: string, time: number | undefined, file: string, row: number): Post {
  const text = plainText(textOf(fieldOf(record, 'text')))
  const url = words(fieldOf(record, 'url')[0])
  const links = [...new Set(linksOf(record, text, url))]
  const pictures = [
    ...new Set(
      fieldOf(record, 'pictures')
        .flatMap((one) => (words(one) ?? '').split(/[\s,;|]+/))
        .filter((one) => one !== ''),
    ),
  ]
  const replyTo = words(fieldOf(record, 'replyTo')[0]) ?? referenced(record, REFERENCE_TYPES.reply)
  const repostOf =
    words(fieldOf(record, 'repostOf')[0]) ?? referenced(record, REFERENCE_TYPES.repost) ?? repostMark(text)
  return {
    id: idOf('pst', author, time, text, ...links, '', ...pictures, repostOf, replyTo, url),
    author,
    ...(time === undefined ? {} : { time }),
    text,
    links,
    pictures,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(repostOf === undefined ? {} : { repostOf }),
    ...(url === undefined ? {} : { url }),
    file,
    row,
  }
}

function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (typeof value === 'number' || value === true) return String(value)
  // "from" and "channel" may be objects of which no listed name is there.
  return undefined
}

/** A text may be kept in pieces, some of them objects that say how they look. */
function textOf(values: readonly unknown[]): string {
  return values
    .map((value) => {
      if (typeof value === 'string' || typeof value === 'number') return String(value)
      return isRecord(value) && typeof value.text === 'string' ? value.text : ''
    })
    .join('')
    .trim()
}

const ADDRESS = /https?:\/\/[^\s<>"']{1,2000}/g

/** Addresses that the post leads to; not its own. */
function linksOf(record: PostRecord, text: string, url: string | undefined): string[] {
  const listed = fieldOf(record, 'links').flatMap((value) => {
    if (typeof value === 'string') return value.match(ADDRESS) ?? []
    if (!isRecord(value)) return []
    const plain = plainRecord(value)
    const address = ADDRESS_NAMES.map((name) => plain[name]).find((one) => typeof one === 'string')
    return typeof address === 'string' ? [address] : []
  })
  const written = listed.length > 0 ? [] : (text.match(ADDRESS) ?? []).map((one) => one.replace(/[.,;:!?)\]]+$/, ''))
  return [...listed, ...written].filter((link) => link !== url)
}

/** A list of what the post refers to, each with a type. */
function referenced(record: PostRecord, types: readonly string[]): string | undefined {
  const list = record.referencedtweets ?? record.references
  if (!Array.isArray(list)) return undefined
  const found = list.find((one) => isRecord(one) && typeof one.type === 'string' && types.includes(one.type))
  return isRecord(found) ? (words(found.id) ?? 'unknown') : undefined
}

/** "RT @name: …", as old clients and exports without a field for it write. */
const repostMark = (text: string): string | undefined => /^RT @([\p{L}\p{N}_.@-]{1,100}):/u.exec(text)?.[1]
