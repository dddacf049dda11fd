import { type Dossier, dossierSchema } from '../model/dossier.ts'
import { CounterclaimError, problem } from '../model/problem.ts'

/**
 * The dossier that a dossier.json holds.
 * Throws a CounterclaimError (`present/not-a-dossier`) where it is no JSON, or has not the shape that this version knows.
 *
 * @param path  How to name the file in the problem.
 */
export function readJson(text: string, path: string): Dossier {
  const refuse = (reason: string) =>
    new CounterclaimError(problem('present/not-a-dossier', { path, reason }, { about: path }))
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error))
  }
  const parsed = dossierSchema.safeParse(data)
  if (parsed.success) return parsed.data
  const first = parsed.error.issues[0]
  throw refuse(first === undefined ? 'its shape is another' : `${first.path.join('.') || 'its top'}: ${first.message}`)
}
