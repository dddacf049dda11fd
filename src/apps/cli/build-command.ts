import { join, relative, resolve, sep } from 'node:path'
import type { PostExport } from '../../model/post.ts'
import { type Built, build } from '../../pipeline.ts'
import { ledgerOf } from '../../present/ledger.ts'
import { renderPage } from '../../present/page/render-page.ts'
import { typesetter } from '../../present/terminal/lines.ts'
import { renderSummary } from '../../present/terminal/render-summary.ts'
import { plural } from '../../present/words/plural.ts'
import { writeJson } from '../../present/write-json.ts'
import { close, openStore, type Store } from '../../store/index.ts'
import type { Io } from './io.ts'
import { placesIn, USUAL_FOLDER } from './places.ts'
import { progressLine } from './progress.ts'
import { readExports } from './read-exports.ts'
import { sayProblem } from './say-problem.ts'
import { type TerminalOptions, terminalOf } from './terminal.ts'
import { makeFolder, writeWhole } from './write-whole.ts'

export interface BuildCommandOptions extends TerminalOptions {
  readonly out: string
  readonly json?: boolean
  readonly posts?: readonly string[]
}

/** `counterclaim build`: reports in; a dossier, its page and the store out; what matters first on stdout. */
export async function buildCommand(inputs: readonly string[], options: BuildCommandOptions, io: Io): Promise<number> {
  const places = placesIn(options.out)
  const posts = await readExports(options.posts ?? [])
  const built = await buildInto(places, inputs, { out: options.out, posts }, io)
  const json = writeJson(built.dossier)
  writeWhole(
    [
      { path: places.json, text: json },
      { path: places.page, text: renderPage(built.dossier) },
    ],
    places.own,
  )

  // Where both streams end in one terminal, the summary says the problems, and once is enough.
  if (options.json || !io.outIsTerminal || !io.errIsTerminal) for (const one of built.problems) sayProblem(io, one)
  if (options.json) {
    io.out(json)
    return 0
  }
  const files = [
    { name: 'Page', path: places.page },
    { name: 'Data', path: places.json },
    { name: 'Store', path: places.store },
  ]
  const terminal = terminalOf(io, options)
  const set = typesetter(terminal)
  const closing = [...set([addedInWords(built)]), ...hint(built, options.out, set)]
  io.out(`${renderSummary(built.dossier, { ...terminal, files })}\n${closing.join('\n')}\n`)
  return 0
}

async function buildInto(
  places: ReturnType<typeof placesIn>,
  inputs: readonly string[],
  { out, posts }: { readonly out: string; readonly posts: readonly PostExport[] },
  io: Io,
): Promise<Built> {
  let opened: Store | undefined
  const store = async () => {
    makeFolder(out)
    opened = await openStore(places.store)
    return opened
  }
  const progress = progressLine(io)
  try {
    return await build(inputs, {
      store,
      posts,
      ignore: ownFolder(inputs, out),
      onProgress: progress.onProgress,
      ...(io.signal ? { signal: io.signal } : {}),
    })
  } finally {
    progress.end()
    if (opened) await close(opened)
  }
}

/** The output folder is no input, unless a person named it or something in it: then only what we wrote there is none, by its names. */
function ownFolder(inputs: readonly string[], out: string): string[] {
  const isAround = (path: string) => {
    const way = relative(resolve(out), resolve(path))
    return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(out, way) === resolve(path))
  }
  return inputs.some(isAround) ? [join(out, '.counterclaim')] : [out]
}

/** How to go on from here: with a statement of the first question, or the first of all. */
function hint({ dossier }: Built, out: string, set: ReturnType<typeof typesetter>): string[] {
  const { questions, claims } = ledgerOf(dossier)
  const [first] = [
    ...[...questions.values()].flatMap(({ positions }) => positions[0]?.claims ?? []),
    ...claims.values(),
  ]
  if (first === undefined) return []
  const where = out === USUAL_FOLDER ? '' : ` --out ${/^[\w./~-]+$/.test(out) ? out : JSON.stringify(out)}`
  // The command stays in one line, to be copied.
  const command = `  counterclaim explain ${first.number}${where}`
  return [...set([`To see what stands behind a number such as [${first.number}]:`]), command]
}

function addedInWords({ added, dossier: { documents } }: Built): string {
  const before = documents.length - added
  if (added === 0)
    return documents.length === 1
      ? 'Nothing new: the document was in the store before.'
      : `Nothing new: all ${plural(documents.length, 'document')} were in the store before.`
  const were = (n: number) => (n === 1 ? 'was' : 'were')
  return before === 0
    ? `${plural(added, 'document')} added to the store.`
    : `${plural(added, 'document')} added to the store; ${before} ${were(before)} there before.`
}
