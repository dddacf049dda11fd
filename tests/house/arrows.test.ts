import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ARROWS } from './arrows.ts'
import { type Breach, breaches } from './cruise.ts'
import { KNOWN_CYCLES } from './known-cycles.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

describe('the arrows between rooms', () => {
  it('hold in src', async () => {
    const found = await breaches(ROOT)
    const known = (breach: Breach) =>
      KNOWN_CYCLES.findIndex((ring) => breach.files.every((file) => ring.includes(file)))
    const cycles = found.filter(({ rule }) => rule === 'no-cycles')
    expect(found.filter((breach) => breach.rule !== 'no-cycles' || known(breach) < 0)).toEqual([])
    // A ring that is open now must not close again: take it out of known-cycles.ts.
    expect(KNOWN_CYCLES.filter((_, i) => !cycles.some((breach) => known(breach) === i))).toEqual([])
  })
})

/** One breach of each rule: the files, and the two of them that must be named. */
const BREACHES: Record<string, { files: Record<string, string>; named: string[] }> = {
  'no-cycles': {
    files: {
      'src/link/a.ts': "import { b } from './b.ts'\nexport const a = () => b",
      'src/link/b.ts': "import { c } from './c.ts'\nexport const b = () => c",
      'src/link/c.ts': "import type { a } from './a.ts'\nexport type C = typeof a\nexport const c = 1",
    },
    named: ['src/link/a.ts', 'src/link/b.ts', 'src/link/c.ts'],
  },
  'model-stands-alone': {
    files: {
      'src/model/span.ts': "import type { Word } from '../lang/word.ts'\nexport type Span = Word",
      'src/lang/word.ts': 'export type Word = string',
    },
    named: ['src/model/span.ts', 'src/lang/word.ts'],
  },
  'lang-sees-the-model': {
    files: {
      'src/lang/en/cues.ts': "import { rule } from '../../extract/rule.ts'\nexport const cues = [rule]",
      'src/extract/rule.ts': 'export const rule = 1',
    },
    named: ['src/lang/en/cues.ts', 'src/extract/rule.ts'],
  },
  ...Object.fromEntries(
    ['ingest', 'read', 'annotate', 'extract', 'link', 'reconcile', 'store', 'present'].map((stage) => {
      const other = stage === 'link' ? 'reconcile' : 'link'
      const files = {
        [`src/${stage}/deep/one.ts`]: `import type { Two } from '../../${other}/two.ts'\nexport type One = Two`,
        [`src/${other}/two.ts`]: 'export type Two = 2',
      }
      return [`${stage}-sees-no-other-stage`, { files, named: Object.keys(files) }]
    }),
  ),
  'pipeline-sees-no-app': {
    files: {
      'src/pipeline.ts': "export * from './apps/cli/main.ts'",
      'src/apps/cli/main.ts': 'export const main = 1',
    },
    named: ['src/pipeline.ts', 'src/apps/cli/main.ts'],
  },
  'pure-rooms-leave-the-machine-alone': {
    files: { 'src/present/page.ts': "import { readFileSync } from 'node:fs'\nexport const page = readFileSync" },
    named: ['src/present/page.ts', 'fs'],
  },
  'source-stands-alone': {
    files: {
      'src/apps/eval.ts': "import { bench } from '../../bench/bench.ts'\nexport const e = bench",
      'bench/bench.ts': 'export const bench = 1',
    },
    named: ['src/apps/eval.ts', 'bench/bench.ts'],
  },
  'only-dependencies-at-run-time': {
    files: {
      'src/apps/serve.ts': "import { check } from 'checker'\nexport const serve = check",
      'package.json': '{ "name": "x", "type": "module", "devDependencies": { "checker": "1.0.0" } }',
      'node_modules/checker/package.json': '{ "name": "checker", "version": "1.0.0", "main": "index.js" }',
      'node_modules/checker/index.js': 'exports.check = 1',
    },
    named: ['src/apps/serve.ts', 'node_modules/checker/index.js'],
  },
  'no-missing-files': {
    files: { 'src/apps/gone.ts': "export * from './not-there.ts'" },
    named: ['src/apps/gone.ts', './not-there.ts'],
  },
}

describe('the check of the arrows', () => {
  it('knows a breach of every rule', () => {
    expect(Object.keys(BREACHES).sort()).toEqual(ARROWS.map(({ name }) => name).sort())
  })

  it.each(Object.entries(BREACHES))('finds what breaks %s', async (rule, { files, named }) => {
    expect(await breachesOf(files)).toContainEqual({ rule, files: named })
  })

  it('lets through what the rooms are for', async () => {
    const files = {
      'src/model/span.ts': 'export type Span = { start: number }',
      'src/lang/en.ts': "import type { Span } from '../model/span.ts'\nexport type Word = Span",
      'src/link/link.ts':
        "import type { Word } from '../lang/en.ts'\nimport { one } from './one.ts'\nexport type L = Word | typeof one",
      'src/link/one.ts': 'export const one = 1',
      'src/store/store.ts': "import { readFileSync } from 'node:fs'\nexport const s = readFileSync",
      'src/pipeline.ts': "export * from './link/link.ts'\nexport * from './store/store.ts'",
      'src/apps/main.ts': "export * from '../pipeline.ts'\nexport * from '../link/one.ts'",
    }
    expect(await breachesOf(files)).toEqual([])
  })
})

async function breachesOf(files: Readonly<Record<string, string>>): Promise<Breach[]> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-arrows-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries({ 'package.json': '{ "name": "x", "type": "module" }', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return breaches(folder)
}
