import type { Problem } from '../../model/problem.ts'
import type { About, DatedBy } from '../about.ts'
import { datesIn, isoOf } from '../dates.ts'
import { type Page, type PageElement, textOfNode } from './page.ts'
import { structuredData } from './structured-data.ts'

/** What a page says about itself: JSON-LD first, then its meta elements, then what stands in the page. */
export function aboutPage(page: Page, path: string): { about: About; problems: Problem[] } {
  const { data, problems } = structuredData(page, path)
  const meta = metaOf(page)
  const first = (names: readonly string[]) => {
    for (const name of names) {
      const value = meta.get(name)
      if (value !== undefined) return value
    }
    return undefined
  }
  const elements = page.nodes.flatMap((node, i) => (node.kind === 'element' ? [{ element: node, index: i }] : []))
  const textOf = (index: number) => clean(textOfNode(page, index))

  const root = elements[0]?.element
  const titleElement = elements.find(({ element }) => element.name === 'title' && !insideSvg(page, element))
  const headings = elements.filter(({ element }) => element.name === 'h1' && !element.hidden)
  const titles = [
    data.headline,
    first(['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline']),
    headings.length === 1 ? textOf(headings[0]!.index) : undefined,
    titleElement ? textOf(titleElement.index) : undefined,
    first(['title']),
  ].filter((title): title is string => title !== undefined && title !== '')

  const canonical = elements.find(
    ({ element }) => element.name === 'link' && element.attributes.get('rel')?.toLowerCase() === 'canonical',
  )
  const url = [canonical?.element.attributes.get('href'), meta.get('og:url'), data.url].find(isAddress)
  const site =
    data.publisher ??
    first(['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'twitter:app:name:iphone'])
  const published = publishedOf(data.published, first(PUBLISHED_NAMES), elements)
  const updated = iso(data.updated) ?? iso(first(UPDATED_NAMES))
  const language =
    root?.attributes.get('lang') ?? data.language ?? first(['content-language', 'og:locale', 'language', 'dc.language'])
  const authors = data.authors.length > 0 ? data.authors : authorsOf(first(AUTHOR_NAMES))
  const about: About = {
    titles,
    ...(site === undefined || isAddress(site) ? {} : { site }),
    ...(published ? { published } : {}),
    ...(updated === undefined ? {} : { updated }),
    authors,
    ...(url === undefined ? {} : { url }),
    ...(language ? { language } : {}),
  }
  return { about, problems }
}

const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'last-published',
]
const UPDATED_NAMES = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'revised',
]
const AUTHOR_NAMES = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
]

/** Contents of the meta elements, by name in lower case; the first of each. Those that stand in the page with an itemprop, too. */
function metaOf(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const node of page.nodes) {
    if (node.kind !== 'element' || node.name !== 'meta') continue
    const content = clean(node.attributes.get('content') ?? '')
    if (content === '') continue
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (key) => node.attributes.get(key)?.split(/\s+/) ?? [],
    )
    for (const name of names) if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return found
}

function publishedOf(
  structured: string | undefined,
  meta: string | undefined,
  elements: readonly { element: PageElement; index: number }[],
): DatedBy | undefined {
  const fromData = iso(structured)
  if (fromData !== undefined) return { iso: fromData, from: 'json-ld' }
  const fromMeta = iso(meta)
  if (fromMeta !== undefined) return { iso: fromMeta, from: 'meta' }
  const times = elements.filter(
    ({ element }) =>
      element.attributes.has('datetime') && (element.name === 'time' || element.attributes.has('itemprop')),
  )
  const marked = times.find(({ element: { attributes } }) => {
    const names = `${attributes.get('itemprop') ?? ''} ${attributes.get('class') ?? ''}`.toLowerCase()
    return (
      attributes.has('pubdate') ||
      (/publish|pubdate|posted|created|entry-date/.test(names) && !/modif|updat/.test(names))
    )
  })
  // One time alone on the page, or several that are the same, is the article's; of many nobody knows which.
  const values = new Set(times.map(({ element }) => iso(element.attributes.get('datetime'))?.slice(0, 10)))
  const chosen = marked ?? (values.size === 1 ? times[0] : undefined)
  const found = iso(chosen?.element.attributes.get('datetime'))
  return found === undefined ? undefined : { iso: found, from: 'time' }
}

/** A date of the metadata in the form that we write; undefined where it is none. */
function iso(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(value)
  const [date] = datesIn(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : value.slice(0, 80))
  return date && !date.ambiguous ? isoOf(date) : undefined
}

function authorsOf(value: string | undefined): string[] {
  return value === undefined || isAddress(value) ? [] : [value]
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim()

const isAddress = (value: string | undefined): value is string =>
  value !== undefined && value.length <= 2000 && /^https?:\/\//i.test(value)

function insideSvg(page: Page, element: PageElement): boolean {
  const parent = page.nodes[element.parent]
  return parent?.kind === 'element' && parent.name === 'svg'
}
