import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eld } from 'eld/small'
import { parseHTML } from 'linkedom'
import { CORPORA } from './treebanks.ts'

/** A paragraph of a web page with fewer characters is taken for page furniture. */
const MIN_PARAGRAPH = 80

/**
 * Running English text without annotation to learn word classes from: news articles, local reports, paragraphs of web pages,
 * encyclopedia sentences. Always in the same order. Only what is counted in them is kept.
 */
export function* unlabelledTexts(): Generator<string> {
  const news = join(CORPORA, 'polnear/train/text')
  for (const file of readdirSync(news).sort()) yield readFileSync(join(news, file), 'utf8')
  for (const line of readFileSync(join(CORPORA, 'stories/reports.jsonl'), 'utf8').split('\n')) {
    if (line !== '') yield (JSON.parse(line) as { content: string }).content
  }
  yield* pageTexts()
  // Rows of a two-column table: a quoted sentence, then a label.
  const rows = readFileSync(join(CORPORA, 'hedges/wikiweasel-train.csv'), 'utf8').matchAll(/"((?:[^"]|"")*)",\d/g)
  yield [...rows].map(([, sentence]) => sentence!.replaceAll('""', '"').trim()).join('\n\n')
}

function* pageTexts(): Generator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  try {
    execFileSync('tar', ['xzf', join(CORPORA, 'pages.tar.gz'), '-C', folder])
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((f) => f.endsWith('.html')).sort()) {
      const text = paragraphsOf(readFileSync(join(folder, file), 'utf8'))
      if (text !== '' && eld.detect(text).language === 'en') yield text
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function paragraphsOf(html: string): string {
  const { document } = parseHTML(html)
  const paragraphs = [...document.querySelectorAll('p')].map((p) => (p.textContent ?? '').replace(/\s+/g, ' ').trim())
  return [...new Set(paragraphs)].filter((p) => p.length >= MIN_PARAGRAPH).join('\n\n')
}
