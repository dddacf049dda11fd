import type { Language } from '../../lang/language.ts'
import type { Annotation, Mention } from '../../model/annotation.ts'
import { treeOf } from '../../model/tree.ts'
import { candidatesOf } from './candidates.ts'
import { chooserOf } from './choose-meant.ts'
import { joinEntities } from './join-entities.ts'
import type { PronounModel } from './pronoun-model-type.ts'
import { sceneOf } from './scene.ts'

/**
 * Everybody whom a text may give words to, with the mentions of one joined: precise rules first, and where in doubt a new entity. `pronouns` says whom
 * each pronoun takes up.
 */
export function findMentions(
  text: string,
  annotation: Annotation,
  language: Language,
  pronouns?: PronounModel,
): Mention[] {
  if (!language.coreference) return []
  const scene = sceneOf(text, treeOf(annotation), annotation, language, language.coreference)
  return joinEntities(scene, candidatesOf(scene, annotation.times), chooserOf(pronouns))
}
