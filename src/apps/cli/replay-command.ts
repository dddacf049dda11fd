import { statSync } from 'node:fs'
import { join } from 'node:path'
import { daysOf as daysIn, isoOfDay } from '../../model/days.ts'
import type { Dossier } from '../../model/dossier.ts'
import { CounterclaimError, problem } from '../../model/problem.ts'
import type { ClockName } from '../../model/vocabulary.ts'
import { type Opened, openCase, reopen, setBack } from '../../pipeline.ts'
import { renderPage } from '../../present/page/render-page.ts'
import { readJson } from '../../present/read-json.ts'
import { renderDays } from '../../present/terminal/render-days.ts'
import { renderSummary } from '../../present/terminal/render-summary.ts'
import { writeJson } from '../../present/write-json.ts'
import { daysOf } from '../../replay/days-of.ts'
import { ENGINE } from '../../version.ts'
import type { Io } from './io.ts'
import { placesIn } from './places.ts'
import { progressLine } from './progress.ts'
import { readInput } from './read-input.ts'
import { sayProblem } from './say-problem.ts'
import { type TerminalOptions, terminalOf } from './terminal.ts'
import { makeFolder, writeWhole } from './write-whole.ts'

export interface ReplayCommandOptions extends TerminalOptions {
  /** A day, month or year; absent where only days are listed. */
  readonly on?: string
  readonly clock: ClockName
  readonly every?: 'day'
  readonly out?: string
  readonly json?: boolean
}

/** `counterclaim replay`: a case as of a day, or what each day changed. */
export async function replayCommand(inputs: readonly string[], options: ReplayCommandOptions, io: Io): Promise<number> {
  const { clock, every, json, out } = options
  const on = options.on === undefined ? undefined : lastDayOf(options.on)
  const { whole, problems } = await opened(inputs, io)
  for (const one of problems) sayProblem(io, one)
  const terminal = terminalOf(io, options)
  const dossier = on === undefined ? { ...whole.dossier, days: daysOf(whole, clock) } : setBack(whole, { on, clock })
  for (const path of dossier.asOf?.unplaced ?? []) sayProblem(io, problem('replay/unplaced', { path, clock }))

  const files = out === undefined ? [] : written(dossier, out)
  if (json) io.out(writeJson(dossier))
  else if (every) io.out(renderDays(dossier, terminal))
  else io.out(renderSummary(dossier, { ...terminal, files }))
  return 0
}

/** The last day that a date covers, as ISO 8601. Throws a CounterclaimError (`replay/not-a-date`). */
function lastDayOf(text: string): string {
  const days = daysIn(text.trim())
  if (days === null) throw new CounterclaimError(problem('replay/not-a-date', { text }))
  return isoOfDay(days.last)
}

/** A dossier.json, by itself or in the folder that a case was built into, is worked out anew from its own texts; all else is read. */
async function opened(inputs: readonly string[], io: Io): Promise<Opened> {
  const [only, ...more] = inputs
  const path = only === undefined || more.length > 0 ? undefined : dossierAt(only)
  if (path === undefined) {
    const progress = progressLine(io)
    try {
      return await openCase(inputs, { onProgress: progress.onProgress, ...(io.signal ? { signal: io.signal } : {}) })
    } finally {
      progress.end()
    }
  }
  const dossier = readJson((await readInput(path)).toString('utf8'), path)
  const { whole, differing } = reopen(dossier)
  const made = `${dossier.engine.name} ${dossier.engine.version}`
  const engine = `${ENGINE.name} ${ENGINE.version}`
  const values = { path, made, engine, count: differing }
  return { whole, problems: differing === 0 ? [] : [problem('replay/other-version', values, { about: path })] }
}

function dossierAt(path: string): string | undefined {
  if (path.endsWith('.json')) return path
  const inside = placesIn(path).json
  return statSync(inside, { throwIfNoEntry: false })?.isFile() ? inside : undefined
}

function written(dossier: Dossier, out: string) {
  const { json, page } = placesIn(out)
  makeFolder(out)
  writeWhole(
    [
      { path: json, text: writeJson(dossier) },
      { path: page, text: renderPage(dossier) },
    ],
    join(out, '.counterclaim'),
  )
  return [
    { name: 'Page', path: page },
    { name: 'Data', path: json },
  ]
}
