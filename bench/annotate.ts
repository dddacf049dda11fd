import { writeFileSync } from 'node:fs'
import { STEPS } from '../src/annotate/annotate.ts'
import { emptyAnnotation } from '../src/annotate/empty-annotation.ts'
import { languageModels } from '../src/annotate/language-models.ts'
import type { Task } from '../src/annotate/step.ts'
import { writingOf } from '../src/lang/writings.ts'

/**
 * `npm run bench:annotate` measures how each step of the analysis grows with texts that are made to hurt: what four times the words cost,
 * by what they cost at first (4 is linear, 16 the square), the least of three runs. Ratios go to bench/annotate.json, rounded, for they
 * tremble with the machine; milliseconds are only printed.
 */
const [FEW, MANY] = [10_000, 40_000]
/** Below so many milliseconds a step's ratio says nothing. */
const UNHEARD = 20
const models = languageModels('en')!

const name = (i: number) =>
  `N${i.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))}`
const row = (size: number, word: (i: number) => string) => Array.from({ length: size }, (_, i) => word(i)).join(' ')

const TEXTS: Readonly<Record<string, (words: number) => string>> = {
  'one sentence of clauses': (n) => row(n / 7, () => 'the army of the town said that'),
  'one sentence of words of saying': (n) => `He left, ${row(n / 6, () => 'she said, he left,')} he said.`,
  'one sentence in a row': (n) => `The mayor said farmers, ${row(n / 2, () => 'herders,')} and others left.`,
  'one phrase in phrases': (n) => `The head ${row(n / 3, () => 'of the office')} left.`,
  'owners of owners': (n) => `The mayor${row(n / 2, () => "'s brother")} said so.`,
  'others by name and title': (n) => row(n / 6, (i) => `Minister ${name(i)} ${name(i * 7 + 3)} said he left.`),
  'others with one surname': (n) => row(n / 5, (i) => `${name(i)} Roe left soon.`),
  'one again and again': (n) => row(n / 11, () => 'John Orlo said he left. The army accused him.'),
  'counted states': (n) => `He saw ${row(n / 3, () => '300 dead and')} 200 missing.`,
}

/** Milliseconds of each step. */
function costs(text: string): Map<string, number> {
  const task: Task = { text, writing: writingOf('en'), options: { language: 'en', models } }
  let soFar = emptyAnnotation('en')
  return new Map(
    STEPS.map((step) => {
      const start = performance.now()
      soFar = { ...soFar, ...step(soFar, task) }
      return [step.name, performance.now() - start]
    }),
  )
}

function least(text: string): Map<string, number> {
  const runs = [1, 2, 3].map(() => costs(text))
  return new Map(STEPS.map(({ name: step }) => [step, Math.min(...runs.map((run) => run.get(step)!))]))
}

const ratios: Record<string, Record<string, number>> = {}
const milliseconds: Record<string, Record<string, number>> = {}
costs(TEXTS['one again and again']!(1_000))
for (const [what, make] of Object.entries(TEXTS)) {
  const [few, many] = [least(make(FEW)), least(make(MANY))]
  const heard = STEPS.filter(({ name: step }) => many.get(step)! >= UNHEARD)
  ratios[what] = Object.fromEntries(
    heard.map(({ name: step }) => [step, Math.round(many.get(step)! / Math.max(few.get(step)!, 1))]),
  )
  milliseconds[what] = Object.fromEntries([...many].map(([step, ms]) => [step, Math.round(ms)]))
}
console.log(`Milliseconds for ${MANY} words`)
console.table(milliseconds)
console.log(`Ratio of ${MANY} words to ${FEW}`)
console.table(ratios)
writeFileSync(new URL('annotate.json', import.meta.url), `${JSON.stringify(ratios, null, 2)}\n`)
