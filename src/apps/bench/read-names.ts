/** Words from `first` (inclusive) to `last` (exclusive) of a sentence that name something. */
export interface GoldName {
  readonly first: number
  readonly last: number
  /** As the corpus calls it: "PER". */
  readonly kind: string
}

export interface NamedDocument {
  readonly sentences: { readonly words: string[]; readonly names: GoldName[] }[]
}

/** The documents of a file of Universal NER: number, word and label ("B-PER", "I-PER", "O") in columns, "# newdoc" before each document. */
export function readNames(source: string): NamedDocument[] {
  const documents: NamedDocument[] = []
  for (const block of source.split(/\r?\n(?:[ \t]*\r?\n)+/)) {
    const lines = block.split(/\r?\n/)
    if (documents.length === 0 || lines.some((line) => line.startsWith('# newdoc'))) documents.push({ sentences: [] })
    const rows = lines.map((line) => line.split('\t')).filter(([id, word, label]) => /^\d+$/.test(id!) && word && label)
    if (rows.length === 0) continue
    documents.at(-1)!.sentences.push({
      words: rows.map(([, word]) => word!),
      names: namesOf(rows.map(([, , label]) => label!)),
    })
  }
  return documents.filter(({ sentences }) => sentences.length > 0)
}

/** An "I-x" that follows nothing of its kind begins a name. */
function namesOf(labels: readonly string[]): GoldName[] {
  const names: { first: number; last: number; kind: string }[] = []
  labels.forEach((label, i) => {
    if (label === 'O') return
    const kind = label.slice(2)
    const before = names.at(-1)
    if (label.startsWith('I-') && before?.last === i && before.kind === kind) before.last = i + 1
    else names.push({ first: i, last: i + 1, kind })
  })
  return names
}
