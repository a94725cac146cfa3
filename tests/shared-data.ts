import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NOT_TRIED } from './closing-line.ts'

const beside = ['../../shared/', '../../../shared/'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/** The folder of facts and real files that some tests compare with; it is no part of this repository. */
const folder = [process.env.THROUGHLINE_SHARED, ...beside].find((path) => path !== undefined && existsSync(path))

/** The path of a shared file, or a skip that says which test could not be tried and why. */
export function sharedFile(path: string, skip: (note: string) => never): string {
  const file = folder === undefined ? undefined : `${folder.replace(/\/$/, '')}/${path}`
  if (file !== undefined && existsSync(file)) return file
  return skip(`${NOT_TRIED}needs shared/${path}: set THROUGHLINE_SHARED, or put the folder beside the checkout`)
}
