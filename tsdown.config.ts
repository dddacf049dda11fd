import { defineConfig } from 'tsdown'

/** What is published: the command, and a sub-path export for each part that other projects may want for itself. */
export default defineConfig({
  entry: {
    counterclaim: 'src/apps/cli/main.ts',
    index: 'src/index.ts',
    annotate: 'src/annotate/index.ts',
    model: 'src/model/index.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: { entry: ['src/index.ts', 'src/annotate/index.ts', 'src/model/index.ts'] },
  outDir: 'dist',
  clean: true,
})
