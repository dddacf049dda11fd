import { sha256 } from '../../model/ids.ts'
import type { Post } from '../../model/post.ts'
import type { ContentKind } from '../../model/vocabulary.ts'
import { nearCopies } from './near-copies.ts'

/** Something that several accounts posted. */
export interface Content {
  readonly kind: ContentKind
  /** The plain address, or the hash; of a text the words of its first post. */
  readonly key: string
  /** Index of each post that holds it, ascending. */
  readonly posts: readonly number[]
}

/** Words that a text must have to be compared: "Thank you!" is everybody's. */
const LEAST_WORDS = 5

/** Each text (with its near copies), picture and link that two accounts or more posted; in the order of their first posts. */
export function contentsOf(posts: readonly Post[]): Content[] {
  const texts = new Map<string, number[]>()
  const pictures = new Map<string, number[]>()
  const links = new Map<string, number[]>()
  posts.forEach((post, p) => {
    const words = wordsOf(post.text)
    if (words.length >= LEAST_WORDS) add(texts, words.join(' '), p)
    for (const picture of new Set(post.pictures.map((one) => one.toLowerCase()))) add(pictures, picture, p)
    for (const link of new Set(post.links.map(plainLink))) add(links, link, p)
  })
  const keys = [...texts.keys()]
  const groups = new Map<number, { key: string; posts: number[] }>()
  nearCopies(keys.map((key) => key.split(' '))).forEach((group, i) => {
    const key = keys[i]!
    const known = groups.get(group)
    if (known) known.posts.push(...texts.get(key)!)
    else groups.set(group, { key, posts: [...texts.get(key)!] })
  })
  const all: Content[] = [
    ...[...groups.values()].map(({ key, posts: own }) => ({
      kind: 'text' as const,
      key,
      posts: own.sort((a, b) => a - b),
    })),
    ...[...pictures].map(([key, own]) => ({ kind: 'picture' as const, key, posts: own })),
    ...[...links].map(([key, own]) => ({ kind: 'link' as const, key, posts: own })),
  ]
  return all.filter((content) => new Set(content.posts.map((p) => posts[p]!.author)).size > 1)
}

function add(map: Map<string, number[]>, key: string, post: number): void {
  const list = map.get(key)
  if (list) list.push(post)
  else map.set(key, [post])
}

/** The words of a text without links and the accounts that it addresses, in lower case. */
export function wordsOf(text: string): string[] {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S{1,2000}/g, ' ')
    .replace(/@[\p{L}\p{N}_.-]{1,100}/gu, ' ')
  return bare.match(/[\p{L}\p{M}\p{N}]{1,200}/gu) ?? []
}

/** The address without what leads to the same page: scheme, "www.", fragment, marks of where a reader came from, the last slash. */
export function plainLink(link: string): string {
  if (!URL.canParse(link)) return sha256(link)
  const { hostname, pathname, searchParams } = new URL(link)
  const kept = [...searchParams]
    .filter(([name]) => !/^(utm_|fbclid$|gclid$|igshid$|mc_|ref$|s$|t$|si$)/.test(name))
    .map((pair) => pair.join('='))
  return `${hostname.replace(/^(www|m|mobile)\./, '')}${pathname.replace(/\/$/, '')}${kept.length > 0 ? `?${kept.sort().join('&')}` : ''}`
}
