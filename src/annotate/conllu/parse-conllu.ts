import type { LanguageModels } from '../language-models.ts'
import type { Tag } from '../tags/tagger.ts'
import { type ConlluSentence, readConllu } from './read-conllu.ts'

const LEMMA = 2
const UPOS = 3
const XPOS = 4
const FEATS = 5
const HEAD = 6
const RELATION = 7
const DEPS = 8

/**
 * Tags and parses the words of a CoNLL-U text as they are divided there: gives it back with its lemma, tag, head and relation columns
 * filled by the models, features filled where the models give them and emptied elsewhere, enhanced dependencies emptied, all else as it was. Throws a SyntaxError for a malformed row.
 */
export function parseConllu(source: string, models: LanguageModels): string {
  return readConllu(source)
    .map((sentence) => `${parsedLines(sentence, models).join('\n')}\n\n`)
    .join('')
}

function parsedLines({ words, lines }: ConlluSentence, { tagger, lemmatizer, parser }: LanguageModels): string[] {
  const forms = words.map((w) => w.form)
  const tags: Tag[] = Array.from(tagger.tagClasses(forms), (c) => tagger.tags[c]!)
  const { heads, relations } = parser.parse(forms, tags)
  let next = 0
  return lines.map((line) => {
    if (!/^\d+\t/.test(line)) return line
    const i = next++
    const columns = line.split('\t')
    columns[LEMMA] = lemmatizer.lemma(forms[i]!, tags[i]!)
    columns[UPOS] = tags[i]!.upos
    columns[XPOS] = tags[i]!.xpos || '_'
    columns[FEATS] = tags[i]!.feats || '_'
    columns[HEAD] = String(heads[i]! + 1)
    columns[RELATION] = relations[i]!
    columns[DEPS] = '_'
    return columns.join('\t')
  })
}
