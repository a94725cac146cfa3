import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A question that stands ready for whoever opens GraphiQL. */
export type ReadyQuestion = { readonly name: string; readonly query: string }

const folder = fileURLToPath(new URL('ready-questions', import.meta.url))

/** Every document of the folder, in the order of its file names; its first line, a comment, is its name. */
export const readyQuestions: readonly ReadyQuestion[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const query = readFileSync(join(folder, file), 'utf8')
    return { name: query.slice(0, query.indexOf('\n')).replace(/^#\s*/, ''), query }
  })
