import type { Language } from '../../lang/language.ts'
import type { LinearModel } from '../linear/linear-model.ts'
import { linearModel } from '../linear/linear-model.ts'
import type { ModelFile } from '../model-file.ts'
import type { WordClasses } from '../words/word-classes.ts'
import { type AttributionView, attributionViews, type Seen } from './attribution-view.ts'
import { cueFrame } from './cue-frame.ts'
import { CUE_CLASSES } from './cue-labels.ts'
import { ARGUMENT_CLASSES, bestArguments, candidatesOf } from './find-arguments.ts'
import { cueFinder, type FoundCue } from './find-cues.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { settle } from './settle.ts'

export interface ParagraphAttributions {
  readonly view: AttributionView
  /** In the order of their cues; none over another. */
  readonly attributions: readonly FoundAttribution[]
}

export interface Attributor {
  readonly id: string
  /** Who says what in each paragraph of a document; linear in the number of words. */
  attributions(text: string, seen: Seen): ParagraphAttributions[]
}

/** How much a word is favoured as a cue: what is none has nothing that belongs to it, and is left out for that. */
export const FAVOUR = 1.2
/** From which logarithm of the odds on an attribution is one: right two times in five gains more than it loses. */
export const ENOUGH = -0.6

/** The attribution model of a model file. */
export function attributorOf(file: ModelFile, language: Language, classes: WordClasses): Attributor {
  const cuesOf = cueFinder(linearModel(file, 'cues', CUE_CLASSES))
  const rest = linearModel(file, 'arguments', ARGUMENT_CLASSES)
  return {
    id: `annotate/${file.name}@${file.version}`,
    attributions: (text, seen) =>
      attributionViews(text, seen, { language, classes }).map((view) => ({
        view,
        attributions: settle(attribute(rest, view, cuesOf(view, FAVOUR))),
      })),
  }
}

/** What belongs to each cue; cues to which nothing does are left out. */
export function attribute(
  model: Pick<LinearModel, 'score'>,
  view: AttributionView,
  cues: readonly FoundCue[],
  enough = ENOUGH,
): FoundAttribution[] {
  const found: FoundAttribution[] = []
  cues.forEach((cue, index) => {
    const frame = cueFrame(view, cues, index)
    const best = bestArguments(model, frame, candidatesOf(model, frame))
    if (best.contents.length > 0 && best.score >= enough) found.push({ cue, ...best })
  })
  return found
}
