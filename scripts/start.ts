import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { GraphError } from '#graph'
import { addressIn, listening } from '../server/listening.ts'
import { pagesAreStale } from './pages.ts'

/** Builds the pages if they are older than their sources, loads the seed dossier, then serves; each as a process of its own. */
async function start(): Promise<number> {
  const busy = await portFault()
  if (busy) return say(busy, 1)
  const reloading = process.argv.includes('--reload')
  if (reloading) node(['node_modules/vite/bin/vite.js', 'build', '--watch', '--logLevel', 'error'])
  else if (pagesAreStale()) {
    process.stderr.write('Building the pages (once)…\n')
    const built = await ended(node(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']))
    if (isEnding) return 0
    if (built !== 0) return say('The pages could not be built; what is wrong stands above.', built)
  }
  const loaded = await ended(node(['--import', 'tsx', 'ingest/main.ts', 'dossier', 'ingest/dossiers/seed.yaml']))
  if (isEnding) return 0
  if (loaded !== 0) return loaded
  return ended(node([...(reloading ? ['--watch'] : []), '--import', 'tsx', 'server/main.ts']))
}

/** A sentence that says why nothing can listen there; undefined if something can. */
async function portFault(): Promise<string | undefined> {
  const probe = createServer()
  try {
    await listening(probe, addressIn(process.env))
    return undefined
  } catch (fault) {
    if (fault instanceof GraphError) return fault.message
    throw fault
  } finally {
    probe.close()
  }
}

const children = new Set<ChildProcess>()
let isEnding = false

function node(args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))
  })

function say(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`)
  return code
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    isEnding = true
    for (const child of children) child.kill(signal)
  })
}

process.exitCode = await start()
