import { defineConfig } from 'vitest/config'
import { closingLine } from './tests/closing-line.ts'

export default defineConfig({
  resolve: {
    // Pothos loads graphql's CommonJS build; both must be one module.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    globalSetup: ['tests/web/pages-built.ts', 'tests/neo4j-launcher.ts'],
    reporters: ['default', closingLine],
  },
})
