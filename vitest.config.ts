import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // By itself Vitest leaves one core to its own work, which on two cores is half of them, and its own work is little.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          // Property tests are many small runs; a slow machine must not turn them red.
          testTimeout: 60_000,
          include: [
            '{app,db,content,emails}/**/*.test.{ts,tsx}',
            'tests/{forms,conformance}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/{integration,security}/**/*.test.ts'],
          globalSetup: ['tests/support/global-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
