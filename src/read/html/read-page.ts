import { type Problem, problem } from '../../model/problem.ts'
import type { Opened } from '../read.ts'
import { aboutPage } from './about-page.ts'
import { findArticle, isTooIntricate } from './article.ts'
import { blocksOf } from './blocks.ts'
import { MAX_DEPTH, parsePage } from './page.ts'

/** Fewer characters than this are no article; the page is then read line by line. */
const FEW = 140

/** A web page as blocks: those of its article, those outside of it, those that it hides. */
export function readPage(source: string, path: string): Opened {
  const page = parsePage(source)
  const { about, problems } = aboutPage(page, path)
  const found: Problem[] = [...problems]
  if (page.depth > MAX_DEPTH) {
    found.push(problem('read/nested-too-deep', { path, depth: page.depth, limit: MAX_DEPTH }, { about: path }))
  }
  const intricate = isTooIntricate(page)
  if (intricate) {
    found.push(problem('read/page-too-intricate', { path, count: page.elements }, { about: path }))
  }
  const article = intricate ? undefined : findArticle(page, about.titles.at(-1) ?? '')
  const blocks = blocksOf(page, article?.texts)
  const length = blocks.reduce((sum, block) => (block.part === 'article' ? sum + block.text.length : sum), 0)
  const byline = article?.byline
  const rest = { about, problems: found, ...(byline === undefined ? {} : { byline }) }
  return { blocks: article && length < FEW ? blocksOf(page, undefined) : blocks, ...rest }
}
