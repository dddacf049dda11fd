import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { withFigures } from './figures.ts'
import { problemsPage } from './problems-page.ts'

/** Writes what is made of docs/ from the source, and the figures of README.md from bench/: `npm run docs`. */
const at = (path: string) => new URL(`../${path}`, import.meta.url)
const dataOf = (path: string) => (existsSync(at(path)) ? JSON.parse(readFileSync(at(path), 'utf8')) : undefined)

writeFileSync(at('docs/problems.md'), problemsPage())
const readme = readFileSync(at('README.md'), 'utf8')
writeFileSync(at('README.md'), withFigures(readme, dataOf('bench/scores.json'), dataOf('bench/pipeline.json')))
