import type { Expected } from './expected.ts'
import { type DossierIndex, listOf } from './matching.ts'
import { type Row, row } from './row.ts'

/** Pairs of documents that are not independent. */
export function dependencyRow(expected: Expected, { dossier, fileOf }: DossierIndex): Row {
  const pair = (files: readonly (string | undefined)[]) => [...files].sort().join(' and ')
  const given = dossier.dependencies.map((d) => ({ kind: d.kind as string, files: pair(d.documents.map(fileOf)) }))
  const missed = expected.dependencies.filter(
    (e) => !given.some((d) => d.files === pair(e.files) && (!e.kind || listOf(e.kind).includes(d.kind))),
  )
  const wanted = expected.dependencies.length
  return row(
    'dependencies',
    wanted - missed.length,
    wanted,
    null,
    missed.map((e) => `${e.files.join(' and ')}: ${listOf(e.kind).join(' or ')}`),
  )
}
