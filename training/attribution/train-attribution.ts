import { FAVOUR } from '../../src/annotate/attribution/attributor.ts'
import { CUE_CLASSES } from '../../src/annotate/attribution/cue-labels.ts'
import { cueFinder, type Stretch } from '../../src/annotate/attribution/find-cues.ts'
import { type FeatureWeights, linearModel, packLinear } from '../../src/annotate/linear/linear-model.ts'
import type { ModelArray } from '../../src/annotate/model-file.ts'
import type { Example } from './examples.ts'
import { type ArgumentExample, type ArgumentSettings, trainArguments } from './train-arguments.ts'
import { type CueSettings, cueTrainer } from './train-cues.ts'

export interface Settings {
  readonly folds: number
  readonly cues: CueSettings
  readonly arguments: ArgumentSettings
}

const SETTINGS: Settings = {
  folds: 4,
  cues: { rounds: 5, rate: 0.05, decay: 0.02, minUpdates: 2 },
  arguments: { rounds: 4, rate: 0.05, decay: 0.02, minUpdates: 3 },
}

/**
 * Learns to find cues, and then what belongs to them. The cues that the second part learns from are found by finders that never saw
 * their article: they must be as wrong as those that it will be given.
 */
export function trainAttribution(
  examples: readonly Example[],
  log: (line: string) => void,
  settings: Settings = SETTINGS,
): Record<string, ModelArray> {
  const { folds } = settings
  const cueLearner = cueTrainer(examples, settings.cues)
  const found: ArgumentExample[] = new Array(examples.length)
  for (let fold = 0; fold < folds; fold++) {
    log(`cues of part ${fold + 1} of ${folds}`)
    const finder = finderOf(
      cueLearner.train(
        ({ article }) => article % folds !== fold,
        () => {},
      ),
    )
    examples.forEach((example, i) => {
      if (example.article % folds !== fold) return
      const cues = finder(example.view, FAVOUR)
      found[i] = { view: example.view, cues, wanted: cues.map((cue) => belongingTo(cue, example)) }
    })
  }
  return {
    ...packLinear(
      'cues',
      cueLearner.train(() => true, log),
    ),
    ...packLinear('arguments', trainArguments(found, settings.arguments, log)),
  }
}

const finderOf = (weights: readonly FeatureWeights[]) =>
  cueFinder(
    linearModel({ name: 'cues', version: 1, meta: {}, arrays: packLinear('cues', weights) }, 'cues', CUE_CLASSES),
  )

/** What belongs to a cue that was found: to the one marked that it lies over, if any. */
function belongingTo(cue: Stretch, { lessons }: Example): ArgumentExample['wanted'][number] {
  const lesson =
    lessons.find((l) => l.cue.first === cue.first && l.cue.last === cue.last) ??
    lessons.find((l) => l.cue.first < cue.last && cue.first < l.cue.last)
  if (!lesson) return { source: null, contents: [] }
  return { source: lesson.source, contents: lesson.contents }
}
