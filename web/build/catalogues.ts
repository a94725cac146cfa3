import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const PREFIX = 'virtual:catalogue/'

/** `virtual:catalogue/en`: the texts of a language, compiled, so that no parser is shipped. A text that does not parse fails the build. */
export function catalogues(): Plugin {
  return {
    name: 'catalogues',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const file = fileURLToPath(new URL(`../locales/${id.slice(PREFIX.length + 1)}.json`, import.meta.url))
      this.addWatchFile(file)
      return `export default ${JSON.stringify(compiled(JSON.parse(readFileSync(file, 'utf8'))))}`
    },
  }
}

export const compiled = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, compileMessageOrThrow(text)]))
