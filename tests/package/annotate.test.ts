import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LONG = 240_000

/** What another project has after an install, apart from the dependencies: none is needed here. */
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-package-'))
  execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/prepare.ts')], { cwd: ROOT, stdio: 'pipe' })
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  mkdirSync(join(folder, 'node_modules'))
  execFileSync('tar', ['xzf', filename, '-C', 'node_modules'], { cwd: folder })
  renameSync(join(folder, 'node_modules/package'), join(folder, 'node_modules/counterclaim'))
  writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}')
}, LONG)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const page = readFileSync(join(ROOT, 'docs/annotate.md'), 'utf8')
const block = (kind: string) => new RegExp(`^\`\`\`${kind}\n(.*?)^\`\`\`$`, 'ms').exec(page)![1]!

/** Runs a script with plain node, where nothing but the package lies. */
function run(script: string): string {
  writeFileSync(join(folder, 'script.mjs'), script)
  return execFileSync(process.execPath, ['script.mjs'], { cwd: folder, encoding: 'utf8', env: {} })
}

describe('the packed package', () => {
  it('runs the example of docs/annotate.md, which prints what stands there', () => {
    expect(run(block('js'))).toBe(block('text'))
  })

  it('treats words that are given', () => {
    const script = `import { annotateWords, languageModels, parseConllu, TRAINED_LANGUAGES } from 'counterclaim/annotate'
      const models = languageModels('en')
      const { text, annotation } = annotateWords([['They', 'left', '.']], { language: 'en', models })
      const row = parseConllu('1\\tThey' + '\\t_'.repeat(8), models)
      console.log(JSON.stringify([text, annotation.tokens.map((t) => t.lemma), row.split('\\t')[3], TRAINED_LANGUAGES.includes('en')]))`
    expect(JSON.parse(run(script))).toEqual(['They left .', ['they', 'leave', '.'], 'PRON', true])
  })

  it('says which problem there is where models are missing', () => {
    const script = `import { CounterclaimError, languageModels } from 'counterclaim/annotate'
      try { languageModels('en', '/nowhere') } catch (error) {
        console.log(error instanceof CounterclaimError, error.problem.code)
      }`
    expect(run(script)).toBe('true annotate/model-missing\n')
  })

  it('has types that do not carry the data of a language', () => {
    expect(statSync(join(folder, 'node_modules/counterclaim/dist/annotate.d.mts')).size).toBeLessThan(50_000)
  })

  it(
    'has types that a strict project can use',
    () => {
      const source = `import { annotate, type Annotation, languageModels, type Token } from 'counterclaim/annotate'
        const found: Annotation = annotate('They left.', { language: 'en', models: languageModels('en') })
        const first: Token | undefined = found.tokens[0]
        export const lemma: string = first?.lemma ?? ''
        // @ts-expect-error: the language must be named
        annotate('They left.', { models: null })`
      writeFileSync(join(folder, 'use.mts'), source)
      const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', target: 'es2023', types: [] }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.mts'] }))
      const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
      expect(execFileSync(process.execPath, [compiler, '-p', '.'], { cwd: folder, encoding: 'utf8' })).toBe('')
    },
    LONG,
  )
})
