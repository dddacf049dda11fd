import type { ICruiseOptions, IRegularForbiddenRuleType, IResolveOptions } from 'dependency-cruiser'

const STAGES = ['ingest', 'read', 'annotate', 'extract', 'link', 'reconcile', 'replay', 'store', 'present']
/** What touches the machine: the pure rooms have none of it. */
const MACHINE =
  '^(node:)?(fs|os|net|tls|dns|http|https|http2|dgram|child_process|cluster|worker_threads|process|timers|inspector|vm)(/|$)'
const TEST = '\\.test\\.ts$|/testing/|/test-[^/]+\\.ts$'

/**
 * Which room may import which, and why; see ARCHITECTURE.md. A stage imports the model, the languages and itself; only the pipeline and
 * the apps see several stages.
 */
export const ARROWS: readonly IRegularForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    comment:
      'Files that import one another in a ring cannot be understood one by one: move what both need to a file of its own.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'model-stands-alone',
    comment: 'The model is what every room is built on: it imports nothing of the others.',
    severity: 'error',
    from: { path: '^src/model/' },
    to: { path: '^src/', pathNot: '^src/model/' },
  },
  {
    name: 'lang-sees-the-model',
    comment: 'A language is data: it imports the model and other languages, never a stage.',
    severity: 'error',
    from: { path: '^src/lang/' },
    to: { path: '^src/', pathNot: '^src/(model|lang)/' },
  },
  ...STAGES.map(stageRule),
  {
    name: 'pipeline-sees-no-app',
    comment: 'The pipeline is what the apps are made of: it knows none of them.',
    severity: 'error',
    from: { path: '^src/pipeline\\.ts$' },
    to: { path: '^src/apps/' },
  },
  {
    name: 'pure-rooms-leave-the-machine-alone',
    comment:
      'The model, the languages and these stages are functions of what they are given: files and processes are for others.',
    severity: 'error',
    from: { path: '^src/(model|lang|read|extract|link|reconcile|replay|present)/', pathNot: TEST },
    to: { path: MACHINE, dependencyTypes: ['core'] },
  },
  {
    name: 'source-stands-alone',
    comment:
      'What is published imports nothing that is not: tests, training, benches and scripts use it, never the other way.',
    severity: 'error',
    from: { path: '^src/', pathNot: TEST },
    to: { path: '^(bench|scripts|tests|training|examples)/|\\.test\\.ts$|^src/.*/testing/' },
  },
  {
    name: 'only-dependencies-at-run-time',
    comment: 'What is published needs only the dependencies of package.json, none of those for development.',
    severity: 'error',
    from: { path: '^src/', pathNot: TEST },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
  },
  {
    name: 'no-missing-files',
    comment: 'What is imported is there.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
]

export const CRUISE: ICruiseOptions = {
  // Imports of types count: a room that needs another's types depends on it.
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
}

export const RESOLVE: Partial<IResolveOptions> = {
  exportsFields: ['exports'],
  conditionNames: ['import', 'types', 'node', 'default'],
  mainFields: ['module', 'main', 'types'],
}

function stageRule(stage: string): IRegularForbiddenRuleType {
  return {
    name: `${stage}-sees-no-other-stage`,
    comment: `src/${stage} imports the model, the languages and itself: hand it what it needs from src/pipeline.ts.`,
    severity: 'error',
    from: { path: `^src/${stage}/` },
    to: { path: '^src/', pathNot: [`^src/(model|lang|${stage})/`, '^src/version\\.ts$'] },
  }
}
