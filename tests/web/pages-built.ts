import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { pagesAreStale } from '../../scripts/pages.ts'

/**
 * Builds the pages before a run where they are older than what they are made of: two test files at once would build over
 * each other. In a process of its own, as whoever serves them builds them: under the name of a test the build is another.
 */
export default async function pagesBuilt(): Promise<void> {
  if (!pagesAreStale()) return
  await promisify(execFile)('npm', ['run', 'build'], { env: { ...process.env, NODE_ENV: 'production' } })
}
