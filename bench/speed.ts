import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { annotateFrom, STEPS } from '../src/annotate/annotate.ts'
import { languageModels } from '../src/annotate/language-models.ts'
import { writingOf } from '../src/lang/writings.ts'
import { generateReports } from './generate-reports.ts'

/**
 * `npm run bench:speed [-- <folder of .txt files>]` prints the processor's time for each step of the analysis of English, in microseconds
 * a word, and how many words a second all of it comes to, next to wink-nlp (tokens, sentences, tags, names and the rest of its pipeline)
 * on the same texts in the same run. The least of three rounds after one to warm up. Nothing is written: speed hangs on the machine.
 */
const ROUNDS = 3
const REPORTS = 200

const texts =
  process.argv[2] === undefined ? generateReports(REPORTS).map(({ text }) => text) : textsIn(process.argv[2])

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return textsIn(path)
      return name.endsWith('.txt') ? [readFileSync(path, 'utf8')] : []
    })
}

/** Processor's microseconds of each step over all texts, and the number of words. */
function ourRound(): { words: number; costs: Map<string, number> } {
  const models = languageModels('en')
  const costs = new Map(STEPS.map(({ name }) => [name, 0]))
  // One text has too few words for the clock: each step goes over all of them.
  let all = texts.map((text) => {
    const task = { text, writing: writingOf('en'), options: { language: 'en', models, published: '2024-06-15' } }
    return { task, soFar: annotateFrom({}, task, []) }
  })
  for (const step of STEPS) {
    const start = process.cpuUsage()
    all = all.map(({ task, soFar }) => ({ task, soFar: { ...soFar, ...step(soFar, task) } }))
    costs.set(step.name, spentSince(start))
  }
  return { words: all.reduce((sum, { soFar }) => sum + soFar.tokens.length, 0), costs }
}

function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return user + system
}

const wink = winkNLP(model)
function winkRound(): { words: number; cost: number } {
  const start = process.cpuUsage()
  let words = 0
  for (const text of texts) {
    const document = wink.readDoc(text)
    words += document.tokens().length()
    document.tokens().out(wink.its.pos)
    document.entities().out(wink.its.detail)
    document.sentences().out()
  }
  return { words, cost: spentSince(start) }
}

ourRound()
const ours = Array.from({ length: ROUNDS }, ourRound)
const { words } = ours[0]!
const least = STEPS.map(({ name }) => [name, Math.min(...ours.map(({ costs }) => costs.get(name)!))] as const)
const whole = Math.min(...ours.map(({ costs }) => [...costs.values()].reduce((sum, cost) => sum + cost, 0)))
console.table(
  Object.fromEntries(least.map(([name, cost]) => [name, { 'µs a word': Number((cost / words).toFixed(2)) }])),
)
console.log(`all steps: ${(whole / words).toFixed(2)} µs a word, ${Math.round((words / whole) * 1e6)} words a second`)

winkRound()
const theirs = Array.from({ length: ROUNDS }, winkRound).sort((a, b) => a.cost - b.cost)[0]!
console.log(`wink-nlp on the same texts: ${Math.round((theirs.words / theirs.cost) * 1e6)} words a second`)
console.log(`${texts.length} texts, ${words} words; processor's time, Node ${process.version}`)
