import { readFileSync } from 'node:fs'
import type { Command, Option } from 'commander'
import { describe, expect, it } from 'vitest'
import { PARTS } from './help.ts'
import { programFor } from './program.ts'
import { EXIT, OF_SIGNAL } from './run.ts'

const text = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8')
const io = { out: () => {}, err: () => {}, outIsTerminal: false, errIsTerminal: false, env: {} }
const program = programFor(io, () => {})
/** Its own, and those of the commands below it. */
const optionsOf = (command: Command): readonly Option[] => [...command.options, ...command.commands.flatMap(optionsOf)]

describe('docs/command-line.md', () => {
  it('has a section for every command, and every option of it in that section', () => {
    const sections = new Map(text.split(/^## /m).map((section) => [section.slice(0, section.indexOf('\n')), section]))
    for (const command of program.commands) {
      const section = sections.get(command.name())
      expect([command.name(), section === undefined]).toEqual([command.name(), false])
      const shared = sections.get('What goes where')
      for (const { flags, long } of optionsOf(command))
        expect([flags, section!.includes(`${long}`) || shared!.includes(`${long}`)]).toEqual([flags, true])
    }
    expect(text).toContain('--help')
    expect(text).toContain('--version')
  })

  it('names no option that there is not', () => {
    const known = new Set(program.commands.flatMap((command) => optionsOf(command).map(({ long }) => long)))
    for (const [option] of text.matchAll(/(?<=[ `])--[a-z-]+/g))
      expect([...known, '--help', '--version']).toContain(option)
  })

  it('names every exit code and every part of a score', () => {
    for (const code of [...Object.values(EXIT), ...Object.values(OF_SIGNAL)])
      expect(text).toMatch(new RegExp(`^\\|[ \\d,]*\\b${code}\\b[ \\d,]*\\|`, 'm'))
    for (const part of PARTS) expect(text).toContain(`\`${part}\``)
  })
})
