import type { Token } from './annotation.ts'

/**
 * What form of a word a token is, whatever tag set its language's model has: by the treebank's tag where there is one (Penn), else by the
 * universal features. A language with features only has no modal verbs apart from the others.
 */
type Formed = Pick<Token, 'upos' | 'xpos' | 'feats'>

/** Whether a token has a feature of Universal Dependencies, as "VerbForm=Part". */
export function hasFeature({ feats }: Pick<Token, 'feats'>, feature: string): boolean {
  if (!feats) return false
  const at = feats.indexOf(feature)
  if (at < 0) return false
  const end = at + feature.length
  return (at === 0 || feats[at - 1] === '|') && (end === feats.length || feats[end] === '|')
}

const form = (tag: RegExp, ...features: readonly string[]) => {
  return (token: Formed): boolean =>
    token.xpos !== '' && token.xpos !== '_' ? tag.test(token.xpos) : features.every((f) => hasFeature(token, f))
}

/** "killed", "tué". */
export const isPastParticiple = form(/^VBN$/, 'VerbForm=Part', 'Tense=Past')
/** "killing", "tuant". */
export const isPresentParticiple = form(/^VBG$/, 'VerbForm=Part', 'Tense=Pres')
/** "say", "dire". */
export const isInfinitive = form(/^VB$/, 'VerbForm=Inf')
/** "says", "dit": modal verbs left out where they have a tag of their own. */
export const isFiniteForm = form(/^VB[DZP]$/, 'VerbForm=Fin')
export const isFinitePresent = form(/^VBZ$/, 'VerbForm=Fin', 'Tense=Pres')
/** "whose", "her"; "son". */
export const isOwning = form(/^(?:PRP|WP)\$$/, 'Poss=Yes')
/** "which", "that"; "qui". */
export const isRelative = form(/^WDT$/, 'PronType=Rel')

/** "would", "may": English only. */
export const isModal = ({ xpos }: Formed) => xpos === 'MD'
/** "villages", names of several left out where they have a tag of their own. */
export const isPluralNoun = (token: Formed) =>
  token.xpos !== '' ? token.xpos === 'NNS' : token.upos === 'NOUN' && hasFeature(token, 'Number=Plur')
export const isSingularNoun = (token: Formed) =>
  token.xpos !== '' ? token.xpos === 'NN' : token.upos === 'NOUN' && !hasFeature(token, 'Number=Plur')
/** "they", "il". */
export const isPersonal = (token: Formed) =>
  token.xpos !== '' ? token.xpos === 'PRP' : token.upos === 'PRON' && hasFeature(token, 'PronType=Prs')
/** "how", "what"; "comment", "quel". */
export const isAsking = (token: Formed) =>
  token.xpos !== '' ? /^(?:WRB|WP|WDT)$/.test(token.xpos) : hasFeature(token, 'PronType=Int')
/** "that", "where"; "que", "où". */
export const introducesClause = (token: Formed) =>
  token.xpos !== '' ? /^(?:WRB|IN|WDT)$/.test(token.xpos) : token.upos === 'SCONJ' || hasFeature(token, 'PronType=Rel')
