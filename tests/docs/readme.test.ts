import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { withFigures } from '../../scripts/figures.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/dossier.md',
  'docs/annotate.md',
  'docs/command-line.md',
  'docs/cases.md',
  'docs/problems.md',
  'docs/decisions/README.md',
]

describe('README.md', () => {
  it('has the figures that are committed in bench/ (npm run docs)', () => {
    const dataOf = (path: string) => (existsSync(join(ROOT, path)) ? JSON.parse(text(path)) : undefined)
    const readme = text('README.md')
    expect(readme).toBe(withFigures(readme, dataOf('bench/scores.json'), dataOf('bench/pipeline.json')))
  })

  it('would show a score that changed', () => {
    const scores = { cases: { flood: { overall: 0.5, parts: { claims: { f1: 0.625 } } } } }
    const filled = withFigures(text('README.md'), scores, undefined)
    expect(filled).toContain(
      '| F1 | flood |\n|---|---|\n| claims | 0.63 |\n| overall | 0.50 |\n<!-- end of figures -->',
    )
    expect(withFigures(filled, scores, undefined)).toBe(filled)
  })

  it('says which Node the package needs', () => {
    const { engines } = JSON.parse(text('package.json')) as { engines: { node: string } }
    expect(text('README.md')).toContain(`Node ${engines.node.replace('>=', '')}`)
  })

  it('tells only of scripts that there are', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }
    const told = PAGES.flatMap((page) => [...text(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!))
    expect([...new Set(told)].filter((name) => !(name in scripts))).toEqual([])
  })
})

it('every decision is in the list of decisions', () => {
  const list = text('docs/decisions/README.md')
  const records = readdirSync(join(ROOT, 'docs/decisions')).filter((name) => name !== 'README.md')
  expect(records.filter((name) => !list.includes(`](${name})`))).toEqual([])
})

describe.each(PAGES)('%s', (page) => {
  it('has no link to a file that is not there', () => {
    const links = [...text(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!)
    expect(links.filter((path) => !existsSync(join(ROOT, dirname(page), path)))).toEqual([])
  })

  it('names no path of src/ that is not there', () => {
    const paths = [
      ...text(page).matchAll(/`((?:src|tests|bench|scripts|training|examples|docs|cases|models)\/[\w./-]+)`/g),
    ]
    expect(paths.map(([, path]) => path!).filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })
})
