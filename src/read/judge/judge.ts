import type { Removed } from '../../model/document.ts'
import type { Block } from '../block.ts'
import { dateLine, gluedDate } from '../dates.ts'
import { outletsIn } from '../outlets.ts'
import { judgeAlone } from './alone.ts'
import {
  aboveHeadline,
  afterTheEnd,
  belowEnd,
  belowHeadline,
  belowOpener,
  besideCaption,
  besideFurniture,
  links,
  type Rule,
  repeated,
} from './around.ts'
import { captionTail } from './captions.ts'
import { datelineAt } from './dateline.ts'
import { findHeadline } from './headline.ts'
import { type Label, type Line, lineOf, type Scene, splitBlock } from './scene.ts'

/** The order in which what stands around a line is asked. Most precise first. */
const RULES: readonly Rule[] = [
  besideCaption,
  belowOpener,
  belowEnd,
  repeated,
  links,
  aboveHeadline,
  belowHeadline,
  besideFurniture,
  afterTheEnd,
]

/** How many lines from the top a date may be glued to. */
const TOP = 20

/**
 * Judges every block: which are the article, and why the others are not. Blocks that are partly furniture are cut in two. The lines
 * that come back are all that went in, in order.
 */
export function judge(blocks: readonly Block[], given: Pick<Scene, 'givenTitle' | 'slug'>): Scene {
  const lines = blocks.flatMap((block, i) => (i < TOP ? unglue(block) : [lineOf(block)]))
  for (const line of lines) {
    line.label ??= line.block.part === 'hidden' ? { kind: 'hidden', by: 'read/hidden@1' } : judgeAlone(line)
    if (line.block.part === 'outside') line.label ??= outside(line.block)
  }
  const scene: Scene = { lines, ...given }
  takeHeadline(scene)
  for (const rule of RULES) rule(scene)
  cutDatelines(scene)
  cutLastCredit(scene)
  return scene
}

/** A date that was glued to the headline or the first sentence becomes a line of its own. */
function unglue(block: Block): Line[] {
  const glued = block.part === 'article' && !dateLine(block.text) ? gluedDate(block.text) : undefined
  if (!glued) return [lineOf(block)]
  const [before, after] = splitBlock(block, glued.end)
  if (!before || !after) return [lineOf(block)]
  return [lineOf(before, { kind: 'dateline', by: 'read/glued-date@1' }), lineOf(after)]
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

/** "… he said. (AFP)": an agency in brackets, or alone, at the end of the last paragraph says whose text it is. */
function cutLastCredit(scene: Scene): void {
  const last = scene.lines.findLast(
    (line) => !line.label && line.block.part === 'article' && line.features.sentences > 0,
  )
  if (!last || last === scene.headline) return
  const tail = captionTail(last.text)
  const bare = /[.!?]["'”’)]?\s*(?:[-–—]\s*)?([A-Z]{2,5}|Reuters)$/.exec(last.text)?.[1]
  const agency = bare !== undefined && outletsIn(bare).some((outlet) => outlet.kind === 'agency')
  const at = tail && !tail.sure ? tail.end : agency ? last.text.length - bare.length : 0
  if (at < 20) return
  const why: Cut = { at, label: { kind: 'credit', by: 'read/last-credit@1' }, which: 'after' }
  cutLines(scene, (line) => (line === last ? why : undefined))
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
