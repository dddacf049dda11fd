import { CounterclaimError, problem } from '../../model/problem.ts'

/** One line of a file of tokens: whatever it holds beside them is handed on as it is. */
export type TokenLine = Readonly<Record<string, unknown>> & { readonly tokens: readonly string[] }

/**
 * The lines of a file of tokens, `{"tokens": ["She", "spoke", "."]}` each; blank ones are passed over. Throws a CounterclaimError
 * (`cli/token-line`, `cli/no-token-lines`).
 */
export function tokenLines(text: string, path: string): TokenLine[] {
  const lines: TokenLine[] = []
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((line, i) => {
      if (line.trim() !== '') lines.push(tokenLine(line, i + 1, path))
    })
  if (lines.length === 0) throw new CounterclaimError(problem('cli/no-token-lines', { path }, { about: path }))
  return lines
}

function tokenLine(text: string, line: number, path: string): TokenLine {
  const refuse = (reason: string, cause?: unknown) =>
    new CounterclaimError(problem('cli/token-line', { path, line, reason }, { about: path }), { cause })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw refuse('it is not valid JSON', error)
  }
  if (typeof data !== 'object' || data === null || !('tokens' in data)) throw refuse('it has no "tokens"')
  const { tokens } = data
  if (!Array.isArray(tokens)) throw refuse('"tokens" is not a list')
  const at = tokens.findIndex((token) => typeof token !== 'string')
  if (at >= 0) throw refuse(`token ${at + 1} is not a string`)
  return { ...data, tokens: tokens as string[] }
}
