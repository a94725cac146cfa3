import { spawn } from 'node:child_process'
import { onceAnswering, type RunningNeo4j } from './start.ts'

/** Starts the service of compose.yaml and waits until it answers. */
export async function composeNeo4j(port: number, password: string): Promise<RunningNeo4j> {
  const env = { ...process.env, NEO4J_PORT: String(port), NEO4J_PASSWORD: password }
  // A group of its own: Ctrl-C in the terminal must reach it once, through us.
  const child = spawn('docker', ['compose', 'up', '--no-color'], { stdio: ['ignore', 'ignore', 'inherit'], env, detached: true })
  return onceAnswering(child, port, password, '')
}
