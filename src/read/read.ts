import type { Capture, Declared } from '../model/capture.ts'
import type { Document } from '../model/document.ts'
import { idOf } from '../model/ids.ts'
import { type Problem, problem } from '../model/problem.ts'
import { type About, NOTHING_ABOUT } from './about.ts'
import { hostOf, originalAddress } from './address.ts'
import { assemble } from './assemble.ts'
import { bylineOf } from './byline.ts'
import { creditsOf } from './credits.ts'
import { decode } from './decode.ts'
import { readPage } from './html/read-page.ts'
import { slugOf } from './judge/headline.ts'
import { cutLines, judge } from './judge/judge.ts'
import type { Scene } from './judge/scene.ts'
import { languageOf, primary } from './language.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { mastheadIn } from './masthead.ts'
import type { Opened } from './opened.ts'
import { isSameOutlet, outletNameOfHost } from './outlets.ts'
import { publication } from './published.ts'
import { publisherIn } from './publisher.ts'
import { linesOf } from './text/lines.ts'
import { firstSentenceOf, shorten, splitTitle } from './title.ts'
import { translatedBy } from './translated.ts'
import { WALL_NAMES, wallOf } from './wall.ts'

/** Name and version of the reader: what it finds is stored under it. A change of any rule of this room is a new version. */
export const READER = 'read@1'

export interface Read {
  readonly document: Document
  readonly problems: readonly Problem[]
}

/**
 * A capture, read: clean text with a map back to the capture, what was taken out and why, and what the document says about itself. The
 * same bytes with the same declarations give the same document. Always gives a document, be it an empty one: what is wrong is a problem.
 */
export function read(capture: Capture): Read {
  const { file } = capture.sightings[0]!
  const declared = declaredBy(capture)
  const { text: source, decoded } = decode(capture.bytes, capture.type)
  const opened = open(source, capture.type, file)
  const { about } = opened

  const url = declared.url ?? about.url
  const host = hostOf(url)
  const givenTitle = declared.title ?? titleOf(about, declared, host)
  const named = declared.publisher ?? about.site
  const scene = judge(opened.blocks, {
    site: { ...(named === undefined ? {} : { name: named }), ...(host === undefined ? {} : { host }) },
    slug: slugOf(url === undefined ? undefined : originalAddress(url)),
    ...(givenTitle === undefined ? {} : { givenTitle }),
  })
  const site = takeSiteName(scene, named, host)
  const publisher =
    named ?? mastheadIn(scene) ?? publisherIn(scene, site ?? siteOf(about, host)) ?? outletNameOfHost(host)

  const assembled = assemble(scene.lines)
  const { text, removed, map } = assembled
  const titleAt = scene.headline && assembled.placeOf(scene.headline)
  const title =
    declared.title ??
    (titleAt && !givenTitle ? scene.headline!.text : givenTitle) ??
    shorten(firstSentenceOf(leadOf(scene) ?? text))
  const language = primary(declared.language) ?? languageOf(text, about.language)
  const { dates, problems: dateProblems } = publication({
    declared,
    about,
    scene,
    path: file,
    ...(url === undefined ? {} : { url }),
  })
  const byline = bylineOf(about, scene, opened.byline)
  const furniture = removed
    .filter((piece) => piece.kind !== 'hidden' && piece.exact.length < 300)
    .map((piece) => piece.exact)
  const translated = translatedBy(text, furniture, language)
  const wall = wallOf(scene, about.titles[0])

  const document: Document = {
    id: idOf('doc', capture.sha256),
    sha256: capture.sha256,
    file,
    decoded,
    ...(wall ? { wall } : {}),
    alsoAt: capture.sightings.slice(1).map((sighting) => sighting.file),
    ...(url === undefined ? {} : { url }),
    title: title || file,
    ...(titleAt ? { titleAt } : {}),
    ...(publisher === undefined ? {} : { publisher }),
    ...dates,
    ...(declared.retrieved === undefined ? {} : { retrieved: declared.retrieved }),
    ...(byline === undefined ? {} : { byline }),
    language,
    ...(translated ? { translated } : {}),
    credits: creditsOf(scene, assembled, publisher),
    text,
    removed,
    map,
    by: READER,
  }
  const problems = [...decodingProblems(document), ...opened.problems, ...dateProblems, ...emptinessProblems(document)]
  return { document, problems: problems.map((found) => ({ ...found, document: document.id })) }
}

/** The first declaration of each field, in the order of the places where the bytes were met. */
function declaredBy(capture: Capture): Declared {
  const declared: Record<string, string> = {}
  for (const sighting of capture.sightings) {
    for (const [key, value] of Object.entries(sighting.declared)) if (typeof value === 'string') declared[key] ??= value
  }
  return declared
}

function open(source: string, type: Capture['type'], path: string): Opened {
  if (type === 'text/html') return readPage(source, path)
  if (type === 'text/markdown') return readMarkdown(source)
  return { blocks: linesOf(source), about: NOTHING_ABOUT, problems: [] }
}

/** The title of the metadata, without the name of the site. */
function titleOf(about: About, declared: Declared, host: string | undefined): string | undefined {
  const site = declared.publisher ?? about.site
  // Pages without care for their metadata call every story by the name of the site.
  const best = about.titles.find((title) => site === undefined || !isSameOutlet(title, site))
  return best === undefined ? undefined : splitTitle(best, site, host).headline
}

/** Name of the site behind any of the titles that the metadata gives. */
function siteOf(about: About, host: string | undefined): string | undefined {
  for (const title of about.titles) {
    const { site } = splitTitle(title, about.site, host)
    if (site !== undefined) return site
  }
  return undefined
}

/** Cuts the name of the site off the headline of the text, and gives it back. */
function takeSiteName(scene: Scene, publisher: string | undefined, host: string | undefined): string | undefined {
  const { headline } = scene
  if (!headline) return undefined
  const { end, site } = splitTitle(headline.text, publisher, host)
  if (end < headline.text.length) {
    const label = { kind: 'boilerplate', by: 'read/site-name@1' } as const
    cutLines(scene, (line) => (line === headline ? { at: end, label, which: 'after' } : undefined))
  }
  return site
}

/** The first paragraph that is running text; labels that were kept above it name no document. */
function leadOf(scene: Scene): string | undefined {
  return scene.lines.find((line) => !line.label && line.block.part === 'article' && line.features.prose)?.text
}

function decodingProblems({ file, decoded }: Document): Problem[] {
  const problems: Problem[] = []
  if (!decoded) return problems
  const { charset, replacements, overruled } = decoded
  if (overruled !== undefined) {
    problems.push(problem('read/unknown-encoding', { path: file, declared: overruled, charset }, { about: file }))
  }
  if (decoded.how === 'default')
    problems.push(problem('read/guessed-encoding', { path: file, charset }, { about: file }))
  if (replacements > 0) {
    problems.push(problem('read/replaced-characters', { path: file, count: replacements, charset }, { about: file }))
  }
  return problems
}

function emptinessProblems({ file, text, wall }: Document): Problem[] {
  if (wall) {
    const what = WALL_NAMES.get(wall.kind) ?? wall.kind
    return [problem('read/wall', { path: file, what, evidence: wall.evidence }, { about: file })]
  }
  return text === '' ? [problem('read/no-text', { path: file }, { about: file })] : []
}
