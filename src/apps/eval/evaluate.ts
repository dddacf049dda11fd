import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { CounterclaimError, type Problem, problem } from '../../model/problem.ts'
import { build } from '../../pipeline.ts'
import { expectedSchema } from './expected.ts'
import { type Score, score } from './score.ts'

export interface Evaluated extends Score {
  /** Name of the case's folder. */
  readonly name: string
  readonly problems: readonly Problem[]
}

/**
 * Builds a case without a store and scores it. Throws a CounterclaimError where its expected.json cannot be used, or where there is
 * nothing to build.
 */
export async function evaluate(folder: string, signal?: AbortSignal): Promise<Evaluated> {
  const path = join(folder, 'expected.json')
  const refuse = (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    return new CounterclaimError(problem('eval/expected-broken', { path, reason }, { about: path }), { cause: error })
  }
  const expected = await readExpected(path, refuse)
  const { dossier, problems } = await build([folder], signal ? { signal } : {})
  try {
    return { name: basename(resolve(folder)), problems, ...score(expected, dossier) }
  } catch (error) {
    // An expression of the expected.json that is none.
    if (error instanceof SyntaxError) throw refuse(error)
    throw error
  }
}

async function readExpected(path: string, refuse: (error: unknown) => CounterclaimError) {
  let data: unknown
  try {
    data = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw refuse(error)
  }
  const parsed = expectedSchema.safeParse(data)
  if (parsed.success) return parsed.data
  const first = parsed.error.issues[0]
  throw refuse(first === undefined ? 'its shape is another' : `${first.path.join('.') || 'its top'}: ${first.message}`)
}
