import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

/** Serves what the build of the pages left in a folder. */
export type Pages = {
  /** Undefined where the folder has no such file. */
  file(path: string): Promise<Response | undefined>
  /** `index.html`, for every screen that has an address. */
  screen(): Promise<Response>
  /** GraphiQL, from our own bundle. */
  graphiql(): Promise<Response>
}

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

export function pagesIn(folder: string): Pages {
  const html = async (name: string, policy: () => Promise<string>) => {
    const bytes = await bytesOf(join(folder, name))
    if (!bytes) return notBuilt()
    return answer(bytes, '.html', { 'cache-control': 'no-cache', 'content-security-policy': await policy() })
  }
  return {
    file: async (path) => {
      const within = pathWithin(folder, path)
      if (within === undefined || extname(within) === '.html') return undefined
      const bytes = await bytesOf(within)
      return bytes && answer(bytes, extname(within), { 'cache-control': cachingOf(path) })
    },
    screen: () => html('index.html', async () => screenPolicy(await styleHashes(folder))),
    graphiql: () => html('graphiql.html', async () => graphiqlPolicy),
  }
}

/** Names in `assets/` carry a hash of their content. */
const cachingOf = (path: string): string => (path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')

/** Scripts, styles and workers of our own only, and the styles that libraries inject, by hash. */
const screenPolicy = (hashes: readonly string[]): string =>
  [
    "default-src 'self'",
    `style-src ${["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ')}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ')

/** The editor of GraphiQL writes styles of its own. */
const graphiqlPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

async function styleHashes(folder: string): Promise<readonly string[]> {
  const bytes = await bytesOf(join(folder, 'csp.json'))
  if (!bytes) return []
  const { styleHashes } = JSON.parse(bytes.toString('utf8')) as { readonly styleHashes: readonly string[] }
  return styleHashes
}

function answer(bytes: Buffer, extension: string, headers: { readonly [name: string]: string }): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': types[extension] ?? 'application/octet-stream', ...headers } })
}

const notBuilt = (): Response =>
  new Response('The pages are not built: run `npm run build`. The API answers at /graphql.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })

/** The file a path names, if it lies within the folder. */
function pathWithin(folder: string, path: string): string | undefined {
  const decoded = decodedPath(path)
  if (decoded === undefined || decoded.includes('\0')) return undefined
  const file = normalize(join(folder, decoded))
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

async function bytesOf(file: string): Promise<Buffer | undefined> {
  try {
    return (await stat(file)).isFile() ? await readFile(file) : undefined
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
