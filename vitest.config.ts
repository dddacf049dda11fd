import { defineConfig } from 'vitest/config'

/** Where to write what every test came to, as JSON; .ci/run counts from it. */
const report = process.env.COUNTERCLAIM_TEST_REPORT

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'training/**/*.test.ts'],
    env: { TZ: 'Asia/Kathmandu' },
    testTimeout: 30_000,
    pool: 'forks',
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
