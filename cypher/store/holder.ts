import { readFileSync, rmSync, writeFileSync } from 'node:fs'

const beside = (file: string): string => `${file}.holder.json`

/** Notes beside a file which process holds it, in words and by its number, so that whoever finds it locked can say so. */
export function noteHolder(file: string, role: string): void {
  writeFileSync(beside(file), `${JSON.stringify({ pid: process.pid, role })}\n`)
}

export function forgetHolder(file: string): void {
  rmSync(beside(file), { force: true })
}

/** Who holds a locked file: `the server (pid 41)`. The note of a process that was killed names nobody. */
export function holderOf(file: string): string {
  const noted = noteBeside(file)
  return noted && isAlive(noted.pid) ? `${noted.role} (pid ${noted.pid})` : 'another process'
}

function noteBeside(file: string): { pid: number; role: string } | undefined {
  try {
    const note: unknown = JSON.parse(readFileSync(beside(file), 'utf8'))
    return isNote(note) ? note : undefined
  } catch (fault) {
    const isAbsent = fault instanceof Error && 'code' in fault && fault.code === 'ENOENT'
    if (isAbsent || fault instanceof SyntaxError) return undefined
    throw fault
  }
}

function isNote(note: unknown): note is { pid: number; role: string } {
  if (typeof note !== 'object' || note === null || !('pid' in note) || !('role' in note)) return false
  return Number.isInteger(note.pid) && Number(note.pid) > 0 && typeof note.role === 'string'
}

/** Signal 0 only asks; EPERM answers that the process is there and somebody else's. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault
    return fault.code === 'EPERM'
  }
}
