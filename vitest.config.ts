import { defineConfig } from 'vitest/config'

/** Where to write what every test came to, as JSON; .ci/run counts from it. */
const report = process.env.COUNTERCLAIM_TEST_REPORT

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'training/**/*.test.ts'],
          exclude: ['**/*.linear.test.ts'],
          globalSetup: ['src/store/testing/build-scripts.ts'],
          // Files share a process: no test replaces a module or leaves anything behind, and loading the languages anew takes half of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        // Work that must grow with its input only, in steps and not in seconds: see tests/steps.
        test: {
          name: 'linear',
          include: ['src/**/*.linear.test.ts', 'tests/**/*.linear.test.ts'],
          setupFiles: ['tests/steps/count.ts'],
        },
      },
    ],
    env: { TZ: 'Asia/Kathmandu' },
    // Only against what never ends: no test is about time, and a busy machine takes its own.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    // All processors: much of the time is waiting for child processes and the browser.
    maxWorkers: '100%',
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
