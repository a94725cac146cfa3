import { once } from 'node:events'
import type { Server } from 'node:net'
import { GraphError } from '#graph'

export type Address = { readonly port: number; readonly host: string }

/** Where the environment says to serve; a PORT that is no number is refused. */
export function addressIn({ PORT: said, HOST: host }: { readonly [name: string]: string | undefined }): Address {
  const port = Number(said || 4000)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return { port, host: host || '127.0.0.1' }
  throw new GraphError('BAD_INPUT', `PORT is "${said}", expected a number from 0 to 65535.`)
}

/** Listens there and gives the address as it is: of port 0 the system makes one of its choice. Refused in a sentence that says what to do. */
export async function listening(server: Server, { port, host }: Address): Promise<Address> {
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause
    throw new GraphError('REFUSED', sentence(String(cause.code), { port, host }), { cause })
  }
  const found = server.address()
  return { port: typeof found === 'object' && found ? found.port : port, host }
}

function sentence(code: string, { port, host }: Address): string {
  if (code !== 'EADDRINUSE') return `Cannot listen on ${host}:${port} (${code}). Set HOST and PORT to an address of this machine.`
  return `Port ${port} on ${host} is in use. Stop what uses it, or choose another: PORT=${port === 4001 ? 4002 : 4001} npm start`
}
