import { createServer, type Server, type Socket } from 'node:net'

/** SUCCESS to HELLO: a chunk with its length in two bytes, ended by an empty one. */
const HELLO_SUCCESS = (() => {
  const text = (value: string) => Buffer.concat([Buffer.from([0x80 + value.length]), Buffer.from(value)])
  // {server: 'Neo4j/5.26.0', connection_id: 'bolt-1'}
  const map = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa2]), text('server'), text('Neo4j/5.26.0'), text('connection_id'), text('bolt-1')])
  return Buffer.concat([Buffer.from([0, map.length]), map, Buffer.from([0, 0])])
})()
const VERSION_4_4 = Buffer.from([0x00, 0x00, 0x04, 0x04])

/** A Bolt server that greets, and then says nothing more: what a driver waits for for ever. */
export async function silentBolt(): Promise<{ readonly uri: string; readonly connections: () => number; readonly close: () => void }> {
  const sockets: Socket[] = []
  const server = await new Promise<Server>((resolve) => {
    const created = createServer((socket) => {
      sockets.push(socket)
      let greeted = 0
      socket.on('error', () => socket.destroy())
      socket.on('data', () => {
        if (greeted === 0) socket.write(VERSION_4_4)
        else if (greeted === 1) socket.write(HELLO_SUCCESS)
        greeted += 1
      })
    })
    created.listen(0, '127.0.0.1', () => resolve(created))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { uri: `bolt://127.0.0.1:${address.port}`, connections: () => sockets.length, close }
}
