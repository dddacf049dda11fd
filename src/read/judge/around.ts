import type { Removed } from '../../model/document.ts'
import { isBody, isLetterhead } from './headline.ts'
import { follows, isSentence, type Line, label, type Scene } from './scene.ts'
import { isSiteName } from './site-name.ts'

/** Rules that go by what stands around a line. Each labels lines that none before it has; the order is in `judge.ts`. */
export type Rule = (scene: Scene) => void

const isOpen = (scene: Scene, i: number) => {
  const line = scene.lines[i]!
  return !line.label && line.block.part === 'article' && line !== scene.headline
}

/** Lines of the article that are no sentences, and no part of a list, a table or preformatted text. */
const isLoose = (scene: Scene, i: number) => {
  const line = scene.lines[i]!
  return isOpen(scene, i) && !isSentence(line) && !keepsShape(line)
}

const keepsShape = ({ block }: Line) =>
  block.role === 'speaker' ||
  ((block.role === 'item' || block.role === 'cell' || block.role === 'preformatted' || block.role === 'quote') &&
    block.linkShare < 0.5)

/**
 * Dates alone on their lines that head what follows are a chronicle, and its words: those inside the article with sentences around them, and
 * where there are several, the first as well. The label that they got by themselves is taken back.
 */
export const chronicle: Rule = (scene) => {
  const article = scene.lines.filter((line) => line.block.part === 'article')
  const firstProse = article.findIndex((line) => !line.label && line.features.prose)
  const heads = article.flatMap((line, i) => {
    const next = article[i + 1]
    const dated = line.label?.by === 'read/date-line@1' && line.features.words <= 6 && !/\d:\d/.test(line.text)
    return dated && next && !next.label && next.features.prose && next !== scene.headline
      ? [{ line, inside: i > firstProse }]
      : []
  })
  const inside = heads.filter((head) => head.inside)
  for (const { line } of inside.length > 1 ? heads : inside) delete line.label
}

/** Words of a picture for those who do not see it, on the line above its caption. */
export const besideCaption: Rule = (scene) => {
  for (let i = scene.lines.length - 2; i >= 0; i--) {
    const line = scene.lines[i]!
    const next = scene.lines[i + 1]!
    if (!isLoose(scene, i) || line.features.words < 3 || line.block.role !== 'line') continue
    if (next.label?.kind === 'caption' && follows(next.block, line.block))
      label(line, 'caption', 'read/beside-caption@1')
  }
  // The name of who sells pictures, and on the next line what the picture shows.
  scene.lines.forEach((line, i) => {
    const before = scene.lines[i - 1]
    if (before?.label?.by !== 'read/photo-agency@1' || !isLoose(scene, i) || line.features.words < 3) return
    if (follows(line.block, before.block)) label(line, 'caption', 'read/beside-caption@1')
  })
}

/** A label that stands in the text more than once: "Advertisement" in whatever language, a topic above and below. */
export const repeated: Rule = (scene) => {
  const count = new Map<string, number>()
  for (const line of scene.lines) {
    if (line.block.part !== 'hidden') count.set(line.text, (count.get(line.text) ?? 0) + 1)
  }
  const seen = new Set<string>()
  scene.lines.forEach((line, i) => {
    if (!isOpen(scene, i)) return
    const { words, announces, prose } = line.features
    const fact = /\d/.test(line.text) && /[:|]/.test(line.text)
    if (isLoose(scene, i) && words <= 12 && !announces && !fact && count.get(line.text)! > 1) {
      label(line, 'navigation', 'read/repeated-label@1')
    } else if (prose && words >= 8) {
      // The same sentence again says nothing new: a pulled quotation, a lead above and below a picture.
      if (seen.has(line.text)) label(line, 'boilerplate', 'read/repeated-sentence@1')
      seen.add(line.text)
    }
  })
  const title = scene.headline?.text
  scene.lines.forEach((line, i) => {
    if (isLoose(scene, i) && line.text === title) label(line, 'boilerplate', 'read/repeated-headline@1')
  })
}

/** Labels below one that opens a list of other stories belong to it, up to the next sentence. */
export const belowOpener: Rule = (scene) => {
  let kind: Removed['kind'] | undefined
  const last = scene.lines.findLastIndex((line) => isBody(line) && line.features.prose)
  for (const [i, line] of scene.lines.entries()) {
    if (line.block.part !== 'article') continue
    if (line.label) {
      if (line.phrase?.opens && line.label.by.startsWith('read/phrase')) kind = line.label.kind
      continue
    }
    if (kind === undefined) continue
    const linked = line.block.linkShare >= 0.5
    // A question that no paragraph answers is the headline of another story.
    const asked = i > last && line.features.words <= 14 && /[?!]["'”’]?$/.test(line.text) && !/^["'“‘«]/.test(line.text)
    if (asked) label(line, kind, 'read/below-opener@1')
    else if (line === scene.headline || (line.features.closed && !linked) || (line.features.prose && !linked))
      kind = undefined
    else if (keepsShape(line) && line.block.role !== 'item') kind = undefined
    else label(line, kind, 'read/below-opener@1')
  }
}

/** Everything below the head of the readers' comments, or of the lines about the author, where most of the article stands above. */
export const belowEnd: Rule = (scene) => {
  const total = wordsOf(scene.lines.filter(isBody))
  let before = 0
  let closed = false
  for (const line of scene.lines) {
    if (closed && !line.label && line.block.part === 'article') label(line, 'boilerplate', 'read/below-end@1')
    else if (isBody(line)) before += line.features.words
    else if (line.phrase?.closes && line.label && before >= 60 && before > total / 2) closed = true
  }
}

const wordsOf = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.features.words, 0)

/** Names of sections, towns and sites above the headline; where there is none, those of who writes, above the first sentence. */
export const aboveHeadline: Rule = (scene) => {
  const headline = scene.headline === undefined ? -1 : scene.lines.indexOf(scene.headline)
  const sentence = headline >= 0 ? -1 : scene.lines.findIndex((line) => isBody(line) && line.features.prose)
  for (let i = 0; i < Math.min(sentence, 12); i++) {
    const line = scene.lines[i]!
    if (isLoose(scene, i) && (isSiteName(line, scene.site) || isLetterhead(line)))
      label(line, 'navigation', 'read/letterhead@1')
  }
  for (let i = 0; i < headline; i++) {
    const line = scene.lines[i]!
    if (!isOpen(scene, i)) continue
    if (!line.features.prose && line.features.words <= 12) label(line, 'navigation', 'read/above-headline@1')
    else if (line.phrase?.strength === 'hint') label(line, line.phrase.kind, 'read/above-headline@1')
  }
}

/** Between the headline and the first sentence: what hints at furniture, and short labels right beside it. */
export const belowHeadline: Rule = (scene) => {
  const from = scene.headline === undefined ? 0 : scene.lines.indexOf(scene.headline) + 1
  const to = scene.lines.findIndex((line, i) => i >= from && isBody(line) && line.features.prose)
  for (let i = from; i < to; i++) {
    const line = scene.lines[i]!
    if (!isLoose(scene, i)) continue
    if (line.phrase) label(line, line.phrase.kind, 'read/hint-at-top@1')
    else if (line.features.words <= 3 && !line.features.announces) {
      const [before, after] = [scene.lines[i - 1], scene.lines[i + 1]]
      const beside =
        (before?.label && follows(line.block, before.block)) || (after?.label && follows(after.block, line.block))
      if (beside) label(line, 'navigation', 'read/beside-furniture@1')
    }
  }
}

/** Hints right beside other furniture, anywhere. */
export const besideFurniture: Rule = (scene) => {
  scene.lines.forEach((line, i) => {
    if (!isLoose(scene, i) || line.phrase?.strength !== 'hint' || line.features.words > 12) return
    const around = [scene.lines[i - 1], scene.lines[i + 1]]
    if (around.some((other) => other?.label && other.block.part === 'article')) {
      label(line, line.phrase.kind, 'read/beside-furniture@1')
    }
  })
}

/**
 * The headline of another story, or the words under a picture, between two paragraphs: too long for a heading, no sentence, and alone.
 * Where many lines are like that, the text is a list or a transcript, and none is taken out.
 */
export const alien: Rule = (scene) => {
  const article = scene.lines.filter(
    (line) => line.block.part === 'article' && (!line.label || line === scene.headline),
  )
  const loose = article.filter((line) => !isSentence(line) && line !== scene.headline)
  if (loose.length > Math.max(2, article.length * 0.3)) return
  article.forEach((line, i) => {
    const { words, sentenceWords, announces } = line.features
    if (line === scene.headline || line.label || isSentence(line) || keepsShape(line) || line.block.role === 'heading')
      return
    if (words < 7 || words > 25 || sentenceWords > 0 || announces || /^[-–—•*"'“‘«„(]|;|,$|\d\)?$/.test(line.text))
      return
    const [before, after] = [article[i - 1], article[i + 1]]
    if (before?.features.prose && after?.features.prose) label(line, 'promotion', 'read/alien@1')
  })
}

/** A block that is one link and no sentence leads to another story. */
export const links: Rule = (scene) => {
  scene.lines.forEach((line, i) => {
    if (!isOpen(scene, i) || line.block.linkShare < 0.85 || line.features.prose) return
    if (line.block.role === 'heading' || line.block.role === 'cell' || line.features.words < 3) return
    // A list of links may be what an article is about; one between two paragraphs is not.
    if (line.block.role === 'item' && line.features.words < 4) return
    label(line, 'promotion', 'read/link@1')
  })
}

/**
 * Below the last sentence nothing is a heading, because there is nothing that it heads: what stands there are names, menus, other headlines.
 * Lists that a colon announces stay.
 */
export const afterTheEnd: Rule = (scene) => {
  const last = scene.lines.findLastIndex((line) => isBody(line) && line !== scene.headline)
  if (last < 0) return
  for (let i = scene.lines.length - 1; i > last; i--) {
    const line = scene.lines[i]!
    if (!isLoose(scene, i) || line.features.words > 14) continue
    // A quotation, or a count: "Robberies: 6".
    if (announced(scene, i) || /^["'“‘«„]|:\s\d{1,4}$/.test(line.text)) continue
    label(line, line.phrase?.kind ?? 'footer', line.phrase ? 'read/hint-at-end@1' : 'read/after-the-end@1')
  }
  // A sentence that only hints at furniture, below the last that does not.
  for (let i = scene.lines.length - 1; i >= 0; i--) {
    const line = scene.lines[i]!
    if (!isOpen(scene, i)) continue
    if (line.phrase?.strength !== 'hint' || line.features.words > 30 || /^["'“‘«„]/.test(line.text)) break
    label(line, line.phrase.kind, 'read/hint-at-end@1')
  }
}

/** Whether a list to which the line belongs was announced: by a colon, or by a mark that its lines share. */
function announced(scene: Scene, at: number): boolean {
  const mark = /^(?:[-–—•*▪◦‣]|\(?\d{1,3}[.)])\s/
  if (mark.test(scene.lines[at]!.text)) return true
  for (let i = at - 1; i >= 0; i--) {
    const line = scene.lines[i]!
    if (line.label || line.block.part !== 'article') continue
    if (line.features.announces) return true
    if (isSentence(line)) return false
  }
  return false
}
