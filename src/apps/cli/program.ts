import { Command, InvalidArgumentError, Option } from 'commander'
import { CODEBOOK_IDS } from '../../present/codebooks/codebook-ids.ts'
import { ENGINE } from '../../version.ts'
import * as help from './help.ts'
import type { Io } from './io.ts'
import { USUAL_CORPORA, USUAL_FOLDER } from './places.ts'

/**
 * The commands and what they take. Each loads its own code when it is run, so that help comes at once.
 *
 * @param ended  Called with the exit code of the command that ran.
 */
export function programFor(io: Io, ended: (code: number) => void): Command {
  const program = new Command('counterclaim')
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => write(text.replace(/^error: /, 'counterclaim: ')),
      getOutHelpWidth: () => helpWidth(io),
      getErrHelpWidth: () => helpWidth(io),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .description(help.PROGRAM)
    .version(`counterclaim ${ENGINE.version}`, '-V, --version', 'say which version this is')
    .helpOption('-h, --help', 'show this, or the help of a command')
    .helpCommand('help [command]', 'the help of a command')
    .addHelpText('after', help.PROGRAM_MORE)
    .showHelpAfterError('Run it with --help to see how it is used.')

  look(program.command('build'))
    .summary('reports in, a dossier out')
    .description(help.BUILD)
    .argument('<inputs...>', 'files and folders with the reports: .txt, .html, .md')
    .option('-o, --out <folder>', 'where the dossier goes', notEmpty, USUAL_FOLDER)
    .option('--json', 'print the whole dossier as JSON, and nothing else, on stdout')
    .addHelpText('after', help.BUILD_MORE)
    .action(async (inputs: string[], options) => {
      const { buildCommand } = await import('./build-command.ts')
      ended(await buildCommand(inputs, options, io))
    })

  look(program.command('explain'))
    .summary('what stands behind a statement, a figure, an actor …')
    .description(help.EXPLAIN)
    .argument('<id...>', 'an id of dossier.json, or a number of the page such as 3.4')
    .addOption(
      new Option('-o, --out <folder>', 'folder that the case was built into')
        .argParser(notEmpty)
        .default(USUAL_FOLDER)
        .conflicts('dossier'),
    )
    .addOption(new Option('-d, --dossier <file>', 'a dossier.json, wherever it lies').argParser(notEmpty))
    .addHelpText('after', help.EXPLAIN_MORE)
    .action(async (id: string[], options) => {
      const { explainCommand } = await import('./explain-command.ts')
      ended(await explainCommand(id.join(' '), options, io))
    })

  look(program.command('codebook'))
    .summary('what ACLED, UCDP, Airwars and Every Casualty would record')
    .description(help.CODEBOOK)
    .argument('[dossier]', 'a dossier.json; the one of the usual folder where nothing is said')
    .addOption(new Option('--as <codebook>', 'one codebook, with every field and rule').choices(CODEBOOK_IDS))
    .addOption(new Option('--json', 'print it as JSON, and nothing else, on stdout').conflicts('csv'))
    .option('--csv', 'print it as CSV, and nothing else, on stdout')
    .addHelpText('after', help.CODEBOOK_MORE)
    .action(async (dossier: string | undefined, options) => {
      const { codebookCommand } = await import('./codebook-command.ts')
      ended(await codebookCommand(dossier, options, io))
    })

  look(program.command('eval'))
    .summary('how much of what a careful reader found is in the dossier')
    .description(help.EVAL)
    .argument('<cases...>', 'case folders with an expected.json, or folders of such folders')
    .option('--json', 'print the scores as JSON, and nothing else, on stdout')
    .option('-q, --quiet', 'the table alone, without what was missed and what was wrong')
    .option('--min <part=F1>', 'fail where a part of a case is below this; may be repeated', bar, {})
    .option('--against <file>', 'fail where an F1 is below the one in this file', notEmpty)
    .option('--write <file>', 'put the scores into this file; it keeps those of other cases', notEmpty)
    .addHelpText('after', help.EVAL_MORE)
    .action(async (cases: string[], options) => {
      const { evalCommand } = await import('./eval-command.ts')
      ended(await evalCommand(cases, options, io))
    })

  program
    .command('parse')
    .summary('tags and trees for words that are given')
    .description(help.PARSE)
    .requiredOption('-l, --lang <code>', 'language of the words, such as en', notEmpty)
    .requiredOption('-c, --conllu <file>', 'the words, as CoNLL-U', notEmpty)
    .option('-o, --out <file>', 'where the result goes; printed where nothing is said', notEmpty)
    .addHelpText('after', help.PARSE_MORE)
    .action(async (options) => {
      const { parseCommand } = await import('./parse-command.ts')
      ended(await parseCommand(options, io))
    })

  const bench = program.command('bench').summary('what the language engine reaches').description(help.BENCH)
  look(bench.command('language'))
    .summary('scores on corpora, and speed')
    .description(help.BENCH_LANGUAGE)
    .option('--data <folder>', 'where the corpora lie', notEmpty, USUAL_CORPORA)
    .option('--part <name>', 'which part of each corpus: dev, test …', notEmpty, 'dev')
    .option('--only <row...>', 'only rows whose name begins with one of these')
    .option('--json', 'print the rows as JSON, and nothing else, on stdout')
    .option('--write <file>', 'put the scores into this file; what hangs on the machine is left out', notEmpty)
    .addHelpText('after', help.BENCH_LANGUAGE_MORE)
    .action(async (options) => {
      const { benchLanguageCommand } = await import('./bench-language-command.ts')
      ended(await benchLanguageCommand(options, io))
    })

  program
    .command('attribution')
    .summary('label words as source, cue and content')
    .description(help.ATTRIBUTION)
    .addOption(
      new Option('-t, --tokens <file>', 'paragraphs of divided words, one a line, as JSON')
        .argParser(notEmpty)
        .makeOptionMandatory(),
    )
    .option('-o, --out <file>', 'where the labels go; stdout where nothing is said', notEmpty)
    .addHelpText('after', help.ATTRIBUTION_MORE)
    .action(async (options) => {
      const { attributionCommand } = await import('./attribution-command.ts')
      ended(await attributionCommand(options, io))
    })

  return program
}

/** What every command that writes for a terminal takes. */
function look(command: Command): Command {
  return command
    .option('--no-color', 'plain text, whatever the terminal can show')
    .option('--width <cells>', 'lines of this length; the terminal’s, or 80', cells)
}

const helpWidth = (io: Io) => Math.min(io.columns ?? 80, 100)

function cells(text: string): number {
  const width = Number(text)
  if (!Number.isInteger(width) || width < 24 || width > 1000)
    throw new InvalidArgumentError('Give a whole number from 24 to 1000.')
  return width
}

function notEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty.')
  return text
}

/** "claims=0.75", added to what was given before. */
function bar(text: string, before: Readonly<Record<string, number>>): Record<string, number> {
  const [part, value, ...more] = text.split('=')
  const min = Number(value)
  if (!part || !value || more.length > 0 || !(min >= 0 && min <= 1))
    throw new InvalidArgumentError('Give a part and a number from 0 to 1, such as claims=0.75.')
  if (!help.PARTS.includes(part)) throw new InvalidArgumentError(`The parts are ${help.PARTS.join(', ')}.`)
  return { ...before, [part]: min }
}
