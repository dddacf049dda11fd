import type { Measured } from './bench-row.ts'

const NAMES = 26
const cell = (text: string) => text.padStart(12)

/** The table: what was reached beside what is asked and aimed for. Ends with a line end. */
export function renderMeasured(measured: readonly Measured[]): string {
  const head = `${''.padEnd(NAMES)}${['reached', 'asked', 'aim'].map(cell).join('')}  unit`
  const rows = measured.map(
    ({ name, value, unit, bar, aim }) =>
      `${name.padEnd(NAMES)}${[value, bar, aim].map((n) => cell(n === undefined ? '' : figure(n, unit))).join('')}  ${unit}`,
  )
  return `${[head, ...rows].join('\n')}\n`
}

const figure = (value: number, unit: Measured['unit']) => (unit === '%' ? value.toFixed(2) : String(value))

/** What a repository keeps: scores alone, by name, as JSON; speed hangs on the machine. */
export function committedScores(measured: readonly Measured[]): string {
  const scores = measured.filter(({ unit }) => unit === '%').map(({ name, value }) => [name, value])
  return `${JSON.stringify(Object.fromEntries(scores), null, 2)}\n`
}
