import type { Language } from '../../lang/language.ts'
import type { Annotation, Mention } from '../../model/annotation.ts'
import { treeOf } from '../../model/tree.ts'
import { candidatesOf } from './candidates.ts'
import { joinEntities } from './join-entities.ts'
import { sceneOf } from './scene.ts'

/** Everybody whom a text may give words to, with the mentions of one joined: precise rules first, and where in doubt a new entity. */
export function findMentions(text: string, annotation: Annotation, language: Language): Mention[] {
  if (!language.coreference) return []
  const scene = sceneOf(text, treeOf(annotation), annotation, language, language.coreference)
  return joinEntities(scene, candidatesOf(scene, annotation.times))
}
