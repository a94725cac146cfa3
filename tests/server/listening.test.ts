import { createServer } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { addressIn, listening } from '../../server/listening.ts'

const servers = [createServer(), createServer()] as const
afterEach(() => {
  for (const server of servers) server.close()
})

it('without an environment it is this machine alone, port 4000', () => {
  expect(addressIn({})).toEqual({ port: 4000, host: '127.0.0.1' })
})

it.each(['abc', '70000', '-1', '80.5'])('a PORT that is no port is refused in a sentence: %s', (PORT) => {
  expect(() => addressIn({ PORT })).toThrow(`PORT is "${PORT}", expected a number from 0 to 65535.`)
})

it('a port in use is refused with what to do, and port 0 is told as the port it became', async () => {
  const first = await listening(servers[0], { port: 0, host: '127.0.0.1' })
  expect(first.port).toBeGreaterThan(0)
  await expect(listening(servers[1], first)).rejects.toMatchObject({
    code: 'REFUSED',
    message: expect.stringContaining(`Port ${first.port} on 127.0.0.1 is in use. Stop what uses it`),
  })
})
