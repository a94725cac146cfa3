import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { pagesAreStale } from '../../scripts/pages.ts'
import { freshFile } from '../world.ts'

// Pages that are stale would be built first, under the tests that look at them.
it.skipIf(pagesAreStale())(
  'a start that is told to end while it loads ends with 0, and does not go on to serve',
  { timeout: 120_000 },
  async () => {
    const { file, remove } = freshFile()
    const env = { ...process.env, PORT: '0', DATA_DIR: dirname(file), NEO4J_URI: '' }
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], { env })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    const ended = once(child, 'exit')
    while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    expect(said).not.toContain('Throughline is at')
    remove()
  },
)
