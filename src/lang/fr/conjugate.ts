import { table } from '../table.ts'
import { irregularVerbs } from './irregular-verbs.ts'

/** A form of a verb with its features as in the treebanks of French. */
export interface VerbForm {
  readonly form: string
  readonly feats: string
}

/** Singular and plural of the present, the imperfect in the singular, past participle, stem of the future. */
type Parts = readonly [present: string, presents: string, imperfect: string, participle: string, future: string]

/** The irregular verbs, by infinitive. */
export const IRREGULAR: ReadonlyMap<string, Parts> = new Map(
  table(irregularVerbs, 6).map(([lemma, ...parts]) => [lemma!, parts as unknown as Parts]),
)

/** Verbs in -eler and -eter that double their consonant where the others take an accent. */
const DOUBLING = /(?:app|rapp|épe|j|rej|proj|feuill)(?:el|et)$/

/** Verbs in -é-er ("révéler"), whose accent turns in the present and stays in the future. */
const ACUTE = /é(?:[bcdfghjklmnpqrstvz]|ch|gn|qu|gu|[bcdfgpt][lr])$/

/**
 * The forms of a verb that reports are written with: third persons, participles, infinitive. Empty for an irregular verb that no table has.
 */
export function conjugate(infinitive: string): VerbForm[] {
  const parts = IRREGULAR.get(infinitive) ?? regular(infinitive)
  if (!parts) return []
  const [present, presents, imperfect, participle, future] = parts
  const finite = (mood: string, number: string, tense: string) =>
    `Mood=${mood}|Number=${number}|Person=3|Tense=${tense}|VerbForm=Fin`
  const past = (gender: string, number: string) => `Gender=${gender}|Number=${number}|Tense=Past|VerbForm=Part`
  const many = participle.endsWith('s') ? participle : `${participle}s`
  return [
    { form: infinitive, feats: 'VerbForm=Inf' },
    { form: present, feats: finite('Ind', 'Sing', 'Pres') },
    { form: presents, feats: finite('Ind', 'Plur', 'Pres') },
    { form: imperfect, feats: finite('Ind', 'Sing', 'Imp') },
    { form: imperfect.replace(/t$/, 'ent'), feats: finite('Ind', 'Plur', 'Imp') },
    { form: `${future}a`, feats: finite('Ind', 'Sing', 'Fut') },
    { form: `${future}ait`, feats: finite('Cnd', 'Sing', 'Pres') },
    { form: `${future}aient`, feats: finite('Cnd', 'Plur', 'Pres') },
    { form: participle, feats: past('Masc', 'Sing') },
    { form: many, feats: past('Masc', 'Plur') },
    { form: `${participle}e`, feats: past('Fem', 'Sing') },
    { form: `${participle}es`, feats: past('Fem', 'Plur') },
    { form: imperfect.replace(/ait$/, 'ant'), feats: 'Tense=Pres|VerbForm=Part' },
  ]
}

function regular(infinitive: string): Parts | undefined {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('er')) {
    const stressed = stressedStem(stem)
    const soft = stem.replace(/g$/, 'ge').replace(/c$/, 'ç')
    const future = ACUTE.test(stem) ? `${stem}er` : `${stressed}er`
    return [`${stressed}e`, `${stressed}ent`, `${soft}ait`, `${stem}é`, future]
  }
  if (infinitive.endsWith('ir')) return [`${stem}it`, `${stem}issent`, `${stem}issait`, `${stem}i`, infinitive]
  if (infinitive.endsWith('dre')) return [stem, `${stem}ent`, `${stem}ait`, `${stem}u`, infinitive.slice(0, -1)]
  return undefined
}

/** "révèl-" of "révéler", "lèv-" of "lever", "appell-" of "appeler", "déploi-" of "déployer". */
function stressedStem(stem: string): string {
  if (DOUBLING.test(stem)) return stem + stem.at(-1)
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`
  if (ACUTE.test(stem)) return replaceLast(stem, 'é', 'è')
  if (/e[bcdfghjklmnpqrstvz]$/.test(stem)) return replaceLast(stem, 'e', 'è')
  return stem
}

function replaceLast(text: string, letter: string, instead: string): string {
  const at = text.lastIndexOf(letter)
  return text.slice(0, at) + instead + text.slice(at + 1)
}
