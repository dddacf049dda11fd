/**
 * How a lemma is made from a form: cut `cut` units from its end and put `add` there, after giving the word its case:
 * `l` lower case, `k` as written, `t` lower case after the first letter.
 */
export interface LemmaRule {
  readonly cut: number
  readonly add: string
  readonly letters: 'l' | 'k' | 't'
}

/** The rules that make this lemma from this form, those that change least first. */
export function rulesFor(form: string, lemma: string): LemmaRule[] {
  const rules = (['l', 'k', 't'] as const).map((letters) => {
    const base = withCase(form, letters)
    let same = 0
    while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++
    return { cut: base.length - same, add: lemma.slice(same), letters }
  })
  return rules.sort((a, b) => a.cut + a.add.length - b.cut - b.add.length)
}

/** Applies a rule; a form too short for it is its own lemma. */
export function applyRule(form: string, { cut, add, letters }: LemmaRule): string {
  if (cut > form.length) return form
  const base = withCase(form, letters)
  return base.slice(0, base.length - cut) + add || form
}

function withCase(form: string, letters: LemmaRule['letters']): string {
  if (letters === 'l') return form.toLowerCase()
  if (letters === 'k') return form
  return form.slice(0, 1) + form.slice(1).toLowerCase()
}

/** "2y l": the rule as a string, for a model file. */
export const ruleName = ({ cut, add, letters }: LemmaRule) => `${cut}${letters}${add}`

export function ruleOf(name: string): LemmaRule {
  const [, cut, letters, add] = /^(\d+)([lkt])(.*)$/s.exec(name) ?? []
  if (cut === undefined) throw new SyntaxError(`"${name}" is no rule for lemmas`)
  return { cut: Number(cut), add: add!, letters: letters as LemmaRule['letters'] }
}
