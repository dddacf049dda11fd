import { type Problem, problem } from '../../model/problem.ts'
import type { About } from '../about.ts'
import { type Block, blockStart } from '../block.ts'
import { featuresOf } from '../judge/features.ts'
import type { Opened } from '../opened.ts'
import { foldWhite, textOfRuns } from '../run.ts'
import { aboutPage } from './about-page.ts'
import { findArticle, isTooIntricate } from './article.ts'
import { withoutAsides } from './aside.ts'
import { blocksOf } from './blocks.ts'
import { type Messages, messagesOf } from './messages.ts'
import { MAX_DEPTH, type Page, parsePage } from './page.ts'

/** Fewer characters than this are no article; the page is then read line by line. */
const FEW = 140

/** A web page as blocks: those of its article, those outside of it, those that it hides. */
export function readPage(source: string, path: string): Opened {
  const page = parsePage(source)
  const { about: stated, problems } = aboutPage(page, path)
  const found: Problem[] = [...problems]
  if (page.depth > MAX_DEPTH) {
    found.push(problem('read/nested-too-deep', { path, depth: page.depth, limit: MAX_DEPTH }, { about: path }))
  }
  const intricate = isTooIntricate(page)
  if (intricate) {
    found.push(problem('read/page-too-intricate', { path, count: page.elements }, { about: path }))
  }
  const messages = messagesOf(page)
  const about = messages ? ofMessages(stated, messages) : stated
  const article = messages ?? (intricate ? undefined : findArticle(page, about.titles.at(-1) ?? ''))
  const texts = article && !messages ? withoutAsides(page, article.texts) : article?.texts
  const blocks = blocksOf(page, texts, messages?.roles)
  const length = blocks.reduce((sum, block) => (block.part === 'article' ? sum + block.text.length : sum), 0)
  const hidden = commentsOf(page)
  const byline = article && 'byline' in article ? article.byline : undefined
  const rest = { about, problems: found, ...(byline === undefined ? {} : { byline }) }
  const shown = article && !messages && length < FEW ? blocksOf(page, undefined) : blocks
  return { blocks: hidden.length === 0 ? shown : merge(shown, hidden), ...rest }
}

/** A page of messages is named by its channel, and begins with its first. */
function ofMessages(about: About, { channel, begun }: Messages): About {
  return {
    ...about,
    ...(channel === undefined ? {} : { titles: [channel], site: about.site ?? channel }),
    ...(begun === undefined ? {} : { published: { iso: begun, from: 'time' } }),
  }
}

/** Comments that say something to people: sentences, and neither marks for programs nor code that was put out of use. */
function commentsOf(page: Page): Block[] {
  return page.comments.flatMap((comment): Block[] => {
    if (/[{}<>=;[\]]|\/\//.test(comment.text)) return []
    const runs = foldWhite([comment])
    const text = textOfRuns(runs)
    const { words, functionShare, prose } = featuresOf(text)
    if (!prose && (words < 5 || functionShare < 0.25)) return []
    return [{ role: 'line', text, runs, linkShare: 0, apart: true, part: 'hidden' }]
  })
}

/** Two lists in the order of the source. */
function merge(a: readonly Block[], b: readonly Block[]): Block[] {
  return [...a, ...b].sort((x, y) => blockStart(x) - blockStart(y))
}
