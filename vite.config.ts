import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { catalogues } from './web/build/catalogues.ts'
import { styleHashes } from './web/build/style-hashes.ts'

const page = (name: string): string => fileURLToPath(new URL(`web/${name}`, import.meta.url))
const api = process.env.API ?? 'http://localhost:4000'

export default defineConfig({
  root: 'web',
  plugins: [react(), catalogues(), styleHashes()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // A font within a style sheet would be a data: address, which the page's policy refuses.
    assetsInlineLimit: 0,
    target: 'es2023',
    // GraphiQL brings its editor in one piece; no other page loads it.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { main: page('index.html'), graphiql: page('graphiql.html') },
      // GraphiQL's files tell a compiler that is not used here to leave them alone.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
  // These files import their workers with Vite's own suffix, which the pre-bundler does not know.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { proxy: Object.fromEntries(['/graphql', '/export', '/schema.graphql', '/ready-questions.json'].map((path) => [path, api])) },
})
