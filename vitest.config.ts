import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'training/**/*.test.ts'],
    env: { TZ: 'Asia/Kathmandu' },
    testTimeout: 30_000,
    pool: 'forks',
  },
})
