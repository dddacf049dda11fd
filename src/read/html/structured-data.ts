import { type Problem, problem } from '../../model/problem.ts'
import { type Page, textOfNode } from './page.ts'

/** What the blocks of JSON-LD say about the article of a page. */
export interface StructuredData {
  readonly headline?: string
  readonly published?: string
  readonly updated?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly language?: string
  readonly url?: string
}

type Data = Readonly<Record<string, unknown>>

/** Objects that are looked at in all; pages that hold more describe a shop and no report. */
const MOST = 2000

export function structuredData(page: Page, path: string): { data: StructuredData; problems: Problem[] } {
  const problems: Problem[] = []
  const objects: Data[] = []
  page.nodes.forEach((node, i) => {
    if (node.kind !== 'element' || node.name !== 'script') return
    if (!/^\s*application\/ld\+json/i.test(node.attributes.get('type') ?? '')) return
    const read = parse(textOfNode(page, i))
    if ('reason' in read) {
      const { reason } = read
      problems.push(problem('read/structured-data-broken', { path, reason }, { about: path }))
    } else collect(read.value, objects)
  })
  return { data: describe(objects), problems }
}

/** JSON as pages have it: in CDATA or comments, with raw line breaks in its strings, with a comma too many. */
function parse(raw: string): { value: unknown } | { reason: string } {
  const bare = raw
    .replace(/^\s*(?:<!\[CDATA\[|<!--|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:\]\]>|-->|\/\/\]\]>)\s*$/, '')
    .trim()
  if (bare === '') return { value: null }
  let reason = ''
  for (const text of [
    bare,
    bare.replace(/[\u0000-\u001f]+/g, ' '),
    bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s?([}\]])/g, '$1'),
  ]) {
    try {
      return { value: JSON.parse(text) }
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error)
    }
  }
  return { reason: reason.slice(0, 120) }
}

/** Every object inside, outer ones first. */
function collect(value: unknown, objects: Data[]): void {
  const open: unknown[] = [value]
  for (let i = 0; i < open.length && open.length < MOST * 4 && objects.length < MOST; i++) {
    const next = open[i]
    if (Array.isArray(next)) for (const item of next) open.push(item)
    else if (isObject(next)) {
      objects.push(next)
      for (const inner of Object.values(next)) if (typeof inner === 'object' && inner !== null) open.push(inner)
    }
  }
}

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

const typesOf = (data: Data): string[] => {
  const type = data['@type']
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string')
}

function describe(objects: readonly Data[]): StructuredData {
  const byId = new Map<string, Data>()
  for (const data of objects) {
    const id = data['@id']
    // References are objects with nothing but an id.
    if (typeof id === 'string' && Object.keys(data).length > 1 && !byId.has(id)) byId.set(id, data)
  }
  const resolve = (value: unknown): unknown => {
    if (!isObject(value)) return value
    const id = value['@id']
    return typeof id === 'string' ? (byId.get(id) ?? value) : value
  }
  const nameOf = (value: unknown): string | undefined => {
    const known = resolve(Array.isArray(value) ? value[0] : value)
    if (typeof known === 'string') return words(known)
    return isObject(known) ? words(known.name) : undefined
  }

  const article = objects.find((data) => typesOf(data).some((type) => /(?:Article|Posting|^Report)$/.test(type)))
  const main = article ?? objects.find((data) => typesOf(data).includes('WebPage'))
  if (!main) return { authors: [] }
  const authors = (Array.isArray(main.author) ? main.author : [main.author])
    .map(nameOf)
    .filter((name): name is string => name !== undefined)
  const url = typeof main.url === 'string' ? main.url : undefined
  const found = {
    headline: words(main.headline) ?? (article ? words(main.name) : undefined),
    published: words(main.datePublished) ?? words(main.dateCreated),
    updated: words(main.dateModified),
    publisher: nameOf(main.publisher),
    language: words(main.inLanguage),
    url,
  }
  const present = Object.entries(found).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(present), authors }
}

/** A string with white space folded and its entities read, or undefined for anything else. */
function words(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const plain = value
    .replace(
      /&(quot|amp|apos|lt|gt|nbsp|#\d{1,7}|#x[\da-f]{1,6});/gi,
      (all, name: string) => ENTITIES.get(name.toLowerCase()) ?? numeric(all, name),
    )
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' ? undefined : plain.slice(0, 1000)
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
])

function numeric(all: string, name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : all
}
