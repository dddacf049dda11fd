import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CounterclaimError, problem } from '../../model/problem.ts'
import {
  type Committed,
  type CommittedCase,
  committedCase,
  committedSchema,
  f1Of,
  fallen,
  writeCommitted,
} from '../eval/committed.ts'
import { type Evaluated, evaluate } from '../eval/evaluate.ts'
import { findCases } from '../eval/find-cases.ts'
import { renderScores } from '../eval/render-scores.ts'
import type { Io } from './io.ts'
import { sayProblem } from './say-problem.ts'
import { type TerminalOptions, terminalOf } from './terminal.ts'
import { writeWhole } from './write-whole.ts'

export interface EvalCommandOptions extends TerminalOptions {
  readonly json?: boolean
  readonly quiet?: boolean
  /** Parts with the F1 that they must reach. */
  readonly min: Readonly<Record<string, number>>
  readonly against?: string
  readonly write?: string
}

/** `counterclaim eval`: how well cases are read, as tables; 1 where a bar was not reached or a score has fallen. */
export async function evalCommand(paths: readonly string[], options: EvalCommandOptions, io: Io): Promise<number> {
  const against = options.against === undefined ? undefined : await readScores(options.against)
  const kept = options.write === undefined ? undefined : await readScores(options.write, { cases: {} })
  const { folders, problems } = await findCases(paths)
  for (const one of problems) sayProblem(io, one)

  // A file beside the cases does no harm; a case that cannot be scored does.
  let failed = folders.length === 0 || problems.some(({ code }) => code !== 'eval/not-a-folder')
  const done: Evaluated[] = []
  for (const folder of folders) {
    try {
      const one = await evaluate(folder, io.signal)
      for (const found of one.problems) if (found.code === 'pipeline/document-failed') sayProblem(io, found)
      const now = committedCase(one)
      if (!options.json) {
        const committed = against?.cases[one.name]
        const gap = done.length > 0 ? '\n' : ''
        io.out(gap + renderScores(one, { ...terminalOf(io, options), quiet: options.quiet ?? false, committed }))
      }
      done.push(one)
      if (isBelow(one.name, now, options.min, io)) failed = true
      if (against && hasFallen(one.name, now, against, options.against ?? '', io)) failed = true
    } catch (error) {
      if (!(error instanceof CounterclaimError) || error.problem.code === 'pipeline/interrupted') throw error
      sayProblem(io, error.problem)
      failed = true
    }
  }

  if (options.json) io.out(`${JSON.stringify({ cases: done.map(({ problems: _, ...one }) => one) }, null, 2)}\n`)
  if (options.write !== undefined && kept && done.length > 0) {
    const cases = { ...kept.cases, ...Object.fromEntries(done.map((one) => [one.name, committedCase(one)])) }
    writeWhole([{ path: options.write, text: writeCommitted({ cases }) }], dirname(options.write))
  }
  return failed ? 1 : 0
}

function isBelow(name: string, now: CommittedCase, min: EvalCommandOptions['min'], io: Io): boolean {
  const below = Object.entries(min)
    .map(([part, bar]) => ({ part, min: bar, f1: f1Of(now, part) ?? 0 }))
    .filter((one) => one.f1 < one.min)
  for (const { part, f1, min: bar } of below)
    sayProblem(io, problem('eval/below', { part, name, f1: f1.toFixed(4), min: bar }))
  return below.length > 0
}

function hasFallen(name: string, now: CommittedCase, against: Committed, path: string, io: Io): boolean {
  const committed = against.cases[name]
  if (!committed) {
    sayProblem(io, problem('eval/not-committed', { name, path }))
    return false
  }
  const below = fallen(now, committed)
  for (const one of below) {
    const values = { part: one.part, name, f1: one.f1.toFixed(4), committed: one.committed.toFixed(4) }
    sayProblem(io, problem('eval/fell', values))
  }
  return below.length > 0
}

/** The scores in a file; `absent` where there is no such file, if that is given. */
async function readScores(path: string, absent?: Committed): Promise<Committed> {
  const refuse = (reason: string) =>
    new CounterclaimError(problem('eval/scores-broken', { path, reason }, { about: path }))
  let data: unknown
  try {
    data = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (absent && error instanceof Error && 'code' in error && error.code === 'ENOENT') return absent
    throw refuse(error instanceof Error ? error.message : String(error))
  }
  const parsed = committedSchema.safeParse(data)
  if (parsed.success) return parsed.data
  throw refuse(parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`)[0] ?? 'another shape')
}
