import type { Expected } from './expected.ts'
import { type DossierIndex, holds, matches } from './matching.ts'
import { type Row, row } from './row.ts'

/** Each stated fact of a document's metadata is one point, and each piece of page furniture that must not be in its text. */
export function documentRow(expected: Expected, { dossier }: DossierIndex): Row {
  const byFile = new Map(
    dossier.documents.flatMap((d) => [d.file, ...(d.alsoAt ?? [])].map((file) => [file.split('/').pop()!, d] as const)),
  )
  const missed: string[] = []
  let wanted = 0
  for (const e of expected.documents) {
    const d = byFile.get(e.file)
    const test = (stated: boolean, ok: boolean | undefined, what: string) => {
      if (!stated) return
      wanted++
      if (!d || !ok) missed.push(`${e.file}: ${what}`)
    }
    test(e.title !== undefined, holds(d?.title, e.title ?? ''), `title ${d?.title}`)
    test(e.publisher !== undefined, matches(e.publisher, d?.publisher), `publisher ${d?.publisher}`)
    test(e.published !== undefined, d?.published?.startsWith(e.published ?? ''), `published ${d?.published}`)
    test(e.language !== undefined, d?.language.startsWith(e.language ?? ''), `language ${d?.language}`)
    test(
      e.translated !== undefined,
      (d?.translated !== undefined) === e.translated,
      `translated ${d?.translated !== undefined}`,
    )
    for (const credit of e.credits ?? [])
      test(
        true,
        d?.credits.some((c) => matches(credit, c.name)),
        `credit ${credit}`,
      )
    for (const noise of e.notText ?? []) test(true, d && !d.text.includes(noise), `page furniture kept: ${noise}`)
  }
  return row('documents', wanted - missed.length, wanted, null, missed)
}
