import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from '#vocabulary'
import type { TablesReport } from './report.ts'

/** A plan that is whole: its run as it begins, and the report as far as it goes before anything is written. */
export type Planned = { readonly run: Run; readonly report: TablesReport }

const MANIFEST = 'planned.json'

/** A folder of our own to read into, `name` once its plan is whole. What killed processes left unfinished is cleared away. */
export function openWorkplace(spools: string, name: string): string {
  mkdirSync(spools, { recursive: true })
  for (const folder of readdirSync(spools)) {
    const pid = Number(/\.(\d+)$/.exec(folder)?.[1])
    if (pid === process.pid || (pid > 0 && !isAlive(pid))) rmSync(join(spools, folder), { recursive: true, force: true })
  }
  const folder = join(spools, `${name}.${process.pid}`)
  mkdirSync(folder)
  return folder
}

/** Keeps a plan under its name, to be carried out now or by whoever starts the same load again. */
export function keepPlan(folder: string, spools: string, name: string, planned: Planned): string {
  writeFileSync(join(folder, MANIFEST), JSON.stringify(planned), { flush: true })
  const kept = join(spools, name)
  rmSync(kept, { recursive: true, force: true })
  renameSync(folder, kept)
  return kept
}

/** The plan of a load that was interrupted while it was carried out; undefined where there is none. */
export function plannedBefore(spools: string, name: string): Planned | undefined {
  const file = join(spools, name, MANIFEST)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault
    return fault.code === 'EPERM'
  }
}
