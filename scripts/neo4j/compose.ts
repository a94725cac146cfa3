import { spawn } from 'node:child_process'
import { answering, type RunningNeo4j } from './start.ts'

/** Starts the service of compose.yaml and waits until it answers. */
export async function composeNeo4j(port: number, password: string): Promise<RunningNeo4j> {
  const env = { ...process.env, NEO4J_PORT: String(port), NEO4J_PASSWORD: password }
  // A group of its own: Ctrl-C in the terminal must reach it once, through us.
  const child = spawn('docker', ['compose', 'up', '--no-color'], { stdio: ['ignore', 'ignore', 'inherit'], env, detached: true })
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const uri = `bolt://127.0.0.1:${port}`
  try {
    await answering(uri, password, ended, '')
  } catch (fault) {
    await stop()
    throw fault
  }
  return { uri, ended, stop }
}
