import { chmodSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsdown'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built scripts. */
    storeScripts: string
  }
}

/** Scripts of this folder that tests run in processes of their own. */
export const SCRIPTS = ['append-documents', 'build-invented', 'die-migrating'] as const

/**
 * Builds the scripts once for all tests, and removes them at the end: to start one from its sources takes three times as long, and tests
 * that kill start dozens. vitest calls this (`globalSetup`).
 */
export default async function buildScripts(project: TestProject): Promise<() => void> {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const outDir = mkdtempSync(join(tmpdir(), 'counterclaim-scripts-'))
  // Some tests run them as another user.
  chmodSync(outDir, 0o755)
  await build({
    config: false,
    entry: Object.fromEntries(SCRIPTS.map((name) => [name, join(here, `${name}.ts`)])),
    outDir,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    clean: false,
    dts: false,
    logLevel: 'silent',
  })
  // Where what they import is looked for.
  symlinkSync(
    fileURLToPath(new URL('../../../node_modules', import.meta.url)),
    join(outDir, 'node_modules'),
    'junction',
  )
  project.provide('storeScripts', outDir)
  return () => rmSync(outDir, { recursive: true, force: true })
}
