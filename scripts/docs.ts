import { writeFileSync } from 'node:fs'
import { problemsPage } from './problems-page.ts'

/** Writes the pages of docs/ that are made from the source: `npm run docs`. */
writeFileSync(new URL('../docs/problems.md', import.meta.url), problemsPage())
