/** A word and its label, as files with one word a line have them. */
export interface LabelledWord {
  readonly word: string
  readonly label: string
}

/** Sentences of a file with one word a line, blank lines between them; `word` and `label` say in which columns these stand. */
export function readColumns(source: string, separator: RegExp, word: number, label: number): LabelledWord[][] {
  const sentences: LabelledWord[][] = []
  let sentence: LabelledWord[] = []
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() === '') {
      if (sentence.length > 0) sentences.push(sentence)
      sentence = []
    } else {
      const columns = line.split(separator)
      sentence.push({ word: columns[word]!, label: columns.at(label)! })
    }
  }
  if (sentence.length > 0) sentences.push(sentence)
  return sentences
}

/** Words from `first` (inclusive) to `last` (exclusive) with one label. */
export interface LabelledSpan {
  readonly first: number
  readonly last: number
  readonly label: string
}

/** The spans of labels written as "B-x", "I-x" and "O"; an "I-x" that follows nothing of its kind begins one. */
export function spansOf(labels: readonly string[]): LabelledSpan[] {
  const spans: { first: number; last: number; label: string }[] = []
  labels.forEach((mark, i) => {
    if (mark === 'O') return
    const label = mark.slice(2)
    const before = spans.at(-1)
    if (mark.startsWith('I-') && before?.last === i && before.label === label) before.last = i + 1
    else spans.push({ first: i, last: i + 1, label })
  })
  return spans
}
