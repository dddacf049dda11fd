import { statSync } from 'node:fs'
import type { Dossier } from '../../model/dossier.ts'
import { problem } from '../../model/problem.ts'
import { diffDossiers } from '../../present/diff/diff-dossiers.ts'
import { renderDiff } from '../../present/diff/render-diff.ts'
import { readJson } from '../../present/read-json.ts'
import type { Io } from './io.ts'
import { placesIn } from './places.ts'
import { readInput } from './read-input.ts'
import { sayProblem } from './say-problem.ts'
import { type TerminalOptions, terminalOf } from './terminal.ts'

export interface DiffCommandOptions extends TerminalOptions {
  readonly json?: boolean
}

/** `counterclaim diff`: what changed from one dossier to another. */
export async function diffCommand(before: string, after: string, options: DiffCommandOptions, io: Io): Promise<number> {
  const [then, now] = [await dossierIn(before), await dossierIn(after)]
  const ids = new Set(now.documents.flatMap(({ id, url }) => [id, url ?? id]))
  const shared = then.documents.some(({ id, url }) => ids.has(id) || (url !== undefined && ids.has(url)))
  if (!shared && then.documents.length > 0 && now.documents.length > 0)
    sayProblem(io, problem('diff/nothing-in-common', { before, after }))
  const diff = diffDossiers(then, now)
  io.out(options.json ? `${JSON.stringify(diff, null, 2)}\n` : renderDiff(diff, terminalOf(io, options)))
  return 0
}

/** A dossier.json, or the one in the folder that a case was built into. */
async function dossierIn(path: string): Promise<Dossier> {
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? placesIn(path).json : path
  const bytes = await readInput(file, problem('diff/no-dossier', { path: file }, { about: file }))
  return readJson(bytes.toString('utf8'), file)
}
