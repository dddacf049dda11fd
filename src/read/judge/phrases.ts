import { furniture as german } from '../../lang/de/furniture.ts'
import { furniture as english } from '../../lang/en/furniture.ts'
import { furniture as french } from '../../lang/fr/furniture.ts'
import { table } from '../../lang/table.ts'
import type { Removed } from '../../model/document.ts'
import { matchAt, NUMBER } from '../match.ts'

/** A phrase of page furniture, as the tables of `lang/<code>/furniture.ts` have it. */
export interface Phrase {
  readonly tokens: readonly string[]
  readonly kind: Removed['kind']
  readonly where: 'whole' | 'start' | 'end' | 'any'
  readonly strength: 'sure' | 'label' | 'hint'
  /** Labels that follow belong to it. */
  readonly opens: boolean
  /** Nothing after it is of the article. */
  readonly closes: boolean
}

const KINDS = new Set(['navigation', 'caption', 'credit', 'promotion', 'footer', 'dateline', 'byline', 'boilerplate'])
const WHERE = new Set(['whole', 'start', 'end', 'any'])
const STRENGTHS = new Set(['sure', 'label', 'hint'])

function parse(data: string): Phrase[] {
  return table(data, 4).map(([phrase, kind, where, strength]) => {
    const [how, ...flags] = strength!.split(' ')
    if (!KINDS.has(kind!) || !WHERE.has(where!) || !STRENGTHS.has(how!)) {
      throw new Error(`language data: "${phrase}" is of no known kind, place or strength`)
    }
    return {
      tokens: phrase!.split(' '),
      kind: kind as Removed['kind'],
      where: where as Phrase['where'],
      strength: how as Phrase['strength'],
      opens: flags.includes('opens'),
      closes: flags.includes('closes'),
    }
  })
}

const PHRASES = [...parse(english), ...parse(french), ...parse(german)]
const BY_FIRST = new Map<string, Phrase[]>()
for (const phrase of PHRASES) {
  const first = phrase.tokens[0]!
  const list = BY_FIRST.get(first)
  if (list) list.push(phrase)
  else BY_FIRST.set(first, [phrase])
}

const RANK: Readonly<Record<Phrase['strength'], number>> = { sure: 3, label: 2, hint: 1 }

/**
 * The surest phrase of furniture in a line's tokens; of equally sure ones the longest. Undefined where there is none. Looks at the
 * first and last hundred tokens.
 */
export function phraseIn(tokens: readonly string[]): Phrase | undefined {
  let best: Phrase | undefined
  const better = (phrase: Phrase) =>
    best === undefined ||
    RANK[phrase.strength] > RANK[best.strength] ||
    (phrase.strength === best.strength && phrase.tokens.length > best.tokens.length)
  const near = tokens.length > 200 ? [...tokens.slice(0, 100), '', ...tokens.slice(-100)] : tokens
  for (let at = 0; at < near.length; at++) {
    for (const key of /\p{N}/u.test(near[at]!) ? [near[at]!, NUMBER] : [near[at]!]) {
      for (const phrase of BY_FIRST.get(key) ?? []) {
        if (at > 0 && (phrase.where === 'start' || phrase.where === 'whole')) continue
        if (!better(phrase)) continue
        const end = matchAt(phrase.tokens, near, at)
        if (end < 0) continue
        if ((phrase.where === 'whole' || phrase.where === 'end') && end !== near.length) continue
        best = phrase
      }
    }
  }
  return best
}
