import type { Removed } from '../../model/document.ts'
import type { Block } from '../block.ts'
import { datedTail, dateLine, gluedDate } from '../dates.ts'
import { outletsIn } from '../outlets.ts'
import { judgeAlone } from './alone.ts'
import {
  aboveHeadline,
  afterTheEnd,
  alien,
  belowEnd,
  belowHeadline,
  belowOpener,
  besideCaption,
  besideFurniture,
  chronicle,
  links,
  type Rule,
  repeated,
} from './around.ts'
import { captionTail } from './captions.ts'
import { datelineAt } from './dateline.ts'
import { findHeadline } from './headline.ts'
import { menuRow } from './menu-row.ts'
import { type Label, type Line, label, lineOf, type Scene, splitBlock } from './scene.ts'

/** The order in which what stands around a line is asked. Most precise first. */
const RULES: readonly Rule[] = [
  chronicle,
  besideCaption,
  belowOpener,
  belowEnd,
  repeated,
  links,
  aboveHeadline,
  belowHeadline,
  besideFurniture,
  afterTheEnd,
  alien,
]

/** How many lines from the top a date may be glued to. */
const TOP = 20

/**
 * Judges every block: which are the article, and why the others are not. Blocks that are partly furniture are cut in two. The lines
 * that come back are all that went in, in order.
 */
export function judge(blocks: readonly Block[], given: Pick<Scene, 'givenTitle' | 'slug' | 'site'>): Scene {
  const top = blocks.slice(0, TOP)
  // Several paragraphs that begin with a date are a chronicle, and their dates its words.
  const chronicle = top.filter((block) => gluedDate(block.text)).length > 1
  const lines = [
    ...top.flatMap((block) => (chronicle ? [lineOf(block)] : unglue(block))),
    ...blocks.slice(TOP).map((block) => lineOf(block)),
  ]
  lines.forEach((line, i) => {
    line.label ??= line.block.part === 'hidden' ? { kind: 'hidden', by: 'read/hidden@1' } : judgeAlone(line)
    line.label ??= menuRow(line, [lines[i - 1], lines[i + 1]])
    if (line.block.part === 'outside') line.label ??= outside(line.block)
  })
  const scene: Scene = { lines, ...given }
  takeHeadline(scene)
  for (const rule of RULES) rule(scene)
  cutDatelines(scene)
  cutSourceTags(scene)
  return scene
}

/** A date that was glued to the headline or the first sentence, before or behind it, becomes a line of its own. */
function unglue(block: Block): Line[] {
  if (block.part !== 'article' || dateLine(block.text)) return [lineOf(block)]
  const glued = gluedDate(block.text)
  const [before, after] = glued ? splitBlock(block, glued.end) : []
  if (before && after) return [lineOf(before, { kind: 'dateline', by: 'read/glued-date@1' }), ...unglueTail(after)]
  return unglueTail(block)
}

function unglueTail(block: Block): Line[] {
  const at = datedTail(block.text)
  const [before, after] = at === undefined ? [] : splitBlock(block, at)
  if (!before || !after) return [lineOf(block)]
  return [lineOf(before), lineOf(after, { kind: 'dateline', by: 'read/glued-date@1' })]
}

/** Blocks of a page that are no part of its article, by the element that holds them. */
function outside(block: Block): Label {
  const by = 'read/outside-article@1'
  const kinds: Readonly<Record<NonNullable<Block['region']>, Removed['kind']>> = {
    navigation: 'navigation',
    header: 'navigation',
    footer: 'footer',
    aside: 'promotion',
    figure: 'caption',
    form: 'boilerplate',
  }
  return { kind: block.region ? kinds[block.region] : 'boilerplate', by }
}

/** Finds the headline; one that stands above the article of a page becomes its first line. */
function takeHeadline(scene: Scene): void {
  const found = findHeadline(scene)
  if (found === undefined) return
  const first = scene.lines.findIndex((line) => line.block.part === 'article' && !line.label)
  if (found.block.part === 'outside' && first >= 0 && scene.lines.indexOf(found) > first) return
  const { label: _, ...rest } = found
  const headline: Line = { ...rest, block: { ...found.block, part: 'article' } }
  scene.lines = scene.lines.map((line) => (line === found ? headline : line))
  scene.headline = headline
  const sign = /^[^\p{L}\p{N}"'“‘«„¿¡#($€£]+/u.exec(headline.text)?.[0]
  if (sign) {
    const why: Label = { kind: 'boilerplate', by: 'read/signs@1' }
    cutLines(scene, (line) => (line === headline ? { at: sign.length, label: why, which: 'before' } : undefined))
  }
}

/** What a wire puts before the first words of a report is cut off the paragraph. */
function cutDatelines(scene: Scene): void {
  let paragraphs = 0
  let byline = false
  cutLines(scene, (line) => {
    if (line.label?.kind === 'byline') byline = true
    if (line.label || line.block.part !== 'article' || line === scene.headline || !line.features.prose) return undefined
    const found = datelineAt(line.text, { early: paragraphs < 2, afterByline: byline && paragraphs === 0 })
    paragraphs++
    return found && { at: found.end, label: { kind: 'dateline', by: 'read/dateline@1' }, which: 'before' }
  })
}

/**
 * "… on Monday. (KLKT)", "… he said. (AFP)", "… he said. AFP": a tag behind a paragraph says whose text it is, and is cut off. Above all
 * other sentences of a scraped text, one or two of them are the words under a picture.
 */
function cutSourceTags(scene: Scene): void {
  const article = scene.lines.filter((line) => !line.label && line.block.part === 'article' && line !== scene.headline)
  const tags = new Map(article.map((line) => [line, sourceTag(line.text)]))
  const first = article.findIndex((line) => line.features.prose && tags.get(line) === undefined)
  const captions = article
    .slice(0, Math.max(0, first))
    .filter((line) => tags.get(line) !== undefined && line.block.role === 'line')
  if (captions.length <= 2) {
    for (const line of captions) {
      if (line.features.sentences <= 1 && line.features.words <= 35) label(line, 'caption', 'read/tagged-caption@1')
    }
  }
  const why: Label = { kind: 'credit', by: 'read/source-tag@1' }
  cutLines(scene, (line) => {
    const at = line.label ? undefined : tags.get(line)
    return at === undefined || at < 20 ? undefined : { at, label: why, which: 'after' }
  })
}

/** Where the tag begins that says whose words these are. */
function sourceTag(text: string): number | undefined {
  const tail = captionTail(text)
  if (tail) return tail.sure ? undefined : tail.end
  const bare = /[.!?]["'”’)]?\s*(?:[-–—]\s*)?(\p{Lu}[\p{L}]{1,7})$/u.exec(text)?.[1]
  const agency = bare !== undefined && outletsIn(bare).some((outlet) => outlet.kind === 'agency')
  return agency ? text.length - bare.length : undefined
}

/** A place where a line is cut in two, and the part that is furniture. */
export interface Cut {
  readonly at: number
  readonly label: Label
  readonly which: 'before' | 'after'
}

/** Cuts every line for which a cut is named. Where the headline is cut, what is left of it is the headline. */
export function cutLines(scene: Scene, cutOf: (line: Line) => Cut | undefined): void {
  scene.lines = scene.lines.flatMap((line) => {
    const cut = cutOf(line)
    const [before, after] = cut ? splitBlock(line.block, cut.at) : []
    if (!cut || !before || !after) return [line]
    const kept = lineOf(cut.which === 'before' ? after : before)
    if (line === scene.headline) scene.headline = kept
    return cut.which === 'before' ? [lineOf(before, cut.label), kept] : [kept, lineOf(after, cut.label)]
  })
}
