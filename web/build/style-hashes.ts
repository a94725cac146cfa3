import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/** Rules that libraries write into the page at run time: where each stands in its package, and how it is cut out. */
const injected = [
  { path: 'react-aria/dist/private/interactions/usePress.mjs', text: backticked },
  { path: 'react-aria/dist/private/overlays/usePreventScroll.mjs', text: backticked },
  { path: 'cytoscape/dist/cytoscape.esm.mjs', text: concatenated },
]

/**
 * `csp.json` beside the pages: the hashes that `style-src` must name for these rules, so that no other inline style runs.
 * A package that changed its rule beyond recognition fails the build; one that changed its text changes the hash.
 */
export function styleHashes(): Plugin {
  return {
    name: 'style-hashes',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'csp.json', source: `${JSON.stringify({ styleHashes: injectedHashes() }, null, 2)}\n` })
    },
  }
}

export const injectedHashes = (): readonly string[] =>
  injected.map(({ path, text }) => {
    const code = readFileSync(packages + path, 'utf8')
    return `sha256-${createHash('sha256').update(text(code, path)).digest('base64')}`
  })

/** style.textContent = `…`.trim(), with the names of constants filled in. */
function backticked(code: string, path: string): string {
  const found = /\.textContent = `([^`]*)`/.exec(code)?.[1]
  if (found === undefined) throw new Error(`${path}: found no injected style, expected one between backticks`)
  return found.replaceAll(/\$\{([\w$]+)\}/g, (_, name: string) => constant(code, name, path)).trim()
}

/** stylesheet.textContent = '.' + className + ' { position: relative; }' */
function concatenated(code: string, path: string): string {
  const found = /stylesheet\.textContent = (.+);/.exec(code)?.[1]
  if (found === undefined) throw new Error(`${path}: found no injected style, expected one put together from texts`)
  return found
    .split(' + ')
    .map((part) => (/^(['"]).*\1$/.test(part) ? part.slice(1, -1) : constant(code, part, path)))
    .join('')
}

function constant(code: string, name: string, path: string): string {
  const found = new RegExp(`(?:const|var|let) ${name.replaceAll('$', '\\$')} = ['"]([^'"]*)['"]`).exec(code)?.[1]
  if (found === undefined) throw new Error(`${path}: found no value of ${name}, which its injected style names`)
  return found
}
