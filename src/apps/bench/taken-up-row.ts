import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConllu } from '../../annotate/conllu/read-conllu.ts'
import { languageModels } from '../../annotate/language-models.ts'
import { type BenchRow, percent } from './bench-row.ts'
import { mentionsOnGoldWords } from './mentions-on-gold-words.ts'
import { readCoreference } from './read-coreference.ts'
import { scoreAntecedents } from './score-antecedents.ts'

/** Whom pronouns and definite descriptions take up, on the given words of GUM: how often who is named is right, and how many are named. */
export function takenUpRow(name: string): BenchRow {
  const file = (part: string) => join('ud', `${name}-${part}.conllu`)
  return {
    name: `${name} coreference`,
    language: 'en',
    needs: (part) => [file(part)],
    measure({ folder, part }) {
      const models = languageModels('en')!
      const asked = readCoreference(readConllu(readFileSync(join(folder, file(part)), 'utf8'))).flatMap((document) =>
        scoreAntecedents(document, mentionsOnGoldWords(document, models).annotation.mentions),
      )
      return (['pronoun', 'description'] as const).flatMap((form) => {
        const own = asked.filter((a) => a.form === form)
        const right = own.filter((a) => a.answer === 'right').length
        const named = own.filter((a) => a.answer === 'right' || a.answer === 'wrong').length
        const meant = own.filter((a) => a.meant).length
        return [
          { name: `${name} ${form}s precision`, value: percent(right, named), unit: '%' as const },
          { name: `${name} ${form}s recall`, value: percent(right, meant), unit: '%' as const },
        ]
      })
    },
  }
}
