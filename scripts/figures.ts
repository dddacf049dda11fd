/** What bench/scores.json holds of a case, as far as the table needs it. */
interface Scores {
  readonly cases: Readonly<
    Record<string, { readonly overall: number; readonly parts: Readonly<Record<string, { readonly f1: number }>> }>
  >
}

/** What bench/pipeline.ts writes. */
export interface Speed {
  readonly machine: { readonly node: string; readonly processors: number; readonly model: string }
  readonly fiveFromThePrompt: Readonly<
    Record<string, { readonly seconds: number; readonly processorSeconds: number; readonly megabytes: number }>
  >
  readonly warmReportsASecond: Readonly<Record<string, number>>
  readonly generatedReports: readonly { readonly reports: number; readonly processorAReport: number }[]
  readonly ratio: number
}

/** README.md with its tables of figures filled from what is committed in bench/: `npm run docs`. A table without its file stays as it is. */
export function withFigures(readme: string, scores: Scores | undefined, speed: Speed | undefined): string {
  const filled = scores ? fill(readme, 'scores', scoresTable(scores)) : readme
  return speed ? fill(filled, 'speed', speedTable(speed)) : filled
}

function fill(readme: string, name: string, table: readonly string[]): string {
  const open = `<!-- figures: ${name} -->\n`
  const start = readme.indexOf(open)
  const end = readme.indexOf('<!-- end of figures -->', start)
  if (start < 0 || end < 0) throw new Error(`README.md has no place for the figures "${name}"`)
  return `${readme.slice(0, start)}${open}${table.join('\n')}\n${readme.slice(end)}`
}

function scoresTable({ cases }: Scores): string[] {
  const names = Object.keys(cases)
  const parts = [...new Set(names.flatMap((name) => Object.keys(cases[name]!.parts)))]
  const row = (part: string, of: (name: string) => number | undefined) =>
    `| ${part} | ${names.map((name) => of(name)?.toFixed(2) ?? '–').join(' | ')} |`
  return [
    `| F1 | ${names.join(' | ')} |`,
    `|---|${names.map(() => '---|').join('')}`,
    ...parts.map((part) => row(part, (name) => cases[name]!.parts[part]?.f1)),
    row('overall', (name) => cases[name]!.overall),
  ]
}

function speedTable({ machine, fiveFromThePrompt, warmReportsASecond, generatedReports, ratio }: Speed): string[] {
  const five = Object.values(fiveFromThePrompt)
  const warm = Object.values(warmReportsASecond)
  const sizes = generatedReports.map(({ reports }) => String(reports).replace(/\B(?=(\d{3})+$)/g, ','))
  const times = generatedReports.map(({ processorAReport }) => `${processorAReport} ms`)
  return [
    `| on ${machine.processors} processors (${machine.model}), Node ${machine.node.slice(1)} | |`,
    '|---|---|',
    `| five reports, from the shell's prompt | ${span(five.map(({ seconds }) => seconds))} s |`,
    `| the processor's time for them | ${span(five.map(({ processorSeconds }) => processorSeconds))} s |`,
    `| most memory for them | ${span(five.map(({ megabytes }) => megabytes))} MB |`,
    `| reports a second, warm | ${span(warm)} |`,
    `| the processor's time for each of ${sizes.join(', ')} reports | ${times.join(', ')} |`,
    `| the most to the fewest | ${ratio} |`,
  ]
}

function span(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low === high ? `${low}` : `${low} to ${high}`
}
