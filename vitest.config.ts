import { defineConfig } from 'vitest/config'

/** Where to write what every test came to, as JSON; .ci/run counts from it. */
const report = process.env.COUNTERCLAIM_TEST_REPORT

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'training/**/*.test.ts'],
    globalSetup: ['src/store/testing/build-scripts.ts'],
    env: { TZ: 'Asia/Kathmandu' },
    testTimeout: 30_000,
    // Some hooks start processes, which take their time on a busy machine.
    hookTimeout: 60_000,
    pool: 'forks',
    // Files share a process: no test replaces a module or leaves anything behind, and loading the languages anew takes half of the time.
    isolate: false,
    // All processors: much of the time is waiting for child processes and the browser.
    maxWorkers: '100%',
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
