import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** True where nothing is built yet, or a source is younger than what was built. */
export function pagesAreStale(): boolean {
  const built = 'web/dist/index.html'
  if (!existsSync(built)) return true
  const age = statSync(built).mtimeMs
  return ['web', 'cypher/vocabulary', 'server/ready-questions', 'vite.config.ts', 'package-lock.json'].some((path) => youngest(path) > age)
}

function youngest(path: string): number {
  if (!existsSync(path)) return 0
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  const inside = readdirSync(path).filter((name) => !(path === 'web' && name === 'dist'))
  return Math.max(0, ...inside.map((name) => youngest(join(path, name))))
}
