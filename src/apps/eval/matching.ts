import type { Actor, Claim, Dossier } from '../../model/dossier.ts'

/** The document's own voice, as `expected.json` writes it. */
export const OWN_VOICE = '@outlet'

export const listOf = <T>(x: T | readonly T[] | null | undefined): readonly T[] =>
  x === undefined || x === null ? [] : Array.isArray(x) ? (x as readonly T[]) : [x as T]

/** Straight quotation marks, single spaces, lower case: what words are compared by. */
export function fold(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').toLowerCase()
}

export const holds = (text: string | undefined, words: string) => fold(text ?? '').includes(fold(words))

const compiled = new Map<string, RegExp>()

/** Whether one of the expressions is found in the text. Throws a SyntaxError for an expression that is none. */
export function matches(patterns: string | readonly string[] | null | undefined, text: string | undefined): boolean {
  return listOf(patterns).some((pattern) => {
    let expression = compiled.get(pattern)
    if (!expression) {
      expression = new RegExp(fold(pattern), 'iu')
      compiled.set(pattern, expression)
    }
    return expression.test(fold(text ?? ''))
  })
}

/** Look-ups into a dossier by what `expected.json` names things by. */
export interface DossierIndex {
  readonly dossier: Dossier
  readonly claims: ReadonlyMap<string, Claim>
  fileOf(document: string | undefined): string | undefined
  textOf(document: string | undefined): string
  /** Whether an actor, or the document's own voice (null), is one of those that the expressions mean. */
  isActor(patterns: readonly string[], id: string | null | undefined): boolean
  nameOf(id: string | null | undefined): string
}

export function indexOf(dossier: Dossier): DossierIndex {
  const documents = new Map(dossier.documents.map((d) => [d.id, d]))
  const actors = new Map<string, Actor>(dossier.actors.map((a) => [a.id, a]))
  return {
    dossier,
    claims: new Map(dossier.claims.map((c) => [c.id, c])),
    fileOf: (document) =>
      documents
        .get(document ?? '')
        ?.file.split('/')
        .pop(),
    textOf: (document) => documents.get(document ?? '')?.text ?? '',
    isActor(patterns, id) {
      if (id === null || id === undefined) return patterns.some((p) => p.split('|').includes(OWN_VOICE))
      const actor = actors.get(id)
      const named = patterns.filter((p) => p !== OWN_VOICE)
      return actor !== undefined && [actor.name, ...actor.aliases].some((name) => matches(named, name))
    },
    nameOf: (id) => (id === null || id === undefined ? OWN_VOICE : (actors.get(id)?.name ?? id)),
  }
}
