import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of a test's own. */
export interface Place {
  readonly at: (name?: string) => string
  /** Writes a file, its folders with it, and returns its path. */
  readonly put: (name: string, content: string | Uint8Array) => string
  readonly putAll: (folder: string, files: Readonly<Record<string, string | Uint8Array>>) => string
  readonly text: (name: string) => string
  readonly remove: () => void
}

export function makePlace(): Place {
  const root = mkdtempSync(join(tmpdir(), 'counterclaim-cli-'))
  const at = (name = '') => join(root, name)
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(at(name)), { recursive: true })
    writeFileSync(at(name), content)
    return at(name)
  }
  return {
    at,
    put,
    putAll: (folder, files) => {
      for (const [name, content] of Object.entries(files)) put(join(folder, name), content)
      return at(folder)
    },
    text: (name) => readFileSync(at(name), 'utf8'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
