import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { ARROWS, CRUISE, RESOLVE } from './arrows.ts'

/** An import that a rule of arrows.ts forbids; a ring of imports as the sorted names of its files. */
export interface Breach {
  readonly rule: string
  readonly files: readonly string[]
}

/** What breaks the rules among the source files under a folder that has a `src`. */
export async function breaches(folder: string): Promise<Breach[]> {
  const options = { ...CRUISE, baseDir: folder, validate: true, ruleSet: { forbidden: [...ARROWS] } }
  const result = await cruise(['src'], options, RESOLVE)
  const { summary, modules } = result.output as ICruiseResult
  if (modules.length === 0) throw new Error(`nothing was found in ${folder}/src`)
  const all = summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    files: cycle ? cycle.map(({ name }) => name).sort() : [from, to],
  }))
  // The same ring is found once from each of its files.
  return [...new Map(all.map((breach) => [JSON.stringify(breach), breach])).values()]
}
