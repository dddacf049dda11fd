import { PROBLEMS } from '../src/model/problems.ts'

/** docs/problems.md, made from the list of problems: `npm run docs` writes it, and a test fails where the two differ. */
export function problemsPage(problems: Readonly<Record<string, string>> = PROBLEMS): string {
  const rooms = new Map<string, string[]>()
  for (const [code, sentence] of Object.entries(problems)) {
    const room = code.slice(0, code.indexOf('/'))
    const lines = rooms.get(room) ?? []
    lines.push(`### \`${code}\``, '', escaped(sentence), '')
    rooms.set(room, lines)
  }
  const parts = [...rooms].map(([room, lines]) => `## ${room}\n\n${lines.join('\n')}`)
  return `${HEAD}\n${parts.join('\n')}`
}

const HEAD = `# Problems

Everything that Counterclaim can report, by the room that reports it. Each problem has a code that stays the same and one sentence: what
happened, what was kept, what to do next. A problem with one document never stops the others: it travels with the result, is said on the
terminal, and stands in the dossier under \`warnings\`. Words in braces are filled in.

This page is made from \`src/model/problems.ts\` by \`npm run docs\`.
`

/** Braces and quotation marks are fine in Markdown; what would be markup is not. */
function escaped(sentence: string): string {
  return sentence.replace(/[\\*_<>`]/g, '\\$&')
}
