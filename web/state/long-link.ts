/** A query longer than this is deflated into the fragment, which no server sees; past 8 kB some mail programs cut an address. */
const LONG = 1500
const MARK = '#s='

/** The same address, its query deflated where that is long: `/explore#s=…` (raw deflate, base64url). */
export async function shortened(address: string): Promise<string> {
  const at = address.indexOf('?')
  if (at < 0 || address.length <= LONG) return address
  const packed = await through(new TextEncoder().encode(address.slice(at + 1)), new CompressionStream('deflate-raw'))
  return `${address.slice(0, at)}${MARK}${btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')}`
}

export const isLong = (address: string): boolean => address.length > LONG

/** The query of an address, out of its fragment where it stands there; what does not unpack is no query. */
export async function queryOf({ search, hash }: { readonly search: string; readonly hash: string }): Promise<string> {
  if (!hash.startsWith(MARK)) return search
  try {
    const text = atob(hash.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')))
  } catch (fault) {
    if (fault instanceof TypeError || fault instanceof DOMException) return search
    throw fault
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}
